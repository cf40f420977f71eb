"""Films by the cut-out engine, made once and kept: this site's, and those of another site with the same engine.

The other site's films are as near to ours as they get: the same prompt with another seed has the same place and the
same figures; another word with the same seed has other figures in the very same place.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from creation.engines.base import Job, Stage
from creation.engines.cutout.production import Production
from creation.finish import credentials
from creation.finish.about import About
from creation.finish.film import finish
from creation.storyboard import read
from tests.benchmarks.verify_parts.prompts import NEARLY, OTHERS, OURS

#: Seconds, pixels and pictures a second of our first films, of the others, and of theirs: films are compared at 240
#: pixels, so smaller and shorter ones change nothing of what is measured, and are quicker to draw.
FULL = (6.0, (720, 1280), 30)
PLAIN = (5.0, (432, 768), 24)
THEIRS = (4.0, (360, 640), 15)
FULL_COUNT = 8
#: Of so many prompts the other site has two films.
TWICE = 8
MARK = "@alice · AI"


@dataclass(frozen=True)
class Wish:
    """One film to be there."""

    name: str
    prompt: str
    seed: int
    seconds: float
    size: tuple[int, int]
    fps: int


class _Nobody:
    def progress(self, stage: Stage, fraction: float) -> None:
        """Nobody looks on."""

    def preview(self, picture: bytes) -> None:
        """Nobody looks on."""


def ours(count: int = len(OURS)) -> list[Wish]:
    """This site's films."""
    return [
        Wish(f"ours-{place:02}", prompt, 7 + place, *(FULL if place < FULL_COUNT else PLAIN))
        for place, prompt in enumerate(OURS[:count])
    ]


def theirs() -> list[Wish]:
    """Films of another site: our prompts with another seed, our seeds with another word, and other prompts."""
    again = [
        Wish(f"again-{place:02}-{seed}", prompt, 1000 + 31 * place + seed, *THEIRS)
        for place, prompt in enumerate(OURS)
        for seed in range(2 if place < TWICE else 1)
    ]
    nearly = [Wish(f"nearly-{place:02}", prompt, 7 + place, *THEIRS) for place, prompt in NEARLY.items()]
    others = [Wish(f"other-{place:02}", prompt, 50 + place, *THEIRS) for place, prompt in enumerate(OTHERS)]
    return again + nearly + others


def built(wish: Wish, folder: Path, identity_folder: Path) -> Path:
    """The folder of a finished film under `folder`; made now if it is not there yet."""
    target = folder / wish.name
    if (target / "film.mp4").exists():
        return target
    work = Path(tempfile.mkdtemp(prefix="film-", dir=folder))
    try:
        drawn = work / "engine"
        drawn.mkdir()
        job = Job(read(wish.prompt, wish.seconds, wish.seed), wish.seed, *wish.size, wish.fps, drawn, mark=MARK)
        rendering = Production(job, drawn, 2, _Nobody()).make()
        finished = finish(rendering, job, _about(identity_folder), lambda _fraction: None)
        shutil.rmtree(target, ignore_errors=True)
        finished.folder.rename(target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


def _about(identity_folder: Path) -> About:
    return About(
        title="A film by @alice",
        maker_handle="alice",
        site_name="Sora Site",
        site_url="https://films.example",
        engine="Cut-out 1.0",
        source_type="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        created_at=datetime(2026, 5, 3, tzinfo=UTC),
        identity=credentials.own_identity(identity_folder),
    )
