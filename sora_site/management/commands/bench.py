from __future__ import annotations

import argparse
import importlib
import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from sora_site.bootstrap import ROOT

FOLDER = ROOT / "tests" / "benchmarks"


class Command(BaseCommand):
    """`manage.py bench NAME [--full] [options]`: measures, and says which bars hold.

    The last line is JSON: `{"bench": NAME, "figures": [{"name", "value", "unit", "bar", "holds"}, …]}`. A bar that
    does not hold is a finding, not an error: the exit code is 0; it is 1 when the measuring itself failed.
    """

    help = "Measures a part of the site: bench NAME [--full] [options]. Without a name: lists what can be measured."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", nargs="?")
        parser.add_argument("options", nargs=argparse.REMAINDER)

    def handle(self, *args: Any, **given: Any) -> None:
        names = benchmarks()
        name = given["name"]
        if name is None:
            self.stdout.write("\n".join(names))
            return
        if name not in names:
            raise CommandError(f"There is no benchmark {name!r}. There are: {', '.join(names)}.")
        module = importlib.import_module(f"tests.benchmarks.{name}")
        figures = module.run(parse(name, module, given["options"]))
        for figure in figures:
            self.stdout.write(str(figure))
        line = {"bench": name, "figures": [asdict(figure) for figure in figures]}
        self.stdout.write(json.dumps(line, ensure_ascii=False))


def benchmarks() -> list[str]:
    """The names that can be measured: modules of tests/benchmarks that define `run`."""
    return sorted(path.stem for path in FOLDER.glob("*.py") if "\ndef run(" in path.read_text())


def parse(name: str, module: Any, options: list[str]) -> argparse.Namespace:
    """The options of one benchmark: `--full`, and its own."""
    parser = argparse.ArgumentParser(prog=f"manage.py bench {name}", description=module.__doc__)
    parser.add_argument("--full", action="store_true", help="the largest sizes: needs time and disk")
    if hasattr(module, "add_arguments"):
        module.add_arguments(parser)
    return parser.parse_args(options)
