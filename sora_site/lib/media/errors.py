"""What can be wrong with a file, in words for the person who brought it."""

from __future__ import annotations


class MediaError(Exception):
    """The file cannot be used. `code` is for programs; the message is a whole translated sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class DiskFullError(MediaError):
    """There is no room left for what was about to be written."""
