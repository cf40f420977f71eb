"""What cases are about. Each floor registers its own kinds; here they are a name, a reference and some functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from django.http import Http404
from django.utils.functional import Promise

from sora_site.people.access import Viewer

Words = str | Promise


@dataclass(frozen=True)
class Found:
    """A thing that is there."""

    ref: str  # as cases keep it; addresses may use another
    owner_id: int | None
    owner_handle: str
    label: str  # a few words to tell it by
    link: str  # where its viewer finds it


@dataclass(frozen=True)
class Snapshot:
    """What moderators see of a thing: words by their heading, and pictures behind a check for staff."""

    words: tuple[tuple[str, str], ...] = ()
    poster_url: str = ""
    video_url: str = ""
    reach: int = 0  # people who have seen it
    #: How it stands now, in words: "hidden", "gone".
    state: str = ""

    def to_data(self) -> dict[str, Any]:
        """Plain data for `Case.snapshot`; addresses are made anew whenever they are needed."""
        data = asdict(self)
        return {"words": [list(pair) for pair in data["words"]]}


#: Does it to the thing of this reference; gets what `withhold` kept, and returns what is to be kept.
Act = Callable[[str, dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True)
class Subject:
    """A kind of thing."""

    #: "film", "comment": in sentences.
    noun: Words
    #: The thing by its reference in addresses, as far as this viewer may know of it. Raises Http404.
    find: Callable[[Viewer, str], Found]
    #: The thing by the reference a case keeps, whoever asks; None when it is gone.
    load: Callable[[str], Found | None]
    #: For moderators only.
    snapshot: Callable[[str], Snapshot]
    #: "withhold", "restore", "erase", "suspend": what can be done to it.
    acts: Mapping[str, Act] = field(default_factory=dict)
    #: The kind whose holds count for it: a post is held where its film is.
    holds_as: str = ""
    #: The reference in an address of this site (its path), or None.
    in_address: Callable[[str], str | None] = lambda path: None


_subjects: dict[str, Subject] = {}


def register(kind: str, subject: Subject) -> None:
    """Called by the floor that owns the kind, when its app is ready."""
    _subjects[kind] = subject


def get(kind: str) -> Subject:
    """Raises Http404 for a kind nobody registered."""
    if kind not in _subjects:
        raise Http404(kind)
    return _subjects[kind]


def load(kind: str, ref: str) -> Found | None:
    """The thing a case is about, None when it or its whole kind is gone."""
    subject = _subjects.get(kind)
    return subject.load(ref) if subject else None


def snapshot(kind: str, ref: str) -> Snapshot:
    """What can be seen of it now; empty when it or its whole kind is gone."""
    subject = _subjects.get(kind)
    return subject.snapshot(ref) if subject else Snapshot()


def noun(kind: str) -> str:
    """The kind's word, or its name where nobody registered it."""
    return str(_subjects[kind].noun) if kind in _subjects else kind


def at(path: str) -> tuple[str, str] | None:
    """The kind and the reference of what stands at a path of this site."""
    for kind, subject in _subjects.items():
        if (ref := subject.in_address(path)) is not None:
            return kind, ref
    return None
