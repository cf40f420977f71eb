from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Reason:
    """Why a film stands in the Following feed though its maker is not followed, or stands there again."""

    handle: str  # of the one who reposted it last
    name: str
    others: int  # followed people who reposted it too, as far as this page knows
    words: str  # theirs beside it, "" for none
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Card:
    """A post as one viewer sees it: all a page needs, and no further query."""

    post_id: int
    public_id: str  # of the clip; in addresses
    url: str
    video_url: str
    small_url: str  # the same film for narrow connections; "" until it is made, and where it would not be smaller
    poster_url: str
    preview_url: str  # the poster as JPEG, for sites that show links
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
    mentions: tuple[str, ...] = ()  # handles in the words that exist
    topics: tuple[str, ...] = ()  # folded, in the order of the words
    comment_policy: str = "everyone"  # feed.models.CommentPolicy
    reposts: int = 0
    is_reposted: bool = False  # by the viewer
    after_handle: str = ""  # whose shown prompt it began with, if another's
    reason: Reason | None = None


@dataclass(frozen=True)
class CommentView:
    """A comment as one viewer sees it."""

    id: int
    thread_id: int  # its own id where it begins one
    url: str  # opens the talk at this comment
    maker_handle: str
    maker_name: str
    maker_verified: bool
    words: str
    mentions: tuple[str, ...]
    created_at: datetime
    likes: int
    replies: int  # 0 for a reply
    is_liked: bool  # by the viewer
    is_gone: bool  # deleted, or its maker is suspended: only its place in the talk is left
    is_edited: bool
    is_pinned: bool
    is_by_filmmaker: bool
    is_mine: bool
    is_reply: bool
    may_delete: bool
    may_edit: bool
    may_pin: bool


@dataclass(frozen=True)
class Thread:
    """Where a talk begins, and as much of the answers as a page shows at first."""

    first: CommentView
    replies: tuple[CommentView, ...] = ()
    is_open: bool = False
    has_earlier: bool = False
    next_cursor: str | None = None


@dataclass(frozen=True)
class Talk:
    """A page of what is said under a post."""

    threads: tuple[Thread, ...]
    next_cursor: str | None
    sort: str
    focus: int | None  # the comment the address asked for, where it is there
    is_focus_gone: bool  # it was asked for one that is not
