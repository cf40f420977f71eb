"""The keys of chunks: a digest of everything their frames depend on."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.chunks import OPTIONS
from creation.engines.cutout.instants import instant
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.reuse.digest import digest
from creation.engines.cutout.reuse.edition import edition
from creation.storyboard.belongings import CUT_OUT


class Keys:
    """Names the chunks of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._shots = [self._shot(number) for number in range(len(plan.shots))]
        self._film = digest(
            edition(), OPTIONS, plan.width, plan.height, plan.fps, plan.seed, plan.storyboard.style, plan.mark
        )

    def of(self, chunk: range) -> str | None:
        """The key of these frames; None where they show what somebody brought, which is kept nowhere."""
        frames = []
        for index in chunk:
            shown = instant(self._plan, index)
            shots = [self._shots[shot] for shot in shown.shots]
            if None in shots:
                return None
            seam = (shown.seam.kind, shown.seam.share, shown.seam.other_time) if shown.seam else None
            frames.append((shots, shown.shot == shown.shots[0], shown.t, shown.tick, shown.grain, seam))
        # The mark goes its own way through the whole film.
        return digest(self._film, frames, chunk.start if self._plan.mark else None)

    def _shot(self, number: int) -> str | None:
        """The digest of a shot's own pictures, wherever it stands; None for one with a picture or things of people."""
        plan, shot = self._plan, self._plan.shots[number]
        members = [track.prop or plan.storyboard.member(track.member) for track in shot.tracks]
        if (plan.picture is not None and number == 0) or any(CUT_OUT in member.looks for member in members):
            return None
        return digest(replace(shot, transition=""), members)
