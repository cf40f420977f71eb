from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feed import words
from feed.words import Kind
from tests.site.markup import Page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#Beach day", ["beach"]),
        ("two #BEACH #beach", ["beach"]),
        ("今天#猫在跳舞,真好", ["猫在跳舞"]),
        ("\uff03猫 #狗", ["猫", "狗"]),
        ("#हिन्दी में", ["हिन्दी"]),
        ("#می‌خواهم", ["میخواهم"]),
        ("#Straße", ["strasse"]),
        ("#\uff21\uff22\uff23", ["abc"]),
        ("#café #café", ["café"]),
        ("#2026 #a2026", ["a2026"]),
        ("C# and a#b and &#39; and /#top", []),
        ("# alone ##double", []),
        ("#" + "x" * 50, ["x" * 50]),
        ("#" + "x" * 51, []),
        ("🐧#penguins🐧", ["penguins"]),
        ("https://example.org/#part", []),
    ],
)
def test_topics_are_found_in_any_script_and_folded(text: str, found: list[str]) -> None:
    assert words.topics(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Bob and @bob, @alice!", ["bob", "alice"]),
        ("你好@bob你好", ["bob"]),
        ("\uff20bob", ["bob"]),
        ("mail bob@example.org", []),
        ("@a @" + "x" * 31, []),
        ("@bob@elsewhere.example", []),
        ("(@bob)", ["bob"]),
        ("https://example.org/@bob", []),
    ],
)
def test_handles_are_found_where_somebody_is_meant(text: str, found: list[str]) -> None:
    assert words.mentions(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://example.org/a?b=c.", ["https://example.org/a?b=c"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("看https://example.org\uff0c好", ["https://example.org"]),
        ("HTTP://EXAMPLE.ORG!", ["HTTP://EXAMPLE.ORG"]),
        ("javascript:alert(1) data:text/html,x xhttps://example.org https://", []),
    ],
)
def test_addresses_end_where_the_sentence_goes_on(text: str, found: list[str]) -> None:
    assert [facet.value for facet in words.read(text) if facet.kind is Kind.LINK] == found


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from("@#\uff03\uff20https://. <&\"'a猫"), st.characters()), max_size=200))
def test_whatever_is_typed_brings_no_markup_but_our_links(text: str) -> None:
    facets = words.read(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(facets))
    shown = Page(str(words.html(text, known={"bob"})))
    assert {tag for tag, _names in shown.shape} <= {"a"}
    assert all(to.lower().startswith(("http://", "https://", "/@", "/topics/")) for to in shown.addresses)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_a_topic_folded_twice_is_the_same(text: str) -> None:
    folded = words.fold(text)
    assert words.fold(folded) == folded


def test_only_people_who_exist_become_links() -> None:
    html = str(words.html("@bob @nobody", known=["bob"]))
    assert html == '<a class="word" href="/@bob/">@bob</a> @nobody'


def test_another_site_is_linked_without_our_word_for_it() -> None:
    html = str(words.html("https://example.org/?a=1&b=2"))
    assert 'rel="nofollow ugc noopener"' in html
    assert 'href="https://example.org/?a=1&amp;b=2"' in html


def test_line_ends_are_kept_where_asked() -> None:
    assert str(words.html("a\r\nb\n<b>", has_lines=True)) == "a<br>b<br>&lt;b&gt;"
