"""What animals wear: a hat, glasses, a scarf or a bow, for "a crocodile in sunglasses" and "a dog who cooks"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, parse, solid, stroke
from creation.engines.cutout.figures.person.hats import HATS
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.person.outfit import GARMENTS
from creation.engines.cutout.figures.shapes import Point, oval, smooth, tilted, tube


@dataclass(frozen=True)
class Garb:
    hat: str = ""
    hat_colour: Colour = 0xFFE0403A
    glasses: str = ""  # "", "glasses", "sunglasses"
    neck: str = ""  # "", "scarf", "bow", "tie"
    accent: Colour = 0xFFE0403A


def fur_of(looks: dict[str, str]) -> Colour:
    """The colour asked for its hair or feathers, 0 for its own: a red coat leaves a wolf grey."""
    colour = parse(looks.get("colour", looks.get("color", "")), 0)
    return 0 if looks.get("wears") and colour == parse(looks.get("wears_colour", ""), 1) else colour


def garb_of(looks: dict[str, str]) -> Garb:
    """What the looks' words and job put on an animal."""
    job = JOBS.get(looks.get("job", "").lower())
    hat, hat_colour = (job.hat, job.hat_colour) if job else ("", 0xFFE0403A)
    words = looks.get("wears", "").lower().split()
    glasses = neck = ""
    for word in words:
        if word not in ("hat", "helmet") or not hat:  # a trade's hat is its own
            hat = str(GARMENTS.get(word, {}).get("hat", hat))
        glasses = word if word in ("glasses", "sunglasses") else glasses
        neck = word if word in ("scarf", "bow", "tie") else "bow" if word == "suit" else neck
    accent = parse(looks.get("wears_colour", ""), 0)
    return Garb(hat, accent or hat_colour, glasses, neck, accent or 0xFFE0403A)


def on_head(
    canvas: Any, garb: Garb, eyes: tuple[tuple[float, float, float], ...], hat_at: tuple[float, float, float]
) -> None:
    """Glasses before `eyes`, each (x, y, radius), and a hat whose head of radius `hat_at[2]` is at its first two."""
    if garb.glasses:
        _glasses(canvas, garb.glasses == "sunglasses", eyes)
    if garb.hat in HATS:
        x, y, size = hat_at
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(size, size)
        HATS[garb.hat](canvas, garb.hat_colour, 0.6)
        canvas.restore()


def _glasses(canvas: Any, dark_glass: bool, eyes: tuple[tuple[float, float, float], ...]) -> None:
    rim = 0xFF1E2027 if dark_glass else 0xFF5B4A52
    ordered = sorted(eyes)
    for x, y, radius in ordered:
        oval(canvas, x, y, radius * 0.95, radius, solid(0xF0262A33 if dark_glass else 0x28CFE6FF))
        canvas.drawOval(
            skia.Rect(x - radius * 0.95, y - radius, x + radius * 0.95, y + radius), stroke(rim, round(radius * 0.2, 4))
        )
        tilted(canvas, x + radius * 0.3, y - radius * 0.35, radius * 0.3, radius * 0.13, -35, solid(0x90FFFFFF))
    (ax, ay, ar), (bx, by, br) = ordered[0], ordered[-1]
    canvas.drawLine(ax + ar * 0.95, ay, bx - br * 0.95, by, stroke(rim, round(ar * 0.22, 4)))
    canvas.drawLine(ax - ar * 0.95, ay, ax - ar * 2.2, ay + ar * 0.1, stroke(rim, round(ar * 0.18, 4)))


def on_neck(canvas: Any, garb: Garb, before: Point, after: Point, radius: float) -> None:
    """A scarf, bow or tie around a neck of `radius` at `before`, which runs on to `after`."""
    if not garb.neck:
        return
    dx, dy = after[0] - before[0], after[1] - before[1]
    size = (dx * dx + dy * dy) ** 0.5 or 1e-9
    nx, ny = -dy / size * radius * 1.08, dx / size * radius * 1.08
    x, y = before
    if garb.neck == "scarf":
        canvas.drawPath(
            tube([(x - nx, y - ny), (x + dx * -0.06, y + dy * -0.06), (x + nx, y + ny)], (radius * 0.34,) * 3),
            solid(garb.accent),
        )
        tail_x, tail_y = x + nx * 0.5, y + ny * 0.5
        canvas.drawPath(
            tube([(tail_x, tail_y), (tail_x - radius * 0.3, tail_y + radius * 1.3)], (radius * 0.26, radius * 0.34)),
            solid(dark(garb.accent, 0.14)),
        )
        return
    x, y = x + nx * 0.85, y + ny * 0.85
    half = radius * 0.75
    if garb.neck == "tie":
        canvas.drawPath(
            smooth(
                [
                    (x - half * 0.3, y),
                    (x + half * 0.3, y),
                    (x + half * 0.45, y + half * 2.2),
                    (x, y + half * 2.8),
                    (x - half * 0.45, y + half * 2.2),
                ],
                tension=0.05,
            ),
            solid(garb.accent),
        )
        return
    for side in (-1, 1):
        canvas.drawPath(
            smooth([(x, y), (x + side * half, y - half * 0.6), (x + side * half * 1.1, y + half * 0.6)], tension=0.12),
            solid(garb.accent),
        )
    oval(canvas, x, y, half * 0.3, half * 0.3, solid(dark(garb.accent, 0.2)))
