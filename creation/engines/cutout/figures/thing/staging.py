"""What every acting thing shares: its face, and how the canvas follows its tumbling."""

from __future__ import annotations

from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.paint import Colour, dark
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.thing.tumble import Tumble

#: Who does this has a face, even a cup.
LIVING = frozenset(
    {
        *("talk", "sing", "laugh", "cry", "eat", "dance", "cheer", "chase", "flee", "fight", "look", "wave", "hug"),
        *("sleep", "run", "walk", "jump", "shout", "whisper", "nod", "shake_head", "bow", "think", "read", "drink"),
        *("kiss", "disco", "breakdance", "yawn", "sneeze", "clap", "play_guitar", "play_piano", "play_drums", "drive"),
    }
)


def draw_face(
    canvas: Any, x: float, y: float, half: float, pose: Pose, mood: face.Expression, skin: Colour, shut: bool
) -> None:
    """Two eyes, brows and a mouth on anything, `half` their half breadth."""
    for side, slim in ((-1.0, 1.0), (1.0, 0.9)):
        ex = x + side * half * 0.5
        face.eye(
            canvas,
            ex,
            y - half * 0.2,
            half * 0.27 * slim,
            half * 0.34,
            pose.gaze,
            1.0 if shut else pose.blink,
            mood,
            0xFF3A2A2E,
            skin,
            side,
        )
        face.brow(canvas, ex, y - half * 0.75, half * 0.3 * slim, mood, side, dark(skin, 0.5))
        if mood.tears:
            face.tears(canvas, ex, y + half * 0.1, half * 0.14, pose.t + side * 0.3)
    face.mouth(canvas, x, y + half * 0.45, half * 0.36, pose.mouth, mood, dark(skin, 0.6))


def act(canvas: Any, hold: Tumble, height: float) -> None:
    """Brings the canvas into the hold of something `height` tall that stands on (0, 0)."""
    canvas.translate(hold.slide * height, -hold.lift * height)
    if hold.tilt:
        canvas.rotate(degrees(hold.tilt))
    canvas.scale(hold.wide, hold.tall)
    if hold.turn:
        canvas.translate(0, -height / 2)
        canvas.rotate(degrees(hold.turn))
        canvas.translate(0, height / 2)
