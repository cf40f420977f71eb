"""Chinese: words do not bend, but a verb of two signs takes a particle between them."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form


def noun(phrase: str) -> Iterator[Form]:
    """`宇航员`: 宇航员们."""
    yield phrase + "们", "plural"


def verb(phrase: str) -> Iterator[Form]:
    """`跳舞`: 跳着舞, 跳了舞."""
    if len(phrase) == 2:
        yield from ((phrase[0] + particle + phrase[1], "base") for particle in "着了过起")
