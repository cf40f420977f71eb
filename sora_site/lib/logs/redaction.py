"""Takes out of a log line what must not stand in one: words, names, addresses, keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, MutableMapping
from typing import Any

from django.conf import settings

from sora_site.lib.logs import private

#: Fields whose value is never written, however they came here.
FIELDS = frozenset(
    {
        *("prompt", "words", "title", "storyboard", "face", "voice", "picture"),
        *("email", "mail", "username", "handle", "display_name"),
        *("password", "token", "secret", "cookie", "authorization", "key", "session"),
    }
)
#: So many characters in a row of what a person typed are theirs: an error may quote any part of it.
RUN = 12
#: Shorter texts hide only as a whole word; the shortest would hide half the line and say nothing of anyone.
SHORTEST = 4
#: What the site itself says in every line.
OWN = frozenset({"level", "logger", "timestamp", "request_id", "film"})
#: Settings whose value opens something.
SECRETS = ("SECRET_KEY", "METRICS_TOKEN", "EMAIL_HOST_PASSWORD", "DATABASE_URL", "REDIS_URL")

_PATTERNS = (
    # PostgreSQL repeats the whole row it refuses.
    (re.compile(r"(DETAIL:).*"), r"\1 [row]"),
    (re.compile(r"://[^/\s@]+@"), "://[secret]@"),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[mail]"),
    (re.compile(r"\bsk-[\w-]{6,}"), "[key]"),
    (re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]+", re.IGNORECASE), r"\1 [key]"),
    (
        re.compile(r"\b(password|passwd|secret|token|session\w*|csrf\w*|key)(['\"]?\s*[=:]\s*)\S+", re.I),
        r"\1\2[secret]",
    ),
    (re.compile(r"/@[\w.-]+"), "/@[handle]"),
    (re.compile(r"(/[\w./@<>\[\]:-]*)\?[^\s'\"]+"), r"\1?[query]"),
    # Keys of files, of links in mails, of invitations; a film's own id is no secret.
    (re.compile(r"(?<![\w-])[bcdfghjkmnpqrstvwxz2-9]{20,}(?![\w-])"), "[token]"),
    (re.compile(r"(?<![\w-])(?!video_)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{30,}(?![\w-])"), "[token]"),
)


def processor(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The last step before a line is written: every text in it is looked through."""
    typed = private.words()
    for name, value in line.items():
        if name in OWN:
            continue
        if name in FIELDS:
            line[name] = "[left out]"
        elif isinstance(value, str):
            line[name] = clean(value, typed)
        elif value is not None and not isinstance(value, bool | int | float):
            line[name] = clean(str(value), typed)
    return line


def clean(text: str, typed: Iterable[str] = ()) -> str:
    """`text` without secrets and without what was `typed`. Linear in both."""
    for secret in _secrets():
        text = text.replace(secret, "[secret]")
    for words in typed:
        # As it is, and as a traceback or a JSON body would quote it.
        for form in {words, repr(words)[1:-1], json.dumps(words)[1:-1]}:
            text = _without(text, form)
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def _secrets() -> list[str]:
    values = (str(getattr(settings, name, "")) for name in SECRETS)
    return [value for value in values if len(value) >= 8 and not value.startswith("sqlite")]


def _without(text: str, words: str) -> str:
    """`text` with every run of `words` replaced."""
    words = words.strip()
    if len(words) < RUN:
        if len(words) < SHORTEST:
            return text
        whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        # Not in the indented lines of a traceback: files and functions have names too.
        return "\n".join(line if line[:1] == " " else whole.sub("[words]", line) for line in text.split("\n"))
    runs = {words[start : start + RUN] for start in range(len(words) - RUN + 1)}
    parts: list[str] = []
    kept = place = 0
    while place <= len(text) - RUN:
        if text[place : place + RUN] not in runs:
            place += 1
            continue
        end = place + RUN
        while end < len(text) and text[end - RUN + 1 : end + 1] in runs:
            end += 1
        parts += [text[kept:place], "[words]"]
        kept = place = end
    return "".join(parts) + text[kept:]
