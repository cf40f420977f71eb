"""What a container of the site does: `prepare` once, then `pages`, `renders` and `light`, each in one of its own.

On one machine without containers `manage.py up` does all of it; see README.md beside this file.
"""

from __future__ import annotations

import os
import sys

PARTS = ("prepare", "pages", "renders", "light")


def main(arguments: list[str]) -> None:
    if len(arguments) != 1 or arguments[0] not in PARTS:
        sys.exit(f"Say what to do: {', '.join(PARTS)}.")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
    import django

    django.setup()
    match arguments[0]:
        case "prepare":
            prepare()
        case "pages":
            serve()
        case lane:
            from sora_site.launch import lanes

            lanes.run(lane)


def prepare() -> None:
    """Brings rows, static files and pictures to this version; the first time it names the operator's password."""
    from sora_site.launch import preparation
    from sora_site.operating import lock
    from sora_site.people.operators import ensure_operator

    try:
        with lock.held():
            preparation.prepare(_say)
    except lock.SiteIsUpError as problem:
        sys.exit(str(problem))
    operator, password = ensure_operator()
    if password:
        _say(f"Your operator account: {operator.username}   password: {password}   (shown this once)")


def serve() -> None:
    """Becomes the server of pages, films and sockets.

    Its WEB_PROCESSES processes stand behind one port. The lock goes along: nothing restores a backup under it.
    """
    from sora_site import environment
    from sora_site.launch.site import server
    from sora_site.operating import lock

    try:
        held = lock.take()
    except lock.SiteIsUpError as problem:
        sys.exit(str(problem))
    os.set_inheritable(held.fileno(), True)
    command = server("0.0.0.0", 8000, https=False)  # noqa: S104 - of the container; only the proxy reaches it
    os.execv(command[0], [*command, "--workers", str(environment.number("WEB_PROCESSES", 1))])  # noqa: S606


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
