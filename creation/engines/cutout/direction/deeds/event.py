"""One action of a shot with everyone it concerns: what a deed of several at once is given."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.storyboard.types import Action


@dataclass(frozen=True, eq=False)
class Event:
    """`doers` do it to `others` from sample `a` to `b`.

    `tense` of what happens only once though several shots in a row show it: "before" it in the shots that lead up
    to it, "now" in one of them, "after" in those that follow.
    """

    scene: Scene
    action: Action
    doers: list[Acting]
    others: list[Acting]
    a: int
    b: int
    tense: str = "now"
    passed: float = 0.0  # seconds since the shot began in which it happens

    def moment(self, beat: float, share: float = 0.3) -> int:
        """The sample at which it happens: `beat` seconds after its start, in a long shot after `share` of that shot."""
        beats = round(beat * RATE)
        return self.a + (max(beats, round(share * (self.scene.samples - self.a))) if self.a < 0.5 * RATE else beats)

    @property
    def verb(self) -> str:
        return self.action.verb
