"""The parts of `bench film`: our own making, bare encoding of the same frames, the same scene by moviepy."""

from __future__ import annotations
