"""One short name for plain data: equal data has an equal name in every process, other data another."""

from __future__ import annotations

import dataclasses
import hashlib
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np


def digest(*parts: Any) -> str:
    """64 hexadecimal digits for numbers, strings, arrays, mappings, sequences and dataclasses of them.

    Raises TypeError for anything else: what cannot be named must not be found again.
    """
    taken = hashlib.sha256()
    _take(taken, parts)
    return taken.hexdigest()


def _take(taken: Any, value: Any) -> None:
    # Every kind begins with a letter and its length, so that no two things run into each other.
    match value:
        case None | bool():
            taken.update(f"n{value}".encode())
        case int() | np.integer():
            taken.update(f"i{value};".encode())
        case float() | np.floating():
            taken.update(b"f" + struct.pack("<d", value))
        case str():
            data = value.encode()
            taken.update(f"s{len(data)};".encode() + data)
        case bytes():
            taken.update(f"b{len(value)};".encode() + value)
        case np.ndarray():
            taken.update(f"a{value.dtype.str}{value.shape};".encode())
            taken.update(np.ascontiguousarray(value).tobytes())
        case Mapping():
            taken.update(f"m{len(value)};".encode())
            for name in sorted(value):
                _take(taken, name)
                _take(taken, value[name])
        case tuple() | list():
            taken.update(f"t{len(value)};".encode())
            for part in value:
                _take(taken, part)
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            _take(taken, type(value).__name__)
            _take(taken, tuple(getattr(value, field.name) for field in dataclasses.fields(value)))
        case _:
            raise TypeError(f"{type(value).__name__} has no digest.")
