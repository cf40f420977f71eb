"""Beach, sea, river, under water."""

from __future__ import annotations

from creation.engines.cutout.stage.props import buildings, land, plants, seabed, stones, things
from creation.engines.cutout.stage.settings.common import GRASS, PATCHES
from creation.engines.cutout.stage.types import BANK, Band, Ground, Prop, Scatter, Setting

BEACH = Setting(
    "beach",
    Ground(
        ("#f6e3b8", "#f3dba8", "#f0d49c", "#e8c488", "#d2a365"),
        kind="shore",
        second="#2f7fb5",
        accent="#f4fdff",
        scatter=(
            Scatter(land.ripple, 1.9, 2.6, (0.62, 1.75), 8),
            Scatter(land.patch, 1.2, 2.0, (0.6, 2.0), 6),
            Scatter(land.steps, 9.0, 3.4, (1.2, 1.5), 1),
            Scatter(land.pebble, 3.4, 1.1, (0.62, 1.6), 3),
            Scatter(land.shell, 4.2, 1.2, (0.68, 1.5), 3),
        ),
    ),
    (
        Band(40, (Prop(land.headland, 34, 0.9, 1.3),), 7),
        Band(12, (Prop(buildings.sailboat, 9, 0.9, 1.3),), 5),
        Band(1.85, (Prop(plants.palm, 9, 0.9, 1.1, at=(-0.46, 0.62)),), 8.5),
        Band(
            1.45,
            (Prop(things.umbrella, 5.2, 0.9, 1.0, at=(0.4,)), Prop(things.parasol_crab, 4.6, 1, 1, at=(-0.34,))),
            2.8,
        ),
        Band(0.62, (Prop(plants.dry_grass, 1.4, 1.2, 1.8), Prop(land.rock, 5, 0.5, 0.7)), 0.7, blur=0.01, sways=0.02),
    ),
    air="gulls",
)

SEA = Setting(
    "sea",
    Ground(("#7cc4e0", "#4aa3d0", "#2f86bd", "#236ea6", "#1a5687"), kind="water", accent="#e8fbff"),
    (
        Band(40, (Prop(land.headland, 46, 0.8, 1.2),), 6),
        Band(14, (Prop(buildings.sailboat, 12, 1.0, 1.4), Prop(buildings.lighthouse, 34, at=(0.28,))), 8),
    ),
    air="gulls",
    swims=True,
)

RIVER = Setting(
    "river",
    Ground(
        ("#a8d4dd", "#6fb5c9", "#4b9ab5", "#3f8aa8", "#357a96"),
        kind="water",
        accent="#e6f7f5",
        bank=BANK,
        scatter=(
            Scatter(land.patch, 2.2, 1.6, (2.5, 7), 5),
            Scatter(plants.grass, 1.3, 0.8, (2.3, 6), 6),
            Scatter(plants.flower, 2.6, 0.9, (2.3, 5), 4),
        ),
    ),
    (
        Band(30, (Prop(land.green_hill, 9, 1.4, 2.0),), 8),
        Band(14, (Prop(plants.tree, 2.4, 1.3, 1.8), Prop(buildings.bridge, 40, 1, 1)), 8, haze=0.3),
        Band(5.4, (Prop(plants.tree, 5.5, 1.1, 1.4), Prop(plants.poplar, 9)), 6.5, haze=0.06),
        Band(3.6, (Prop(plants.bush, 4.4, 0.9, 1.3), Prop(plants.flower_bush, 7)), 2),
        Band(2.2, (Prop(plants.reeds, 4.4, 0.7, 0.9),), 2, sways=0.004),
        Band(0.62, (Prop(plants.reeds, 2.4, 0.7, 0.9, at=(-0.52, -0.44, 0.5)),), 1.4, blur=0.01, sways=0.02),
    ),
    air="pollen",
    swims=True,
)

#: The river for those who stay dry: they stand on the near bank.
RIVERSIDE = Setting(
    "riverside",
    Ground(
        GRASS,
        kind="shore",
        second="#3f8aa8",
        accent="#e6f7f5",
        scatter=(
            PATCHES,
            Scatter(plants.grass, 1.2, 0.8, (0.62, 2.0), 5, sways=True),
            Scatter(plants.flower, 2.2, 0.9, (0.62, 2.0), 4, sways=True),
            Scatter(land.pebble, 2.2, 0.8, (1.5, 2.0), 2),
        ),
    ),
    (
        Band(30, (Prop(land.green_hill, 9, 1.4, 2.0),), 8),
        Band(14, (Prop(plants.tree, 2.4, 1.3, 1.8), Prop(buildings.bridge, 40, 1, 1)), 8, haze=0.3),
        Band(8, (Prop(plants.reeds, 0.7, 1.2, 1.8), Prop(plants.bush, 3, 1.2, 1.8), Prop(plants.poplar, 9)), 6),
        Band(2.02, (Prop(plants.reeds, 4.2, 0.7, 0.9),), 2, sways=0.004),
    ),
    air="pollen",
)

