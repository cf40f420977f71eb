"""The works people see and hear in every film and page, which no list of packages names well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True)
class Work:
    """One work: `what` it is here for, in people's words; `licence` by its SPDX name."""

    name: str
    by: str
    licence: str
    what: StrPromise
    url: str


@dataclass(frozen=True)
class Group:
    """Works of one kind."""

    title: StrPromise
    works: tuple[Work, ...]


GROUPS = (
    Group(
        _("Pictures and type"),
        (
            Work(
                "Noto Emoji",
                "Google",
                "Apache-2.0",
                _("Many small pictures in the films. They are cut, recoloured and moved; packed by Iconify."),
                "https://github.com/googlefonts/noto-emoji",
            ),
            Work(
                "Noto Sans CJK",
                "Adobe, Google",
                "OFL-1.1",
                _("The letters of titles, captions and marks in the films."),
                "https://github.com/notofonts/noto-cjk",
            ),
            Work("Lucide", "Lucide Contributors", "ISC", _("The icons of these pages."), "https://lucide.dev/license"),
        ),
    ),
    Group(
        _("Voices and sound"),
        (
            Work(
                "hibari",
                "Maureese Williams",
                "Apache-2.0",
                _("The English voice. It learned from Kokoro-82M and reads by misaki's dictionaries."),
                "https://pypi.org/project/hibari-tts/",
            ),
            Work(
                "Kokoro-82M, misaki",
                "hexgrad",
                "Apache-2.0",
                _("The voice hibari learned from, and its dictionaries."),
                "https://huggingface.co/hexgrad/Kokoro-82M",
            ),
            Work(
                "eSpeak NG",
                "eSpeak NG, Jonathan Duddington",
                "GPL-3.0-or-later",
                _("The voices of all other languages."),
                "https://github.com/espeak-ng/espeak-ng",
            ),
        ),
    ),
    Group(
        _("Models that read and look"),
        (
            Work(
                "multilingual-e5-small",
                "intfloat",
                "MIT",
                _("Tells what a sentence is about, in a hundred languages."),
                "https://huggingface.co/intfloat/multilingual-e5-small",
            ),
            Work(
                "NudeNet",
                "notAI.tech",
                "AGPL-3.0",
                _("Looks for nudity and faces in pictures people bring."),
                "https://github.com/notAI-tech/NudeNet",
            ),
            Work(
                "OpenCV",
                "OpenCV",
                "Apache-2.0",
                _("Looks for faces a second time, and compares films."),
                "https://opencv.org/license/",
            ),
        ),
    ),
    Group(
        _("Drawing and films"),
        (
            Work("Skia", "Google", "BSD-3-Clause", _("Draws the figures."), "https://github.com/kyamagu/skia-python"),
            Work(
                "FFmpeg",
                "FFmpeg",
                "GPL-3.0-or-later",
                _("Puts pictures and sound together, and reads films people bring."),
                "https://ffmpeg.org/legal.html",
            ),
            Work(
                "x264",
                "VideoLAN",
                "GPL-2.0-or-later",
                _("Encodes the pictures."),
                "https://www.videolan.org/developers/x264.html",
            ),
            Work(
                "C2PA",
                "Content Authenticity Initiative",
                "MIT OR Apache-2.0",
                _("Signs into every film that a machine made it."),
                "https://github.com/contentauth/c2pa-python",
            ),
        ),
    ),
    Group(
        _("Pages"),
        (
            Work(
                "Django",
                "Django Software Foundation",
                "BSD-3-Clause",
                _("Serves the pages."),
                "https://www.djangoproject.com/",
            ),
            Work("htmx", "Big Sky Software", "0BSD", _("Changes pages in place."), "https://htmx.org/"),
            Work(
                "esbuild",
                "Evan Wallace",
                "MIT",
                _("Joins styles and scripts into few files."),
                "https://esbuild.github.io/",
            ),
        ),
    ),
)
