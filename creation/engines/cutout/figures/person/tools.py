"""Tools and toys a deed puts into the hand or before the feet, in shares of the person's height."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.motion import arc, wave
from creation.engines.cutout.figures.paint import faded, linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube

_WOOD, _STEEL = 0xFFB07A45, 0xFFC3CAD4


def hammer(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.03), (0, -0.16)], (0.01, 0.009)), solid(_WOOD))
    canvas.drawPath(box(-0.035, -0.19, 0.09, 0.045, 0.01), linear(0, -0.19, 0, -0.145, (0xFF9AA4B0, 0xFF5C6672)))


def shovel(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.12, 0), (0.24, 0)], (0.01, 0.01)), solid(_WOOD))
    canvas.drawPath(
        smooth([(0.22, -0.04), (0.33, -0.045), (0.39, 0), (0.33, 0.045), (0.22, 0.04)], tension=0.13),
        linear(0.22, -0.04, 0.22, 0.04, (_STEEL, 0xFF7C8794)),
    )


def book(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.11, -0.07), (0, -0.045), (0, 0.055), (-0.11, 0.03)]), solid(0xFFC0392B))
    canvas.drawPath(polygon([(0.11, -0.07), (0, -0.045), (0, 0.055), (0.11, 0.03)]), solid(0xFFA93226))
    canvas.drawPath(polygon([(-0.1, -0.08), (0, -0.055), (0, 0.04), (-0.1, 0.015)]), solid(0xFFFDF6E3))
    canvas.drawPath(polygon([(0.1, -0.08), (0, -0.055), (0, 0.04), (0.1, 0.015)]), solid(0xFFEFE6CF))
    for row in range(3):
        y = -0.055 + 0.02 * row
        for side in (-1, 1):
            canvas.drawLine(side * 0.02, y + 0.012, side * 0.085, y - 0.005, stroke(0xFFB9AE97, 0.005))


def pad(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.03, -0.02), (0.13, -0.05), (0.15, 0.03), (-0.01, 0.06)]), solid(0xFFFDFDF6))
    for row in range(3):
        y = -0.012 + 0.02 * row
        canvas.drawLine(0.0, y, 0.11, y - 0.02, stroke(0xFF6E8BC0, 0.005))


def pencil(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0.0, 0.03), (0, -0.07)], (0.008, 0.009)), solid(0xFFF2B632))
    canvas.drawPath(polygon([(-0.009, 0.03), (0.009, 0.03), (0, 0.05)]), solid(0xFF3B3A40))


def brush(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.05, 0), (0.1, 0)], (0.007, 0.007)), solid(_WOOD))
    canvas.drawPath(tube([(0.1, 0), (0.15, 0)], (0.014, 0.004)), solid(0xFFE0483F))


def palette(canvas: Any, t: float) -> None:
    canvas.drawPath(smooth([(-0.02, -0.02), (0.1, -0.05), (0.17, 0.0), (0.1, 0.04), (0.02, 0.04)]), solid(0xFFD9A66B))
    for x, y, colour in ((0.05, -0.02, 0xFFE0483F), (0.1, -0.02, 0xFF3E8EDE), (0.12, 0.015, 0xFFF2C14E)):
        oval(canvas, x, y, 0.017, 0.013, solid(colour))


def easel(canvas: Any, t: float) -> None:
    for x in (-0.14, 0.16):
        canvas.drawPath(tube([(0.01, -0.85), (x, 0)], (0.012, 0.014)), solid(_WOOD))
    canvas.drawPath(box(-0.16, -0.82, 0.34, 0.44, 0.008), solid(0xFFFFFEFA))
    canvas.drawPath(box(-0.18, -0.39, 0.38, 0.03, 0.008), solid(_WOOD))
    share = min(1.0, t / 5)
    oval(canvas, 0.1, -0.72, 0.045 * min(1, share * 3), 0.045 * min(1, share * 3), solid(0xFFFFC83D))
    if share > 0.25:
        canvas.drawPath(polygon([(-0.15, -0.42), (-0.05, -0.66), (0.06, -0.42)]), solid(0xFF6FA8DC))
    if share > 0.5:
        canvas.drawPath(polygon([(-0.03, -0.42), (0.08, -0.58), (0.17, -0.42)]), solid(0xFF3E7CB1))
    if share > 0.7:
        canvas.drawPath(box(-0.16, -0.45, 0.34, 0.06, 0.004), solid(0xFF7DB84C))


def photo_camera(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.04, -0.05, 0.13, 0.09, 0.014), linear(0, -0.05, 0, 0.04, (0xFF50545E, 0xFF2A2D34)))
    canvas.drawPath(box(0.01, -0.07, 0.05, 0.03, 0.008), solid(0xFF3A3D45))
    oval(canvas, 0.09, -0.005, 0.026, 0.036, solid(0xFF16181C))
    oval(canvas, 0.096, -0.012, 0.014, 0.02, solid(0xFF5FA7E8))
    flash = (t % 1.8) / 1.8
    if 0.5 < flash < 0.6:
        oval(canvas, 0.09, -0.06, 0.13, 0.13, radial(0.09, -0.06, 0.13, (0xFFFFFFFF, faded(0xFFFFF6C8, 0.0))))


def telephone(canvas: Any, t: float) -> None:
    canvas.scale(1.5, 1.5)
    canvas.drawPath(box(-0.022, -0.07, 0.044, 0.11, 0.012), solid(0xFF22252B))
    canvas.drawPath(box(-0.017, -0.06, 0.034, 0.085, 0.006), solid(0xFF6EC6FF))


def knitting(canvas: Any, t: float) -> None:
    """Needles crossed in the hands, a piece of something warm, the thread down to its ball."""
    click = 6 * wave(t * 2.4)
    cloth = box(-0.04, -0.02, 0.17, 0.2, 0.02)
    canvas.drawPath(cloth, linear(0, -0.02, 0, 0.2, (0xFFE0483F, 0xFFB3342E)))
    for y in (0.03, 0.09, 0.15):
        canvas.drawLine(-0.035, y, 0.125, y, stroke(0xFFF9D7B0, 0.014))
    canvas.drawLine(0.13, -0.01, 0.19, 0.3, stroke(0xFFE0483F, 0.007))
    oval(canvas, 0.2, 0.33, 0.055, 0.055, radial(0.18, 0.31, 0.08, (0xFFF2796B, 0xFFC4302B)))
    for turn in (58 + click, -58 - click):
        canvas.save()
        canvas.translate(0.045, -0.02)
        canvas.rotate(turn)
        canvas.drawPath(tube([(0, -0.15), (0, 0.06)], (0.007, 0.007)), solid(0xFFC3CAD3))
        oval(canvas, 0, -0.15, 0.014, 0.014, solid(0xFF5B7FC7))
        canvas.restore()


def laptop(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.12, -0.3, 0.3, 0.03, 0.01), solid(_WOOD))
    for x in (-0.09, 0.15):
        canvas.drawPath(tube([(x, -0.28), (x, 0)], (0.013, 0.013)), solid(0xFF8A5A33))
    canvas.drawPath(polygon([(-0.1, -0.31), (0.06, -0.31), (0.07, -0.295), (-0.11, -0.295)]), solid(0xFF8F98A5))
    canvas.drawPath(polygon([(0.06, -0.305), (0.12, -0.47), (0.14, -0.47), (0.08, -0.3)]), solid(0xFF6A7380))
    glow = 0.35 + 0.08 * wave(t * 3.0)
    oval(canvas, 0.03, -0.42, 0.11, 0.1, radial(0.05, -0.42, 0.12, (faded(0xFF9FE3FF, glow), faded(0xFF9FE3FF, 0))))


def sponge(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.03, -0.03, 0.1, 0.05, 0.015), solid(0xFFFFD84D))
    for i in range(6):
        share = (t * 0.5 + i / 6) % 1
        r = 0.012 + 0.02 * share
        oval(
            canvas, 0.05 + 0.07 * wave(i * 0.31), -0.03 - 0.2 * share, r, r, stroke(faded(0xFFFFFFFF, 1 - share), 0.006)
        )


def broom(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.24, 0), (0.36, 0)], (0.01, 0.01)), solid(_WOOD))
    canvas.drawPath(polygon([(0.34, -0.025), (0.5, -0.075), (0.52, 0.075), (0.34, 0.025)]), solid(0xFFE3B84E))
    for y in (-0.04, 0.0, 0.04):
        canvas.drawLine(0.36, y * 0.4, 0.5, y, stroke(0xFFB98C2C, 0.006))


def watering_can(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.02, -0.04, 0.13, 0.13, 0.02), linear(0, 0, 0.12, 0, (0xFF5BB3E8, 0xFF2F7FB5)))
    canvas.drawPath(tube([(0.1, 0.06), (0.21, -0.04)], (0.014, 0.012)), solid(0xFF2F7FB5))
    canvas.drawPath(tube([(0.2, -0.06), (0.23, -0.02)], (0.02, 0.02)), solid(0xFF256A99))
    for i in range(12):
        share = (t * 1.4 + i / 12) % 1.0
        x = 0.23 + 0.13 * share + 0.02 * (i % 3)
        oval(canvas, x, -0.03 + 0.55 * share * share, 0.006, 0.011, solid(faded(0xFF9FD8FF, 0.95)))


def rod(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(-0.04, 0.02)
    path.quadTo(0.3, -0.28, 0.52, -0.34)
    canvas.drawPath(path, stroke(0xFF7A4A2B, 0.012))
    line = skia.Path()
    line.moveTo(0.52, -0.34)
    line.quadTo(0.6, -0.1, 0.6, 0.26 + 0.01 * wave(t * 1.3))
    canvas.drawPath(line, stroke(0xFFF4F4F4, 0.004))
    oval(canvas, 0.6, 0.26 + 0.01 * wave(t * 1.3), 0.016, 0.02, solid(0xFFE0483F))


def bowl(canvas: Any, t: float) -> None:
    canvas.drawPath(
        smooth([(-0.02, -0.045), (0.16, -0.045), (0.13, 0.03), (0.07, 0.05), (0.01, 0.03)], tension=0.13),
        linear(-0.02, 0, 0.16, 0, (0xFFE8EEF5, 0xFFFFFFFF, 0xFFB9C4D2), (0.0, 0.4, 1.0)),
    )
    oval(canvas, 0.07, -0.045, 0.088, 0.018, solid(0xFFF7D98B))


def whisk(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, -0.05), (0, 0.02)], (0.008, 0.008)), solid(_WOOD))
    for wide in (0.012, 0.03):
        canvas.drawOval(skia.Rect(-wide, 0.02, wide, 0.11), stroke(_STEEL, 0.006))


def mug(canvas: Any, t: float) -> None:
    canvas.drawOval(skia.Rect(0.045, -0.045, 0.095, 0.015), stroke(0xFFD9534A, 0.012))
    canvas.drawPath(box(-0.02, -0.065, 0.085, 0.095, 0.014), linear(-0.02, 0, 0.065, 0, (0xFFF27A6B, 0xFFC23B30)))
    for i in range(2):
        share = (t * 0.5 + 0.5 * i) % 1
        x, y = 0.01 + 0.03 * i, -0.08 - 0.1 * share
        canvas.drawPath(
            tube([(x, y), (x + 0.01, y - 0.03), (x, y - 0.06)], (0.006, 0.008, 0.005)),
            solid(faded(0xFFFFFFFF, 0.7 * (1 - share))),
        )  # fmt: skip


def teapot(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(38)
    oval(canvas, 0.07, 0, 0.075, 0.06, radial(0.05, -0.02, 0.1, (0xFFBFE0F5, 0xFF5B92B8)))
    canvas.drawPath(tube([(0.13, 0.01), (0.19, -0.05)], (0.016, 0.01)), solid(0xFF5B92B8))
    oval(canvas, 0.07, -0.065, 0.014, 0.014, solid(0xFF3E6F93))
    canvas.restore()
    canvas.drawPath(tube([(0.19, 0.09), (0.195, 0.2), (0.195, 0.32)], (0.008, 0.006, 0.005)), solid(0xFFB9743A))


def gift(canvas: Any, t: float, lid: float = 0.0) -> None:
    canvas.drawPath(box(-0.11, -0.2, 0.22, 0.2, 0.012), linear(-0.11, 0, 0.11, 0, (0xFFE0483F, 0xFFB02A2A)))
    canvas.drawPath(box(-0.02, -0.2, 0.04, 0.2, 0.0), solid(0xFFFFD447))
    canvas.save()
    canvas.translate(0.16 * lid, -0.4 * arc(lid) - 0.02 * lid)
    canvas.rotate(120 * lid)
    canvas.drawPath(box(-0.125, -0.24, 0.25, 0.06, 0.01), solid(0xFFC63A33))
    for side in (-1, 1):
        oval(canvas, side * 0.035, -0.26, 0.035, 0.022, solid(0xFFFFD447))
    canvas.restore()


def gift_open(canvas: Any, t: float) -> None:
    glow = 0.8 + 0.2 * wave(t * 1.4)
    oval(canvas, 0, -0.26, 0.22, 0.26, radial(0, -0.22, 0.26, (faded(0xFFFFF2B0, 0.9 * glow), faded(0xFFFFF2B0, 0.0))))
    gift(canvas, t, min(1.0, max(0.0, (t - 0.9) / 0.7)))


def sprout(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.005, 0.1, 0.03, radial(0, -0.01, 0.1, (0xFF8A5A35, 0xFF5C3A20)))
    up = min(1.0, max(0.0, (t - 0.8) / 1.5))
    if up > 0:
        tip = -0.13 * up
        canvas.drawPath(tube([(0, 0), (0.01, tip * 0.6), (0, tip)], (0.008, 0.007, 0.005)), solid(0xFF5BA83C))
        for side in (-1, 1):
            canvas.save()
            canvas.translate(0, tip)
            canvas.rotate(side * 38)
            oval(canvas, side * 0.03 * up, 0, 0.035 * up, 0.014 * up, solid(0xFF7CC552))
            canvas.restore()


def pole(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, -0.02), (-0.12, 0.32)], (0.007, 0.005)), solid(0xFF4A4F58))
    oval(canvas, -0.1, 0.28, 0.026, 0.008, solid(0xFF22252B))


def skis(canvas: Any, t: float) -> None:
    for dx, dy, colour in ((0.06, -0.012, 0xFF2F7FB5), (-0.01, 0.0, 0xFFE0483F)):
        path = skia.Path()
        path.moveTo(-0.34 + dx, dy)
        path.lineTo(0.32 + dx, dy)
        path.quadTo(0.4 + dx, dy, 0.43 + dx, dy - 0.05)
        canvas.drawPath(path, stroke(colour, 0.022))


def surfboard(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(-4 + 3 * wave(t * 0.7))
    canvas.drawPath(
        smooth([(-0.5, 0.0), (-0.2, -0.03), (0.3, -0.035), (0.56, -0.06), (0.32, 0.02), (-0.2, 0.028)], tension=0.14),
        linear(0, -0.04, 0, 0.03, (0xFFFFF3D6, 0xFFF29C38)),
    )
    canvas.drawLine(-0.42, 0.0, 0.46, -0.028, stroke(0xFFE0483F, 0.014))
    canvas.restore()


def skateboard(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(-0.25, -0.035)
    path.quadTo(-0.2, 0.0, -0.15, 0.0)
    path.lineTo(0.15, 0.0)
    path.quadTo(0.2, 0.0, 0.25, -0.035)
    canvas.drawPath(path, stroke(0xFF7B4EA3, 0.026))
    for x in (-0.14, 0.14):
        oval(canvas, x, 0.02, 0.024, 0.024, solid(0xFFF2C14E))
        oval(canvas, x, 0.02, 0.009, 0.009, solid(0xFF6B5320))


def oar(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.08, -0.08), (0.3, 0.28)], (0.009, 0.01)), solid(_WOOD))
    canvas.drawPath(tube([(0.3, 0.28), (0.4, 0.38)], (0.032, 0.02)), solid(0xFFD79A57))


def juggled(canvas: Any, t: float) -> None:
    for i, colour in enumerate((0xFFE0483F, 0xFFF2C14E, 0xFF3E8EDE)):
        share = (t * 0.75 + i / 3) % 1.0
        x = -0.13 + 0.26 * share if int(t * 0.75 + i / 3) % 2 else 0.13 - 0.26 * share
        oval(
            canvas,
            x,
            -0.62 * arc(share),
            0.036,
            0.036,
            radial(x + 0.01, -0.62 * arc(share), 0.05, (0xFFFFFFFF, colour)),
        )


def rope(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(-2.5, -0.06)
    path.quadTo(0, 0.07, 2.5, -0.06)
    canvas.drawPath(path, stroke(0xFFC9A36B, 0.018))


def swing(canvas: Any, t: float) -> None:
    for dx in (-0.05, 0.07):
        canvas.drawLine(dx, -0.2, dx * 0.4, -1.6, stroke(0xFFC9A36B, 0.012))
    canvas.drawPath(box(-0.12, -0.2, 0.26, 0.03, 0.01), solid(_WOOD))
