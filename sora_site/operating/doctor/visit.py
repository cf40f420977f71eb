"""All checks, in the order in which one thing stands on another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from sora_site.operating.doctor import machine
from sora_site.operating.doctor.findings import Check, Finding, Level, looked_at, note

_SIGNS = {Level.OK: "ok     ", Level.NOTE: "note   ", Level.PROBLEM: "PROBLEM"}


def visit(*, url: str = "", mail_to: str = "") -> Iterator[Finding]:
    """What each check finds, as it is found. What stands on the database waits for it."""
    from django.conf import settings

    from sora_site.operating.doctor import making, outside, rows, storage

    by_themselves: list[tuple[str, Check]] = [
        ("disk", lambda: machine.disk(settings.DATA_DIR)),
        ("graphics", machine.libraries),
        ("ffmpeg", machine.ffmpeg),
        ("fonts", machine.fonts),
        ("clock", machine.clock),
        ("gpu", machine.gpu),
        ("engine", making.engines),
        ("art pack", making.art_pack),
        ("address", outside.address),
        ("keys", outside.keys),
        ("mail", lambda: outside.mail(mail_to)),
        ("films", storage.bucket),
        ("backups", rows.backups),
    ]
    if url:
        by_themselves.append(("outside", lambda: outside.from_outside(url)))
    for name, check in by_themselves:
        yield from looked_at(name, check)
    found = looked_at("database", rows.database)
    yield from found
    on_it: list[tuple[str, Check]] = [
        ("cache", rows.memory),
        ("films", storage.removals),
        ("workers", making.workers),
        ("queue", making.queue),
    ]
    if any(finding.level == Level.PROBLEM for finding in found):
        yield note(", ".join(name for name, _check in on_it), "not looked at: the database comes first")
        return
    for name, check in on_it:
        yield from looked_at(name, check)


def without_settings() -> Iterator[Finding]:
    """What can be looked at when the settings cannot be read."""
    for name, check in (
        ("graphics", machine.libraries),
        ("ffmpeg", machine.ffmpeg),
        ("clock", machine.clock),
        ("gpu", machine.gpu),
    ):
        yield from looked_at(name, check)


def line(finding: Finding) -> str:
    """For people: what it is, and below what to do."""
    todo = f"\n{'':21}→ {finding.todo}" if finding.todo else ""
    return f"{_SIGNS[finding.level]}  {finding.name:10}  {finding.words}{todo}"


def summary(findings: list[Finding]) -> str:
    problems = sum(finding.level == Level.PROBLEM for finding in findings)
    notes = sum(finding.level == Level.NOTE for finding in findings)
    return f"\n{problems} problems, {notes} notes." if problems or notes else "\nAll is well."


def as_json(findings: list[Finding]) -> str:
    return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1)
