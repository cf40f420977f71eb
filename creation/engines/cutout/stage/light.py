"""Light: sky, haze, key colour, rim, shadows."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.stage.colour import RGB, grey, times


@dataclass(frozen=True)
class Light:
    """How one hour in one weather looks. Colours are multiplied by `key` and drift to `haze` with distance."""

    sky: tuple[RGB, ...]  # from the zenith to the horizon
    haze: RGB
    key: RGB
    shade: RGB  # what shadows are tinted with
    sun: RGB
    sun_size: float  # radius, of the shorter side
    sun_height: float  # above the horizon, of the frame's height
    rim: float  # strength of the edge on the side of the sun
    shadow: float  # opacity of cast shadows
    reach: float  # their length, of the figure's height
    stars: float = 0.0
    clouds: RGB = (1.0, 1.0, 1.0)
    cloudy: float = 0.55  # share of the sky
    clear: float = 16.0  # distance at which two thirds of a colour are haze
    is_dark: bool = False  # lamps and windows are lit
    is_moon: bool = False
    rays: float = 0.0  # strength of the beams round the sun
    frost: float = 0.0  # how much snow lies on everything
    is_wet: bool = False  # the ground mirrors
    rough: float = 0.0  # how high the waves go, 1 a storm
    leaf: tuple[tuple[RGB, ...], float] | None = None  # what leaves turn to, and how far
    dust: tuple[RGB, float] | None = None  # what lies on the ground
    bloom: float = 0.6  # how far what is bright shines over its edges


def dimmed(tone: RGB, light: Light) -> RGB:
    """`tone` as the dark leaves it: what is white by day would otherwise shine, and snow make a night a day."""
    share = min(1.0, max(0.0, (0.8 - grey(light.key)) / 0.2)) if light.is_dark else 0.0
    bright = min(1.0, max(0.0, (grey(tone) / max(0.1, grey(light.key)) - 0.55) / 0.35))
    return times(tone, (1 - 0.3 * share * bright,) * 3)
