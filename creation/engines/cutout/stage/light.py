"""Hours and weathers as light: sky, haze, key colour, rim, shadows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creation.engines.cutout.stage.colour import RGB, blend, grey, rgb, saturate, times
from creation.engines.cutout.stage.conditions import WEATHERS

#: The most of a dark sky that clouds take.
_NIGHT_CLOUDS = 0.7


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


def _sky(*stops: str) -> tuple[RGB, ...]:
    return tuple(rgb(stop) for stop in stops)


HOURS: dict[str, Light] = {
    "dawn": Light(
        sky=_sky("#46589a", "#8479b6", "#d592b0", "#f5b295", "#fbd2a0"),
        haze=rgb("#f6d0bd"),
        key=(1.0, 0.86, 0.82),
        shade=rgb("#5d5a8f"),
        sun=rgb("#ffe4ac"),
        sun_size=0.085,
        sun_height=0.07,
        rim=0.75,
        shadow=0.3,
        reach=1.5,
        clouds=rgb("#ffdccf"),
        clear=8,
        rays=0.6,
        bloom=0.22,
    ),
    "day": Light(
        sky=_sky("#2476d2", "#3f93e4", "#74b9f2", "#b4dcf8", "#e9f6fb"),
        haze=rgb("#cfe8f4"),
        key=(1.0, 1.0, 0.98),
        shade=rgb("#33507c"),
        sun=rgb("#fffbe6"),
        sun_size=0.07,
        sun_height=0.36,
        rim=0.35,
        shadow=0.36,
        reach=0.55,
        clouds=rgb("#ffffff"),
    ),
    "sunset": Light(
        sky=_sky("#3b2a69", "#83417f", "#dc5a6b", "#fb8d4c", "#ffd77a"),
        haze=rgb("#fa9c64"),
        key=(1.0, 0.8, 0.68),
        shade=rgb("#4c2a63"),
        sun=rgb("#fff0b0"),
        sun_size=0.115,
        sun_height=0.055,
        rim=1.0,
        shadow=0.42,
        reach=1.7,
        clouds=rgb("#ff9f7a"),
        clear=12,
        rays=0.8,
        bloom=0.26,
    ),
    "night": Light(
        sky=_sky("#050a22", "#0b1640", "#15275c", "#253f7c", "#45609c"),
        haze=rgb("#2f4a86"),
        key=(0.5, 0.6, 0.88),
        shade=rgb("#070d2c"),
        sun=rgb("#f4f3e2"),
        sun_size=0.075,
        sun_height=0.33,
        rim=0.7,
        shadow=0.4,
        reach=0.7,
        stars=1.0,
        clouds=rgb("#3d548c"),
        cloudy=0.3,
        clear=14,
        is_dark=True,
        is_moon=True,
        bloom=0.9,
    ),
    "morning": Light(
        sky=_sky("#3f86cf", "#6aa9e2", "#a3cdee", "#d9e6ea", "#fff0cf"),
        haze=rgb("#f2e6cf"),
        key=(1.0, 0.96, 0.88),
        shade=rgb("#4a5c8c"),
        sun=rgb("#fff4cc"),
        sun_size=0.08,
        sun_height=0.17,
        rim=0.6,
        shadow=0.34,
        reach=1.1,
        clouds=rgb("#fff8ea"),
        clear=12,
        rays=0.5,
        bloom=0.34,
    ),
    "golden": Light(
        sky=_sky("#4f7fb8", "#8fa5bf", "#e0b98a", "#f9c06a", "#ffe29a"),
        haze=rgb("#f9cf8a"),
        key=(1.0, 0.9, 0.68),
        shade=rgb("#5a3f78"),
        sun=rgb("#ffe9a0"),
        sun_size=0.1,
        sun_height=0.1,
        rim=1.0,
        shadow=0.42,
        reach=1.5,
        clouds=rgb("#ffd9a0"),
        clear=11,
        rays=1.0,
        bloom=0.28,
    ),
    "dusk": Light(
        sky=_sky("#141c4a", "#273a7d", "#4f5fae", "#8a78b8", "#e09a9a"),
        haze=rgb("#7a78b5"),
        key=(0.66, 0.68, 0.9),
        shade=rgb("#141a48"),
        sun=rgb("#ffc9b0"),
        sun_size=0.0,
        sun_height=-0.1,
        rim=0.55,
        shadow=0.3,
        reach=1.4,
        stars=0.45,
        clouds=rgb("#6f6aa8"),
        cloudy=0.5,
        clear=12,
        is_dark=True,
        bloom=0.9,
    ),
    "midnight": Light(
        sky=_sky("#02040f", "#050a24", "#0b1538", "#142350", "#27396c"),
        haze=rgb("#1c2c5a"),
        key=(0.4, 0.48, 0.78),
        shade=rgb("#040823"),
        sun=rgb("#eef2ff"),
        sun_size=0.045,
        sun_height=0.4,
        rim=0.95,
        shadow=0.35,
        reach=0.6,
        stars=2.2,
        clouds=rgb("#22325f"),
        cloudy=0.1,
        clear=15,
        is_dark=True,
        is_moon=True,
        bloom=0.9,
    ),
}


def light_for(hour: str, weather: str) -> Light:
    """The light of an hour in a weather, by their names in the vocabulary; unknown words mean a clear day."""
    light, sky = HOURS.get(hour, HOURS["day"]), WEATHERS.get(weather, WEATHERS["clear"])
    if sky.at_night and not light.is_dark:
        light = HOURS["night"]
    if light.is_dark:
        # Night is told by its sky: between the clouds the moon and stars go on shining.
        sky = replace(sky, grey=0.4 * sky.grey, key=max(sky.key, 0.9), cloudy=min(sky.cloudy, _NIGHT_CLOUDS))
    if sky.grey:
        light = _overcast(light, sky.grey, sky.key)
    if sky.lid and not light.is_dark:
        light = _closed(light, tuple(map(rgb, sky.lid)), rgb(sky.heavy))
    if sky.tint:
        light = _filled(light, rgb(sky.tint[0]), sky.tint[1] * (0.35 if light.is_dark else 1.0))
    return replace(
        light,
        clear=sky.clear or light.clear,
        cloudy=sky.cloudy or light.cloudy,
        frost=sky.frost,
        is_wet=sky.is_wet,
        rough=sky.rough,
        rays=light.rays * sky.rays,
        leaf=(tuple(map(rgb, sky.leaf[0])), sky.leaf[1]) if sky.leaf else None,
        dust=(rgb(sky.tint[0]), sky.dust) if sky.tint and sky.dust else None,
        clouds=blend(light.clouds, (max(light.key),) * 3, 0.5) if sky.frost and not light.is_dark else light.clouds,
    )


def dimmed(tone: RGB, light: Light) -> RGB:
    """`tone` as the dark leaves it: what is white by day would otherwise shine, and snow make a night a day."""
    share = min(1.0, max(0.0, (0.8 - grey(light.key)) / 0.2)) if light.is_dark else 0.0
    bright = min(1.0, max(0.0, (grey(tone) / max(0.1, grey(light.key)) - 0.55) / 0.35))
    return times(tone, (1 - 0.3 * share * bright,) * 3)


def _closed(light: Light, lid: tuple[RGB, ...], heavy: RGB) -> Light:
    """A sky shut by cloud or fog: its own colours, warmed by the hour."""
    warm = blend((1.0, 1.0, 1.0), light.key, 0.6)
    warm = times(warm, (1 / max(warm),) * 3)
    sky = tuple(times(stop, warm) for stop in lid)
    return replace(light, sky=sky, haze=blend(sky[3], sky[4], 0.5), clouds=times(heavy, warm), sun_size=0.0)


def _filled(light: Light, tint: RGB, share: float) -> Light:
    """The air full of something: sand, snow, blossom."""
    # By night it takes the colour of the moon.
    shown = times(light.key, (0.4, 0.4, 0.45)) if light.is_dark else (max(light.key),) * 3
    tone = times(tint, shown)
    return replace(
        light,
        sky=tuple(blend(stop, tone, share * (0.6 + 0.1 * i)) for i, stop in enumerate(light.sky)),
        haze=blend(light.haze, tone, share),
        key=times(light.key, blend((1.0, 1.0, 1.0), tint, share * 0.35)),
        clouds=blend(light.clouds, tone, share * 0.7),
    )


def _overcast(light: Light, amount: float, key: float) -> Light:
    def dull(colour: RGB) -> RGB:
        grey = saturate(colour, 0.35)
        return blend(colour, (grey[0] * 0.86, grey[1] * 0.9, grey[2] * 0.97), amount)

    dim = 0.72 + 0.28 * key
    thin = 0.6 if light.is_dark else 0.1  # stars that are left
    # The whole sky is one lid of cloud.
    lid = times((0.7, 0.74, 0.79), (max(light.key) * dim * (0.42 if light.is_dark else 1.0),) * 3)
    return replace(
        light,
        sky=tuple(blend(times(dull(stop), (dim, dim, dim)), lid, 0.7 * amount) for stop in light.sky),
        haze=times(dull(light.haze), (dim, dim, dim)),
        key=times(blend(light.key, (0.9, 0.95, 1.0), 0.4 * amount), (key, key, key)),
        clouds=blend(times(dull(light.clouds), (dim, dim, dim)), times(lid, (0.86, 0.87, 0.9)), 0.8 * amount),
        rim=light.rim * 0.5,
        shadow=light.shadow * 0.5,
        stars=light.stars * thin,
    )
