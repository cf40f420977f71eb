"""The processes of `bench live`: what prepares the rows, what serves, what likes."""

from __future__ import annotations
