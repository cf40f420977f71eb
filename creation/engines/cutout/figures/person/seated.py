"""On a chair, a sofa, a throne: the legs sit while the rest goes on with what it does."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.person.stance import Stance

#: Height of the hips over the ground, and where the feet are, in shares of the height.
HIGH = 0.27
_NEAR, _FAR = 0.17, 0.215
#: What can be done on a seat.
UPPER = frozenset(
    (
        *("sit", "stand", "talk", "sing", "eat", "drink", "look", "laugh", "cry", "cheer", "wave", "clap", "nod"),
        *("shake_head", "point", "think", "sneeze", "yawn", "shout", "whisper", "read", "write", "type", "phone"),
        *(
            "paint",
            "play",
            "give",
            "share",
            "feed",
            "pour",
            "open",
            "shiver",
            "wake",
            "kiss",
            "hold",
            "roast",
            "play_chess",
            "play_cards",
        ),
        *("play_piano", "play_guitar", "play_violin", "play_accordion", "play_flute", "play_harmonica", "play_cello"),
        *("photograph", "repair", "bow", "hide", "peek"),
    )
)


def on_seat(stance: Stance, legs: float) -> Stance:
    """The same with the hips on a seat and the feet before it; who simply sits has the hands on the knees."""
    calm = not (stance.near_prop or stance.far_prop or stance.scene_prop) and stance.crouch > 0.5 * legs
    held = replace(stance, near=(0.45, 0.75), far=(0.6, 0.7), lean=0.0) if calm else stance
    return replace(
        held,
        crouch=legs - HIGH,
        near_foot=(_NEAR, 0.0, 0.0),
        far_foot=(_FAR, 0.0, 0.0),
        sway=0.0,
        lift=0.0,
        spin=0.0,
        lean=min(0.3, max(-0.12, held.lean)),
    )
