"""What is answered about files: ours, changed, and not ours."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from creation import actions, media
from creation.models import Audience, Clip, Trace
from creation.verify import bring, traces
from creation.verify.answer import Answer, Surety, Verdict
from creation.verify.ask import ask
from sora_site.lib.media.errors import MediaError
from sora_site.people.models import User
from tests.creation.verify import films
from tests.creation.verify.conftest import with_film

MOST = 50_000_000


def asked(path: Path, viewer: User | AnonymousUser | None = None) -> Answer:
    return ask(path, viewer or AnonymousUser(), MOST)


def codes(answer: Answer) -> set[str]:
    return {change.code for change in answer.found[0].changes}


def film_of(clip: Clip) -> Path:
    return media.clip_folder(clip) / "film.mp4"


def test_the_file_as_it_was_signed_is_untouched(clip: Clip) -> None:
    answer = asked(film_of(clip))
    assert (answer.verdict, answer.found[0].clip, answer.found[0].surety) == (Verdict.UNTOUCHED, clip, Surety.SIGNATURE)
    assert not answer.found[0].changes
    assert answer.claims and answer.claims.is_ours and answer.claims.engine == "Cut-out 1.0"


def test_a_file_without_its_credentials_is_known_by_its_packets(clip: Clip, tmp_path: Path) -> None:
    films.run("-i", f"file:{film_of(clip)}", "-c", "copy", "-map_metadata", "-1", f"file:{tmp_path / 'bare.mp4'}")
    answer = asked(tmp_path / "bare.mp4")
    assert (answer.verdict, answer.found[0].clip, answer.found[0].surety) == (Verdict.OURS, clip, Surety.PACKETS)
    assert codes(answer) == {"stripped"}


def test_a_file_changed_after_signing_is_not_called_untouched(clip: Clip, tmp_path: Path) -> None:
    data = bytearray(film_of(clip).read_bytes())
    data[data.rindex(b"mdat") + 2000] ^= 1
    (tmp_path / "bent.mp4").write_bytes(data)
    answer = asked(tmp_path / "bent.mp4")
    assert answer.verdict != Verdict.UNTOUCHED
    assert answer.claims and not answer.claims.is_whole


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ("", {"encoded", "stripped"}),
        ("scale=160:284", {"encoded", "stripped", "scaled"}),
        ("crop=iw*0.88:ih:iw*0.12:0", {"encoded", "stripped", "cropped"}),
        ("hflip", {"encoded", "stripped", "mirrored"}),
        ("scale=200:-2,pad=480:360:140:2:black", {"encoded", "stripped", "framed", "scaled"}),
    ],
)
def test_what_was_done_to_the_pictures_is_told(
    clip: Clip, plain: Path, tmp_path: Path, filters: str, expected: set[str]
) -> None:
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", filters))
    assert (answer.verdict, answer.found[0].clip, answer.found[0].surety) == (Verdict.OURS, clip, Surety.PICTURES)
    assert codes(answer) == expected


def test_a_film_cut_and_cropped_and_encoded_anew_is_known(clip: Clip, plain: Path, tmp_path: Path) -> None:
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", "crop=iw*0.9:ih*0.9", cut=(0.7, 2.5)))
    assert (answer.verdict, answer.found[0].clip) == (Verdict.OURS, clip)
    assert codes(answer) == {"cut", "cropped", "encoded", "stripped"}


def test_a_film_stored_sideways_with_a_flag_stands_as_it_is_shown(clip: Clip, plain: Path, tmp_path: Path) -> None:
    films.changed(plain, tmp_path / "sideways.mp4", "transpose=cclock")
    turned = ("-display_rotation:v:0", "-90", "-i", f"file:{tmp_path / 'sideways.mp4'}", "-c", "copy")
    films.run(*turned, f"file:{tmp_path / 'asked.mp4'}")
    answer = asked(tmp_path / "asked.mp4")
    assert (answer.verdict, answer.found[0].clip) == (Verdict.OURS, clip)
    assert codes(answer) == {"encoded", "stripped"}


def test_a_gif_is_looked_at_like_a_film(clip: Clip, plain: Path, tmp_path: Path) -> None:
    films.run("-i", f"file:{plain}", "-an", "-vf", "fps=6", "-t", "3", f"file:{tmp_path / 'asked.gif'}")
    answer = asked(tmp_path / "asked.gif")
    assert (answer.verdict, answer.is_film, answer.found[0].clip) == (Verdict.OURS, True, clip)
    assert {"cut", "silent"} <= codes(answer)


def test_a_gif_of_one_picture_is_looked_at_too(clip: Clip, plain: Path, tmp_path: Path) -> None:
    films.run("-ss", "2", "-i", f"file:{plain}", "-an", "-frames:v", "1", f"file:{tmp_path / 'asked.gif'}")
    assert asked(tmp_path / "asked.gif").found[0].clip == clip


def test_what_stands_over_a_film_is_told(clip: Clip, plain: Path, tmp_path: Path) -> None:
    sticker = "drawbox=20:30:80:120:white:fill,drawbox=40:60:40:50:red:fill"
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", sticker))
    assert (answer.verdict, answer.found[0].clip) == (Verdict.OURS, clip)
    assert codes(answer) == {"covered", "encoded", "stripped"}


def test_a_film_with_a_part_of_a_still_film_over_it_is_not_ours(clip: Clip, tmp_path: Path) -> None:
    """The same place and nothing that moves: what stands over it would hide what makes it another film."""
    films.run(
        *("-loop", "1", "-t", "4", "-i", f"file:{_place(tmp_path)}", "-vf", "drawbox=20:30:80:120:white:fill"),
        *("-c:v", "libx264", "-pix_fmt", "yuv420p", "-r", "12", f"file:{tmp_path / 'asked.mp4'}"),
    )
    assert asked(tmp_path / "asked.mp4").verdict == Verdict.UNKNOWN


def _place(folder: Path) -> Path:
    """The ground of the film without its figures."""
    cv2.imwrite(str(folder / "place.png"), films.scene(1, 1, movers=0)[0][:, :, ::-1])
    return folder / "place.png"


def test_reading_what_was_brought_ends_in_time(
    clip: Clip, plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films.changed(plain, tmp_path / "asked.mp4")
    monkeypatch.setattr(bring, "_PATIENCE", 0.001)
    with pytest.raises(MediaError) as refused:
        asked(tmp_path / "asked.mp4")
    assert refused.value.code == "too_slow"


def test_a_band_is_not_blown_up(clip: Clip, tmp_path: Path) -> None:
    """Forty times as wide as high: at the usual height it would take a gigabyte."""
    films.run("-f", "lavfi", "-i", "testsrc2=s=4000x100:d=1:r=5", "-c:v", "libx264", f"file:{tmp_path / 'band.mp4'}")
    brought = bring.taken(tmp_path / "band.mp4", MOST)
    assert brought.strip.size == (1440, 36)


def test_how_much_is_missing_is_told_by_side(clip: Clip, plain: Path, tmp_path: Path) -> None:
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", "crop=iw*0.88:ih:iw*0.12:0"))
    assert any("left 12\N{NO-BREAK SPACE}%" in change.words for change in answer.found[0].changes)


def test_which_seconds_are_shown_is_told(clip: Clip, plain: Path, tmp_path: Path) -> None:
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", cut=(1.5, 2.0)))
    assert codes(answer) == {"cut", "encoded", "stripped"}
    shown = answer.found[0].shown
    assert shown
    assert shown.begin == pytest.approx(1.5, abs=0.15)
    assert shown.end == pytest.approx(3.5, abs=0.15)


def test_another_speed_and_a_missing_sound_are_told(clip: Clip, plain: Path, tmp_path: Path) -> None:
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", "setpts=PTS/1.25", sound=False))
    assert {"speed", "silent"} <= codes(answer)


def test_a_sound_from_elsewhere_is_told(clip: Clip, plain: Path, tmp_path: Path) -> None:
    films.run(
        *("-i", f"file:{plain}", "-f", "lavfi", "-i", "anoisesrc=d=4:a=0.3,tremolo=f=5", "-map", "0:v", "-map", "1:a"),
        *(
            "-vf",
            "scale=200:-2",
            "-c:v",
            "libx264",
            "-preset",
            "veryfast",
            "-c:a",
            "aac",
            f"file:{tmp_path / 'asked.mp4'}",
        ),
    )
    assert "sound" in codes(asked(tmp_path / "asked.mp4"))


def test_a_single_picture_is_known_and_its_second_told(clip: Clip, plain: Path, tmp_path: Path) -> None:
    films.run(
        "-ss", "2.5", "-i", f"file:{plain}", "-frames:v", "1", "-vf", "crop=iw*0.8:ih*0.8", f"file:{tmp_path / 'a.jpg'}"
    )
    found = asked(tmp_path / "a.jpg").found
    assert (found[0].clip, found[0].surety) == (clip, Surety.PICTURE)
    assert found[0].shown
    assert found[0].shown.begin == pytest.approx(2.5, abs=0.2)


def test_the_same_place_with_other_figures_is_not_ours(clip: Clip, tmp_path: Path) -> None:
    other = films.film(tmp_path / "other.mp4", 1, 2)
    films.run("-ss", "2", "-i", f"file:{other}", "-frames:v", "1", f"file:{tmp_path / 'other.jpg'}")
    for path in (other, tmp_path / "other.jpg"):
        answer = asked(path)
        assert (answer.verdict, answer.found) == (Verdict.UNKNOWN, ())
        assert answer.compared  # it was like enough to be looked at


def test_a_film_of_another_site_is_told_as_signed_elsewhere(clip: Clip, tmp_path: Path) -> None:
    from creation.finish.identity import own_identity

    other = films.film(tmp_path / "other.mp4", 5, 5)
    path = films.signed(other, tmp_path / "theirs.mp4", own_identity(tmp_path / "their keys"))
    answer = asked(path)
    assert (answer.verdict, answer.found) == (Verdict.ELSEWHERE, ())
    assert answer.claims and not answer.claims.is_ours


def test_our_credentials_on_another_film_vouch_for_nothing(clip: Clip, plain: Path, tmp_path: Path) -> None:
    """The box with the credentials, cut out of our film and put behind another's end."""
    ours, other = film_of(clip).read_bytes(), films.film(tmp_path / "other.mp4", 5, 5).read_bytes()
    begin = ours.index(b"uuid\xd8\xfe\xc3\xd6") - 4
    box = ours[begin : begin + int.from_bytes(ours[begin : begin + 4], "big")]
    (tmp_path / "forged.mp4").write_bytes(other + box)
    answer = asked(tmp_path / "forged.mp4")
    assert answer.claims and answer.claims.is_ours and not answer.claims.is_whole
    assert (answer.verdict, answer.found) == (Verdict.UNKNOWN, ())


