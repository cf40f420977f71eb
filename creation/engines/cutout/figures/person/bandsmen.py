"""How those of a band stand, each with hands on the instrument: squeezed, blown, plucked, bowed, struck, shaken."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, swing, wave
from creation.engines.cutout.figures.person.band import bellows
from creation.engines.cutout.figures.person.stance import Point, Stance
from creation.engines.cutout.figures.pose import Pose

#: The hands on what is blown, from the mouth.
_SAX: tuple[Point, Point] = ((0.05, 0.19), (0.065, 0.1))
_FLUTE: tuple[Point, Point] = ((0.1, 0.025), (0.22, 0.035))
_TUBA: tuple[Point, Point] = ((0.03, 0.3), (0.14, 0.2))


def accordion(pose: Pose, legs: float) -> Stance:
    half, sway = bellows(pose.t), wave(pose.t * 0.5)
    return Stance(
        scene_prop="squeezebox", prop_from="chest", prop_at=(0.06, 0.06),
        holds=((-half - 0.03, 0.02), (half + 0.04, 0.02)),
        sway=0.02 * sway, lean=0.05 * sway, nod=0.08 + 0.05 * wave(pose.t), turn=0.35, front=0.75,
        crouch=0.012 + 0.012 * abs(wave(pose.t)), far_foot=(0.1, 0.0, -0.25 * max(wave(pose.t * 2), 0)), mood="joy",
    )  # fmt: skip


def saxophone(pose: Pose, legs: float) -> Stance:
    swell = wave(pose.t * 0.6)
    return _blown("sax", _SAX, lean=-0.07 - 0.07 * swell, nod=-0.02 - 0.08 * swell, crouch=0.03 + 0.02 * swell)


def flute(pose: Pose, legs: float) -> Stance:
    sway = wave(pose.t * 0.4)
    return _blown("side_flute", _FLUTE, lean=0.03 * sway, nod=0.03 + 0.05 * sway, sway=0.012 * sway)


def harmonica(pose: Pose, legs: float) -> Stance:
    slide = 0.02 * wave(pose.t * 1.2)
    hands: tuple[Point, Point] = ((0.02 + slide, 0.03), (0.05 + slide, 0.02))
    return _blown("blues_harp", hands, lean=0.06 * wave(pose.t * 0.6), nod=0.08, crouch=0.015 * abs(wave(pose.t)))


def trombone(pose: Pose, legs: float) -> Stance:
    out = 0.08 + 0.07 * wave(pose.t * 0.8)
    hands: tuple[Point, Point] = ((0.07, 0.02), (min(0.25, 0.16 + out), 0.06))
    return _blown("slide_horn", hands, lean=-0.08, nod=-0.06, crouch=0.01 + 0.01 * wave(pose.t * 2))


def tuba(pose: Pose, legs: float) -> Stance:
    puff = max(0.0, wave(pose.t))
    return _blown("big_horn", _TUBA, lean=-0.1 - 0.03 * puff, crouch=0.03 + 0.02 * puff)


def _blown(
    prop: str, hands: tuple[Point, Point], *, lean: float, nod: float = 0.0, crouch: float = 0.01, sway: float = 0.0
) -> Stance:
    return Stance(
        scene_prop=prop, prop_from="mouth", holds=hands, lean=lean, nod=nod, crouch=crouch, sway=sway, turn=0.9,
        front=0.5, near_foot=(-0.07, 0, 0), far_foot=(0.09, 0, 0), mood="joy",
    )  # fmt: skip


def harp(pose: Pose, legs: float) -> Stance:
    left, right = wave(pose.t * 1.1), wave(pose.t * 1.1, 0.4)
    return Stance(
        scene_prop="harp", prop_at=(0.28, 0.0), holds=((-0.03 + 0.05 * left, -0.48), (0.08 + 0.06 * right, -0.56)),
        lean=0.08 + 0.02 * left, nod=0.08, turn=0.8, front=0.5, shut=wave(pose.t * 0.25) > 0.4, mood="joy", grip=False,
    )  # fmt: skip


def cello(pose: Pose, legs: float) -> Stance:
    bow = 0.07 * wave(pose.t * 0.8)
    return Stance(
        scene_prop="cello", prop_at=(0.21, 0.0),
        holds=((-0.15 + bow, -0.35), (-0.03, -0.64 + 0.05 * wave(pose.t * 0.3))),
        lean=0.12 + 0.2 * bow, nod=0.08, turn=0.6, front=0.6, shut=wave(pose.t * 0.2) > 0.2, mood="joy",
    )  # fmt: skip


def xylophone(pose: Pose, legs: float) -> Stance:
    left, right = _stroke(pose.t, 0.0), _stroke(pose.t, 0.5)
    along = 0.07 * wave(pose.t * 0.3)
    return Stance(
        scene_prop="xylophone", prop_at=(0.16, 0.0), near_prop="mallet", far_prop="mallet",
        near=(0.75 + 0.35 * left + along, 0.6 + 0.5 * left), far=(0.95 + 0.35 * right + along, 0.45 + 0.5 * right),
        lean=0.16, nod=0.2, turn=0.75, front=0.5, mood="joy", crouch=0.01 + 0.01 * left,
    )  # fmt: skip


def hand_drums(pose: Pose, legs: float) -> Stance:
    left, right = _stroke(pose.t, 0.0), _stroke(pose.t, 0.5)
    return Stance(
        scene_prop="hand_drums", prop_at=(0.2, 0.0),
        holds=((0.02, -0.45 - 0.12 * left), (0.2, -0.45 - 0.12 * right)),
        lean=0.2, nod=0.1 + 0.1 * left, turn=0.65, front=0.6, mood="joy", grip=False, crouch=0.03 + 0.012 * right,
    )  # fmt: skip


def maracas(pose: Pose, legs: float) -> Stance:
    return _shaken(pose, "rattle", "rattle")


def tambourine(pose: Pose, legs: float) -> Stance:
    return _shaken(pose, "", "jingles")


def cymbals(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.0)
    apart = 0.02 + 0.13 * swing(share, (0, 0), (0.12, 1), (0.8, 1), (1, 0))
    return Stance(
        near_prop="brass_plate", far_prop="brass_plate", prop_from="chest", prop_at=(0.13, -0.02),
        holds=((-apart, 0.0), (apart, 0.0)), turn=0.5, front=0.7, mood="joy", lean=-0.04, crouch=0.03 * apart,
    )  # fmt: skip


def _shaken(pose: Pose, near: str, far: str) -> Stance:
    shake, step = wave(pose.t * 4), wave(pose.t * 1.0)
    return Stance(
        near=(0.7 + 0.15 * shake, 1.5), far=(1.1 - 0.15 * shake, 1.35), near_prop=near, far_prop=far,
        sway=0.03 * step, lean=0.04 * step, crouch=0.02 + 0.015 * abs(step), nod=0.08 * step, turn=0.4, front=0.75,
        near_foot=(-0.09, 0.02 * max(step, 0), 0), far_foot=(0.09, 0.02 * max(-step, 0), 0), mood="joy",
    )  # fmt: skip


def _stroke(t: float, lag: float) -> float:
    return swing((t * 2.0 + lag) % 1.0, (0, 0), (0.5, 1), (0.8, -0.1), (1, 0))


VERBS = {
    "play_accordion": accordion, "play_saxophone": saxophone, "play_flute": flute, "play_harmonica": harmonica,
    "play_trombone": trombone, "play_tuba": tuba, "play_harp": harp, "play_cello": cello,
    "play_xylophone": xylophone, "play_bongos": hand_drums, "play_maracas": maracas,
    "play_tambourine": tambourine, "play_cymbals": cymbals,
}  # fmt: skip
