"""How quick the cut-out engine is: films of 10 s at 720x1280x30 with sound, on two processes.

Beside it: bare x264 (stock `veryfast`) encoding of the very same frames by as many processes, and the same scene
composed with moviepy. Times by the clock are only worth something on a quiet machine; seconds of processor time are
told too. A part that breaks down is told as a bar that does not hold, and the others go on.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import mean

from django.conf import settings

from tests.benchmarks import Figure, at_least, at_most

PROMPTS = {
    "chase": 'Grandma chases a crocodile along the beach at sunset, shouting "Come back with my handbag!"',
    "rain": "A red car races through the neon city at night in the rain, camera follows",
    "jungle": "An explorer walks through the rainforest, then a parrot lands on her head",
    "crowd": "Twelve people dance at a party in the park with confetti",
    "watercolour": "Watercolour: a fox runs through a snowy forest, slowly panning",
}
SIZE, SMALL = (720, 1280), (180, 320)
log = logging.getLogger(__name__)


@dataclass
class Plan:
    """What is measured, and how long a film of each part is."""

    prompts: dict[str, str]
    seconds: float
    lengths: tuple[int, ...]
    moviepy_seconds: float
    processes: int
    size: tuple[int, int] = SIZE
    #: Of each film, by its name: seconds of work over seconds of film.
    pace: dict[str, float] = field(default_factory=dict)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="two films, no long ones, little of moviepy")
    parser.add_argument("--tiny", action="store_true", help="only whether it runs: its figures mean nothing")
    parser.add_argument("--processes", type=int, default=2)


def run(options: argparse.Namespace) -> list[Figure]:
    """Films one after the other; nothing else should run beside them."""
    from creation.engines.cutout import art
    from creation.engines.registry import engine

    art.use(settings.ART_DIR)
    # As a render worker does: it has long been running when somebody clicks.
    engine("cutout").prepare()
    plan = _plan(options)
    began = time.monotonic()
    figures: list[Figure] = []
    for part in (_films, _beside_moviepy, _processes, _lengths):
        figures += _measured(part, plan)
    return [*figures, Figure("seconds this measuring took", time.monotonic() - began, "s")]


def _plan(options: argparse.Namespace) -> Plan:
    few = dict(list(PROMPTS.items())[:2])
    if options.tiny:
        return Plan(few, 2.0, (2, 4), 0.2, options.processes, SMALL)
    if options.quick:
        return Plan(few, 10.0, (5, 10), 1.0, options.processes)
    return Plan(PROMPTS, 10.0, (5, 10, 25, 60), 3.0, options.processes)


def _measured(part: Callable[[Plan], list[Figure]], plan: Plan) -> list[Figure]:
    try:
        return part(plan)
    except Exception as problem:
        log.exception("A part of the measuring broke down.")
        words = f"{part.__name__.strip('_')}: could not be measured ({type(problem).__name__}: {problem})"
        return [Figure(words, 0.0, "", "measured", holds=False)]


def _films(plan: Plan) -> list[Figure]:
    from tests.benchmarks.film_parts import bare, ours

    figures, over, over_ours, previews = [], [], [], []
    memory = 0
    for name, prompt in plan.prompts.items():
        made = ours.make(prompt, plan.seconds, plan.processes, plan.size)
        encoding = bare.seconds_to_encode(prompt, plan.seconds, plan.processes, plan.size)
        plan.pace[name] = made.wall / plan.seconds
        over.append(made.wall / encoding["plain"])
        over_ours.append(made.wall / encoding["ours"])
        previews.append(made.first_preview)
        memory = max(memory, made.memory)
        figures += [
            Figure(f"{name}: time over playing time", plan.pace[name], "x"),
            Figure(f"{name}: seconds of processors for each second of film", made.processors / plan.seconds, "s"),
            Figure(f"{name}: megabits a second", made.bytes * 8e-6 / plan.seconds, "Mbit/s"),
        ]
    return [
        at_most("time over playing time, mean", mean(plan.pace.values()), 1.0, "x"),
        at_most("time over playing time, mean, the aim", mean(plan.pace.values()), 0.6, "x"),
        Figure("time over playing time, worst", max(plan.pace.values()), "x"),
        at_most("over bare x264 of the same frames, stock veryfast, as many processes, mean", mean(over), 2.2, "x"),
        Figure("over bare x264 of the same frames, our own quicker settings, mean", mean(over_ours), "x"),
        at_most("seconds to the first preview, worst", max(previews), 2.0, "s"),
        at_most("peak memory of all processes", memory / 1e6, 2000, "MB"),
        *figures,
    ]


def _beside_moviepy(plan: Plan) -> list[Figure]:
    from tests.benchmarks.film_parts import by_moviepy

    theirs = by_moviepy.seconds_of_work(PROMPTS["chase"], plan.moviepy_seconds) / plan.moviepy_seconds
    return [
        Figure("moviepy: time over playing time", theirs, "x"),
        at_least("quicker than moviepy", theirs / plan.pace["chase"], 6, "x"),
    ]


def _processes(plan: Plan) -> list[Figure]:
    from tests.benchmarks.film_parts import ours

    one, two = (ours.make(PROMPTS["chase"], plan.seconds / 2, processes, plan.size).wall for processes in (1, 2))
    return [Figure("one process over two", one / two, "x")]


def _lengths(plan: Plan) -> list[Figure]:
    from tests.benchmarks.film_parts import ours

    pace = {
        length: ours.make(PROMPTS["chase"], length, plan.processes, plan.size).wall / length for length in plan.lengths
    }
    figures = [Figure(f"time over playing time, {length} s", pace[length], "x") for length in pace]
    first, last = plan.lengths[0], plan.lengths[-1]
    return [*figures, at_most(f"cost of a second at {last} s over {first} s", pace[last] / pace[first], 1.25, "x")]
