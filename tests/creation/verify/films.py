"""Small films with much to see: shapes that wander over a still ground, another scene for each seed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from creation.finish import credentials
from creation.finish.about import About
from creation.finish.identity import Identity
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits

WIDTH, HEIGHT, FPS, SECONDS = 240, 426, 12, 4


def run(*arguments: str) -> None:
    """ffmpeg with these words."""
    ffmpeg.run(arguments, Limits(seconds=120))


def scene(ground: int, figures: int, movers: int = 9) -> list[npt.NDArray[np.uint8]]:
    """The pictures of a film, RGB: `ground` draws what stands still, `figures` the `movers` that move before it."""
    still = np.random.default_rng(ground)
    back = np.full((HEIGHT, WIDTH, 3), still.integers(90, 200, 3), np.uint8)
    for _shape in range(70):
        colour = tuple(int(one) for one in still.integers(0, 255, 3))
        x, y = int(still.integers(0, WIDTH)), int(still.integers(0, HEIGHT))
        cv2.rectangle(back, (x, y), (x + int(still.integers(8, 50)), y + int(still.integers(8, 50))), colour, -1)
    chance = np.random.default_rng(figures)
    moving = [
        (
            chance.uniform(0, 1, 2),
            chance.uniform(-0.2, 0.2, 2),
            chance.integers(0, 255, 3),
            int(chance.integers(14, 34)),
        )
        for _mover in range(movers)
    ]
    pictures = []
    for number in range(FPS * SECONDS):
        picture = back.copy()
        for place, way, shade, size in moving:
            x, y = ((place + way * number / FPS) % 1) * (WIDTH, HEIGHT)
            cv2.circle(picture, (int(x), int(y)), size, tuple(int(one) for one in shade), -1)
            cv2.putText(picture, "A7", (int(x) - 12, int(y) + 6), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (0, 0, 0), 2)
        pictures.append(picture)
    return pictures


def film(path: Path, ground: int, figures: int) -> Path:
    """Writes the film with a sound of its own."""
    tone = f"sine={220 + 40 * figures}:d={SECONDS},tremolo=f={2 + figures % 3}:d=0.9"
    arguments = [
        *("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS), "-i", "pipe:0"),
        *("-f", "lavfi", "-i", tone, "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"),
        *("-c:a", "aac", "-shortest", "-movflags", "+faststart", "-f", "mp4", f"file:{path}"),
    ]
    with ffmpeg.opened(arguments, Limits(seconds=120), pipe_in=True) as running:
        for picture in scene(ground, figures):
            running.stdin.write(picture.tobytes())
        running.stdin.close()
        running.wait()
    return path


def signed(source: Path, target: Path, identity: Identity) -> Path:
    """The film with content credentials."""
    about = About(
        title="A film by @alice",
        maker_handle="alice",
        site_name="Sora Site",
        site_url="https://films.example",
        engine="Cut-out 1.0",
        source_type="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        created_at=datetime(2026, 5, 3, tzinfo=UTC),
        identity=identity,
    )
    credentials.sign(source, target, about)
    return target


def changed(
    source: Path, target: Path, filters: str = "", *, sound: bool = True, cut: tuple[float, float] | None = None
) -> Path:
    """The film encoded anew after `filters`."""
    begin = ["-ss", str(cut[0])] if cut else []
    run(
        *(
            *begin,
            "-i",
            f"file:{source}",
            *(["-t", str(cut[1])] if cut else []),
            *(["-vf", filters] if filters else []),
        ),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "28", "-pix_fmt", "yuv420p"),
        *(["-c:a", "aac"] if sound else ["-an"]),
        f"file:{target}",
    )
    return target
