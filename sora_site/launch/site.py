"""The processes the site consists of on one machine."""

from __future__ import annotations

import os
import sys

from django.conf import settings

from sora_site.launch import tls
from sora_site.launch.supervisor import Child


def children(host: str, port: int, *, with_demo: bool, https: bool) -> list[Child]:
    """The server, a worker for each lane, and the demo's maker while it has something to make."""
    manage = [sys.executable, str(settings.BASE_DIR / "manage.py")]
    processes = [
        Child("server", server(host, port, https=https), is_vital=True),
        Child("render worker", [*manage, "worker", "renders"]),
        Child("light worker", [*manage, "worker", "light"]),
    ]
    if with_demo:
        processes.append(Child("demo", [*manage, "demo", "--if-empty"], ends=True))
    return processes


def server(host: str, port: int, *, https: bool) -> list[str]:
    """The command that serves pages, films and sockets."""
    command = [sys.executable, "-m", "uvicorn", "sora_site.asgi:application", "--host", host, "--port", str(port)]
    # `up` may be started from any folder.
    command += ["--app-dir", str(settings.BASE_DIR)]
    # A slow socket is closed by its own heartbeat; a page being read must not hold up Ctrl-C.
    command += ["--log-level", os.environ.get("LOG_LEVEL", "warning").lower(), "--timeout-graceful-shutdown", "3"]
    command += ["--ws-max-size", "65536", "--no-server-header", "--no-access-log"]
    if settings.TRUSTED_PROXIES:
        command += ["--proxy-headers", "--forwarded-allow-ips", ",".join(settings.TRUSTED_PROXIES)]
    else:
        command += ["--no-proxy-headers"]
    if https:
        certificate, key = tls.own_certificate(settings.DATA_DIR / "tls", tls.local_addresses())
        command += ["--ssl-certfile", str(certificate), "--ssl-keyfile", str(key)]
    return command
