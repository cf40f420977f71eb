"""Who may read how the machine is: callers on this machine, and those who bring the token."""

from __future__ import annotations

import hmac
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

#: What proxies add. A proxy on this machine looks local, and whoever it speaks for is not.
_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_X_FORWARDED_PROTO", "HTTP_VIA")


def is_trusted(request: HttpRequest) -> bool:
    """Whether the details of health and the metrics are for this caller."""
    return _brings_token(request) or _is_near(request)


def _brings_token(request: HttpRequest) -> bool:
    brought = request.headers.get("Authorization", "").removeprefix("Bearer ")
    expected = settings.METRICS_TOKEN
    return bool(expected) and hmac.compare_digest(brought.encode(), expected.encode())


def _is_near(request: HttpRequest) -> bool:
    if any(name in request.META for name in _FORWARDED):
        return False
    # nginx says none of these unless it is told to, but speaks HTTP/1.0 to us unless it is told otherwise.
    if getattr(request, "scope", {}).get("http_version") == "1.0":
        return False
    try:
        address = ip_address(request.META.get("REMOTE_ADDR", ""))
    except ValueError:
        return False
    return any(address in ip_network(network, strict=False) for network in settings.OPERATOR_ADDRESSES)
