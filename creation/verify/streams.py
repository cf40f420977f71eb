"""What the packets of a film are, bit by bit: the same in a file that was only packed anew or lost its words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits


@dataclass(frozen=True)
class Packets:
    """SHA-256 in hex of all packets of the pictures and of the sound; "" where there are none."""

    pictures: str
    sound: str


def packets(film: Path, kind: str) -> Packets:
    """Reads `film` without decoding it. Raises MediaError."""
    arguments = [
        *(*ffmpeg.source(film, kind), "-map", "0:v:0", "-map", "0:a:0?", "-c", "copy"),
        *("-f", "streamhash", "-hash", "sha256", "pipe:1"),
    ]
    with ffmpeg.opened(arguments, Limits(seconds=30, file_bytes=0), pipe_out=True) as running:
        answer = running.stdout.read(1000).decode("ascii", "replace")
        running.wait()
    # Lines such as "0,v,SHA256=…".
    parts = [line.replace("=", ",").split(",") for line in answer.splitlines()]
    found = {part[1]: part[3].strip()[:64] for part in parts if len(part) == 4}
    return Packets(found.get("v", ""), found.get("a", ""))
