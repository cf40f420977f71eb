"""Where one asked picture lies in one picture of the film, and how far it agrees there: how a comparison begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from creation.fingerprints.agreement import Agreement, agreement
from creation.fingerprints.placing import LEAST_CORNERS, Placing, laid, pairs, placed, refined
from creation.fingerprints.sides import KEYS, Asked, Kept

#: How many asked pictures look for their place.
_LOOKING = 3
#: Seconds of the film that are tried for one asked picture.
_TRIED = 2
#: Of the pictures corners were looked for at, how many are looked at more closely.
_PROMISING = 8
#: An anchor that good needs no other beside it.
PERFECT = 0.97
#: One below that becomes none by being laid more finely.
_HOPELESS = 0.5


@dataclass(frozen=True)
class Anchor:
    """One asked picture lying in one picture of the film."""

    placing: Placing
    agrees: Agreement

    def share(self) -> float:
        return self.agrees.share


def anchored(asked: Asked, kept: Kept, looking: Sequence[int] = ()) -> Anchor | None:
    """The best place found, None where there is none. `looking`: numbers of the most promising asked pictures."""
    looking = looking or _spread(len(asked.strip), _LOOKING)
    best: Anchor | None = None
    for number, place in enumerate(looking[:_LOOKING]):
        if number > 1 and (best is None or best.share() < _HOPELESS):
            break
        # A single picture has no others to find its second by: more of them are tried.
        for key in _promising(asked, kept, place)[: _TRIED * (3 if asked.is_still else 1)]:
            anchor = _settled(asked, kept, place, key)
            if anchor and (best is None or anchor.share() > best.share()):
                best = anchor
            if best and best.share() > PERFECT:
                return best
    return best


def _promising(asked: Asked, kept: Kept, place: int) -> list[int]:
    """The film's pictures the asked one may lie in, best first: where grass waves, many corners are alike by chance."""
    here = asked.points(place)
    alike = sorted(((len(pairs(here, there)), key) for key, there in kept.keys), reverse=True)[:_PROMISING]
    likely = [key for count, key in alike if count >= LEAST_CORNERS - 2]
    if asked.is_still:
        return likely
    lying = {key: placed(here, kept.points(key), pairs(here, kept.points(key))) for key in likely}
    shares = {key: _agreement(asked, kept, found[0], place, key).share for key, found in lying.items() if found}
    return sorted(shares, key=lambda key: -shares[key])


def _settled(asked: Asked, kept: Kept, place: int, key: int) -> Anchor | None:
    """The picture near `key` in which the asked one lies best: with a moving camera, each gives another placing."""
    step = max(1, round(kept.strip.rate / KEYS))
    best: tuple[float, int, Placing] | None = None
    for near in _near(key, step, len(kept.strip), 1 if asked.is_still else max(1, step // 4)):
        here, there = asked.points(place), kept.points(near)
        found = placed(here, there, pairs(here, there))
        if found is None:
            continue
        share = _agreement(asked, kept, found[0], place, near).share
        if best is None or share > best[0]:
            best = (share, near, found[0])
    if best is None:
        return None
    share, near, placing = best
    if share < _HOPELESS and not asked.is_still:
        return Anchor(placing, _agreement(asked, kept, placing, place, near))
    return _climbed(asked, kept, place, near, placing)


def _climbed(asked: Asked, kept: Kept, place: int, near: int, placing: Placing) -> Anchor:
    """From picture to picture of the film while it gets better, the placing following the camera."""
    best = Anchor(placing, _agreement(asked, kept, placing, place, near))
    best = max(best, finer(asked, kept, place, near, placing), key=Anchor.share)
    for way in (1, -1):
        here = near + way
        while 0 <= here < len(kept.strip) and best.share() < 1:
            tried = finer(asked, kept, place, here, best.placing)
            if tried.share() <= best.share():
                break
            best, near, here = tried, here, here + way
    return best


def finer(asked: Asked, kept: Kept, place: int, near: int, placing: Placing) -> Anchor:
    """The same place, laid more finely."""
    better = refined(asked.strip.pictures[place], kept.strip.pictures[near], placing)
    return Anchor(better, _agreement(asked, kept, better, place, near))


def _near(key: int, step: int, length: int, stride: int) -> list[int]:
    return [place for place in range(key - step // 2 - 1, key + step // 2 + 2, stride) if 0 <= place < length]


def _agreement(asked: Asked, kept: Kept, placing: Placing, place: int, near: int) -> Agreement:
    one = laid(asked.strip.pictures[place : place + 1], placing, kept.strip.size)
    return agreement(one.pictures[0], kept.strip.pictures[near], one.covers)


def _spread(count: int, most: int) -> list[int]:
    return sorted({int(place) for place in np.linspace(0, count - 1, min(count, 2 * most + 1))[1::2].round()} or {0})
