"""Hours and weathers as light: sky, haze, key colour, rim, shadows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creation.engines.cutout.stage.colour import RGB, blend, rgb, saturate, times


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


def _sky(*stops: str) -> tuple[RGB, ...]:
    return tuple(rgb(stop) for stop in stops)


HOURS: dict[str, Light] = {
    "dawn": Light(
        sky=_sky("#4a5c98", "#8b80b4", "#dba3b4", "#f9c8a8", "#ffe9c4"),
        haze=rgb("#f6d0bd"),
        key=(1.0, 0.9, 0.9),
        shade=rgb("#5d5a8f"),
        sun=rgb("#fff1cf"),
        sun_size=0.085,
        sun_height=0.07,
        rim=0.75,
        shadow=0.3,
        reach=1.5,
        clouds=rgb("#ffdccf"),
        clear=11,
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
    ),
}


def light_for(hour: str, weather: str) -> Light:
    """The light of an hour ("dawn" … "night") in a weather ("clear" … "wind"); unknown words mean a clear day."""
    light = HOURS.get(hour, HOURS["day"])
    match weather:
        case "rain":
            return _overcast(light, 0.62, 0.88, 9)
        case "storm":
            return _overcast(light, 0.8, 0.94 if light.is_dark else 0.7, 8)
        case "snow":
            return replace(_overcast(light, 0.5, 0.98, 8), clouds=blend(light.clouds, (1, 1, 1), 0.5))
        case "fog":
            return replace(_overcast(light, 0.6, 0.97, 3.2), sun_size=light.sun_size * 0.8)
        case "wind":
            return replace(light, cloudy=0.85)
        case _:
            return light


def _overcast(light: Light, amount: float, key: float, clear: float) -> Light:
    def dull(colour: RGB) -> RGB:
        grey = saturate(colour, 0.35)
        return blend(colour, (grey[0] * 0.86, grey[1] * 0.9, grey[2] * 0.97), amount)

    dim = 0.72 + 0.28 * key
    return replace(
        light,
        sky=tuple(times(dull(stop), (dim, dim, dim)) for stop in light.sky),
        haze=times(dull(light.haze), (dim, dim, dim)),
        key=times(blend(light.key, (0.9, 0.95, 1.0), 0.4 * amount), (key, key, key)),
        clouds=times(dull(light.clouds), (dim, dim, dim)),
        cloudy=1.0,
        clear=clear,
        rim=light.rim * 0.5,
        shadow=light.shadow * 0.5,
        stars=light.stars * 0.1,
    )
