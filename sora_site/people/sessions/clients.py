"""What somebody looks with, in two words: no more of it is kept."""

from __future__ import annotations

import ipaddress

#: What a browser's own description contains → how people call it; the first that fits. Chrome says it is Safari too.
BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "Opera": "Opera",
    "Vivaldi": "Vivaldi",
    "SamsungBrowser": "Samsung Internet",
    "Samsung Internet": "Samsung Internet",
    "Firefox": "Firefox",
    "FxiOS": "Firefox",
    "CriOS": "Chrome",
    "Chrome": "Chrome",
    "Chromium": "Chrome",
    "Safari": "Safari",
}
SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "CrOS": "ChromeOS",
    "ChromeOS": "ChromeOS",
    "Windows": "Windows",
    "Macintosh": "Mac",
    "Mac": "Mac",
    "Linux": "Linux",
}


def words(agent: str) -> str:
    """ "Firefox · Linux"; "" where nothing is recognised. Words already made stay as they are."""
    found = (next((name for sign, name in known.items() if sign in agent), "") for known in (BROWSERS, SYSTEMS))
    return " · ".join(filter(None, found))


def coarse(address: str) -> str:
    """The address without the part that is one household's: of IPv4 the last number, of IPv6 all but 48 bits."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return "0.0.0.0"  # noqa: S104 (an address that says nothing, not one to listen at)
    if known.version == 6 and known.ipv4_mapped:
        known = known.ipv4_mapped
    return str(ipaddress.ip_network(f"{known}/{24 if known.version == 4 else 48}", strict=False).network_address)


def network_words(address: str) -> str:
    """The coarse address as people see it: 203.0.113.…; "" where nothing is known."""
    if address == "0.0.0.0":  # noqa: S104
        return ""
    return f"{address.rpartition('.')[0]}.…" if "." in address else f"{address.partition('::')[0]}:…"
