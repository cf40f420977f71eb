"""Where the demo may play: its accounts never exist where others can reach the site."""

from __future__ import annotations

from urllib.parse import urlsplit

LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}


def is_local(site_url: str) -> bool:
    """Whether the site calls itself by an address of this machine; behind a proxy it has its public one."""
    return urlsplit(site_url).hostname in LOCAL_HOSTS
