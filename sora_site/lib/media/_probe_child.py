"""Reads a film's headers and walks over its packets, without decoding: `python -I _probe_child.py DEMUXER PATH`.

A process of its own, because demuxers crash on hostile files. Writes one JSON object; uses PyAV and nothing of ours.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import av
from av.audio.stream import AudioStream
from av.video.stream import VideoStream


def _walked(container: av.container.InputContainer) -> tuple[dict[int, float], bool]:
    """Seconds from the first packet of each stream to the end of its last, and whether all packets are whole."""
    is_whole = True
    spans: dict[int, tuple[float, float]] = {}
    for packet in container.demux():
        is_whole = is_whole and not packet.is_corrupt
        if packet.pts is None or packet.time_base is None:
            continue
        begin = float(packet.pts * packet.time_base)
        end = begin + float((packet.duration or 0) * packet.time_base)
        first, last = spans.get(packet.stream.index, (begin, end))
        spans[packet.stream.index] = (min(first, begin), max(last, end))
    return {index: last - first for index, (first, last) in spans.items()}, is_whole


def _described(demuxer: str, path: str) -> dict[str, Any]:
    options = {"protocol_whitelist": "file", "format_whitelist": demuxer}
    with av.open(f"file:{path}", format=demuxer, options=options) as container:
        video = next((stream for stream in container.streams if isinstance(stream, VideoStream)), None)
        audio = next((stream for stream in container.streams if isinstance(stream, AudioStream)), None)
        rate = (video.average_rate or video.guessed_rate or 0) if video else 0
        declared = float(container.duration / av.time_base) if container.duration else 0.0
        count = len(container.streams)
        found = {
            "streams": count,
            "declared": declared,
            "width": video.codec_context.width if video else 0,
            "height": video.codec_context.height if video else 0,
            "fps": float(rate),
            "video_codec": video.codec_context.name if video else "",
            "audio_codec": audio.codec_context.name if audio else "",
        }
        # A file with hundreds of streams is refused by their number; nobody needs to know how long they are.
        lengths, found["is_whole"] = _walked(container) if count <= 16 else ({}, True)
        found["seconds"] = lengths.get(video.index, 0.0) if video else max(lengths.values(), default=0.0)
        found["audio_seconds"] = lengths.get(audio.index, 0.0) if audio else 0.0
        return found


def main() -> int:
    try:
        print(json.dumps(_described(sys.argv[1], sys.argv[2])))  # noqa: T201
    except (av.FFmpegError, ValueError, OverflowError) as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
