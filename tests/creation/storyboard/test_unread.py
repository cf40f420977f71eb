"""What is not understood is said, and stood in for."""

from __future__ import annotations

from creation.storyboard import read


def test_an_unknown_subject_becomes_a_stand_in_and_is_called_unread() -> None:
    board = read("a flobbert dances on the stage", 8)
    (member,) = board.cast
    assert (member.kind, member.is_stand_in) == ("flobbert", True)
    (unread,) = board.unread
    assert (unread.words, unread.start) == ("flobbert", 2)


def test_a_subject_that_is_only_an_emoji_is_drawn_by_it() -> None:
    (member,) = read("ein Abakus", 8).cast
    assert (member.kind, member.emoji, member.is_stand_in) == ("abacus", "🧮", False)


def test_a_slip_of_the_pen_is_read_and_told() -> None:
    board = read("a crocodlie eats", 8)
    assert board.cast[0].kind == "crocodile"
    assert [(unread.words, unread.nearest) for unread in board.unread] == [("crocodlie", "crocodile")]


def test_places_point_into_the_prompt() -> None:
    prompt = "A cat 🐱 zorbles the “quoted” splink, 三只魑魅"
    for unread in read(prompt, 8).unread:
        assert prompt[unread.start : unread.start + len(unread.words)] == unread.words


def test_little_words_are_never_unread() -> None:
    assert read("There is a cat and it is just sitting there with a dog", 8).unread == ()
    assert read("Es gibt da eine Katze, die sich einfach so neben einen Hund setzt", 8).unread == ()
    assert read("有一只猫正在和一只狗坐着", 8).unread == ()


def test_a_name_given_to_someone_is_theirs() -> None:
    board = read("A girl named Zuzanka sleeps. Then Zuzanka dances.", 8)
    assert [member.kind for member in board.cast] == ["girl"]
    assert board.unread == ()


def test_emoji_alone_make_a_film() -> None:
    board = read("🐊🐊🐊🏖️👵", 8)
    assert [(member.kind, member.count) for member in board.cast] == [("crocodile", 3), ("woman", 1)]
    assert board.shots[0].setting == "beach"