def test_nothing_is_told_of_a_private_film_but_that_it_was_made_here(
    private: Clip, plain: Path, tmp_path: Path
) -> None:
    for path in (film_of(private), films.changed(plain, tmp_path / "asked.mp4", "scale=200:-2")):
        answer = asked(path)
        assert answer.verdict in (Verdict.UNTOUCHED, Verdict.OURS)
        (found,) = answer.found
        assert (found.clip, found.changes, found.shown, found.within) == (None, (), None, None)


def test_its_maker_is_told_of_a_private_film(private: Clip, alice: User) -> None:
    assert asked(film_of(private), alice).found[0].clip == private


def test_an_unlisted_films_address_is_not_given_away(clip: Clip) -> None:
    Clip.objects.filter(pk=clip.pk).update(audience=Audience.UNLISTED)
    assert asked(film_of(clip)).found[0].clip is None


def test_a_withheld_film_is_as_a_private_one(clip: Clip) -> None:
    Clip.objects.filter(pk=clip.pk).update(withheld_at=timezone.now())
    assert asked(film_of(clip)).found[0].clip is None


def test_a_blocked_person_is_told_no_more_than_of_a_private_film(clip: Clip, alice: User, charlie: User) -> None:
    from sora_site.people.models import Block

    Block.objects.create(blocker=alice, blocked=charlie)
    assert asked(film_of(clip), charlie).found[0].clip is None


