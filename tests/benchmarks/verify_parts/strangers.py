"""Films no site made: patterns that move, what a camera sees through noise, and slides."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits

_TALL = "s=360x640"
_PATTERNS = (
    f"testsrc={_TALL}",
    f"testsrc2={_TALL}",
    f"testsrc2={_TALL},hue=h=90,rotate=0.3",
    f"mandelbrot={_TALL}:start_scale=1",
    f"mandelbrot={_TALL}:start_scale=0.02",
    "life=s=180x320:mold=10:ratio=0.3:death_color=#a04020:life_color=#20e0a0,scale=360:640:flags=neighbor",
    f"cellauto={_TALL}:rule=110",
    f"gradients={_TALL}:speed=0.05:seed=4",
    f"gradients={_TALL}:speed=0.05:seed=9:nb_colors=6",
    f"smptehdbars={_TALL}",
    f"yuvtestsrc={_TALL}",
    f"sierpinski={_TALL}:seed=3",
    f"color=c=teal:{_TALL}",
    f"color=c=black:{_TALL}",
)
#: A still camera before something that moves, by its noise, its light and its shaking.
_LIVE = (
    f"gradients={_TALL}:speed=0.02:seed=2:nb_colors=8,noise=alls=40:allf=t+u",
    f"color=c=gray:{_TALL},noise=alls=90:allf=t+u,gblur=2",
    "mandelbrot=s=420x720:start_scale=0.3,gblur=6,noise=alls=30:allf=t,"
    "crop=360:640:20+10*sin(3*t):30+12*cos(2*t),eq=brightness=0.1*sin(t):eval=frame",
    "life=s=90x160:mold=30:ratio=0.2,scale=360:640,gblur=8,noise=alls=25:allf=t,eq=contrast=0.8",
    f"testsrc2={_TALL},gblur=9,noise=alls=30:allf=t+u",
)
_WORDS = (
    ("Quarterly results", "Revenue is up", "Costs are down", "Thank you"),
    ("Lesson 4", "Photosynthesis", "Light and water", "Questions?"),
    ("Welcome", "Agenda", "Budget 2026", "Next steps"),
    ("@alice - AI", "A film by @alice", "Sora Site", "the end"),
    ("Chapter one", "It was night", "and it rained", "She ran"),
)


def strangers(folder: Path) -> list[Path]:
    """Twenty-four films of four seconds."""
    made = [_shown(folder / f"pattern-{number:02}.mp4", shown) for number, shown in enumerate(_PATTERNS)]
    made += [_shown(folder / f"live-{number:02}.mp4", shown) for number, shown in enumerate(_LIVE)]
    return made + [_slides(folder / f"slides-{number:02}.mp4", number, words) for number, words in enumerate(_WORDS)]


def _shown(target: Path, shown: str) -> Path:
    if not target.exists():
        _written(target, ["-f", "lavfi", "-i", shown])
    return target


def _slides(target: Path, number: int, words: Sequence[str]) -> Path:
    """Words on plain cards, one a second."""
    if not target.exists():
        cards = [cv2.imencode(".png", _card(number, place, said))[1].tobytes() for place, said in enumerate(words)]
        _written(target, ["-f", "image2pipe", "-framerate", "1", "-c:v", "png", "-i", "pipe:0"], b"".join(cards))
    return target


def _card(number: int, place: int, words: str) -> npt.NDArray[np.uint8]:
    ground = (250, 250, 250) if number % 2 else (90, 40, 20)
    ink = (20, 20, 20) if number % 2 else (240, 240, 240)
    card = np.full((640, 360, 3), ground, np.uint8)
    cv2.rectangle(card, (0, 0), (360, 90), (60 * number, 120, 200), -1)
    cv2.putText(card, words, (20, 60), cv2.FONT_HERSHEY_DUPLEX, 0.9, ink, 2)
    for row in range(place + 3):
        cv2.circle(card, (30, 160 + 60 * row), 6, ink, -1)
        cv2.putText(card, f"{words} {row + 1}", (50, 168 + 60 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.7, ink, 1)
    return card


def _written(target: Path, source: list[str], data: bytes = b"") -> None:
    part = target.with_name(f"part-{target.name}")
    arguments = [
        *(*source, "-f", "lavfi", "-i", "sine=330", "-t", "4", "-r", "15"),
        *("-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-f", "mp4", f"file:{part}"),
    ]
    with ffmpeg.opened(arguments, Limits(seconds=120), pipe_in=True) as running:
        running.stdin.write(data)
        running.stdin.close()
        running.wait()
    part.rename(target)
