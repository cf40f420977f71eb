#!/usr/bin/env python3
"""The one way in. On a bare Python it first makes `.venv` and installs what is missing."""

from __future__ import annotations

import os
import sys


def main() -> None:
    from sora_site import bootstrap

    command = sys.argv[1] if len(sys.argv) > 1 else "help"
    bootstrap.enter_environment(command, sys.argv[2:])

    if command == "doctor":
        # Asked above all when Django cannot start.
        from sora_site.operating.doctor import door

        sys.exit(door.main(sys.argv[2:]))

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
