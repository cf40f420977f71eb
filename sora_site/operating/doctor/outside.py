"""How the site meets the world: its address, who it believes, its keys, its mail."""

from __future__ import annotations

import socket
import ssl
import stat
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from cryptography import x509
from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.http.request import validate_host

from creation.finish import credentials
from sora_site.operating.doctor.findings import Findings, note, ok, problem

LOCAL = {"localhost", "127.0.0.1", "::1"}


def address() -> Findings:
    parts = urlsplit(settings.SITE_URL)
    host = parts.hostname or ""
    is_local = host in LOCAL
    if parts.scheme not in {"http", "https"} or not host:
        yield problem("address", f"SITE_URL is {settings.SITE_URL!r}", "Write it like https://films.example.org")
        return
    if not is_local and parts.scheme == "http":
        yield problem("address", f"{settings.SITE_URL} is not encrypted", "Serve it over https, and set SITE_URL so.")
    else:
        yield ok("address", settings.SITE_URL)
    if "*" in settings.ALLOWED_HOSTS:
        yield problem("address", "ALLOWED_HOSTS takes any name", "Name the site's own only.")
    elif not validate_host(f"[{host}]" if ":" in host else host, settings.ALLOWED_HOSTS):
        yield problem("address", f"ALLOWED_HOSTS lacks {host}: every page is refused", f"Add {host} to it.")
    if parts.scheme == "https" and not is_local and not settings.TRUSTED_PROXIES:
        yield note(
            "address",
            "TRUSTED_PROXIES names nobody: behind a proxy all visitors look like one",
            "Set it to the proxy's address, unless `up --https` serves the world itself.",
        )
    if settings.DEBUG:
        tell = note if is_local else problem
        yield tell("debug", "DEBUG is on: errors show code and settings to whoever meets them", "Set DEBUG=0.")


def keys() -> Findings:
    """Readable by their owner only, and still good."""
    if settings.DATA_DIR.exists() and (mode := _mode(settings.DATA_DIR)) & 0o077:
        yield problem("keys", f"others can look into {settings.DATA_DIR} ({mode:o})", f"chmod 700 {settings.DATA_DIR}")
    places = [
        settings.DATA_DIR / "secrets.json",
        *settings.DATA_DIR.glob("credentials/*"),
        settings.DATA_DIR / "tls/site.key",
    ]
    for setting in ("C2PA_CERT", "C2PA_KEY"):
        value = getattr(settings, setting)
        if value and not value.startswith("-----BEGIN"):
            if not Path(value).is_file():
                yield problem("keys", f"{setting} names {value}, which is not there", f"Correct {setting}.")
            elif setting == "C2PA_KEY":
                places.append(Path(value))
    for place in (place for place in places if place.is_file()):
        if (mode := _mode(place)) & 0o077:
            yield problem("keys", f"others can read {place} ({mode:o})", f"chmod 600 {place}")
    identity = credentials.own_identity(settings.DATA_DIR / "credentials", settings.C2PA_CERT, settings.C2PA_KEY)
    ends = x509.load_pem_x509_certificates(identity.certificates)[0].not_valid_after_utc
    days = (ends - datetime.now(UTC)).days
    if days < 30:
        yield problem("keys", f"the certificate films are signed with ends in {days} days", "Renew C2PA_CERT.")
    else:
        yield ok("keys", f"closed to others; films are signed until {ends:%Y-%m-%d}")


def mail(to: str = "") -> Findings:
    """Connects and signs in; sends one letter when told to whom."""
    if not settings.EMAIL_HOST and not to:
        yield note(
            "mail", "none is sent: passwords are reset in the admin", "Set EMAIL_URL=smtp://user:password@host:587"
        )
        return
    connection = get_connection()
    try:
        connection.open()
        if to:
            body = f"{settings.SITE_NAME} at {settings.SITE_URL} can send mail."
            EmailMessage(f"{settings.SITE_NAME}: a test", body, to=[to], connection=connection).send()
    except OSError as trouble:  # smtplib's own errors are OSErrors too
        yield problem("mail", f"{settings.EMAIL_HOST}: {trouble}", "Look at EMAIL_URL: host, port, user and password.")
        return
    finally:
        connection.close()
    yield ok("mail", "a letter was sent" if to else f"{settings.EMAIL_HOST} takes us in")


def from_outside(url: str) -> Findings:
    """The site as others reach it: through its proxy, with its certificate, by its clock."""
    if url.startswith("https://"):
        yield from _certificate(urlsplit(url))
    try:
        began = time.time()
        with urllib.request.urlopen(f"{url.rstrip('/')}/healthz", timeout=10) as answer:  # noqa: S310
            date, status = answer.headers.get("Date"), answer.status
    except urllib.error.HTTPError as trouble:
        date, status = trouble.headers.get("Date"), trouble.code
    except OSError as trouble:
        reason = getattr(trouble, "reason", trouble)
        yield problem("outside", f"{url} does not answer: {reason}", "Is the site up? Look at proxy and certificate.")
        return
    if status == 503:
        yield problem(
            "outside", f"{url} answers that it is not well", f"curl {url}/healthz from this machine tells why."
        )
    elif status != 200:
        yield problem("outside", f"{url}/healthz answers {status}", "Does the proxy pass the Host header on?")
    else:
        yield ok("outside", f"{url} answers")
    if date and abs(parsedate_to_datetime(date).timestamp() - began) > 5:
        apart = parsedate_to_datetime(date).timestamp() - began
        yield problem(
            "clock", f"the proxy's is {apart:+.0f} s from this machine's", "Set both: timedatectl set-ntp true"
        )


def _certificate(parts: SplitResult) -> Findings:
    host, port = parts.hostname or "", parts.port or 443
    try:
        with (
            socket.create_connection((host, port), timeout=10) as plain,
            ssl.create_default_context().wrap_socket(plain, server_hostname=host) as secure,
        ):
            ends = str((secure.getpeercert() or {}).get("notAfter", ""))
    except ssl.SSLCertVerificationError as trouble:
        why = trouble.verify_message
        yield problem("tls", f"browsers do not trust {host}: {why}", "Have the proxy fetch one from Let's Encrypt.")
        return
    except OSError:
        return  # that nobody answers is told below
    days = (ssl.cert_time_to_seconds(ends) - time.time()) / 86400 if ends else 0
    if days < 14:
        yield problem("tls", f"the certificate of {host} ends in {days:.0f} days", "Look why it was not renewed.")
    else:
        yield ok("tls", f"the certificate of {host} is trusted, for {days:.0f} days")


def _mode(place: Path) -> int:
    return stat.S_IMODE(place.stat().st_mode)
