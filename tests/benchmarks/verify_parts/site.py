"""`python -m tests.benchmarks.verify_parts.site FOLDER NAME…`: a site with these films of FOLDER, asked by lines.

Each line is a path; the answer is a line of JSON: whether a film was found, which, what was done to it, and what the
answer cost. "ready" is answered once the site stands.
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
import time
from pathlib import Path

import django
from django.core.management import call_command


def main() -> None:
    django.setup()
    call_command("migrate", verbosity=0)
    names = _films(Path(sys.argv[1]), sys.argv[2:])
    from creation.verify import traces

    while traces.take_missing():
        pass
    for line in sys.stdin:
        path = line.rstrip("\n")
        answer: dict[str, object] = {} if path == "ready" else _asked(Path(path), names)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _films(folder: Path, wanted: list[str]) -> dict[int, str]:
    """Rows and files of the films that are not there yet; all of them by row."""
    from creation.models import Audience, Clip, Generation
    from sora_site.lib.media.probe import probe
    from sora_site.lib.work import State
    from sora_site.people.models import User

    alice, _new = User.objects.get_or_create(username="alice", defaults={"birth_year": 1990})
    names = {}
    for place in (folder / name for name in wanted):
        generation = Generation.objects.filter(request_key=place.name).first()
        if generation is None:
            shape = probe(place / "film.mp4")
            size = {"seconds": shape.seconds, "width": shape.width, "height": shape.height}
            generation = Generation.objects.create(
                maker=alice, request_key=place.name, engine="cutout", seed=1, state=State.COMPLETED, **size
            )
            details = {"fps": shape.fps, "bytes": shape.bytes, "engine": "Cut-out", "audience": Audience.PUBLIC}
            Clip.objects.create(generation=generation, key=place.name, maker=alice, **size, **details)
        from creation import media

        target = media.clip_folder(generation.clip)
        if not target.exists():
            shutil.copytree(place, target)
        names[generation.clip.pk] = place.name
    return names


def _asked(path: Path, names: dict[int, str]) -> dict[str, object]:
    from django.contrib.auth.models import AnonymousUser

    from creation.verify.ask import ask
    from sora_site.lib.media.errors import MediaError

    began, spent = time.monotonic(), _processor()
    told: dict[str, object]
    try:
        answer = ask(path, AnonymousUser(), 100_000_000)
        told = {
            "found": [names[each.clip.pk] for each in answer.found if each.clip],
            "verdict": answer.verdict,
            "changes": [change.words for each in answer.found for change in each.changes],
            "compared": answer.compared,
        }
    except MediaError as problem:
        told = {"found": [], "refused": problem.code}
    costs = {"seconds": time.monotonic() - began, "processor": _processor() - spent}
    # Linux counts kilobytes.
    return told | costs | {"memory": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}


def _processor() -> float:
    """Seconds of one core this process and its children have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    main()
