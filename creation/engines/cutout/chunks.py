"""Pieces of a film: one encoder thread each, joined without encoding again.

Their borders follow from the shots and the frame rate alone, never from the number of processes: the same film is made
of the same pictures everywhere.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from creation.engines.cutout.planes import planes

#: Flat figures on soft grounds: small partitions and fine motion search gain nothing here, and cost half the time.
#: Bits go where the eye sees blocks (aq-mode 2) but not after every grain of the film (aq-strength, qcomp): each bit
#: costs time too. Of the five films of the benchmark: 41.9 dB and 4.4 Mbit/s, where plain "veryfast" has 41.8 and 4.6.
_TUNING = "subme=1:me=dia:no-chroma-me=1:weightp=0:partitions=i8x8:scenecut=0:aq-mode=2:aq-strength=0.7:qcomp=0.5"
OPTIONS = {"preset": "veryfast", "crf": "20", "threads": "1", "bf": "0", "x264-params": _TUNING}


class ChunkEncoder:
    """Writes one chunk of BGRA frames as H.264 with one key frame, at its start."""

    def __init__(self, path: Path, width: int, height: int, fps: int) -> None:
        self._file: Any = av.open(str(path), "w", format="mp4", options={"movflags": "frag_keyframe"})
        options = {**OPTIONS, "g": str(2 * fps), "keyint_min": str(2 * fps)}
        self._stream: Any = self._file.add_stream("libx264", rate=fps, options=options)
        self._stream.width, self._stream.height, self._stream.pix_fmt = width, height, "yuv420p"
        context = self._stream.codec_context
        context.thread_count = 1
        # 1 is BT.709 in each of the tables; without the tags players guess by size and skin turns green.
        context.color_primaries = context.color_trc = context.colorspace = context.color_range = 1
        self._planes: np.ndarray | None = None

    def add(self, frame: np.ndarray, grain: np.ndarray | None = None) -> None:
        """`frame`: height x width x 4, uint8, BGRA; `grain`: half as high and wide, about 128."""
        self._planes = planes(frame, self._planes, grain)
        # x264 takes its own copy before this returns: the planes may be overwritten.
        self._mux(self._stream.encode(av.VideoFrame.from_numpy_buffer(self._planes, "yuv420p")))

    def close(self) -> None:
        self._mux(self._stream.encode())
        self._file.close()

    def _mux(self, packets: Any) -> None:
        for packet in packets:
            self._file.mux(packet)


def join(chunks: list[Path], film: Path, fps: int) -> None:
    """One silent MP4, its index first, from the packets of `chunks` in order."""
    with av.open(str(film), "w", format="mp4", options={"movflags": "+faststart"}) as out:
        stream: Any = None
        first = 0
        for chunk in chunks:
            with av.open(str(chunk)) as source:
                video = source.streams.video[0]
                if stream is None:
                    stream = out.add_stream_from_template(video)
                base = video.time_base or Fraction(1, fps)
                step = round(1 / (fps * base))
                count = 0
                for packet in source.demux(video):
                    if packet.dts is None:
                        continue
                    packet.stream = stream
                    packet.pts = packet.dts = (first + count) * step
                    packet.duration = step
                    packet.time_base = base
                    out.mux(packet)
                    count += 1
                first += count
