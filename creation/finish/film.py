"""From what an engine rendered to the files of a clip."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import c2pa
from django.utils.translation import gettext as _

from creation.engines.base import EngineError, Job, Rendering
from creation.finish import credentials
from creation.finish.about import About, Finished
from creation.finish.burn import burn
from creation.finish.captions import webvtt
from creation.finish.looks import look
from creation.finish.mark import Mark
from creation.finish.mux import mux
from sora_site.lib.media import store
from sora_site.lib.media.errors import DiskFullError, MediaError
from sora_site.lib.media.probe import Most, Probe, probe

#: Seconds by which picture and sound of a finished film may differ from the length they should have.
TOLERANCE = 0.1
#: What an engine may hand over; films joined from many may be long.
_MOST = Most(bytes=2 * 2**30, seconds=3600, streams=2)

Report = Callable[[float], None]


def finish(rendering: Rendering, job: Job, about: About, report: Report) -> Finished:
    """Marks, joins, captions and signs a film in `job.folder`; the caller moves `Finished.folder` to its place.

    `report` hears fractions from 0 to 1, several times a second, and stops everything by raising. Raises EngineError,
    or DiskFullError, in words for the maker. Nothing outside `job.folder` is written.
    """
    heard = 0.0

    def say(fraction: float) -> None:
        nonlocal heard
        heard = max(heard, fraction)
        report(heard)

    try:
        return _finish(rendering, job, about, say)
    except DiskFullError:
        raise
    except (MediaError, OSError, c2pa.C2paError) as problem:
        # Canceling takes the folder away: then the cancel is the reason, and `report` says it.
        report(heard)
        if isinstance(problem, MediaError) and problem.code == "disk_full":
            raise DiskFullError(problem.code, problem.message) from problem
        raise EngineError(
            "finish_failed", _("The film was drawn but could not be finished. It is being tried again."), retry=True
        ) from problem


def _finish(rendering: Rendering, job: Job, about: About, report: Report) -> Finished:
    work, done = _fresh(job.folder / "finishing"), _fresh(job.folder / "finished")
    video, shape = rendering.video, _rendered(rendering)
    if rendering.audio is None:
        raise EngineError("no_sound", _("The film was drawn without sound, and none was made for it."), retry=True)
    store.require_space(work, 3 * shape.bytes + 20 * 2**20)
    begin = 0.0
    if job.mark and not rendering.is_marked:
        begin = 0.7
        mark = Mark(job.mark, shape.width, shape.height, job.seed)
        video = work / "marked.mp4"
        burn(rendering.video, video, shape, mark, lambda fraction: report(begin * fraction))

    def share(start: float, end: float) -> Report:
        return lambda fraction: report(begin + (1 - begin) * (start + (end - start) * fraction))

    joined = work / "joined.mp4"
    mux(video, rendering.audio, joined, shape.seconds, about, lambda: share(0.0, 0.1)(0.0))
    share(0.0, 0.3)(1.0)
    final = _checked(joined, shape.seconds)
    looks = look(joined, final, done, share(0.3, 0.9))
    captions = webvtt(rendering.cues, final.seconds)
    if captions:
        (done / "captions.vtt").write_text(captions, encoding="utf-8")
    film = done / "film.mp4"
    credentials.sign(joined, film, about, rendering.notes)
    shutil.rmtree(work)
    report(1.0)
    return Finished(
        folder=done,
        seconds=final.seconds,
        width=final.width,
        height=final.height,
        fps=final.fps,
        bytes=film.stat().st_size,
        has_captions=bool(captions),
        blur=looks.blur,
        tint=looks.tint,
        sprites=looks.sprites,
        fingerprint=looks.fingerprint,
    )


def _fresh(folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def _rendered(rendering: Rendering) -> Probe:
    shape = probe(rendering.video, _MOST)
    if (shape.kind, shape.video_codec) != ("mp4", "h264") or not shape.fps:
        raise EngineError("not_h264", _("The engine made a film of a kind browsers do not play."))
    return shape


def _checked(film: Path, seconds: float) -> Probe:
    """Raises EngineError where the joined film is not what went into it."""
    found = probe(film, _MOST)
    if not found.audio_codec or max(abs(found.seconds - seconds), abs(found.audio_seconds - seconds)) > TOLERANCE:
        raise EngineError(
            "uneven", _("Picture and sound of the film are not of one length. It is being tried again."), retry=True
        )
    return found
