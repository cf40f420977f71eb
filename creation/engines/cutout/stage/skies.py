"""High above a place: what is flown over lies far below, clouds drift beside and beneath."""

from __future__ import annotations

from creation.engines.cutout.stage.props import below, land, plants
from creation.engines.cutout.stage.types import Band, Ground, Prop, Scatter, Setting

#: Metres from the height of the figures down to the ground.
_DOWN = 44.0


def _clouds(*, thick: float = 1.0) -> tuple[Band, ...]:
    """Banks at the height of the figures and somewhat lower, the nearer the lower."""
    return (
        Band(15, (Prop(below.puffs, 14 / thick, 1.3, 2.0),), 4.5, below=2.5, haze=0.28, up=_DOWN - 5.5),
        Band(6, (Prop(below.puffs, 9 / thick, 0.8, 1.2),), 3, below=1.6, haze=0.1, up=_DOWN - 2.9),
        Band(2.4, (Prop(below.puffs, 6.5 / thick, 0.45, 0.62),), 1.6, below=0.9, haze=0.0, up=_DOWN - 1.75, blur=0.003),
    )


def _sky(
    name: str,
    ground: Ground,
    *bands: Band,
    tint: tuple[str, float] | None = None,
    lamps: float = 0.0,
    thick: float = 1.0,
) -> Setting:
    banks = _clouds(thick=thick)
    return Setting(name, ground, (*bands, *banks), tint=tint, floats=True, lamps=lamps, down=_DOWN)


_TOWN = _sky(
    "above_town",
    Ground(("#a9b4bd", "#98a2ac", "#868f98", "#767e87", "#666d76")),
    Band(110, (Prop(below.tower, 14, 1.4, 2.0),), 72, haze=0.66),
    Band(76, (Prop(below.block, 9.5, 1.1, 1.5), Prop(below.tower, 30, 1.1, 1.5)), 52, below=3, haze=0.5),
    Band(56, (Prop(below.block, 10, 1.0, 1.3), Prop(below.tower, 46, 0.9, 1.2)), 40, below=3, haze=0.36),
    Band(43, (Prop(below.street_lights, 12, 1, 1),), 3, below=1, haze=0.26),
    Band(41, (Prop(below.block, 10, 1.0, 1.2), Prop(plants.tree, 17, 0.9, 1.1)), 17, below=3, haze=0.24),
    Band(32, (Prop(below.street_lights, 12, 1, 1),), 3, below=1, haze=0.14),
    Band(30, (Prop(below.block, 10.4, 0.95, 1.15), Prop(plants.tree, 21, 0.8, 1.0)), 16, below=3, haze=0.13),
    Band(24, (Prop(below.street_lights, 12, 0.9, 0.9),), 3, below=1, haze=0.06),
    Band(22.5, (Prop(below.block, 10.8, 0.85, 1.0),), 14, below=4, haze=0.06),
    lamps=0.05,
)
_LAND = _sky(
    "above_land",
    Ground(("#b7cfa0", "#9fc07c", "#86b05c", "#7aa552", "#6b9547"), kind="fields", accent="#5a7f3c", second="#d9c268"),
    Band(150, (Prop(land.mountain, 60, 3.6, 5.0),), 66, haze=0.6),
    Band(100, (Prop(land.green_hill, 26, 2.4, 3.6),), 16, haze=0.5),
    Band(62, (Prop(below.wood, 15, 1.5, 2.2), Prop(below.hamlet, 48, 1.4, 1.6)), 14, below=4, haze=0.34),
    Band(
        40, (Prop(below.wood, 21, 1.0, 1.5), Prop(below.hamlet, 38, 1.1, 1.2, at=(0.3, -0.7))), 10, below=3, haze=0.18
    ),
    Band(26, (Prop(below.wood, 26, 0.8, 1.1),), 6, below=3, haze=0.06),
)
_WATER = _sky(
    "above_water",
    Ground(
        ("#a9d8ea", "#6fbfe0", "#4aa3d0", "#3690c2", "#2a7cb0"),
        scatter=(Scatter(below.crest, 7.0, 6.0, (18, 80), 9),),
    ),
    Band(90, (Prop(below.island, 40, 1.4, 2.2),), 9, below=5, haze=0.4),
    Band(40, (Prop(below.island, 52, 1.0, 1.3, at=(0.22,)), Prop(below.ship, 33, 1.2, 1.5)), 5, below=4, haze=0.14),
)
_SAND = _sky(
    "above_sand",
    Ground(("#f4dcae", "#eecb8c", "#e6bb74", "#dcab62", "#cd964e"), scatter=(Scatter(land.patch, 9, 12, (18, 90), 7),)),
    Band(110, (Prop(land.dune, 26, 3.0, 4.2),), 14, haze=0.5),
    Band(60, (Prop(land.dune, 22, 1.8, 2.6), Prop(below.tomb, 60, 1.4, 1.8, at=(0.2,))), 20, below=4, haze=0.3),
    Band(36, (Prop(land.dune, 20, 1.0, 1.4),), 5, below=3, haze=0.12),
    tint=("#ffdfb0", 0.28),
)
_SNOW = _sky(
    "above_snow",
    Ground(("#d8e3f2", "#dfe9f6", "#e8f0fa", "#d3dff0", "#b9c9e2")),
    Band(130, (Prop(land.white_mountain, 40, 3.0, 4.4),), 56, haze=0.55),
    Band(60, (Prop(plants.snowy_pine, 7, 1.6, 2.4),), 14, below=3, haze=0.34),
    Band(34, (Prop(plants.snowy_pine, 9, 1.0, 1.4), Prop(below.hamlet, 44, 1, 1.1)), 9, below=3, haze=0.14),
    tint=("#dfeaff", 0.25),
)
_PEAKS = _sky(
    "above_peaks",
    Ground(
        ("#d6e2f2", "#c9d8ee", "#dbe5f5", "#c6d5ec", "#a9bcdc"), scatter=(Scatter(below.puffs, 11, 12, (18, 90), 7),)
    ),
    Band(120, (Prop(below.peak, 44, 4.4, 6.4),), 90, haze=0.5),
    Band(70, (Prop(below.peak, 40, 2.6, 3.6),), 52, below=6, haze=0.3),
    Band(44, (Prop(below.peak, 46, 1.6, 2.2, at=(0.36, -0.5)),), 32, below=6, haze=0.12),
    thick=1.4,
)

_OVER: dict[str, Setting] = {
    **dict.fromkeys(
        (
            *("city", "street", "new_york", "london", "paris", "rooftop", "village", "school", "chinese_street"),
            *("bus_stop", "medieval_village", "alley", "market", "christmas_market", "train_station"),
        ),
        _TOWN,
    ),
    **dict.fromkeys(
        (
            *("meadow", "park", "hill", "farm", "road", "picnic", "flower_field", "vineyard", "wind_farm"),
            *("playground", "garden", "autumn_park", "rice_terraces", "airport"),
        ),
        _LAND,
    ),
    **dict.fromkeys(("sea", "beach", "island", "harbour", "lighthouse", "river", "lake"), _WATER),
    **dict.fromkeys(("desert", "pyramids", "savanna", "canyon"), _SAND),
    **dict.fromkeys(("snow", "ice"), _SNOW),
    **dict.fromkeys(("mountain", "clouds", "great_wall"), _PEAKS),
}


def above(setting: str) -> Setting | None:
    """The sky over the place called `setting`; None where what flies stays among what stands there."""
    return _OVER.get(setting)
