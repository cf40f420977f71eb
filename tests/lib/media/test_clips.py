from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from sora_site.lib.media.clips import first_picture
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.probe import Most
from tests.lib.media.conftest import run


def test_the_first_picture_is_the_first(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    colours = "color=red:s=96x64:r=10:d=0.1[a];color=blue:s=96x64:r=10:d=1[b];[a][b]concat"
    run("-filter_complex", colours, "-c:v", "libx264", "-pix_fmt", "yuv420p", str(clip))
    red, green, blue = Image.open(io.BytesIO(first_picture(clip))).getpixel((48, 32))  # type: ignore[misc]
    assert red > 200 and blue < 60 and green < 60


def test_a_clip_of_a_telephone_held_upright_stands_upright(mp4: Path, tmp_path: Path) -> None:
    turned = tmp_path / "clip.mov"
    run("-display_rotation", "90", "-i", str(mp4), "-c", "copy", str(turned))
    assert Image.open(io.BytesIO(first_picture(turned))).size == (160, 90)


def test_limits_hold_before_anything_is_decoded(mp4: Path) -> None:
    with pytest.raises(MediaError) as refused:
        first_picture(mp4, Most(seconds=1))
    assert refused.value.code == "too_long"


def test_a_film_of_an_unlisted_codec_is_not_decoded(tmp_path: Path) -> None:
    """The container is allowed, what is in it is not: hundreds of old decoders stay shut."""
    clip = tmp_path / "clip.mov"
    run("-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1", "-c:v", "cinepak", str(clip))
    with pytest.raises(MediaError) as refused:
        first_picture(clip)
    assert refused.value.code == "broken"
