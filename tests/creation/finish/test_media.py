from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from pytest_django.fixtures import Settings

from creation import media


@pytest.fixture(autouse=True)
def folders(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_DIR = tmp_path / "media"
    settings.WORK_DIR = tmp_path / "work"


def test_a_finished_folder_becomes_a_clips(tmp_path: Path) -> None:
    work = media.fresh_work_folder("job")
    (work / "finished").mkdir()
    (work / "finished" / "film.mp4").write_text("a film")
    media.keep_clip(work / "finished", key="clip")
    media.keep_clip(work / "finished", key="clip")
    assert (tmp_path / "media/clips/clip/film.mp4").read_text() == "a film"
    media.remove_clip("clip")
    media.remove_clip("clip")
    assert not (tmp_path / "media/clips/clip").exists()


def test_a_work_folder_begins_empty() -> None:
    (media.fresh_work_folder("job") / "half").write_text("half a film")
    assert list(media.fresh_work_folder("job").iterdir()) == []


def test_an_upload_is_kept_and_removed() -> None:
    path = media.write_upload("key", b"a picture")
    assert path == media.upload_path("key")
    assert path.read_bytes() == b"a picture"
    assert [each.name for each in path.parent.iterdir()] == ["key.webp"]
    media.remove_upload("key")
    media.remove_upload("key")
    assert not path.exists()


def test_a_preview_stands_in_the_work_folder(tmp_path: Path) -> None:
    assert media.preview_path("job") == tmp_path / "work/job/preview.jpg"


@pytest.mark.parametrize(("kind", "content_type"), [("JPEG", "image/jpeg"), ("WEBP", "image/webp")])
def test_a_preview_is_sent_as_what_it_is(tmp_path: Path, kind: str, content_type: str) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "preview.jpg", kind)
    assert media.preview_type(tmp_path / "preview.jpg") == content_type


@pytest.mark.parametrize("name", ["", ".", "..", "../clips", "/etc", "a/b", "a\0b"])
def test_no_name_leads_out_of_the_folders(name: str) -> None:
    for use in (media.remove_clip, media.remove_work, media.fresh_work_folder, media.preview_path):
        with pytest.raises(ValueError, match="names no folder"):
            use(name)


def test_what_a_crash_left_of_a_removed_folder_can_be_removed_by_its_name(tmp_path: Path) -> None:
    left = tmp_path / "work/.job.1234.gone"
    left.mkdir(parents=True)
    media.remove_work(left.name)
    assert not left.exists()
