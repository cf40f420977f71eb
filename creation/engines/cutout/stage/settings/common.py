"""What many places share: turf, roads, sand, something out of focus before the figures."""

from __future__ import annotations

from creation.engines.cutout.stage.props import land, plants, underfoot
from creation.engines.cutout.stage.types import Band, Draw, Ground, Prop, Scatter

PATCHES = Scatter(land.patch, 1.7, 1.0, (0.6, 5), 7)
TURF = (PATCHES, Scatter(plants.grass, 1.25, 0.8, (0.62, 3.4), 6, sways=True))
FLOWERS = Scatter(plants.flower, 1.7, 0.9, (0.62, 3), 6, sways=True)
ASPHALT = ("#8a8f98", "#7b8089", "#6c7179", "#5f646d", "#50555e")
PAVING = ("#c9b8a5", "#b8a794", "#a89784", "#988775", "#7f7062")
GRASS = ("#b8cf82", "#96bf66", "#7fb254", "#68a047", "#4f8a3d")
SAND = ("#f2d6a0", "#ecc786", "#e5b870", "#dba75e", "#c98f4a")
SNOW_GROUND = ("#ccdaee", "#d6e2f3", "#dfe9f7", "#ccdaef", "#a8bddc")

NEAR_GRASS = Band(0.62, (Prop(plants.grass, 0.5, 0.8, 1.2),), 0.6, blur=0.006, sways=0.02)
LEAVES_ABOVE = Band(
    0.7, (Prop(plants.hanging_leaves, 1.0, 1.0, 1.4),), 0.0, below=1.15, blur=0.012, hangs=True, sways=0.015
)


def near(draw: Draw, every: float = 2.4, size: float = 0.7, height: float = 1.0) -> Band:
    """Things out of focus between the figures and the viewer."""
    return Band(0.64, (Prop(draw, every, size * 0.85, size * 1.15, at=(-0.5, 0.5)),), height, blur=0.01)


def road(verge: str = "#b9b4ac", *, is_wet: bool = True) -> Ground:
    """A street with dashes along its middle and a pavement behind."""
    return Ground(
        ASPHALT,
        kind="road",
        second=verge,
        accent="#f2efe6",
        is_wet=is_wet,
        scatter=(
            Scatter(land.patch, 1.4, 2.0, (0.6, 4), 7),
            Scatter(underfoot.crack, 7.5, 2.0, (0.5, 1.5), 4),
            Scatter(underfoot.manhole, 11.0, 1.1, (0.72, 1.3), 2),
        ),
    )


def turf(*more: Scatter, kind: str = "plain", second: str = "#d9c08a", accent: str = "#f0e0b0") -> Ground:
    """Grass; as a "path" it has a way of `second` through it."""
    return Ground(GRASS, kind=kind, second=second, accent=accent, scatter=(*TURF, *more))


def paved(
    colours: tuple[str, ...] = PAVING,
    *,
    kind: str = "tiles",
    second: str = "#a39281",
    accent: str = "#8a7a6a",
    is_wet: bool = True,
) -> Ground:
    """A square with slabs; leaves lie on it."""
    scatter = (Scatter(underfoot.leaves, 3.4, 1.2, (0.55, 2.4), 5),)
    return Ground(colours, kind=kind, second=second, accent=accent, is_wet=is_wet, scatter=scatter)
