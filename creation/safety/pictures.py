"""Whether a picture shows a person or nudity. Two detectors look: one alone misses too many faces."""

from __future__ import annotations

import threading
from functools import lru_cache
from pathlib import Path

import cv2
from cv2.typing import MatLike
from nudenet import NudeDetector

#: The detector's confidence above which a body part counts. Low for faces: letting one through is the worse mistake.
SURE_OF_NUDITY = 0.45
SURE_OF_FACE = 0.35

NUDITY = frozenset(
    {
        "BUTTOCKS_EXPOSED",
        "FEMALE_BREAST_EXPOSED",
        "FEMALE_GENITALIA_EXPOSED",
        "MALE_GENITALIA_EXPOSED",
        "ANUS_EXPOSED",
    }
)
FACES = frozenset({"FACE_FEMALE", "FACE_MALE"})

_lock = threading.Lock()  # neither detector promises to be safe in threads


def shown(path: Path) -> frozenset[str]:
    """Which of "face" and "nudity" a picture file shows. About 0.3 s."""
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError(f"{path.name} is not a picture.")
    with _lock:
        parts = {part["class"]: float(part["score"]) for part in _detector().detect(picture)}
        has_face = any(parts.get(name, 0) >= SURE_OF_FACE for name in FACES) or _cascade_sees_face(picture)
    has_nudity = any(parts.get(name, 0) >= SURE_OF_NUDITY for name in NUDITY)
    return frozenset({"face"} if has_face else ()) | frozenset({"nudity"} if has_nudity else ())


def _cascade_sees_face(picture: MatLike) -> bool:
    grey = cv2.equalizeHist(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))
    scale = 640 / max(grey.shape)
    if scale < 1:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    smallest = (max(grey.shape) // 12,) * 2
    # Eight neighbours: textures seldom look like a face eight times over.
    return any(len(cascade.detectMultiScale(grey, 1.1, 8, minSize=smallest)) for cascade in _cascades())


@lru_cache(maxsize=1)
def _detector() -> NudeDetector:
    return NudeDetector()


@lru_cache(maxsize=1)
def _cascades() -> tuple[cv2.CascadeClassifier, ...]:
    folder = Path(cv2.__file__).parent / "data"
    names = ("haarcascade_frontalface_default.xml", "haarcascade_profileface.xml")
    return tuple(cv2.CascadeClassifier(str(folder / name)) for name in names)
