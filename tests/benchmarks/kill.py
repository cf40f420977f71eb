"""kill -9 of the render worker in each phase of a film: every film must be finished exactly once.

The reference beside it is a plain Huey task, killed in the same way: Huey delivers at most once.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks import ROOT, Figure, at_most, cache_folder

PROMPT = "a dog runs over a meadow"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--times", type=int, default=20, help="kills in each phase")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> list[Figure]:
    """Runs itself again on data of its own, so that the site's own queue is never touched."""
    if options.inside:
        figures = _measure(options.times)
        options.inside.write_text(json.dumps([vars(figure) for figure in figures]))
        return figures
    folder = Path(tempfile.mkdtemp(dir=cache_folder("kill")))
    try:
        elsewhere = {"DATABASE_URL", "REDIS_URL"}
        environment = {name: value for name, value in os.environ.items() if name not in elsewhere}
        environment |= {"DATA_DIR": str(folder / "data"), "LEASE_SECONDS": "6"}
        manage = [sys.executable, str(ROOT / "manage.py")]
        subprocess.run([*manage, "migrate", "--verbosity", "0"], env=environment, check=True)
        subprocess.run([*manage, "createcachetable"], env=environment, check=True)
        result = folder / "figures.json"
        command = [*manage, "bench", "kill", "--times", str(options.times), "--inside", str(result)]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)  # said once, by us
        return [Figure(**figure) for figure in json.loads(result.read_text())]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(times: int) -> list[Figure]:
    from creation.engines.base import Stage

    random.seed(1)
    phases: dict[str, Callable[[Any], bool]] = {
        "rendering": lambda film: film.stage == Stage.RENDER and film.progress >= random.uniform(7, 60),
        "encoding": lambda film: film.progress >= random.uniform(70, 88),
        "finishing": lambda film: film.stage == Stage.FINISH and film.progress >= random.uniform(90, 99),
    }
    figures = []
    for name, is_reached in phases.items():
        lost, doubled, missed, wait = _phase(name, is_reached, times)
        figures += [
            at_most(f"films lost, killed while {name}", lost, 0, f"of {times}"),
            at_most(f"films doubled, killed while {name}", doubled, 0, f"of {times}"),
            at_most(f"kills that came too late, {name}", missed, times // 4, f"of {times}"),
            Figure(f"median seconds from restart to lease, {name}", wait, "s"),
        ]
    figures.append(Figure("reference: plain Huey tasks lost", _plain_huey(min(times, 10)), f"of {min(times, 10)}"))
    return figures


def _phase(name: str, is_reached: Callable[[Any], bool], times: int) -> tuple[int, int, int, float]:
    from creation.actions import begin
    from creation.models import Clip, Generation
    from sora_site.people.models import Plan, User

    plan, _ = Plan.objects.get_or_create(name="bench", defaults={"films_at_once": 10_000, "films_a_day": 10_000})
    person, _ = User.objects.get_or_create(username=f"kill_{name}", defaults={"birth_year": 1990, "plan": plan})
    missed, waits = 0, []
    for number in range(times):
        film = begin(person, PROMPT, seconds=2, width=720, height=1280, seed=number)
        worker = _worker()
        try:
            while not (reached := is_reached(film)) and film.state in {"queued", "in_progress"}:
                time.sleep(0.02)
                film.refresh_from_db()
        finally:
            worker.kill()
            worker.wait()
        missed += not reached
        if reached:
            waits.append(_finish(film))
        sys.stderr.write(f"  {name} {number + 1}/{times}: {film.state}\n")
    films = Generation.objects.filter(maker=person)
    lost = times - films.filter(state="completed", clip__erased_at__isnull=True).count()
    clips = Clip.objects.filter(maker=person)
    from django.conf import settings

    folders = {folder.name for folder in (settings.MEDIA_DIR / "clips").iterdir() if not folder.name.startswith(".")}
    doubled = clips.count() - films.filter(clip__isnull=False).distinct().count()
    doubled += len(folders - set(Clip.objects.values_list("key", flat=True)))
    return lost, doubled, missed, sorted(waits)[len(waits) // 2] if waits else 0.0


def _finish(film: Any) -> float:
    """Starts a new worker and lets it finish the film; returns seconds until the film was taken up again."""
    lease = film.lease
    began = time.monotonic()
    taken_up = 0.0
    worker = _worker()
    try:
        while film.state in {"queued", "in_progress"} and time.monotonic() - began < 120:
            time.sleep(0.1)
            film.refresh_from_db()
            if not taken_up and film.lease != lease and film.state == "in_progress":
                taken_up = time.monotonic() - began
    finally:
        worker.terminate()
        worker.wait()
    return taken_up


def _worker() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(ROOT / "manage.py"), "worker", "renders"], start_new_session=True)


_TOY = """
import sys, time, pathlib
from huey import SqliteHuey
huey = SqliteHuey(filename=sys.argv[2] + "/huey.db")
@huey.task(retries=3)
def work(number):
    pathlib.Path(sys.argv[2], f"begun-{number}").touch()
    time.sleep(0.6)
    pathlib.Path(sys.argv[2], f"done-{number}").touch()
if sys.argv[1] == "ask":
    work(int(sys.argv[3]))
else:
    huey.create_consumer(workers=1, periodic=False, initial_delay=0.05).run()
"""


def _plain_huey(times: int) -> int:
    """How many of `times` tasks never finish when their consumer is killed in the middle and started again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "toy.py"
        script.write_text(_TOY)
        for number in range(times):
            subprocess.run([sys.executable, script, "ask", name, str(number)], check=True)
            consumer = subprocess.Popen([sys.executable, script, "work", name], stderr=subprocess.DEVNULL)
            limit = time.monotonic() + 20
            while not (folder / f"begun-{number}").exists() and time.monotonic() < limit:
                time.sleep(0.01)
            consumer.send_signal(signal.SIGKILL)
            consumer.wait()
        consumer = subprocess.Popen([sys.executable, script, "work", name], stderr=subprocess.DEVNULL)
        time.sleep(3)
        consumer.kill()
        consumer.wait()
        return sum(not (folder / f"done-{number}").exists() for number in range(times))