def test_of_an_erased_film_the_signature_alone_speaks(clip: Clip, plain: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.mp4"
    kept.write_bytes(film_of(clip).read_bytes())
    asked(kept)  # it is in the index now
    actions.erase(clip)
    assert not Trace.objects.exists()
    answer = asked(kept)
    assert (answer.verdict, answer.found) == (Verdict.SIGNED, ())
    assert asked(films.changed(plain, tmp_path / "asked.mp4", "scale=200:-2")).verdict == Verdict.UNKNOWN


def test_a_film_they_may_see_is_told_before_the_same_film_they_may_not(
    clip: Clip, alice: User, plain: Path, identity: object, tmp_path: Path
) -> None:
    from tests.feed.conftest import film

    twin = with_film(film(alice), plain, identity)  # type: ignore[arg-type]
    assert twin.audience == Audience.PRIVATE
    answer = asked(films.changed(plain, tmp_path / "asked.mp4", "scale=200:-2"))
    assert [each.clip for each in answer.found] == [clip]


def test_a_trace_is_taken_once_and_anew_for_another_edition(clip: Clip) -> None:
    assert traces.take_missing() == 1
    assert traces.take_missing() == 0
    Trace.objects.update(edition=0)
    assert traces.take_missing() == 1
    assert Trace.objects.count() == 1


def test_a_clip_whose_file_is_gone_stands_in_nobodys_way(clip: Clip) -> None:
    film_of(clip).unlink()
    assert traces.take_missing() == 0
    assert not traces.missing().exists()
