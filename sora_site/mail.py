"""Where the site's mail goes, by one setting: EMAIL_URL.

The links in these mails open accounts, and logs are read by many. So without EMAIL_URL mail is printed only where the
site is somebody's own machine and a terminal looks at it; else none is sent, and the pages say so.
"""

from __future__ import annotations

import os
import sys
from typing import Any
from urllib.parse import urlsplit

import dj_email_url
from django.core.exceptions import ImproperlyConfigured

from sora_site import environment

LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}
NONE, TERMINAL = "dummy:", "console:"
#: Seconds a mail server may take.
PATIENCE = 10


def url(site_url: str) -> str:
    """EMAIL_URL, else "console:" on one's own machine at a terminal, else "dummy:"."""
    if os.environ.get("EMAIL_HOST") and not environment.text("EMAIL_URL"):
        raise ImproperlyConfigured(
            "EMAIL_HOST is not read. Say it in one: EMAIL_URL=submission://name:password@mail.example.org:587"
        )
    is_own = urlsplit(site_url).hostname in LOCAL_HOSTS
    return environment.text("EMAIL_URL") or (TERMINAL if is_own and sys.stdout.isatty() else NONE)


def settings_of(address: str) -> dict[str, Any]:
    """Django's settings for it. Raises ImproperlyConfigured, without the password in its words."""
    scheme = urlsplit(address).scheme
    try:
        found: dict[str, Any] = dj_email_url.parse(address.replace("consolemail:", TERMINAL, 1))
    except ValueError:
        raise ImproperlyConfigured("EMAIL_URL has a port or a timeout that is not a number.") from None
    if "EMAIL_BACKEND" not in found:
        raise ImproperlyConfigured(
            f"EMAIL_URL begins with {scheme!r}; it begins with submission://, smtp://, console: or file:/a/folder."
        )
    if scheme == "file":
        found["EMAIL_FILE_PATH"] = f"/{found['EMAIL_FILE_PATH']}"
    if found["EMAIL_BACKEND"].startswith("django.core.mail.backends.console"):
        found["EMAIL_BACKEND"] = "sora_site.mail_terminal.EmailBackend"
    # Port 465 is spoken to only in secret.
    if found["EMAIL_PORT"] == 465:
        found |= {"EMAIL_USE_SSL": True, "EMAIL_USE_TLS": False}
    named = {name: value for name, value in found.items() if value is not None}
    return {"EMAIL_HOST": "", "EMAIL_PORT": 25, "EMAIL_HOST_USER": "", "EMAIL_HOST_PASSWORD": ""} | {
        "EMAIL_TIMEOUT": PATIENCE,
        "EMAIL_FILE_PATH": None,
        **named,
    }


def goes_to(address: str) -> str:
    """ "post", "terminal", or "" for nowhere."""
    scheme = urlsplit(address).scheme
    return {"dummy": "", "console": "terminal", "consolemail": "terminal"}.get(scheme, "post")
