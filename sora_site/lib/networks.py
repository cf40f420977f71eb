"""Where a request comes from, as a name to count by: never kept, never in words."""

from __future__ import annotations

import ipaddress

from django.http import HttpRequest
from django.utils.crypto import salted_hmac


def name_of(request: HttpRequest) -> str:
    """A name for the request's network, the same for everyone behind one line, from which nobody reads the address."""
    return hidden(_network(request.META.get("REMOTE_ADDR", "")))


def hidden(text: str) -> str:
    """A name to count by for something nobody shall read where counts are kept, such as a mail address."""
    return salted_hmac("networks", text, algorithm="sha256").hexdigest()[:32]


def cache_key(key: str, prefix: str, version: int) -> str:
    """What stands in the cache for `key`: libraries name their counts by address, and the cache is in every backup."""
    return f"{prefix}:{version}:{hidden(key)}"


def _network(address: str) -> str:
    """The address, or of IPv6 the first half: whoever has one line has all 2^64 addresses of the second."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if known.version == 4:
        return address
    return str(known.ipv4_mapped or int(known) >> 64)
