"""What a browser would make of a page: its elements and attributes, apart from its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Page(HTMLParser):
    """A page taken apart. Two pages that differ in people's words alone have the same `shape`."""

    source: str
    #: Every element with the names of its attributes.
    shape: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    #: What addresses of links, forms and media are.
    addresses: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append((tag, tuple(name for name, _value in attrs)))
        self.words += [value for _name, value in attrs if value]
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src", "action", "formaction"}]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def says(self, words: str) -> bool:
        """Whether `words` stand in the page as words."""
        return any(words in said for said in self.words)
