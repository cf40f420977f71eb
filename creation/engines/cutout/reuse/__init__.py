"""What is kept of films for the next: encoded chunks under keys that name all they show."""

from __future__ import annotations
