"""What the rows of the table are about: each thing is made when a row names it, and gives the parts of its address."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.utils import timezone

from creation import media
from creation.models import Clip, Draft, Generation, Upload
from feed import actions
from feed.hooks import cases as reviewable
from feed.models import Post
from sora_site.cases import actions as cases
from sora_site.cases.models import Report
from sora_site.lib.work import State
from sora_site.people import muting
from sora_site.people.export import asking
from sora_site.people.models import ApiKey, Export, Invite, WaitingPlace
from tests.feed.conftest import film, posted
from tests.site.roles.cast import Cast

Parts = dict[str, object]
Thing = Callable[[Cast], Parts]

THINGS: dict[str, Thing] = {}


def thing(name: str) -> Callable[[Thing], Thing]:
    """Names a thing for the table."""

    def keep(make: Thing) -> Thing:
        THINGS[name] = make
        return make

    return keep


def post(cast: Cast, audience: str = "public") -> Post:
    """A film of the maker's, shown to that audience."""
    return posted(cast.maker, audience=audience)


def clip_with_files(cast: Cast, audience: str) -> Clip:
    """A shown film whose file can be asked for."""
    clip = post(cast, audience).clip
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"moving pictures")
    return clip


def under_way(cast: Cast) -> Generation:
    """A film of the maker's that waits for a worker."""
    size = {"seconds": 10.0, "width": 720, "height": 1280}
    return Generation.objects.create(
        maker=cast.maker, prompt="a cat", engine="cutout", seed=1, state=State.QUEUED, **size
    )


@thing("")
def nothing(_cast: Cast) -> Parts:
    return {}


def _shown(audience: str) -> Thing:
    return lambda cast: {"public_id": post(cast, audience).clip.public_id}


def _file(audience: str) -> Thing:
    return lambda cast: {"key": clip_with_files(cast, audience).key, "name": "film.mp4"}


for _audience in ("public", "unlisted", "private"):
    thing(f"{_audience} film")(_shown(_audience))
    thing(f"file of a {_audience} film")(_file(_audience))


@thing("withheld film")
def withheld(cast: Cast) -> Parts:
    shown = post(cast)
    Clip.objects.filter(pk=shown.clip_id).update(withheld_at=shown.created_at)
    return {"public_id": shown.clip.public_id}


@thing("the maker's export")
def export(cast: Cast) -> Parts:
    until = timezone.now() + timedelta(days=7)
    ready = Export.objects.create(person=cast.maker, state=State.COMPLETED, expires_at=until)
    asking.path(ready).parent.mkdir(parents=True, exist_ok=True)
    asking.path(ready).write_bytes(b"a zip")
    return {"key": ready.key}


@thing("no film")
def no_film(_cast: Cast) -> Parts:
    return {"public_id": "nothinghere"}


@thing("the maker")
def the_maker(cast: Cast) -> Parts:
    return {"handle": cast.maker.username}


@thing("someone suspended")
def someone_suspended(cast: Cast) -> Parts:
    return {"handle": cast.people["suspended"].username}


@thing("the maker's draft")
def draft(cast: Cast) -> Parts:
    return {"public_id": film(cast.maker).generation.public_id}


@thing("the maker's film under way")
def waiting(cast: Cast) -> Parts:
    return {"public_id": under_way(cast).public_id}


@thing("the maker's takes")
def takes(cast: Cast) -> Parts:
    film = under_way(cast)
    Generation.objects.filter(pk=film.pk).update(batch="bcdfghjkmnpq")
    return {"batch": "bcdfghjkmnpq"}


@thing("the maker's words")
def words(cast: Cast) -> Parts:
    return {"public_id": Draft.objects.create(maker=cast.maker, prompt="a cat that").public_id}


@thing("the maker's deleted words")
def deleted_words(cast: Cast) -> Parts:
    return {"public_id": Draft.objects.create(maker=cast.maker, prompt="a cat that", gone_at=timezone.now()).public_id}


@thing("the maker's picture")
def picture(cast: Cast) -> Parts:
    upload = Upload.objects.create(owner=cast.maker, digest="d", width=9, height=9)
    media.write_upload(upload.key, b"a picture")
    return {"key": upload.key}


@thing("the maker's posted film")
def posted_film(cast: Cast) -> Parts:
    return {"public_id": post(cast).clip.generation.public_id}


@thing("the follower's comment")
def comment(cast: Cast) -> Parts:
    return {"pk": actions.comment(post(cast), cast.follower, "hello").pk}


@thing("a comment under a private film")
def private_comment(cast: Cast) -> Parts:
    return {"pk": actions.comment(post(cast, "private"), cast.maker, "note").pk}


@thing("a film for its followers' comments")
def followers_only(cast: Cast) -> Parts:
    return {"public_id": posted(cast.maker, comment_policy="followers").clip.public_id}


