"""What people do to films before they ask, or say where they are from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits


@dataclass(frozen=True)
class Change:
    """One way to change a film: what `ffmpeg` is told."""

    name: str
    #: For the pictures; of several, each film takes one by its number.
    filters: tuple[str, ...] = ("",)
    quality: int = 24
    begin: float = 0.0
    seconds: float = 600.0
    has_sound: bool = True
    suffix: str = ".mp4"
    #: Degrees a player is told to turn the stored pictures by.
    turned: int = 0
    is_copied: bool = False


_SCREEN = "scale=500:-2,eq=gamma=1.15:contrast=0.92,noise=alls=14:allf=t,fps=25,pad=iw+220:ih+110:110:50:0x101012"
_TENTH = ("crop=iw*0.9:ih:iw*0.1:0", "crop=iw:ih*0.9:0:ih*0.1", "crop=iw*0.9:ih*0.9", "crop=iw*0.9:ih*0.9:0:0")
#: A white card with a red frame and something in it, over a tenth of the picture.
_STICKER = (
    "drawbox={x}:{y}:iw*0.34:ih*0.3:white:fill,drawbox={x}+iw*0.02:{y}+ih*0.02:iw*0.3:ih*0.26:red:t=4,"
    "drawbox={x}+iw*0.1:{y}+ih*0.08:iw*0.14:ih*0.1:0x20a040:fill"
)
_CAPTION = "drawbox=0:ih*0.8:iw:ih*0.1:black:fill"
_WORDS = "".join(f",drawbox=iw*{0.06 + 0.11 * place:.2f}:ih*0.83:iw*0.08:ih*0.04:white:fill" for place in range(8))

#: What the site promises to see through, asked of every film of ours.
NAMED = (
    Change("encoded anew at crf 32", quality=32),
    Change("scaled to 360 pixels", ("scale=360:-2",), 26),
    Change("cropped by 10 %", _TENTH),
    Change("mirrored", ("hflip",)),
    Change("cut to 3 s", begin=1.37, seconds=3),
    Change("recorded from a screen", (_SCREEN,), 30),
    Change("stripped of metadata", is_copied=True),
)
#: What else happens, asked of some films each.
FURTHER = (
    Change("cut, cropped and encoded anew", _TENTH, 32, 0.83, 3),
    Change("cut, scaled, darker", ("scale=420:-2,eq=brightness=-0.08",), 30, 1.6, 3),
    Change("mirrored and cropped", ("hflip,crop=iw*0.9:ih*0.9",)),
    Change("cropped by a fifth each way, without sound", ("crop=iw*0.8:ih*0.8",), has_sound=False),
    Change("in a wide frame", ("scale=-2:1080,pad=1920:1080:(ow-iw)/2:0:black",), 26),
    Change("stretched and faster", ("scale=720:960,setpts=PTS/1.25",), 26, has_sound=False),
    Change("stored sideways with a flag, as telephones do", ("transpose=cclock",), turned=-90),
    Change(
        "a GIF",
        ("fps=8,scale=240:-2,split[a][b];[a]palettegen[p];[b][p]paletteuse",),
        seconds=3.5,
        has_sound=False,
        suffix=".gif",
    ),
    Change(
        "a sticker over a tenth of it",
        tuple(_STICKER.format(x=x, y=y) for x, y in (("iw*0.05", "ih*0.05"), ("iw*0.6", "ih*0.65"), ("0", "ih*0.4"))),
    ),
    Change("a bar with words over a tenth of it", (_CAPTION + _WORDS,)),
    Change("a picture of it", begin=2.37, suffix=".jpg"),
    Change("a cropped picture of it", ("crop=iw*0.75:ih*0.75:iw*0.2:ih*0.1",), begin=2.37, suffix=".jpg"),
)
SCREEN, PICTURE = NAMED[5], FURTHER[-2]


def changed(film: Path, change: Change, number: int, folder: Path) -> Path:
    """The film with this `number`, changed, in `folder`; made now if it is not there yet."""
    words = "".join(one if one.isalnum() else "-" for one in change.name)
    target = folder / f"{film.parent.name}-{words}{change.suffix}"
    if target.exists():
        return target
    part = target.with_name(f"part-{target.name}")
    ffmpeg.run([*_arguments(film, change, number), f"file:{part}"], Limits(seconds=300))
    if change.turned:
        flat, part = part, target.with_name(f"turned-{target.name}")
        turn = ["-display_rotation:v:0", str(change.turned), *ffmpeg.source(flat, "mp4"), "-c", "copy", "-f", "mp4"]
        ffmpeg.run([*turn, f"file:{part}"], Limits(seconds=60))
        flat.unlink()
    part.rename(target)
    return target


def _arguments(film: Path, change: Change, number: int) -> list[str]:
    source = [*(["-ss", str(change.begin)] if change.begin else []), *ffmpeg.source(film, "mp4")]
    filters = change.filters[number % len(change.filters)]
    shown = ["-vf", filters] if filters else []
    if change.is_copied:
        return [*source, "-map", "0:v", "-map", "0:a", "-c", "copy", "-map_metadata", "-1", "-f", "mp4"]
    if change.suffix == ".jpg":
        return [*source, *shown, "-frames:v", "1", "-q:v", "5", "-f", "image2"]
    if change.suffix == ".gif":
        return [*source, "-t", str(change.seconds), "-an", *shown, "-f", "gif"]
    return [
        *(*source, "-t", str(change.seconds), *shown),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", str(change.quality), "-pix_fmt", "yuv420p"),
        *(["-c:a", "aac", "-b:a", "64k"] if change.has_sound else ["-an"]),
        *("-map_metadata", "-1", "-f", "mp4"),
    ]
