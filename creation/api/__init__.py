"""`/v1/videos` and `/v1/models`, in the form of OpenAI's Videos API. Mounted, with its keys and errors, by the roof."""

from __future__ import annotations
