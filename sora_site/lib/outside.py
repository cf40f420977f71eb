"""Fetches a file from an address a stranger gave, without letting them reach what only this machine can reach.

The name is resolved once, every address it has must be a public one, and the connection goes to that very address: a
name that answers differently the second time changes nothing. Each redirect is looked at anew. No cookies, no proxy,
no credentials; bytes and time have an end.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import IO
from urllib.parse import SplitResult, urljoin, urlsplit

from django.utils.translation import gettext as _

Address = IPv4Address | IPv6Address

_NAT64 = IPv6Network("64:ff9b::/96")
_REDIRECTS = (301, 302, 303, 307, 308)
_AGENT = "Mozilla/5.0 (compatible; SoraSite-verify/1)"


class OutsideError(Exception):
    """The address could not be fetched. `code` is for programs; the message is a whole translated sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def is_public(address: Address) -> bool:
    """Whether anyone on the internet could reach it; an address within an address counts as what it carries."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.teredo is not None or address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def resolve(host: str, port: int) -> list[Address]:
    """All addresses of a name. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [ip_address(str(each[4][0]).partition("%")[0]) for each in found]


@dataclass(frozen=True)
class Policy:
    """What may be fetched."""

    bytes: int = 50_000_000
    seconds: float = 20.0  # for everything together
    redirects: int = 3
    ports: tuple[int, ...] = (80, 443)
    allows: Callable[[Address], bool] = is_public
    resolve: Callable[[str, int], Iterable[Address]] = resolve


def fetch(address: str, into: IO[bytes], policy: Policy | None = None) -> str:
    """Writes the file at `address` to `into` and returns its content type. Raises OutsideError.

    Codes: "address", "forbidden", "unreachable", "answer", "too_big", "too_slow", "redirects".
    """
    policy = policy or Policy()
    deadline = time.monotonic() + policy.seconds
    for _turn in range(policy.redirects + 1):
        parts, port = _checked(address, policy)
        onward, kind = _visit(parts, port, into, policy, deadline)
        if not onward:
            return kind
        address = urljoin(address, onward)
    raise OutsideError("redirects", _("This address leads on and on. Use the address of the file itself."))


def _checked(address: str, policy: Policy) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(address.strip())
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        parts, port, host = urlsplit(""), 0, ""
    printable = all(33 <= ord(sign) < 127 for sign in host)
    if parts.scheme not in ("http", "https") or not host or not printable or parts.username or parts.password:
        raise OutsideError("address", _("This is no address of a file. It begins with https:// or http://."))
    if port not in policy.ports:
        raise OutsideError("forbidden", _("The site does not fetch from this port."))
    return parts._replace(netloc=host), port


def _visit(parts: SplitResult, port: int, into: IO[bytes], policy: Policy, deadline: float) -> tuple[str, str]:
    """Where it leads on to ("" when the file is written), and what the file says it is."""
    place = _public_address(parts.netloc, port, policy)
    left = deadline - time.monotonic()
    if left <= 0:
        raise _too_slow()
    is_late = threading.Event()
    try:
        # By the clock, for everything: a server that sends a byte now and then would never run into a socket's limit.
        line = socket.create_connection((str(place), port), timeout=left)
    except OSError as problem:
        raise _unreachable() from problem

    def end() -> None:
        is_late.set()
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    watch = threading.Timer(max(0.0, deadline - time.monotonic()), end)
    watch.daemon = True
    watch.start()
    connection = http.client.HTTPConnection(parts.netloc, port, timeout=left)
    try:
        with closing(line):
            if parts.scheme == "https":
                line = ssl.create_default_context().wrap_socket(line, server_hostname=parts.netloc.strip("[]"))
            connection.sock = line
            answer = _asked(connection, parts, port, into, policy)
        if is_late.is_set():  # the end of the line looks like the end of the file
            raise _too_slow()
        return answer
    except (OutsideError, OSError, http.client.HTTPException, ValueError) as problem:
        if is_late.is_set() or isinstance(problem, TimeoutError):
            raise _too_slow() from problem
        if isinstance(problem, OutsideError):
            raise
        raise _unreachable() from problem
    finally:
        watch.cancel()
        connection.close()


def _asked(
    connection: http.client.HTTPConnection, parts: SplitResult, port: int, into: IO[bytes], policy: Policy
) -> tuple[str, str]:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    plain = "".join(sign if 33 <= ord(sign) < 127 else "".join(f"%{one:02X}" for one in sign.encode()) for sign in path)
    usual = {"http": 80, "https": 443}[parts.scheme]
    host = parts.netloc if port == usual else f"{parts.netloc}:{port}"
    headers = {"Host": host, "User-Agent": _AGENT, "Accept": "video/*,image/*", "Accept-Encoding": "identity"}
    connection.putrequest("GET", plain, skip_host=True, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    if response.status in _REDIRECTS:
        onward = response.headers.get("Location", "")
        if not onward:
            raise _answer(response.status)
        return onward, ""
    if response.status != 200:
        raise _answer(response.status)
    _copied(response, into, policy.bytes)
    return "", response.headers.get_content_type()


def _copied(response: http.client.HTTPResponse, into: IO[bytes], most: int) -> None:
    declared = response.headers.get("Content-Length", "")
    whole = count = int(declared) if declared.isascii() and declared.isdigit() else 0
    while count <= most and (chunk := response.read1(65_536)):
        into.write(chunk)
        count = max(count, into.tell())
    if count > most:
        raise OutsideError(
            "too_big", _("The file at this address is larger than %(most)d MB.") % {"most": most // 1_000_000}
        )
    if into.tell() < whole:
        raise _unreachable()
    into.flush()


def _public_address(host: str, port: int, policy: Policy) -> Address:
    try:
        found = list(policy.resolve(host, port))
    except (OSError, UnicodeError) as problem:
        raise _unreachable() from problem
    if not found:
        raise _unreachable()
    # All of them: a name with one foot inside is not asked at its other foot.
    if not all(policy.allows(each) for each in found):
        raise OutsideError("forbidden", _("This address is not on the public internet; the site does not fetch it."))
    return found[0]


def _unreachable() -> OutsideError:
    return OutsideError("unreachable", _("Nothing answers at this address."))


def _too_slow() -> OutsideError:
    return OutsideError("too_slow", _("The server at this address is too slow. Save the file and bring it here."))


def _answer(status: int) -> OutsideError:
    return OutsideError(
        "answer", _("The server at this address gives no file (its answer is %(status)d).") % {"status": status}
    )
