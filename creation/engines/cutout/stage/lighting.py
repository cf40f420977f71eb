"""Hours in their weathers as light."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.stage.colour import RGB, blend, rgb, saturate, times
from creation.engines.cutout.stage.conditions import WEATHERS
from creation.engines.cutout.stage.hours import HOURS
from creation.engines.cutout.stage.light import Light

#: The most of a dark sky that clouds take.
_NIGHT_CLOUDS = 0.7


def light_for(hour: str, weather: str) -> Light:
    """The light of an hour in a weather, by their names in the vocabulary; unknown words mean a clear day."""
    light, sky = HOURS.get(hour, HOURS["day"]), WEATHERS.get(weather, WEATHERS["clear"])
    if sky.at_night and not light.is_dark:
        light = HOURS["night"]
    if light.is_dark and sky.rough < 1:
        # Night is told by its sky: between the clouds the moon and stars go on shining, but not in a storm.
        sky = replace(sky, grey=0.4 * sky.grey, key=max(sky.key, 0.9), cloudy=min(sky.cloudy, _NIGHT_CLOUDS))
    elif light.is_dark:
        sky = replace(sky, key=max(sky.key, 0.82))
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
    thin = 0.6 if light.is_dark and amount < 0.5 else 0.1  # stars that are left
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
