from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Card:
    """A post as one viewer sees it: all a page needs, and no further query."""

    post_id: int
    public_id: str  # of the clip; in addresses
    url: str
    video_url: str
    poster_url: str
    captions_url: str  # "" without captions
    has_captions: bool
    blur: str  # a tiny picture as a data URL
    tint: str  # "#rrggbb"
    width: int
    height: int
    seconds: float
    maker_handle: str
    maker_name: str
    maker_verified: bool
    is_followed: bool  # its maker, by the viewer
    words: str
    likes: int
    comments: int
    views: int
    is_liked: bool  # by the viewer
    is_mine: bool
    created_at: datetime
    prompt: str  # "" unless the maker shows it
    engine_label: str
    remix_policy: str  # creation.models.RemixPolicy
    audience: str  # creation.models.Audience


@dataclass(frozen=True)
class CommentView:
    """A comment as one viewer sees it."""

    id: int
    maker_handle: str
    maker_name: str
    maker_verified: bool
    words: str
    created_at: datetime
    may_delete: bool
