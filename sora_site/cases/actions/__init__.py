"""The verbs of cases, one idea a file. Each is one atomic write, and may be repeated."""

from __future__ import annotations

from sora_site.cases.actions.appealing import appeal
from sora_site.cases.actions.asking import ask_again
from sora_site.cases.actions.deciding import assign, decide
from sora_site.cases.actions.noticing import notice
from sora_site.cases.actions.reporting import add_words, report
from sora_site.cases.actions.talking import say

__all__ = ["add_words", "appeal", "ask_again", "assign", "decide", "notice", "report", "say"]
