"""The engines by name. Each is imported when it is first asked for: one may need what another machine lacks."""

from __future__ import annotations

from importlib import import_module

from creation.engines.base import Engine

_PLACES = {
    "cutout": ("creation.engines.cutout", "CutoutEngine"),
}


def names() -> tuple[str, ...]:
    """The names `engine` knows, the one that runs anywhere first."""
    return tuple(_PLACES)


def engine(name: str, **options: object) -> Engine:
    """The engine called `name`, made with its own `options` (cutout: `processes`). Raises KeyError."""
    module, attribute = _PLACES[name]
    made: Engine = getattr(import_module(module), attribute)(**options)
    return made
