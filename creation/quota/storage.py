"""The space a person's films take, against what their plan gives.

Bytes stand in the rows: measuring folders is a chore's. A film counts from the moment it is there; its own file is
known then, the pictures beside it are counted when they were measured.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Q, QuerySet, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from creation import media
from creation.errors import QuotaError
from creation.models import Clip, Upload
from sora_site.lib import amounts
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.people.models import User
from sora_site.people.quota import plan_of


class StorageFullError(QuotaError):
    """The person's films take all the room their plan gives."""

    code = "storage"


@dataclass(frozen=True)
class Storage:
    """Bytes, by what they are of."""

    films: int  # the films themselves
    beside: int  # posters, sprites, captions, smaller copies
    pictures: int  # brought by the person
    count: int  # films
    limit: int | None  # None: the plan sets none

    @property
    def used(self) -> int:
        return self.films + self.beside + self.pictures

    @property
    def is_full(self) -> bool:
        return self.limit is not None and self.used >= self.limit

    @property
    def is_nearly_full(self) -> bool:
        return self.limit is not None and self.used >= 0.9 * self.limit

    @property
    def left(self) -> int:
        """Bytes still free; 0 when there is no limit to be under."""
        return max((self.limit or 0) - self.used, 0)


@dataclass(frozen=True)
class Part:
    """A piece of the bar that shows what takes the room, in percent of the limit."""

    name: str
    begins: float
    wide: float


def parts(storage: Storage) -> list[Part]:
    """The bar of a plan with a limit, piece by piece; nothing without one. What is over the limit is not drawn."""
    found, begins = [], 0.0
    for name in ("films", "beside", "pictures") if storage.limit else ():
        wide = min(100 * getattr(storage, name) / (storage.limit or 1), 100 - begins)
        found.append(Part(name, round(begins, 3), round(wide, 3)))
        begins += wide
    return found


#: Of one clip, as far as it was measured.
KEPT = Coalesce(F("kept_bytes"), F("bytes"))


def storage_of(person: User) -> Storage:
    """Two sums over the person's own rows."""
    films = _kept(person).aggregate(count=Count("pk"), films=Coalesce(Sum("bytes"), 0), kept=Coalesce(Sum(KEPT), 0))
    pictures = Upload.objects.filter(owner=person).aggregate(sum=Coalesce(Sum("kept_bytes"), 0))["sum"]
    limit = plan_of(person).storage_megabytes * amounts.MEGABYTE
    beside = max(films["kept"] - films["films"], 0)
    return Storage(films["films"], beside, pictures, films["count"], limit or None)


def require_room(person: User) -> None:
    """Raises StorageFullError, saying how room is made."""
    storage = storage_of(person)
    if storage.is_full and storage.limit is not None:
        raise StorageFullError(
            _(
                "Your films fill all %(limit)s of your plan. Delete one you no longer need, in your studio under "
                "Storage, and make this one then."
            )
            % {"limit": amounts.words(storage.limit)}
        )


def largest(person: User, most: int) -> QuerySet[Clip]:
    """The person's largest films, largest first. Runs no query."""
    return _kept(person).select_related("generation").annotate(kept=KEPT).order_by("-kept", "-pk")[:most]


def measure(most: int = 200) -> int:
    """Measures folders that nobody has measured yet. Returns how many; cheap when there are none."""
    done = 0
    for clip in Clip.objects.filter(kept_bytes=None, erased_at=None).only("key", "bytes")[:most]:
        try:
            kept = max(media.kept_bytes(clip), clip.bytes)
        except AwayError:
            break  # later
        done += Clip.objects.filter(pk=clip.pk, kept_bytes=None).update(kept_bytes=kept)
    for picture in Upload.objects.filter(kept_bytes=None).only("key")[:most]:
        try:
            size = media.upload_file(picture.key).stat().st_size
        except FileNotFoundError:
            size = 0
        except AwayError:
            break
        done += Upload.objects.filter(pk=picture.pk).update(kept_bytes=size)
    return done


def forget(clip: Clip) -> None:
    """To be called by whoever adds files to a clip, or takes some away: it is measured anew."""
    Clip.objects.filter(pk=clip.pk).update(kept_bytes=None)


def _kept(person: User) -> QuerySet[Clip]:
    return Clip.objects.filter(Q(maker=person), erased_at=None)
