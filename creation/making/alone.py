"""A film without the site: no rows, no worker, the same reading, guard, engine and finish."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from creation import options
from creation.engines.base import EngineError, Job, Stage
from creation.errors import CreationError, NotPossibleError, RefusedError
from creation.finish.film import finish
from creation.making import origin
from creation.making.desk import SPANS
from creation.safety import check_picture, check_prompt
from creation.storyboard import EmptyPromptError, read
from creation.storyboard.belongings import with_things
from sora_site.lib.media import pictures
from sora_site.people.models import Plan, User

Say = Callable[[str, float], None]


@dataclass(frozen=True)
class Wish:
    """The outer measures asked for, and the seed."""

    seconds: float
    width: int
    height: int
    fps: int
    seed: int


@dataclass(frozen=True)
class Made:
    """A film in a folder of its own, until `remove` is called."""

    film: Path
    storyboard_json: str
    folder: Path

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


class _Shell:
    """A reporter that says a line for each ten percent."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._last = -10.0

    def progress(self, stage: Stage, fraction: float) -> None:
        begin, end = SPANS[stage]
        percent = begin + (end - begin) * fraction
        if percent >= self._last + 10 or (percent >= 100 and self._last < 100):
            self._last = percent
            self._say(str(stage), percent)

    def preview(self, picture: bytes) -> None:
        """Nobody looks on."""


def make(prompt: str, wish: Wish, *, engine: str, picture: Path | None, say: Say, things: Sequence[Path] = ()) -> Made:
    """Makes the film. Raises CreationError with words for the person at the shell."""
    worker = options.engine_here(engine)
    able = worker.capabilities()
    # At one's own shell there is no plan to keep to: only the engine's limits count.
    unlimited = Plan(longest_seconds=int(able.longest_seconds), largest_pixels=2**31 - 1)
    film = options.checked(options.Format(wish.seconds, wish.width, wish.height, wish.fps), able, unlimited)
    try:
        storyboard = read(prompt, film.seconds, wish.seed)
    except EmptyPromptError:
        raise NotPossibleError("prompt", _("Type what should happen in the film.")) from None
    storyboard = with_things(storyboard, prompt, len(things))
    verdict = check_prompt(prompt, storyboard, User(username="shell"))
    if not verdict.is_allowed:
        raise RefusedError(verdict)
    settings.WORK_DIR.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="film-", dir=settings.WORK_DIR))
    try:
        work = folder / "engine"
        work.mkdir()
        job = Job(
            storyboard=storyboard,
            seed=wish.seed,
            width=film.width,
            height=film.height,
            fps=film.fps,
            folder=work,
            mark=origin.mark("you", able),
            picture=_picture(picture, folder / "picture.webp") if picture else None,
            things=tuple(_picture(thing, folder / f"thing-{number}.webp") for number, thing in enumerate(things)),
        )
        shell = _Shell(say)
        rendering = worker.render(job, shell)
        about = origin.about("", able)
        finished = finish(rendering, job, about, lambda fraction: shell.progress(Stage.FINISH, fraction))
        return Made(
            film=finished.folder / "film.mp4",
            storyboard_json=json.dumps(storyboard.to_data(), ensure_ascii=False, indent=2) + "\n",
            folder=folder,
        )
    except EngineError as problem:
        shutil.rmtree(folder, ignore_errors=True)
        raise CreationError(str(problem)) from problem
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _picture(source: Path, path: Path) -> Path:
    try:
        with source.open("rb") as file:
            taken = pictures.take(file)
    except OSError as problem:
        raise NotPossibleError("picture", f"{source}: {problem.strerror}") from problem
    path.write_bytes(taken.data)
    verdict = check_picture(path)
    if not verdict.is_allowed:
        raise RefusedError(verdict)
    return path
