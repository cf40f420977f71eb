"""What weathers do to the light of an hour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Conditions:
    """What a weather does to the light of an hour."""

    grey: float = 0.0  # share of overcast
    key: float = 1.0  # what is left of the light
    clear: float = 0.0  # distance of two thirds haze; 0: the hour's
    cloudy: float = 0.0  # share of the sky; 0: the hour's
    tint: tuple[str, float] | None = None  # what fills the air, and how much
    frost: float = 0.0
    is_wet: bool = False
    at_night: bool = False  # seen in the dark only
    rays: float = 1.0  # times the hour's
    leaf: tuple[tuple[str, ...], float] | None = None  # colours leaves turn to, and how far
    dust: float = 0.0  # how much of the tint lies on the ground
    lid: tuple[str, ...] = ()  # the sky by day in place of the hour's, zenith to horizon
    rough: float = 0.0  # how high the waves go, 1 a storm
    heavy: str = ""  # the colour of its clouds by day


AUTUMN = ("#d9822b", "#c8552d", "#e0a83a", "#b5482f", "#c99a2e")
BLOSSOM = ("#f7bcd2", "#fbd3e0", "#f2a6c4")

WEATHERS: dict[str, Conditions] = {
    "clear": Conditions(),
    "cloudy": Conditions(grey=0.45, key=0.94, clear=12, cloudy=1.0, rays=0),
    "drizzle": Conditions(grey=0.62, key=0.92, clear=8, cloudy=1.0, is_wet=True, rays=0),
    "rain": Conditions(grey=0.76, key=0.88, clear=8, cloudy=1.0, is_wet=True, rays=0, rough=0.15),
    "storm": Conditions(
        grey=0.82,
        key=0.66,
        clear=8,
        cloudy=1.4,
        is_wet=True,
        rays=0,
        lid=("#161c27", "#222b38", "#35404d", "#53606b", "#8b9797"),
        heavy="#333d4a",
        rough=1.0,
    ),
    "hail": Conditions(grey=0.7, key=0.86, clear=9, cloudy=1.0, tint=("#a8c2c9", 0.3), frost=0.25, is_wet=True, rays=0),
    "snow": Conditions(grey=0.85, key=0.98, clear=9, cloudy=1.0, tint=("#d3deec", 0.62), frost=0.9, rays=0),
    "blizzard": Conditions(grey=0.75, key=0.95, clear=2.6, cloudy=1.0, tint=("#dfe8f2", 0.5), frost=1.0, rays=0),
    "fog": Conditions(
        grey=0.6,
        key=0.97,
        clear=2.4,
        cloudy=0.01,
        rays=0,
        lid=("#aab6bf", "#b7c1c8", "#c4ccd1", "#cdd4d8", "#d2d8db"),
        heavy="#d2d8db",
    ),
    "wind": Conditions(cloudy=0.85, rough=0.4),
    "sandstorm": Conditions(grey=0.3, key=0.9, clear=3.0, cloudy=1.0, tint=("#dc9a48", 0.9), dust=0.8, rays=0),
    "rainbow": Conditions(key=1.0, clear=18, cloudy=0.7, is_wet=True, rays=1.5),
    "aurora": Conditions(at_night=True, cloudy=0.05),
    "leaves": Conditions(tint=("#f0b870", 0.3), leaf=(AUTUMN, 0.86), rays=0.8),
    "petals": Conditions(tint=("#ffd0e0", 0.34), leaf=(BLOSSOM, 0.8)),
    "confetti": Conditions(),
    "eruption": Conditions(cloudy=0.6),
    "fireworks": Conditions(at_night=True, cloudy=0.05),
}
