"""The nine frames of a film of the set, with what was read and what is heard, kept as files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from django.conf import settings

from creation.sheet.prompts import Prompt
from creation.sound.captions import captions
from creation.sound.describe import describe
from creation.storyboard import read

FRAMES, SECONDS, SEED = 9, 10.0, 7
#: Of one frame; the films themselves are 720 x 1280.
WIDTH, HEIGHT = 360, 640


def folder() -> Path:
    """Where sheets lie, one WebP and one JSON a prompt."""
    return Path(settings.SHEET_DIR)


def draw(prompt: Prompt) -> None:
    """Plans the film as the engine does, speech and all, and keeps nine of its frames in a row."""
    from creation.engines.cutout.contact import glance

    board = read(prompt.prompt, SECONDS, SEED)
    seen = glance(board, SEED, WIDTH, HEIGHT, FRAMES)
    heard = describe(board, seen.moments, captions(seen.speech, SECONDS), SEED)
    row = np.hstack(seen.frames)
    fine, webp = cv2.imencode(".webp", row, [cv2.IMWRITE_WEBP_QUALITY, 82])
    if not fine:
        raise ValueError(f"The sheet of {prompt.name} could not be encoded.")
    folder().mkdir(parents=True, exist_ok=True)
    (folder() / f"{prompt.name}.webp").write_bytes(bytes(webp))
    told = {"prompt": prompt.prompt, "storyboard": asdict(board), "heard": heard}
    (folder() / f"{prompt.name}.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def drawn(prompt: Prompt) -> dict[str, Any] | None:
    """What was kept of a prompt: "storyboard", "heard"; None when it was not drawn, or its words have changed."""
    try:
        told: dict[str, Any] = json.loads((folder() / f"{prompt.name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return told if told.get("prompt") == prompt.prompt and picture(prompt.name).exists() else None


def picture(name: str) -> Path:
    """The frames of a prompt."""
    return folder() / f"{name}.webp"
