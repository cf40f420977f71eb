"""The processes of `bench feed`: what builds the rows, what asks for pages."""

from __future__ import annotations
