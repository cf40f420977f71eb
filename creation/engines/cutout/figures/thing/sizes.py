"""How large a thing of the world stands on the stage: a strawberry must be seen, a tower must fit."""

from __future__ import annotations

#: Metres between which things are drawn as large as they are.
_SEEN, _FITS = 0.6, 3.0


def staged(metres: float) -> float:
    """The size on the stage of something `metres` large. Larger stays larger, always."""
    if metres < _SEEN:
        return float(_SEEN * (metres / _SEEN) ** 0.6)
    if metres > _FITS:
        return float(_FITS * (metres / _FITS) ** 0.4)
    return metres
