"""Is a film known again after what people do to films, and is nothing called ours that is not?

Each film of ours is asked about after each of the changes the site promises to see through, some after others besides
(`verify_parts.changed`); so are a hundred films that are not ours: by the same engine from the same words with another
seed, with another word and the same seed, from other words, and films no engine made. A part of those is asked about
again as a recording and as single pictures. The reference is PDQ alone: half of the seconds within 31 bits of a film's.
What is built stays in .cache/bench/verify.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings

from tests.benchmarks import Figure, at_least, at_most, cache_folder, percentile
from tests.benchmarks.verify_parts import changed, films, indexed
from tests.benchmarks.verify_parts.asking import Answered, Sites
from tests.benchmarks.verify_parts.by_pdq import ByPdq
from tests.benchmarks.verify_parts.prompts import OURS
from tests.benchmarks.verify_parts.strangers import strangers

#: Of ours, films whose changes are also looked up by PDQ alone, films that are changed in further ways, and of theirs,
#: every how manieth is asked about as a recording too, and as a picture.
_BY_PDQ, _FURTHER, _RECORDED, _PICTURED = 6, 6, 5, 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--films", type=int, default=len(OURS), help="of ours")
    parser.add_argument("--further", type=int, default=_FURTHER, help="of ours that are changed in further ways")
    parser.add_argument("--theirs", type=int, default=0, help="films that are not ours; all of them by default")
    parser.add_argument(
        "--indexed", type=int, default=0, help="films in a made-up index; 10,000, or 100,000 with --full"
    )


def run(options: argparse.Namespace) -> list[Figure]:
    """Builds what is missing, then asks a site of its own about every file."""
    from creation.engines.cutout import art

    art.use(settings.ART_DIR)
    folder = cache_folder("verify")
    (folder / "asked").mkdir(exist_ok=True)
    began = time.monotonic()
    ours = _built(films.ours(options.films), folder / "ours", folder / "identity-ours")
    theirs = _built(films.theirs(), folder / "theirs", folder / "identity-theirs")
    foreign = [film / "film.mp4" for film in theirs] + strangers(folder / "asked")
    step = max(1, len(foreign) // options.theirs) if options.theirs else 1
    bench = _Bench(folder / "asked", ours, ByPdq(folder / "pdq.json", ours))
    building = time.monotonic() - began
    with Sites(folder, [film.name for film in ours]) as sites:
        for change in changed.NAMED:
            bench.change(sites, change, ours, 0.0 if change.name == "mirrored" else 95.0, _BY_PDQ)
        bench.not_ours(sites, foreign[::step])
        for number, change in enumerate(changed.FURTHER):
            # Not always the same films.
            some = [ours[(place * 4 + number) % len(ours)] for place in range(min(options.further, len(ours)))]
            bench.change(sites, change, some, 0.0, 0)
        most = sites.most_memory
    asking = time.monotonic() - began - building
    return [
        *bench.together(),
        *bench.figures,
        *bench.costs(),
        Figure("memory of the asked site's process at most", most / 1e6, "MB"),
        *indexed.figures(ours, options.indexed or (100_000 if options.full else 10_000)),
        Figure("building films that were not there", building, "s"),
        Figure("changing and asking", asking, "s"),
    ]


@dataclass
class _Bench:
    """What was asked so far, and what came of it."""

    folder: Path
    ours: list[Path]
    pdq: ByPdq
    figures: list[Figure] = field(default_factory=list)
    found: list[bool] = field(default_factory=list)  # of the promised changes, mirroring left out
    false: int = 0
    answers: list[Answered] = field(default_factory=list)

    def together(self) -> list[Figure]:
        return [
            at_least("found, mirroring left out", 100 * sum(self.found) / max(1, len(self.found)), 95, "%"),
            at_most("false", self.false, 0),
        ]

    def costs(self) -> list[Figure]:
        """Of all answers; processor time does not depend on what else the machine does."""
        known = [one.processor for one in self.answers if one.found]
        strange = [one.processor for one in self.answers if not one.found]
        seconds = [one.seconds for one in self.answers]
        return [
            *(Figure(f"one answer, by the clock, {name}", percentile(seconds, share), "s") for name, share in _SHARES),
            *(Figure(f"processor, a film of ours, {name}", percentile(known, share), "s") for name, share in _SHARES),
            *(Figure(f"processor, not ours, {name}", percentile(strange, share), "s") for name, share in _SHARES),
        ]

    def change(self, sites: Sites, change: changed.Change, some: list[Path], bar: float, by_pdq: int) -> None:
        """Which share of these films is found after this change."""

        def asked(film: Path) -> Answered:
            return sites.ask(changed.changed(film / "film.mp4", change, self.ours.index(film), self.folder))

        answers = _each(asked, some)
        names = [film.name for film in some]
        right = [one.found[:1] == [name] for name, one in zip(names, answers, strict=True)]
        share = 100 * sum(right) / len(right)
        words = f"{change.name}: found of {len(some)}"
        self.figures.append(at_least(words, share, bar, "%") if bar else Figure(words, share, "%"))
        if bar:
            self.found += right
        wrong = [one for name, one in zip(names, answers, strict=True) if any(each != name for each in one.found)]
        self.false += len(wrong)
        _tell(self.figures[-1])
        _list("missed", [one.path for one, is_right in zip(answers, right, strict=True) if not is_right])
        _list("FALSE", [one.path for one in wrong])
        self.answers += answers
        if by_pdq:
            asked_too = list(zip(names, answers, strict=True))[:by_pdq]
            known = sum(self.pdq.found(one.path) == name for name, one in asked_too)
            share = 100 * known / len(asked_too)
            self.figures.append(Figure(f"{change.name}: found by PDQ alone, of {len(asked_too)}", share, "%"))

    def not_ours(self, sites: Sites, foreign: list[Path]) -> None:
        """How many of these films, of recordings and of pictures of them are called ours."""
        made = [path for path in foreign if path.name == "film.mp4"]
        groups = {
            "same words, another seed": _named(made, "again"),
            "another word, same seed": _named(made, "nearly"),
            "other words": _named(made, "other"),
            "no engine's": [path for path in foreign if path not in made],
        }
        for name, group in groups.items():
            self._wrong(f"films that are not ours: {name}", _each(sites.ask, group))
            known = sum(self.pdq.found(path) != "" for path in group)
            self.figures.append(Figure(f"false by PDQ alone: {name}", known))
        near = groups["another word, same seed"] + groups["same words, another seed"]

        def recorded(path: Path) -> Answered:
            return sites.ask(changed.changed(path, changed.SCREEN, 0, self.folder))

        def pictured(path: Path) -> Answered:
            return sites.ask(changed.changed(path, changed.PICTURE, 0, self.folder))

        self._wrong("recordings of films that are not ours", _each(recorded, near[::_RECORDED]))
        self._wrong("pictures of films that are not ours", _each(pictured, near[::_PICTURED]))

    def _wrong(self, what: str, answers: list[Answered]) -> None:
        wrong = [one.path for one in answers if one.found]
        self.false += len(wrong)
        self.answers += answers
        self.figures.append(at_most(f"false among {len(answers)} {what}", len(wrong), 0))
        _tell(self.figures[-1])
        _list("FALSE", wrong)


_SHARES = (("p50", 0.5), ("p95", 0.95), ("at most", 1.0))


def _built(wishes: list[films.Wish], folder: Path, identity: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    if missing := [wish for wish in wishes if not (folder / wish.name / "film.mp4").exists()]:
        _tell(f"{len(missing)} films are made first …")
    return [films.built(wish, folder, identity) for wish in wishes]


def _each(ask: Callable[[Path], Answered], some: Iterable[Path]) -> list[Answered]:
    """Two at once, as the site answers."""
    with ThreadPoolExecutor(Sites.COUNT) as pool:
        return list(pool.map(ask, some))


def _named(paths: list[Path], beginning: str) -> list[Path]:
    return [path for path in paths if path.parent.name.startswith(beginning)]


def _list(what: str, paths: list[Path]) -> None:
    for path in paths:
        _tell(f"  {what}: {path}")


def _tell(words: object) -> None:
    sys.stderr.write(f"{words}\n")
