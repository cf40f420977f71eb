"""How quick the cut-out engine is: films of 10 s at 720x1280x30 with sound, on two processes.

Beside it: bare x264 encoding of the very same frames, and the same scene composed with moviepy. Times by the clock are
only worth something on a quiet machine; seconds of processor time are told too.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
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
SECONDS = 10.0
LENGTHS = (5, 10, 25, 60)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="two films, no long ones, little of moviepy")
    parser.add_argument("--processes", type=int, default=2)


def run(options: argparse.Namespace) -> list[Figure]:
    """Films one after the other; nothing else should run beside them."""
    from creation.engines.cutout import art

    art.use(settings.ART_DIR)
    prompts = dict(list(PROMPTS.items())[:2]) if options.quick else PROMPTS
    figures: list[Figure] = []
    figures += _films(prompts, options.processes)
    figures += _beside_moviepy(PROMPTS["chase"], 1.0 if options.quick else 3.0, figures[0].value)
    figures += _processes(PROMPTS["chase"])
    figures += _lengths(PROMPTS["chase"], LENGTHS[:2] if options.quick else LENGTHS, options.processes)
    return figures


def _films(prompts: dict[str, str], processes: int) -> list[Figure]:
    from tests.benchmarks.film_parts import bare, ours

    figures, times, over, over_plain, previews = [], [], [], [], []
    memory = 0
    for name, prompt in prompts.items():
        made = ours.make(prompt, SECONDS, processes)
        with tempfile.TemporaryDirectory() as folder:
            frames = Path(folder) / "frames"
            bare.drawn(prompt, SECONDS, frames)
            encoding = bare.seconds_to_encode(frames, processes, "ours")
            plain = bare.seconds_to_encode(frames, processes, "plain")
        times.append(made.wall / SECONDS)
        over.append(made.wall / encoding)
        over_plain.append(made.wall / plain)
        previews.append(made.first_preview)
        memory = max(memory, made.memory)
        figures += [
            Figure(f"{name}: time over playing time", made.wall / SECONDS, "x"),
            Figure(f"{name}: seconds of processors for each second of film", made.processors / SECONDS, "s"),
            Figure(f"{name}: megabits a second", made.bytes * 8e-6 / SECONDS, "Mbit/s"),
        ]
    return [
        at_most("time over playing time, mean", mean(times), 1.0, "x"),
        Figure("time over playing time, worst", max(times), "x"),
        at_most("over bare x264 of the same frames, plain veryfast, mean", mean(over_plain), 2.2, "x"),
        at_most("over bare x264 of the same frames, our own settings, mean", mean(over), 2.2, "x"),
        at_most("seconds to the first preview, worst", max(previews), 2.0, "s"),
        at_most("peak memory of all processes", memory / 1e6, 2000, "MB"),
        *figures,
    ]


def _beside_moviepy(prompt: str, seconds: float, ours: float) -> list[Figure]:
    from tests.benchmarks.film_parts import by_moviepy

    theirs = by_moviepy.seconds_of_work(prompt, seconds) / seconds
    return [
        Figure("moviepy: time over playing time", theirs, "x"),
        at_least("quicker than moviepy", theirs / ours, 6, "x"),
    ]


def _processes(prompt: str) -> list[Figure]:
    from tests.benchmarks.film_parts import ours

    one, two = (ours.make(prompt, SECONDS / 2, processes).wall for processes in (1, 2))
    return [Figure("one process over two", one / two, "x")]


def _lengths(prompt: str, lengths: tuple[int, ...], processes: int) -> list[Figure]:
    from tests.benchmarks.film_parts import ours

    made = {length: ours.make(prompt, length, processes) for length in lengths}
    figures = [Figure(f"time over playing time, {length} s", made[length].wall / length, "x") for length in lengths]
    first, last = lengths[0], lengths[-1]
    growth = (made[last].wall / last) / (made[first].wall / first)
    return [*figures, at_most(f"cost of a second at {last} s over {first} s", growth, 1.1, "x")]
