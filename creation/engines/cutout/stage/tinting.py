"""What a place makes of the light of its hour: space, the deep, rooms, lamps, the tint of its air."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.stage.colour import blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.types import Setting

#: Water from its surface down, and how much of a setting's tint each depth takes.
_WATER = ("#8fe3e6", "#5ccbdb", "#3aaecb", "#2799bf", "#2799bf")
_DEPTHS = (0.55, 0.75, 0.9, 1.0, 1.0)


def as_is(light: Light) -> Light:
    return light


def tinted(light: Light, setting: Setting) -> Light:
    if setting.sky == "space":
        return replace(
            light,
            key=(0.86, 0.9, 1.0),
            haze=rgb("#2a1a52"),
            shade=rgb("#0a0820"),
            rim=0.8,
            is_dark=False,
            reach=0.8,
            shadow=0.45,
        )
    if setting.sky == "deep":
        return _under_water(light, setting)
    if setting.sky == "room":
        key = (0.8, 0.7, 0.66) if light.is_dark else blend(light.key, (0.94, 0.91, 0.86), 0.6)
        return replace(light, key=key, rim=0.25, shadow=0.28, reach=0.5, bloom=0.3)
    if light.is_dark and setting.lamps:
        light = replace(light, key=blend(light.key, (1.0, 0.92, 0.95), setting.lamps))
    if setting.tint is None:
        return light
    tint, share = rgb(setting.tint[0]), setting.tint[1]
    # Night and a low sun have colours of their own.
    share *= 0.2 if light.is_dark else 0.5 if 0 < light.sun_height < 0.12 else 1.0

    def toward(colour: tuple[float, float, float]) -> tuple[float, float, float]:
        dark = max(light.key)
        return blend(colour, (tint[0] * dark, tint[1] * dark, tint[2] * dark), share * 0.7)

    return replace(light, sky=tuple(toward(stop) for stop in light.sky), haze=toward(light.haze))


def _under_water(light: Light, setting: Setting) -> Light:
    """Light that has come down through the sea; the tint is how deep and how clear it is."""
    dark = 0.5 if light.is_dark else 1.0
    tint, share = (rgb(setting.tint[0]), setting.tint[1]) if setting.tint else ((0.0, 0.0, 0.0), 0.0)
    tones = tuple(blend(rgb(tone), tint, share * depth) for tone, depth in zip(_WATER, _DEPTHS, strict=True))
    sky = tuple((r * dark, g * dark, b * dark) for r, g, b in tones)
    # Who lives in the dark is lit a little by what glows there.
    dim = max(0.62, 1 - 0.4 * max(0.0, share - 0.6)) * (0.65 if light.is_dark else 0.92)
    return replace(
        light,
        sky=sky,
        haze=sky[-1],
        key=(0.72 * dim, 0.95 * dim, 1.0 * dim),
        shade=blend(rgb("#0f4a6a"), tint, share * 0.5),
        rim=0.5,
        clear=9,
        shadow=0.15,
    )
