"""Reads settings from the environment and fails loudly, in words, when one is malformed."""

from __future__ import annotations

import json
import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str = "") -> str:
    """A setting as text. `NAME_FILE` may name a file that holds it instead."""
    if path := os.environ.get(f"{name}_FILE"):
        return Path(path).read_text().strip()
    return os.environ.get(name, default)


def flag(name: str, default: bool) -> bool:
    """A setting that is on or off: 1, true, yes, on and their opposites."""
    value = text(name)
    if not value:
        return default
    if value.lower() in {"1", "true", "yes", "on"}:
        return True
    if value.lower() in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} is {value!r}; say 1 or 0.")


def number(name: str, default: int) -> int:
    """A setting that is a whole number."""
    value = text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise ImproperlyConfigured(f"{name} is {value!r}; a whole number is needed.") from None


def words(name: str, default: str = "") -> list[str]:
    """A setting that is a list, separated by commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def choice(name: str, *known: str) -> str:
    """A setting that is one of `known`, the first of them by default."""
    value = text(name, known[0]).lower()
    if value not in known:
        raise ImproperlyConfigured(f"{name} is {value!r}; say one of {', '.join(known)}.")
    return value


def plain_address(name: str) -> str:
    """A setting that is an http(s) address of a host: no path, and no name or password, which logs would repeat."""
    value = text(name).rstrip("/")
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or "@" in parts.netloc):
        raise ImproperlyConfigured(f"{name} is no address such as https://s3.example.org, without path or password.")
    return value


def folder(name: str) -> str:
    """A setting that is a place in a store: "" or a name that ends in "/"."""
    value = text(name).strip("/")
    return f"{value}/" if value else ""


def require_package(package: str, name: str, value: str) -> None:
    """Raises ImproperlyConfigured where the setting `name` has a `value`, and the package it needs is not installed."""
    if value and find_spec(package) is None:
        raise ImproperlyConfigured(
            f"{name} is set, and {package} is not installed. `python3 manage.py upgrade` installs it; "
            f"by hand: .venv/bin/pip install '.[deploy]'"
        )


def bracketed(host: str) -> str:
    """A host as it stands in addresses: IPv6 in brackets."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def kept_secret(name: str, folder: Path) -> str:
    """A secret from the environment, or one made on first use and kept in `folder`, readable by its owner only."""
    if value := text(name):
        return value
    path = folder / "secrets.json"
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    if name not in kept:
        kept[name] = secrets.token_urlsafe(48)
        # Written beside and renamed: two processes starting at once both end with one whole file.
        beside = path.with_suffix(f".{os.getpid()}")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(kept, file)
        beside.replace(path)
        kept = json.loads(path.read_text())
    return kept[name]
