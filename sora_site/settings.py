"""Every setting, named once. Each has a default that works on a laptop; see README, Settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from sora_site import environment

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(environment.text("DATA_DIR", str(BASE_DIR / ".data"))).resolve()

DEBUG = environment.flag("DEBUG", default=False)
SECRET_KEY = environment.kept_secret("SECRET_KEY", DATA_DIR)
if not DEBUG and len(SECRET_KEY) < 32:
    raise ImproperlyConfigured(
        "SECRET_KEY is too short to protect anyone: use at least 32 characters, or leave it unset."
    )

# --- Where the site stands -------------------------------------------------------------------------------------------
SITE_NAME = environment.text("SITE_NAME", "Sora Site")
SITE_URL = environment.text("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
ALLOWED_HOSTS = environment.words(
    "ALLOWED_HOSTS", f"localhost,127.0.0.1,[::1],{environment.bracketed(urlsplit(SITE_URL).hostname or '')}"
)
CSRF_TRUSTED_ORIGINS = [SITE_URL]
#: Addresses of reverse proxies whose X-Forwarded-* headers are believed; none by default.
TRUSTED_PROXIES = environment.words("TRUSTED_PROXIES")
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
IS_HTTPS = SITE_URL.startswith("https://")

# --- Apps ------------------------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "channels",
    "django_htmx",
    "lucide",
    "rest_framework",
    "sora_site",
    "sora_site.people",
    "licensing",
    "creation",
    "remix",
    "feed",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "servestatic.middleware.ServeStaticMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "sora_site.urls"
ASGI_APPLICATION = "sora_site.asgi.application"
WSGI_APPLICATION = "sora_site.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "lucide.templatetags.lucide"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "sora_site.people.context.person",
                "sora_site.frame.site",
            ],
        },
    },
]

# --- Rows ------------------------------------------------------------------------------------------------------------
DATABASE_URL = environment.text("DATABASE_URL", f"sqlite:///{DATA_DIR / 'site.sqlite3'}")
# Under ASGI a connection belongs to one request: kept open, they pile up by thread until PostgreSQL refuses.
DATABASES: dict[str, dict[str, Any]] = {"default": dict(dj_database_url.parse(DATABASE_URL, conn_max_age=0))}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; PRAGMA cache_size=-32000;"
        ),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Work: Huey only says "look now"; the rows are the queue (sora_site/lib/work.py) ----------------------------------
REDIS_URL = environment.text("REDIS_URL")
QUEUE_DIR = DATA_DIR / "queue"
#: Seconds a worker may go silent before its film is given to another.
LEASE_SECONDS = environment.number("LEASE_SECONDS", 30)

# --- Live -------------------------------------------------------------------------------------------------------------
CHANNEL_LAYERS: dict[str, dict[str, Any]] = (
    {
        "default": {
            "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
            "CONFIG": {"hosts": [REDIS_URL], "prefix": "sora"},
        }
    }
    if REDIS_URL
    else {}
)
CACHES: dict[str, dict[str, Any]] = {
    "default": (
        {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
        if REDIS_URL
        else {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "cache",
            # Beyond the default of 300, counts of wrong passwords and of views would give way to each other.
            "OPTIONS": {"MAX_ENTRIES": 100_000},
            # Counting anew sets anew when a count is forgotten, to this: longer than the longest window counted.
            "TIMEOUT": 7_200,
        }
    )
}

# --- Films -----------------------------------------------------------------------------------------------------------
MEDIA_DIR = DATA_DIR / "media"
#: Unfinished files; on the same file system as MEDIA_DIR, so finishing is a rename.
WORK_DIR = DATA_DIR / "work"
#: Pictures the cut-out engine draws the long tail of subjects from, fetched at set-up.
ART_DIR = Path(environment.text("ART_DIR", str(DATA_DIR / "art")))
#: The contact sheet at /studio/sheet.
SHEET_DIR = DATA_DIR / "sheet"
#: The folders whose files may leave the site through the media door.
MEDIA_ROOTS = (MEDIA_DIR, WORK_DIR, SHEET_DIR)
#: The prompts staff judge the engine by, on /studio/sheet.
SHEET_PROMPTS = Path(environment.text("SHEET_PROMPTS", str(BASE_DIR / "tests/creation/showcase/prompts.toml")))
ENGINE = environment.text("ENGINE", "cutout")
#: Processes that draw one film together.
RENDER_PROCESSES = environment.number("RENDER_PROCESSES", 2)
#: Pictures of films already made, so that a changed film draws only what changed. Losing them loses only time.
REUSE_DIR = DATA_DIR / "reuse"
#: How much of them is kept; 0 keeps none.
REUSE_MEGABYTES = environment.number("REUSE_MEGABYTES", 1024)
#: The moving mark in every film, "{maker}" and "{site}" filled in; empty removes it where the engine's licence allows.
FILM_MARK = environment.text("FILM_MARK", "@{maker} · AI")
C2PA_CERT = environment.text("C2PA_CERT")
C2PA_KEY = environment.text("C2PA_KEY")

# --- People ----------------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 8}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "sora_site.people.adapter.AccountAdapter"
ACCOUNT_FORMS = {"signup": "sora_site.people.forms.SignUpForm", "login": "sora_site.people.forms.SignInForm"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_USERNAME_BLACKLIST = ["admin", "me", "api", "media", "static", "about", "root", "support", "moderator"]
#: The server that sends the site's mail. Without one nothing is sent, and nobody is offered a new password by mail.
EMAIL_HOST = environment.text("EMAIL_HOST")
EMAIL_PORT = environment.number("EMAIL_PORT", 587)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD")
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_USE_TLS = environment.flag("EMAIL_USE_TLS", default=EMAIL_PORT == 587)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", f"noreply@{urlsplit(SITE_URL).hostname}")
# Never to the console: the links in these mails open accounts, and logs are read by many.
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"
#: Nobody younger may sign up.
MINIMUM_AGE = environment.number("MINIMUM_AGE", 13)

# --- Words -----------------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("zh-hans", _("Chinese")), ("de", _("German"))]
LOCALE_PATHS = [BASE_DIR / "sora_site" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# --- Static files ----------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = DATA_DIR / "static"
SERVESTATIC_USE_MANIFEST = False
SERVESTATIC_USE_STATIC_ROOT = True
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": MEDIA_DIR}},
    "staticfiles": {"BACKEND": "sora_site.static_files.StaticFiles"},
}

# --- Uploads ---------------------------------------------------------------------------------------------------------
#: Bytes of a form without its files; a prompt may be 32,000 characters of four bytes, encoded threefold.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_TEMP_DIR = None
#: Bytes of one uploaded picture or clip.
UPLOAD_MAX_BYTES = environment.number("UPLOAD_MAX_BYTES", 50_000_000)

# --- Browsers --------------------------------------------------------------------------------------------------------
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_NAME = "__Host-session" if IS_HTTPS else "session"
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 3600 * 24 * 30 if IS_HTTPS else 0
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:", "blob:"],
        "media-src": [SELF, "blob:"],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
PERMISSIONS_POLICY: dict[str, list[str]] = {
    "geolocation": [],
    "payment": [],
    "usb": [],
    "camera": ["self"],
    "microphone": ["self"],
}

# --- API -------------------------------------------------------------------------------------------------------------
#: Requests of one API key; asking how a film gets on is a read.
API_WRITES_A_MINUTE = environment.number("API_WRITES_A_MINUTE", 60)
API_READS_A_MINUTE = environment.number("API_READS_A_MINUTE", 600)
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["sora_site.api.authentication.ApiKeyAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [
        "sora_site.api.parsers.LimitedJSONParser",
        "rest_framework.parsers.MultiPartParser",
        "rest_framework.parsers.FormParser",
    ],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "sora_site.api.negotiation.OneForm",
    "DEFAULT_THROTTLE_CLASSES": ["sora_site.api.throttles.KeyThrottle"],
    "EXCEPTION_HANDLER": "sora_site.api.errors.envelope",
    "UNAUTHENTICATED_USER": None,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname:7} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": environment.text("LOG_LEVEL", "WARNING")},
}
