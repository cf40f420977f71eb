"""Puts pictures and sound into one file that begins to play before it has arrived."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from creation.finish.about import About
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits


def mux(
    video: Path, audio: Path, target: Path, seconds: float, about: About, tick: Callable[[], None] | None = None
) -> None:
    """Writes `target`, an MP4: the H.264 of `video` as it is, the sound of `audio` (WAV) as AAC, `seconds` long.

    Raises MediaError, or what `tick` raises.
    """
    metadata = {
        "title": about.title,
        "artist": f"@{about.maker_handle}" if about.maker_handle else "",
        "comment": f"{about.engine} · {about.site_url}",
    }
    arguments = [
        *(*ffmpeg.source(video, "mp4"), *ffmpeg.source(audio, "wav")),
        *("-map", "0:v:0", "-map", "1:a:0", "-t", f"{seconds:.6f}", "-map_metadata", "-1", "-map_chapters", "-1"),
        *("-c:v", "copy", "-tag:v", "avc1", "-c:a", "aac", "-b:a", "160k", "-ar", "48000", "-ac", "2"),
        *(word for name, value in metadata.items() for word in ("-metadata", f"{name}={_plain(value)}")),
        # Without it the file would name the encoder's version, and differ between machines for that.
        *("-fflags", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart", "-f", "mp4", f"file:{target}"),
    ]
    ffmpeg.run(arguments, Limits(seconds=60 + 2 * seconds), tick)


def _plain(words: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())[:200]
