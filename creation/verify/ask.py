"""From a file to the answer."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from creation import media
from creation.fingerprints.compare import Match, compare
from creation.fingerprints.points import Points, points
from creation.fingerprints.sides import KEPT_SIDE, Asked, Kept
from creation.fingerprints.strips import strip
from creation.finish import credentials, stranger
from creation.models import Audience, Clip, Trace
from creation.showing import Viewer, visible_to
from creation.verify import catalogue, changes, sounds, traces
from creation.verify.answer import Answer, Change, Claims, Found, Surety, Verdict
from creation.verify.bring import Brought, taken
from creation.verify.streams import Packets, packets
from sora_site.lib.media import sniff
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import MediaError
from sora_site.people.models import User
from sora_site.people.queries import hidden_from

#: Films that are compared picture by picture, and seconds after which no other is begun.
_MOST_FILMS, _PATIENCE = 4, 30.0
#: Of a film of ours so many pictures are held at once: all of them for half a minute.
_MOST_PICTURES = 900
#: A single picture has less to be found by: more films are worth a look.
_MOST_FILMS_STILL = 6
#: Asked pictures that look for films, and corners they look with. Of a film the strongest of each second are kept:
#: what weaker corners share, they share by chance; but a single picture has no others to make up for a lost one.
_LOOKING, _CORNERS, _CORNERS_STILL = 10, 128, 200
#: Films that share less are not worth a look.
_LEAST_WEIGHT = 8.0
#: So much of what was asked about is explained: no other film is looked for.
_EXPLAINED = 0.8


def ask(path: Path, viewer: Viewer, most_bytes: int) -> Answer:
    """Whether the file at `path` was made here, as far as `viewer` may know. Some seconds of one core.

    Raises MediaError in words for the person who brought it. The file is only read.
    """
    traces.take_missing(most=3)
    identity = credentials.own_identity(settings.DATA_DIR / "credentials", settings.C2PA_CERT, settings.C2PA_KEY)
    kind = sniff.kind_of_file(path)
    brought = taken(path, most_bytes)
    signed = stranger.look(path, kind, identity)
    asking = _Asking(brought, viewer, signed, packets(path, kind) if brought.is_film else Packets("", ""))
    found = asking.exact() or asking.recognised()
    return Answer(
        verdict=_verdict(signed, found),
        is_film=brought.is_film,
        claims=_claims(signed) if signed else None,
        found=tuple(found),
        films=catalogue.size(),
        looked=len(brought.strip),
        compared=asking.compared,
    )


@dataclass
class _Asking:
    """One question on its way."""

    brought: Brought
    viewer: Viewer
    signed: stranger.Signed | None
    streams: Packets
    compared: int = 0
    _began: float = field(default_factory=time.monotonic)

    def exact(self) -> list[Found]:
        """The film this file is, bit by bit."""
        if self.signed and self.signed.is_ours and self.signed.credentials.is_intact:
            trace = Trace.objects.select_related("clip").filter(credentials=self.signed.label).first()
            return [self._found(trace.clip, Surety.SIGNATURE, [])] if trace else []
        if self.streams.pictures:
            trace = Trace.objects.select_related("clip").filter(pictures=self.streams.pictures).first()
            if trace:
                done = [*self._without_credentials(), *self._sound_packets(trace)]
                return [self._found(trace.clip, Surety.PACKETS, done)]
        return []

    def recognised(self) -> list[Found]:
        """Films these pictures are of: the one that explains most first."""
        if self.signed and self.signed.is_ours and self.signed.credentials.is_intact:
            return []  # its film is gone: nothing may be known of it by its pictures
        straight = Asked(self.brought.strip)
        most = _MOST_FILMS_STILL if straight.is_still else _MOST_FILMS
        ways = (straight, straight.mirrored())
        tried = sorted(
            ((one, way) for way in ways for one in catalogue.candidates(_looking(way), most)),
            key=lambda each: -each[0].weight,
        )
        found: list[tuple[int, Found]] = []
        known: set[int] = set()
        for candidate, way in tried[:most]:
            if candidate.weight < _LEAST_WEIGHT or time.monotonic() - self._began > _PATIENCE:
                break
            clip = Clip.objects.filter(pk=candidate.clip_id, erased_at__isnull=True).first()
            if clip is None or clip.pk in known:
                continue
            if (one := self._compared(clip, way, candidate.pictures)) is not None:
                known.add(clip.pk)
                found.append(one)
                if one[1].clip is not None and one[0] >= _EXPLAINED * len(self.brought.strip):
                    break
        return _chosen(found)

    def _compared(self, clip: Clip, way: Asked, looking: tuple[int, ...]) -> tuple[int, Found] | None:
        self.compared += 1
        try:
            film = media.clip_file(clip, "film.mp4")
            size, most = (clip.width, clip.height), _MOST_PICTURES
            kept = Kept(strip(film, "mp4", size, side=KEPT_SIDE, rate=clip.fps, seconds=clip.seconds, most=most))
        except AwayError:
            raise  # "not ours" would be untrue
        except (MediaError, OSError):  # erased in this moment
            return None
        match = compare(way, kept, looking)
        if match is None:
            return None
        surety = Surety.PICTURES if self.brought.is_film and match.agreeing > 1 else Surety.PICTURE
        done = changes.of_pictures(match, self.brought, clip, kept.strip.size)
        shown, within = changes.spans(match, self.brought, clip)
        if self.brought.is_film:
            done += changes.of_time(match, self.brought, clip, shown)
            done.append(Change("encoded", _("Encoded anew: its pictures are no longer the same bit by bit.")))
            done += self._sound(clip, film, match)
            done += self._without_credentials()
        found = self._found(clip, surety, done)
        if found.clip is not None:
            counts = {"pictures": match.pictures, "agreeing": match.agreeing}
            found = Found(clip, surety, tuple(done), shown, within, **counts)
        return match.agreeing, found

    def _found(self, clip: Clip, surety: Surety, done: list[Change]) -> Found:
        # Of a film for those who hold its address, a picture must not give the address away.
        shown = Q(audience=Audience.PUBLIC) | Q(maker_id=self.viewer.pk)
        seen = visible_to(self.viewer).filter(shown, pk=clip.pk).select_related("maker", "generation").first()
        if isinstance(self.viewer, User) and seen and seen.maker_id in set(hidden_from(self.viewer.pk)):
            seen = None
        return Found(seen, surety, tuple(done)) if seen else Found(None, surety)

    def _without_credentials(self) -> list[Change]:
        if self.signed is None:
            return [Change("stripped", _("Its content credentials are gone."))]
        if self.signed.is_ours:
            words = _("Its content credentials are still there, but no longer fit: the file was changed after signing.")
            return [Change("unfit", words)]
        return [Change("resigned", _("It carries the content credentials of somebody else."))]

    def _sound_packets(self, trace: Trace) -> list[Change]:
        if not self.streams.sound:
            return [Change("silent", _("Its sound was taken away."))]
        if self.streams.sound != trace.sound:
            return [Change("sound", _("Its sound was encoded anew or replaced."))]
        return []

    def _sound(self, clip: Clip, film: Path, match: Match) -> list[Change]:
        shape = self.brought.shape
        if shape is None:
            return []
        try:
            here = sounds.loudness(self.brought.path, self.brought.kind, shape.seconds) if shape.audio_codec else None
            there = sounds.loudness(film, "mp4", clip.seconds)
        except MediaError:
            return []
        if here is None:
            return [Change("silent", _("Its sound was taken away."))] if there is not None else []
        if there is None or not sounds.is_same(here, there, match.line):
            return [Change("sound", _("The sound is another, or was changed so much that it is not known again."))]
        return []


def _looking(way: Asked) -> dict[int, Points]:
    """The corners of some asked pictures by their number."""
    count, corners = len(way.strip), _CORNERS_STILL if way.is_still else _CORNERS
    step = max(1, -(-count // _LOOKING))
    places = range(min(step // 2, count - 1), count, step)
    return {place: points(way.strip.pictures[place], corners) for place in places}


def _chosen(found: list[tuple[int, Found]]) -> list[Found]:
    """Those who explain most first; what the asker may not see only where nothing they may see explains as much."""
    ordered = sorted(found, key=lambda each: (-each[0], each[1].clip is None))
    open_to_them = [each for each in ordered if each[1].clip is not None]
    if open_to_them and open_to_them[0][0] >= 0.9 * ordered[0][0]:
        return [each for _count, each in open_to_them]
    return [each for _count, each in ordered[:1]]


def _verdict(signed: stranger.Signed | None, found: list[Found]) -> Verdict:
    if found:
        return Verdict.UNTOUCHED if found[0].surety == Surety.SIGNATURE else Verdict.OURS
    if signed and signed.credentials.is_intact:
        return Verdict.SIGNED if signed.is_ours else Verdict.ELSEWHERE
    return Verdict.UNKNOWN


def _claims(signed: stranger.Signed) -> Claims:
    said = signed.credentials
    return Claims(
        is_ours=signed.is_ours,
        is_whole=said.is_intact,
        signer=said.signer,
        site=said.site,
        engine=said.engine,
        when=signed.when,
        problems=said.problems,
    )
