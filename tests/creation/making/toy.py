"""An engine for the tests of the worker: real files, made in a moment, and trouble on demand."""

from __future__ import annotations

import io
import threading
import wave
from collections.abc import Callable
from fractions import Fraction

import av
import numpy as np
from PIL import Image

from creation.engines.base import Capabilities, Cue, EngineError, Job, Rendering, Reporter, Stage
from creation.storyboard.types import Storyboard

#: What the next film does in the middle of its pictures; tests set it.
trouble: Callable[[], None] | None = None
#: Set when a film has come to its middle.
in_the_middle = threading.Event()


class ToyEngine:
    """Draws a moving bar."""

    def capabilities(self) -> Capabilities:
        return Capabilities(
            name="toy",
            version="1",
            label="Toy",
            sizes=((160, 288),),
            frame_rates=(30,),
            shortest_seconds=1,
            longest_seconds=25,
            makes_sound=True,
            takes_picture=True,
            takes_things=2,
        )

    def prepare(self) -> None:
        """There is nothing to load."""

    def estimate(self, storyboard: Storyboard, width: int, height: int, fps: int) -> float:
        return 1.0

    def render(self, job: Job, reporter: Reporter) -> Rendering:
        reporter.progress(Stage.PREPARE, 1)
        reporter.preview(_jpeg())
        video = job.folder / "pictures.mp4"
        frames = round(job.storyboard.seconds * job.fps)
        with av.open(str(video), "w") as file:
            stream = file.add_stream("libx264", rate=Fraction(job.fps))
            stream.width, stream.height, stream.pix_fmt = job.width, job.height, "yuv420p"
            for number in range(frames):
                if number == frames // 2:
                    in_the_middle.set()
                    if trouble is not None:
                        trouble()
                reporter.progress(Stage.RENDER, number / frames)
                picture = np.full((job.height, job.width, 3), 90, np.uint8)
                picture[:, number % job.width : number % job.width + 20] = (220, 120, 60)
                for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")):
                    file.mux(packet)
            for packet in stream.encode():
                file.mux(packet)
        audio = job.folder / "sound.wav"
        samples = round(job.storyboard.seconds * 48000)
        tone = (3000 * np.sin(np.arange(samples) * 2 * np.pi * 440 / 48000)).astype("<i2")
        with wave.open(str(audio), "wb") as file_:
            file_.setnchannels(2)
            file_.setsampwidth(2)
            file_.setframerate(48000)
            file_.writeframes(np.repeat(tone, 2).tobytes())
        reporter.progress(Stage.SOUND, 1)
        return Rendering(video=video, audio=audio, cues=(Cue(0.2, 0.8, "Hello", "a dog"),))


def fail(code: str, *, retry: bool) -> Callable[[], None]:
    """Trouble of a kind the engine knows."""

    def raise_it() -> None:
        raise EngineError(code, "The toy is broken. Try another.", retry=retry)

    return raise_it


def crash() -> None:
    """Trouble nobody thought of."""
    raise ZeroDivisionError("toy")


def _jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (90, 160), "#884422").save(buffer, "JPEG")
    return buffer.getvalue()
