from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
from PIL import Image

from creation.engines.base import CanceledError, EngineError, Job, Rendering
from creation.fingerprints import distance, fingerprint_video
from creation.finish import credentials
from creation.finish.about import About, Finished
from creation.finish.film import finish
from creation.finish.mark import Mark
from creation.media import FILES
from sora_site.lib.media import store
from sora_site.lib.media.errors import DiskFullError
from tests.creation.fingerprints.films import run
from tests.creation.finish.conftest import FPS, HEIGHT, SECONDS, WIDTH, a_job

Jobs = Callable[[str], Job]


def _ignore(_: float) -> None:
    pass


@pytest.fixture(scope="module")
def finished(rendering: Rendering, about: About, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    return finish(rendering, a_job(tmp_path_factory.mktemp("job") / "work", "@alice · AI"), about, _ignore)


def test_a_finished_film_plays_with_sound(finished: Finished) -> None:
    with av.open(str(finished.folder / "film.mp4")) as opened:
        video, audio = opened.streams.video[0], opened.streams.audio[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (audio.codec_context.name, audio.rate, audio.channels) == ("aac", 48_000, 2)
        assert sum(1 for _ in opened.decode(video=0)) == SECONDS * FPS
    with av.open(str(finished.folder / "film.mp4")) as opened:
        loudest = max(float(np.abs(frame.to_ndarray()).max()) for frame in opened.decode(audio=0))
        assert loudest > 0.05


def test_the_row_of_a_clip_is_told_what_is_in_the_file(finished: Finished) -> None:
    assert (finished.width, finished.height, finished.fps) == (WIDTH, HEIGHT, FPS)
    assert finished.seconds == pytest.approx(SECONDS, abs=0.1)
    assert finished.bytes == (finished.folder / "film.mp4").stat().st_size
    assert finished.has_captions
    assert finished.blur.startswith("data:image/webp;base64,")
    assert finished.tint.startswith("#")
    assert finished.sprites["count"] == SECONDS * 2


def test_all_files_have_their_last_names_and_nothing_else_is_left(finished: Finished) -> None:
    # The small film for narrow connections is made later, once the film is shown.
    assert {path.name for path in finished.folder.iterdir()} == set(FILES) - {"small.mp4"}
    assert [path.name for path in finished.folder.parent.iterdir()] == [finished.folder.name]


def test_a_film_begins_to_play_before_it_has_arrived(finished: Finished) -> None:
    data = (finished.folder / "film.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_a_film_names_its_title_maker_and_engine_and_no_program(finished: Finished) -> None:
    with av.open(str(finished.folder / "film.mp4")) as opened:
        said = {name.lower(): value for name, value in opened.metadata.items()}
    assert said["title"] == "A crocodile, at last"
    assert said["artist"] == "@alice"
    assert said["comment"] == "Cut-out 1.0 · https://films.example"
    assert "encoder" not in said


def test_the_credentials_hold(finished: Finished, about: About) -> None:
    said = credentials.read(finished.folder / "film.mp4", about.identity.root)
    assert said is not None
    assert said.is_trusted
    assert said.maker == "@alice"


def test_the_captions_are_those_of_the_engine(finished: Finished) -> None:
    text = (finished.folder / "captions.vtt").read_text()
    assert "<v Croc>Hello there." in text
    assert "你好" in text


def test_the_fingerprint_is_that_of_the_file(finished: Finished) -> None:
    again = fingerprint_video(finished.folder / "film.mp4")
    assert len(finished.fingerprint) == SECONDS
    assert max(distance(one, other) for one, other in zip(finished.fingerprint, again, strict=True)) <= 10


def test_the_pictures_are_the_films(finished: Finished) -> None:
    assert Image.open(finished.folder / "poster.webp").size == (WIDTH, HEIGHT)
    grid = finished.sprites
    with Image.open(finished.folder / "sprites.jpg") as sheet:
        assert sheet.size == (grid["columns"] * grid["width"], grid["rows"] * grid["height"])


def _pictures(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as opened:
        return [frame.to_ndarray(format="bgr24").astype(int) for frame in opened.decode(video=0)]


def test_the_mark_is_in_every_picture_at_its_place(finished: Finished, silent: Path) -> None:
    mark = Mark("@alice · AI", WIDTH, HEIGHT, 7)
    places = []
    for number, (plain, marked) in enumerate(
        zip(_pictures(silent), _pictures(finished.folder / "film.mp4"), strict=True)
    ):
        x, y = mark.place(number / FPS)
        width, height = mark.size
        changed = np.abs(plain - marked).mean(axis=2)
        inside = changed[y : y + height, x : x + width].mean()
        assert inside > 8 * changed.mean() or inside > 12
        assert np.median(changed) < 6, "the rest of the picture keeps its colours"
        places.append((x, y))
    assert len(set(places)) > SECONDS * 5


def test_a_film_that_is_marked_or_needs_no_mark_is_not_encoded_again(
    rendering: Rendering, job: Jobs, about: About, silent: Path
) -> None:
    for given, mark in ((replace(rendering, is_marked=True), "@alice · AI"), (rendering, "")):
        done = finish(given, job(mark), about, _ignore)
        for one, other in zip(_pictures(silent), _pictures(done.folder / "film.mp4"), strict=True):
            assert (one == other).all()


def test_a_film_without_words_has_no_captions(rendering: Rendering, job: Jobs, about: About) -> None:
    done = finish(replace(rendering, cues=()), job(""), about, _ignore)
    assert not done.has_captions
    assert not (done.folder / "captions.vtt").exists()


def test_progress_only_rises_and_ends_at_the_end(rendering: Rendering, job: Jobs, about: About) -> None:
    heard: list[float] = []
    finish(rendering, job("@alice · AI"), about, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > SECONDS * FPS


@pytest.mark.parametrize("moment", [0.0, 0.3, 0.71, 0.9, 1.0])
def test_a_cancel_at_any_moment_stops_everything(rendering: Rendering, job: Jobs, about: About, moment: float) -> None:
    def until(fraction: float) -> None:
        if fraction >= moment:
            raise CanceledError

    work = job("@alice · AI")
    with pytest.raises(CanceledError):
        finish(rendering, work, about, until)
    assert not [each for each in psutil.Process().children(recursive=True) if "ffmpeg" in each.name()]
    assert {path.name for path in work.folder.parent.iterdir()} == {work.folder.name}


def test_a_film_whose_folder_is_taken_away_by_a_cancel_says_canceled(
    rendering: Rendering, job: Jobs, about: About
) -> None:
    work, canceled = job("@alice · AI"), False

    def take_away(fraction: float) -> None:
        nonlocal canceled
        if canceled:
            raise CanceledError
        if fraction >= 0.7:
            store.remove(work.folder)
            canceled = True

    with pytest.raises(CanceledError):
        finish(rendering, work, about, take_away)


def test_finishing_again_after_a_crash_gives_the_whole_film(rendering: Rendering, job: Jobs, about: About) -> None:
    work = job("")
    for name in ("finishing", "finished"):
        (work.folder / name).mkdir()
        (work.folder / name / "left.over").write_text("half a film")
    done = finish(rendering, work, about, _ignore)
    assert "left.over" not in os.listdir(done.folder)
    assert os.listdir(work.folder) == ["finished"]


def test_a_film_without_sound_is_not_finished(rendering: Rendering, job: Jobs, about: About) -> None:
    with pytest.raises(EngineError) as refused:
        finish(replace(rendering, audio=None), job(""), about, _ignore)
    assert refused.value.code == "no_sound"


@pytest.mark.parametrize("seconds", [1.0, 2.8])
def test_sound_that_is_too_short_is_not_hidden(
    rendering: Rendering, job: Jobs, about: About, tmp_path: Path, seconds: float
) -> None:
    short = tmp_path / "short.wav"
    run("-f", "lavfi", "-i", f"sine=440:sample_rate=48000:d={seconds}", "-ac", "2", str(short))
    with pytest.raises(EngineError) as refused:
        finish(replace(rendering, audio=short), job(""), about, _ignore)
    assert refused.value.code == "uneven"


def test_sound_that_is_too_long_ends_with_the_picture(
    rendering: Rendering, job: Jobs, about: About, tmp_path: Path
) -> None:
    long = tmp_path / "long.wav"
    run("-f", "lavfi", "-i", "sine=440:sample_rate=48000:d=9", "-ac", "2", str(long))
    assert finish(replace(rendering, audio=long), job(""), about, _ignore).seconds == pytest.approx(SECONDS, abs=0.1)


@pytest.mark.parametrize("kind", ["nothing", "words", "another codec"])
def test_what_is_no_film_is_refused_in_words(
    rendering: Rendering, job: Jobs, about: About, tmp_path: Path, silent: Path, kind: str
) -> None:
    broken = tmp_path / "broken.mp4"
    if kind == "another codec":
        run("-i", str(silent), "-c:v", "mpeg4", str(broken))
    else:
        broken.write_text("" if kind == "nothing" else "#EXTM3U\n")
    with pytest.raises(EngineError) as refused:
        finish(replace(rendering, video=broken), job(""), about, _ignore)
    assert str(refused.value).endswith(".")


def test_a_full_disk_is_said_before_the_work_begins(
    rendering: Rendering, job: Jobs, about: About, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "SPARE_BYTES", 2**60)
    with pytest.raises(DiskFullError):
        finish(rendering, job(""), about, _ignore)


def test_words_that_look_like_options_are_only_words(rendering: Rendering, job: Jobs, about: About) -> None:
    odd = replace(about, title='-y "; rm -rf / \x00\n=title', maker_handle="alice")
    done = finish(rendering, job(""), odd, _ignore)
    with av.open(str(done.folder / "film.mp4")) as opened:
        assert opened.metadata["title"] == '-y "; rm -rf / =title'


def test_an_even_size_is_not_needed_of_a_mark(rendering: Rendering, job: Jobs, about: About, tmp_path: Path) -> None:
    """A film of another shape, as a remote engine may send it."""
    wide = tmp_path / "wide.mp4"
    run("-i", str(rendering.video), "-vf", "scale=426:240", "-r", "30000/1001", str(wide))
    done = finish(replace(rendering, video=wide), job("@alice · AI"), about, _ignore)
    assert (done.width, done.height) == (426, 240)
    assert done.fps == pytest.approx(29.97, abs=0.01)
