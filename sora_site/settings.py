"""Every setting, named once. Each has a default that works on a laptop; see README, Settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from sora_site import environment, mail
from sora_site.lib.logs.setup import logging_config

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
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "channels",
    "django_htmx",
    "lucide",
    "rest_framework",
    "sora_site",
    "sora_site.lib.media.bucket",
    "sora_site.people",
    "sora_site.cases",
    "licensing",
    "creation",
    "remix",
    "feed",
]
MIDDLEWARE = [
    "sora_site.lib.logs.middleware.log_context",
    "servestatic.middleware.ServeStaticMiddleware",
    "django.middleware.security.SecurityMiddleware",
    # Tokens of forms are masked anew for each page and lengths are padded, so compressing tells nobody anything.
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "sora_site.people.sessions.seen.Seen",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sora_site.people.shut_out.ShutOutGate",
    "sora_site.people.deletion.gate.LeavingGate",
    "sora_site.lib.media.bucket.middleware.StorageAway",
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
                "creation.context.tray",
                "sora_site.context.site",
                "feed.guide.progress.guide",
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
CACHES["default"]["KEY_FUNCTION"] = "sora_site.lib.networks.cache_key"

# --- Films -----------------------------------------------------------------------------------------------------------
MEDIA_DIR = DATA_DIR / "media"
#: Where films stand when several machines share them: S3-compatible storage. Empty: in MEDIA_DIR and nowhere else;
#: otherwise MEDIA_DIR holds what was used lately (sora_site/lib/media/bucket).
S3_BUCKET = environment.text("S3_BUCKET")
#: The storage's address, such as https://s3.example.org; empty: Amazon's.
S3_ENDPOINT = environment.plain_address("S3_ENDPOINT")
S3_REGION = environment.text("S3_REGION")
#: Empty: what boto3 finds by itself, as the role of a machine.
S3_ACCESS_KEY = environment.text("S3_ACCESS_KEY")
S3_SECRET_KEY = environment.text("S3_SECRET_KEY")
#: Where in the bucket, such as "films/".
S3_PREFIX = environment.folder("S3_PREFIX")
#: The bucket's name in the path rather than in the host; MinIO and its like want it so.
S3_PATH_STYLE = environment.flag("S3_PATH_STYLE", default=bool(S3_ENDPOINT))
#: The storage encrypts what it keeps: "AES256" or "aws:kms". Empty: as the bucket is set up.
S3_ENCRYPTION = environment.text("S3_ENCRYPTION")
#: How much of it a machine keeps at hand.
S3_CACHE_MEGABYTES = environment.number("S3_CACHE_MEGABYTES", 4096)
environment.require_package("boto3", "S3_BUCKET", S3_BUCKET)
#: Unfinished files; on the same file system as MEDIA_DIR, so finishing is a rename.
WORK_DIR = DATA_DIR / "work"
#: Pictures the cut-out engine draws the long tail of subjects from, fetched at set-up.
ART_DIR = Path(environment.text("ART_DIR", str(DATA_DIR / "art")))
#: What people take with them, until it is fetched or a week has passed.
EXPORT_DIR = DATA_DIR / "exports"
#: The contact sheet at /studio/sheet.
SHEET_DIR = DATA_DIR / "sheet"
#: The folders whose files may leave the site through the media door.
MEDIA_ROOTS = (MEDIA_DIR, WORK_DIR, SHEET_DIR, EXPORT_DIR)
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
#: Who may make an account: whoever holds an invite, anyone, or nobody.
SIGNUP = environment.choice("SIGNUP", "invite", "open", "closed")
#: Invites everyone has to give. Whoever runs the site gives as many as they like.
INVITES_EACH = environment.number("INVITES_EACH", 4)
#: People of the waiting list let in by themselves each day, spread over it; 0 lets nobody in.
WAITING_LIST_A_DAY = environment.number("WAITING_LIST_A_DAY", 10)
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "sora_site.people.adapter.AccountAdapter"
ACCOUNT_FORMS = {"signup": "sora_site.people.forms.SignUpForm", "login": "sora_site.people.forms.SignInForm"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_USERNAME_BLACKLIST = ["admin", "me", "api", "media", "static", "about", "root", "support", "moderator"]
# Nobody learns by signing up, or by a forgotten password, whether an address is known here.
ACCOUNT_PREVENT_ENUMERATION = "strict"
#: One address a person: another takes its place once it has answered.
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SIGNUP_REDIRECT_URL = "/welcome/"
#: What changes who may come in is told to the address of the account.
ACCOUNT_EMAIL_NOTIFICATIONS = True
#: Who changes that is asked for the password again, if it was not just given.
ACCOUNT_REAUTHENTICATION_REQUIRED = True
MFA_ADAPTER = "sora_site.people.second_step.adapter.SecondStepAdapter"
MFA_FORMS = {
    "add_webauthn": "sora_site.people.second_step.forms.AddPasskeyForm",
    "edit_webauthn": "sora_site.people.second_step.forms.RenamePasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Addresses are optional here, and the handle is who somebody is.
MFA_ALLOW_UNVERIFIED_EMAIL = True
#: Codes of the half minute before and after count too: phones' clocks differ.
MFA_TOTP_TOLERANCE = 1

#: Nobody younger may sign up.
MINIMUM_AGE = environment.number("MINIMUM_AGE", 13)

# --- Mail: by one address, such as submission://name:password@mail.example.org ---------------------------------------
EMAIL_URL = mail.url(SITE_URL)
_MAIL = mail.settings_of(EMAIL_URL)
EMAIL_BACKEND = _MAIL["EMAIL_BACKEND"]
EMAIL_HOST, EMAIL_PORT = _MAIL["EMAIL_HOST"], _MAIL["EMAIL_PORT"]
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL["EMAIL_HOST_USER"], _MAIL["EMAIL_HOST_PASSWORD"]
EMAIL_USE_SSL, EMAIL_USE_TLS = _MAIL["EMAIL_USE_SSL"], _MAIL["EMAIL_USE_TLS"]
EMAIL_FILE_PATH, EMAIL_TIMEOUT = _MAIL["EMAIL_FILE_PATH"], _MAIL["EMAIL_TIMEOUT"]
DEFAULT_FROM_EMAIL = environment.text(
    "DEFAULT_FROM_EMAIL", _MAIL.get("DEFAULT_FROM_EMAIL", f"noreply@{urlsplit(SITE_URL).hostname}")
)
#: "post", "terminal" (in front of whoever runs the site) or "" where no mail is sent, and nobody is told that one is.
MAIL_GOES_TO = mail.goes_to(EMAIL_URL)
ACCOUNT_EMAIL_VERIFICATION = "optional" if MAIL_GOES_TO else "none"

# --- Cases -----------------------------------------------------------------------------------------------------------
#: Days in which a decision can be appealed.
APPEAL_DAYS = environment.number("APPEAL_DAYS", 30)
#: Days for which a strike counts.
STRIKE_DAYS = environment.number("STRIKE_DAYS", 90)
#: What follows when the weights of a person's strikes reach a number: a warning, days of pause, the end.
STRIKE_STEPS = environment.text("STRIKE_STEPS", "1=warning 2=3d 3=14d 4=suspend")
#: Reasons (such as child) that hide a thing as soon as it is reported, until a moderator has looked; none by default.
WITHHOLD_ON_REPORT = environment.words("WITHHOLD_ON_REPORT")
#: Days after its end for which a case keeps the words of the people in it.
CASE_WORDS_DAYS = environment.number("CASE_WORDS_DAYS", 180)

# --- Words -----------------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("zh-hans", _("Chinese")), ("de", _("German"))]
LOCALE_PATHS = [BASE_DIR / "sora_site" / "locale"]
USE_I18N = True
USE_TZ = True
#: The clock of the place the site stands in: what is counted by day is counted by it.
TIME_ZONE = environment.text("TIME_ZONE", "UTC")

# --- Static files ----------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = DATA_DIR / "static"
#: Styles and scripts joined into few files (sora_site/launch/bundles.py); losing them loses only time.
BUNDLE_DIR = DATA_DIR / "bundles"
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
LANGUAGE_COOKIE_SECURE = IS_HTTPS
SILENCED_SYSTEM_CHECKS = [
    # Other names under this domain are not ours to bind to HTTPS, nor to put on the browsers' list for years.
    "security.W005",
    "security.W021",
    # The proxy leads from HTTP to HTTPS (deploy/Caddyfile). Doing it here as well turns in circles behind a proxy that
    # TRUSTED_PROXIES does not name, and sends away whoever asks for /healthz from beside the site.
    "security.W008",
]
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
        "worker-src": [SELF],
        "manifest-src": [SELF],
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

# --- Watching over it -------------------------------------------------------------------------------------------------
#: Films never shown and not looked at for so many days leave, a week after their makers were told; 0: they stay.
DRAFT_DAYS = environment.number("DRAFT_DAYS", 0)
#: New films are refused while the disk has less room than this; what runs is finished in it.
DISK_RESERVE_MEGABYTES = environment.number("DISK_RESERVE_MEGABYTES", 1024)
#: Where backups stand, unless `backup` is told another folder. Best on another disk.
BACKUP_DIR = Path(environment.text("BACKUP_DIR", str(DATA_DIR / "backups"))).resolve()
#: "line" for people, "json" for machines that gather logs; these get every request, a terminal only what is wrong.
LOG_FORMAT = environment.choice("LOG_FORMAT", "line", "json")
LOGGING = logging_config(
    LOG_FORMAT, environment.text("LOG_LEVEL", "INFO" if LOG_FORMAT == "json" else "WARNING").upper()
)
#: Networks whose callers may read /metrics and the details of /healthz, when nobody forwarded them.
OPERATOR_ADDRESSES = environment.words("OPERATOR_ADDRESSES", "127.0.0.0/8,::1")
#: Whoever brings it as a bearer token may read them from anywhere; empty: nobody.
METRICS_TOKEN = environment.text("METRICS_TOKEN")