#: And the lake for those who swim in it or sail on it.
LAKE_WATER = Setting(
    "lake_water",
    Ground(
        ("#b5dce8", "#7cbdd2", "#4f9fbc", "#3b8cab", "#2f7a9a"),
        kind="water",
        accent="#e6f7fa",
        bank=1.6 * BANK,
        scatter=(Scatter(land.patch, 2.2, 1.6, (3.6, 8), 4), Scatter(plants.grass, 1.3, 0.8, (3.5, 7), 5)),
    ),
    (
        Band(34, (Prop(land.mountain, 14, 1.8, 2.6),), 34, haze=0.4),
        Band(18, (Prop(land.forest_hill, 8, 0.8, 1.2),), 6, haze=0.3),
        Band(6.4, (Prop(plants.pine, 4.4, 0.9, 1.3), Prop(plants.tree, 9)), 7, haze=0.08),
        Band(3.5, (Prop(plants.reeds, 1.9, 0.8, 1.1),), 2, sways=0.004),
    ),
    air="pollen",
    swims=True,
)

UNDERWATER = Setting(
    "underwater",
    Ground(
        ("#3f9fb5", "#7fb5a0", "#b5c49a", "#a8b088", "#7f9078"),
        scatter=(
            Scatter(land.patch, 1.2, 2.0, (0.6, 4), 7),
            Scatter(land.shell, 4.0, 1.0, (0.62, 2), 4),
            Scatter(land.pebble, 2.9, 0.8, (0.6, 3), 4),
        ),
    ),
    (
        Band(16, (Prop(land.rock, 3.4, 5, 9),), 7, haze=0.78),
        Band(7, (Prop(plants.seaweed, 1.5, 1.3, 2.0), Prop(land.rock, 4, 2.5, 4)), 5, haze=0.5, sways=0.012),
        Band(2.8, (Prop(plants.coral, 1.7, 1.0, 1.7), Prop(plants.seaweed, 2.4, 0.9, 1.3)), 3, haze=0.18, sways=0.01),
        Band(1.7, (Prop(plants.coral, 3.0, 0.8, 1.1),), 2),
        Band(
            0.62, (Prop(plants.seaweed, 1.2, 0.55, 0.8), Prop(plants.coral, 2.4, 0.5, 0.7)), 1.7, blur=0.012, sways=0.02
        ),
    ),
    sky="deep",
    air="bubbles",
    floats=True,
)

CORAL_REEF = Setting(
    "coral_reef",
    Ground(
        ("#5fc8cf", "#c9e0b8", "#f0e0b0", "#e6d09c", "#c2aa7a"),
        scatter=(
            Scatter(seabed.reef, 2.4, 1.6, (1.5, 4), 4),
            Scatter(land.shell, 4.0, 1.0, (0.62, 2), 4),
        ),
    ),
    (
        Band(15, (Prop(seabed.reef, 3.2, 3, 5), Prop(land.rock, 6, 4, 7)), 8, haze=0.7),
        Band(6, (Prop(seabed.reef, 1.8, 2.0, 3.0),), 5, haze=0.4),
        Band(2.6, (Prop(seabed.reef, 1.5, 1.1, 1.6), Prop(plants.seaweed, 3.4, 0.9, 1.2)), 3, haze=0.1, sways=0.01),
        Band(1.7, (Prop(seabed.reef, 3.0, 0.7, 0.9),), 2),
        Band(0.64, (Prop(seabed.reef, 2.4, 0.5, 0.6),), 1.0, blur=0.01),
    ),
    sky="deep",
    tint=("#8ff0e6", 0.5),
    air="bubbles",
    floats=True,
)

DEEP_SEA = Setting(
    "deep_sea",
    Ground(
        ("#0f2a4a", "#16324f", "#1d3a56", "#183048", "#0e1e30"),
        scatter=(Scatter(land.patch, 1.2, 2.0, (0.6, 4), 7), Scatter(land.pebble, 2.9, 0.8, (0.6, 3), 4)),
    ),
    (
        Band(14, (Prop(seabed.wreck, 22, 1.3, 1.3, at=(0.12,)),), 12, haze=0.5),
        Band(6, (Prop(seabed.vent, 6, 1.2, 1.8), Prop(land.rock, 4, 2.2, 3.4)), 7, haze=0.3),
        Band(3, (Prop(seabed.jelly, 2.2, 0.7, 1.1),), 8, haze=0.0, sways=0.012),
        Band(2.0, (Prop(stones.crystals, 5, 0.8, 1.1), Prop(plants.seaweed, 4, 0.7, 1.0)), 3, haze=0.05, sways=0.008),
    ),
    sky="deep",
    tint=("#06122a", 0.9),
    air="stardust",
    floats=True,
)
