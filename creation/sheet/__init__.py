"""The contact sheet: a public set of prompts, each film as nine frames, the words read and what is heard.

What staff judge the engine by: whoever sees only the frames should name what the prompt asked for.
"""

from __future__ import annotations
