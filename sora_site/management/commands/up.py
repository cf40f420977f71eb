from __future__ import annotations

import io
import os
import socket
import sys
from argparse import ArgumentParser
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from sora_site import environment
from sora_site.demo import place
from sora_site.operating import lock


class Command(BaseCommand):
    """The whole site: migrates, serves pages, sockets and media at one address, and works. Ctrl-C stops it all."""

    help = "Brings the site up: database, pages, live counts, workers. Nothing else to start."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="address to listen at (0.0.0.0 for your network)")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--empty", action="store_true", help="do not make the demo's people and films")
        parser.add_argument("--https", action="store_true", help="serve with a certificate of its own")
        parser.add_argument(
            "--no-backup", action="store_true", help="do not back up the database before a newer version changes it"
        )
        parser.add_argument("--gpu", action="store_true", help="install the packages of the GPU engine too")

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        if not 0 < port < 65536:
            raise CommandError(f"A port is a number from 1 to 65535, not {port}.")
        self._require_alone()
        self._require_free(host, port)
        self._set_address(host, port, options["https"])
        self._prepare(backs_up=not options["no_backup"])
        # A proxy in front hands on what others ask, however local the address behind it is.
        is_local = host in place.LOCAL_HOSTS and place.is_local(os.environ["SITE_URL"])
        if not is_local:
            self._send_demo_away()
        self._introduce_operator()
        code = self._run(host, port, with_demo=is_local and not options["empty"], https=options["https"])
        sys.exit(code)

    def _prepare(self, *, backs_up: bool) -> None:
        from sora_site.launch import preparation

        preparation.prepare(lambda words: self.stdout.write(words), backs_up=backs_up)

    def _run(self, host: str, port: int, *, with_demo: bool, https: bool) -> int:
        from sora_site.launch.site import children
        from sora_site.launch.supervisor import Supervisor

        running = children(host, port, with_demo=with_demo, https=https)
        self.stdout.write(self.style.SUCCESS(f"\n  {settings.SITE_NAME} is at {os.environ['SITE_URL']}/\n"))
        self._introduce_network(host, port, https)
        self.stdout.write("  Ctrl-C stops it.\n")
        self.stdout.flush()
        return Supervisor(running, lambda words: self.stderr.write(words)).run()

    def _introduce_network(self, host: str, port: int, https: bool) -> None:
        """Listening everywhere, the site has more addresses than the one it calls its own."""
        from sora_site.launch import tls

        if host in {"0.0.0.0", "::"}:  # noqa: S104
            scheme = "https" if https else "http"
            for name in tls.local_addresses():
                if name not in place.LOCAL_HOSTS:
                    self.stdout.write(f"  From your network: {scheme}://{name}:{port}/")
        if https:
            self.stdout.write("  Its certificate is its own: a browser asks once whether you trust it.")

    def _require_alone(self) -> None:
        """Two on the same data would share its rows and files, and each take the other's for left over."""
        try:
            self._lock = lock.take()
        except lock.SiteIsUpError as problem:
            raise CommandError(str(problem)) from None

    def _require_free(self, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as problem:
                raise CommandError(
                    f"Cannot listen at {environment.bracketed(host)}:{port} ({problem.strerror}). "
                    f"Is the site up already? Try --port {port + 1}."
                ) from problem

    def _set_address(self, host: str, port: int, https: bool) -> None:
        """The child processes read their address from the environment, as everywhere else."""
        from sora_site.launch import tls

        shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
        address = f"{'https' if https else 'http'}://{environment.bracketed(shown)}:{port}"
        os.environ.setdefault("SITE_URL", address)
        names = {urlsplit(os.environ["SITE_URL"]).hostname or shown, host, *place.LOCAL_HOSTS}
        if host not in place.LOCAL_HOSTS:
            names |= set(tls.local_addresses())
        os.environ.setdefault("ALLOWED_HOSTS", ",".join(sorted(map(environment.bracketed, names))))

    def _send_demo_away(self) -> None:
        from sora_site.demo import cast

        if removed := cast.remove():
            self.stdout.write(
                f"{removed} demo accounts were removed: they never exist where others can reach the site."
            )

    def _introduce_operator(self) -> None:
        from sora_site.people.operators import ensure_operator

        operator, password = ensure_operator()
        if password:
            self.stdout.write(f"\n  Your operator account: {operator.username}   password: {password}")
            self.stdout.write("  It is shown this once.")
            self.stdout.flush()
        call_command("check", stdout=io.StringIO())
