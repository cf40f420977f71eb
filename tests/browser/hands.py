"""A person with a keyboard and nothing else. Wherever a key leads, the focus is there, seen, and on the screen."""

from __future__ import annotations

import json
from re import Pattern
from types import TracebackType
from typing import Literal

from django.utils import translation
from playwright.sync_api import Locator, Page, expect

Role = Literal["button", "combobox", "link", "radio", "searchbox", "spinbutton", "textbox"]
#: What is wrong with the focus as it is, or nothing.
WRONG = """() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return "nothing has the focus";
    const called = at.outerHTML.slice(0, 160);
    // A field may be drawn by its label, or by the box around it.
    const drawn = [at, ...(at.labels ?? [])];
    const boxes = drawn.map((one) => one.getBoundingClientRect());
    const seen = boxes.flatMap((box, index) => {
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        if (right - left < Math.min(24, box.width) - 1 || bottom - top < Math.min(24, box.height) - 1) return [];
        const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return on && (drawn[index].contains(on) || on.contains(drawn[index])) ? [index] : [];
    });
    if (!seen.length) return `not to be seen: ${called}`;
    // Where one only reads on from (a heading, a film) is not something to press.
    if (at.tabIndex < 0) return null;
    // The buttons of a browser's own player draw their own ring.
    if (at.controls && !at.matches(":focus-visible")) return null;
    // A ring that everything around it cuts away is none: two of its sides are to be seen.
    const sides = (one, away) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const ring = { left: left - away, right: right + away, top: top - away, bottom: bottom + away };
        const room = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
        for (let around = one.parentElement; around; around = around.parentElement) {
            if (getComputedStyle(around).overflow === "visible") continue;
            const box = around.getBoundingClientRect();
            for (const side of ["left", "top"]) room[side] = Math.max(room[side], box[side]);
            for (const side of ["right", "bottom"]) room[side] = Math.min(room[side], box[side]);
            if (getComputedStyle(around).position === "fixed" || around.matches(":modal")) break;
        }
        const isBefore = (side) => side === "left" || side === "top";
        const isIn = (side) => (isBefore(side) ? ring[side] >= room[side] : ring[side] <= room[side]);
        return Object.keys(ring).filter(isIn).length;
    };
    for (const one of drawn) {
        for (let around = one, up = 0; around && up < 4; around = around.parentElement, up += 1) {
            const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(around);
            if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || outlineColor.endsWith(" 0)")) continue;
            if (sides(around, parseFloat(outlineOffset) + 1) >= 2) return null;
            return `with a ring that is cut away: ${called}`;
        }
    }
    return `without a ring: ${called}`;
}"""
#: Who has the focus, to know it again.
WHO = """() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return null;
    window.known ??= new Map();
    if (!window.known.has(at)) window.known.set(at, window.known.size);
    return `${window.known.get(at)} ${at.tagName} ${at.textContent.trim().slice(0, 40)}`;
}"""


class Hands:
    """Presses keys on `page`, whose language is `language` (a code of the site); use it as `with Hands(…) as hands`."""

    def __init__(self, page: Page, language: str = "en") -> None:
        self.page = page
        self._speaking = translation.override(language)

    def __enter__(self) -> Hands:
        self._speaking.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._speaking.__exit__(kind, problem, trace)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def move(self, key: str) -> None:
        """Presses a key that takes the focus elsewhere, perhaps after a while of scrolling."""
        before = self.page.evaluate(WHO)
        self.press(key)
        for _look in range(75):
            if self.page.evaluate(WHO) not in {before, None}:
                self.see()
                return
            self.page.wait_for_timeout(200)
        raise AssertionError(f"{self.page.url}: {key} leads nowhere from {before}")

    def write(self, words: str) -> None:
        self.page.keyboard.type(words)

    def named(self, role: Role, name: str | Pattern[str], within: Locator | None = None) -> Locator:
        """What has this role, and exactly this name or one that the whole pattern fits."""
        return (within or self.page.locator("body")).get_by_role(role, name=name, exact=True)

    def reach(self, goal: Locator, key: str = "Tab", *, most: int = 120) -> Locator:
        """Presses `key` until the focus is on `goal`, and looks at each step; returns it."""
        expect(goal.first).to_be_attached()
        for _press in range(most):
            if goal.evaluate_all("all => all.includes(document.activeElement)"):
                self.see()
                return goal
            self.press(key)
            if self.page.evaluate(WHO):
                self.see()
        raise AssertionError(f"{self.page.url}: {most} times {key} do not lead to {goal}")

    def go(self, role: Role, name: str | Pattern[str], within: Locator | None = None, key: str = "Tab") -> Locator:
        """Reaches what is named so."""
        return self.reach(self.named(role, name, within), key)

    def open(self, role: Role, name: str | Pattern[str], within: Locator | None = None, key: str = "Enter") -> None:
        """Goes to a link or button, and presses it with `key`."""
        self.go(role, name, within)
        self.press(key)

    def see(self) -> None:
        """Fails when the focus is lost, hidden or off the screen. A page may be scrolling: it is given some time."""
        wrong: str | None = None
        for _look in range(25):
            wrong = self.page.evaluate(WRONG)
            if wrong is None:
                return
            self.page.wait_for_timeout(200)
        raise AssertionError(f"{self.page.url}: {wrong}")

    def is_on(self, goal: Locator) -> None:
        """Waits until the focus is on it."""
        expect(goal.and_(self.page.locator(":focus"))).to_have_count(1)
        self.see()

    def is_in(self, place: Locator) -> None:
        """Waits until the focus is somewhere inside."""
        expect(place.locator(":focus")).to_have_count(1)
        self.see()

    def round(self, key: str = "Tab", *, most: int = 250) -> list[str]:
        """Presses `key` until the focus has been everywhere and is at the beginning again; returns where it was."""
        been: list[str] = []
        for _press in range(most):
            self.press(key)
            who = self.page.evaluate(WHO)
            if who is None or been[-1:] == [who]:
                # Between the last and the first, and among a player's own buttons.
                continue
            if been and who == been[0]:
                return been
            assert who not in been, f"{self.page.url}: {key} is caught between {json.dumps(been[been.index(who) :])}"
            been.append(who)
            self.see()
        raise AssertionError(f"{self.page.url}: {most} times {key} do not lead around the page")