@thing("a topic")
def topic(cast: Cast) -> Parts:
    posted(cast.maker, "at the #beach")
    return {"name": "beach"}


def _collection(audience: str) -> Thing:
    return lambda cast: {"public_id": actions.create_collection(cast.maker, "Evenings", audience).public_id}


for _audience in ("public", "private"):
    thing(f"the maker's {_audience} collection")(_collection(_audience))


@thing("a film in the maker's collection")
def collected(cast: Cast) -> Parts:
    evenings = actions.create_collection(cast.maker, "Evenings")
    actions.collect(evenings, post(cast))
    return {"public_id": evenings.public_id, "pk": evenings.items.get().pk}


@thing("the maker's key")
def key(cast: Cast) -> Parts:
    return {"pk": ApiKey.objects.get(person=cast.maker).pk}


@thing("a model")
def model(_cast: Cast) -> Parts:
    return {"name": "sora-2"}


@thing("a part of the sitemap")
def part_of_sitemap(_cast: Cast) -> Parts:
    return {"section": "films"}


@thing("a picture of the sheet")
def sheet_picture(_cast: Cast) -> Parts:
    return {"name": "no-such-prompt"}


@thing("a link from a mail that is not ours")
def foreign_link(_cast: Cast) -> Parts:
    return {"key": "made-up"}


@thing("a link for a new password that is not ours")
def foreign_password_link(_cast: Cast) -> Parts:
    return {"uidb36": "1", "key": "made-up"}


@thing("an invite of the maker's")
def invite(cast: Cast) -> Parts:
    return {"code": Invite.objects.create(giver=cast.maker).shown}


@thing("an invite nobody gave")
def no_invite(_cast: Cast) -> Parts:
    return {"code": "bcdfg-hjkmn"}


@thing("the maker's unused invite")
def unused_invite(cast: Cast) -> Parts:
    return {"pk": Invite.objects.create(giver=cast.maker).pk}


@thing("a place in the line")
def place(_cast: Cast) -> Parts:
    return {"key": WaitingPlace.objects.create().key}


@thing("a session of the maker's")
def session(cast: Cast) -> Parts:
    client = cast.clients["maker"]
    row = UserSession.objects.create(user=cast.maker, ip="203.0.113.9", session_key="another", user_agent="Firefox")
    assert client.session.session_key != row.session_key
    return {"pk": row.pk}


@thing("a passkey of the maker's")
def passkey(cast: Cast) -> Parts:
    data = {"name": "Phone", "credential": {}}
    return {"pk": Authenticator.objects.create(user=cast.maker, type=Authenticator.Type.WEBAUTHN, data=data).pk}


@thing("a public film to report")
def film_to_report(cast: Cast) -> Parts:
    return {"kind": "post", "ref": post(cast).clip.public_id}


@thing("the maker's profile to report")
def profile_to_report(cast: Cast) -> Parts:
    return {"kind": "profile", "ref": cast.maker.username}


def _case(cast: Cast, *, is_decided: bool) -> Report:
    """The stranger reported a film of the maker's; the operator hid it, or nobody has looked yet."""
    found = reviewable.find_post(cast.people["stranger"], post(cast).clip.public_id)
    made = cases.report("post", found, "hate", reporter=cast.people["stranger"])
    if is_decided:
        by = cast.people["operator"]
        cases.decide(made.case, by=by, outcome="withhold", reason="hate", rule="kind", words="No.")
    return made


@thing("the stranger's report")
def report(cast: Cast) -> Parts:
    return {"key": _case(cast, is_decided=False).key}


@thing("the stranger's report, decided")
def decided_report(cast: Cast) -> Parts:
    return {"key": _case(cast, is_decided=True).key}


@thing("a case decided against the maker")
def decided_case(cast: Cast) -> Parts:
    return {"public_id": _case(cast, is_decided=True).case.public_id}


@thing("a case nobody has decided")
def open_case(cast: Cast) -> Parts:
    return {"public_id": _case(cast, is_decided=False).case.public_id}


@thing("a case on the desk")
def case_on_the_desk(cast: Cast) -> Parts:
    return {"pk": _case(cast, is_decided=False).case.pk}


@thing("a file of a film under review")
def reviewed_file(cast: Cast) -> Parts:
    clip = clip_with_files(cast, "public")
    found = reviewable.find_post(cast.people["stranger"], clip.public_id)
    cases.report("post", found, "hate", reporter=cast.people["stranger"])
    return {"public_id": clip.public_id, "name": "film.mp4"}


@thing("a file of a film nobody reported")
def unreviewed_file(cast: Cast) -> Parts:
    return {"public_id": clip_with_files(cast, "private").public_id, "name": "film.mp4"}


@thing("a word the maker has muted")
def word_of_the_maker(cast: Cast) -> Parts:
    muting.mute_word(cast.maker, "spiders")
    return {"pk": cast.maker.muted_words.get().pk}
