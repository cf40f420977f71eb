"""A generation as the API's Video object: every field, nulls included."""

from __future__ import annotations

from typing import Any

from creation.models import Generation
from sora_site.lib.work import State

#: Clients know four states; a canceled film is a failed one that says so.
_STATUS = {State.CANCELED.value: "failed"}


def video(generation: Generation, remixed_from: str | None = None) -> dict[str, Any]:
    """Runs no query. `remixed_from` is the id of the video it was made from: the floor above knows."""
    is_done = generation.state == State.COMPLETED
    return {
        "id": generation.public_id,
        "object": "video",
        "model": generation.model or generation.engine,
        "status": _STATUS.get(generation.state, generation.state),
        "progress": 100 if is_done else min(int(generation.progress), 99),
        "created_at": int(generation.created_at.timestamp()),
        "completed_at": int(generation.finished_at.timestamp()) if is_done and generation.finished_at else None,
        # Films stay until their maker deletes them.
        "expires_at": None,
        "prompt": generation.prompt,
        "size": f"{generation.width}x{generation.height}",
        "seconds": f"{generation.seconds:g}",
        "remixed_from_video_id": remixed_from,
        "error": _error(generation),
    }


def _error(generation: Generation) -> dict[str, str] | None:
    if generation.state == State.CANCELED:
        return {"code": "canceled", "message": "This video was canceled."}
    if generation.state == State.FAILED:
        # A film whose worker died each time is failed by the sweep, which knows no words for people.
        return {
            "code": generation.error_code or "server_error",
            "message": generation.error_message or "This video could not be made. Please try again.",
        }
    return None
