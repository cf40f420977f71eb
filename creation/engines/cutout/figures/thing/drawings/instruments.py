"""What music is made on. Held ones also stand by themselves."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, BRASS, METAL = 0xFF2C2A33, 0xFFE8B640, 0xFFC9CFD8


def piano(canvas: Any, colour: Colour, t: float) -> None:
    """A grand, its keys to the left where the player sits."""
    for x in (-0.95, 0.2, 0.95):
        s.body(canvas, f"{x - 0.07} -0.7 {x + 0.07} -0.7 {x + 0.04} 0 {x - 0.04} 0", dark(colour, 0.1), 0)
    s.line(canvas, "0.35 -1.05 0.2 -1.6", 0.04, BRASS)
    s.body(canvas, "-0.55 -1.05 -0.2 -1.95 0.9 -1.8 1.25 -1.4 1.1 -1.05", light(colour, 0.12), 0.08)
    s.flat(canvas, "-0.4 -1.08 -0.12 -1.82 0.8 -1.7 1.1 -1.36 0.98 -1.08", 0xFF9A5B2E, 0.08)
    s.body(canvas, "-1.15 -0.66 -1.15 -0.98 -0.6 -1.06 1.1 -1.06 1.25 -0.9 1.2 -0.66", colour, 0.05)
    s.slab(canvas, -1.28, -0.9, 0.62, 0.1, 0.02, 0xFFF8F6F0)
    for i in range(5):
        s.plate(canvas, -1.22 + i * 0.11, -0.9, 0.045, 0.06, 0.005, INK)
    s.slab(canvas, -1.3, -0.8, 0.7, 0.08, 0.02, dark(colour, 0.2))
    s.slab(canvas, -0.62, -1.36, 0.05, 0.32, 0.01, colour)
    s.slab(canvas, -0.78, -1.34, 0.18, 0.26, 0.01, 0xFFF8F6F0)


def drum(canvas: Any, colour: Colour, t: float) -> None:
    """A kit: bass drum, toms, cymbals."""
    shake = 3 * wave(t * 2)
    for x, y, tilt in ((-0.85, -1.35, -12 + shake), (0.85, -1.45, 12 - shake)):
        s.line(canvas, f"{x} 0 {x} {y}", 0.03, METAL)
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(tilt)
        s.dot(canvas, 0, 0, 0.36, 0.06, BRASS)
        s.dot(canvas, 0, -0.02, 0.08, 0.03, dark(BRASS, 0.3))
        canvas.restore()
    for x in (-0.28, 0.28):
        s.slab(canvas, x - 0.24, -1.22, 0.48, 0.32, 0.05, colour)
        s.dot(canvas, x, -1.22, 0.24, 0.06, 0xFFF8F4EA)
        s.line(canvas, f"{x - 0.24} -0.95 {x + 0.24} -0.95", 0.03, METAL)
    for x in (-0.72, 0.72):
        s.line(canvas, f"{x - 0.2} 0 {x} -0.4 {x + 0.2} 0", 0.03, METAL)
        s.slab(canvas, x - 0.27, -0.7, 0.54, 0.3, 0.05, colour)
        s.dot(canvas, x, -0.7, 0.27, 0.06, 0xFFF8F4EA)
    s.ball(canvas, 0, -0.46, 0.47, 0.46, dark(colour, 0.1))
    s.ring(canvas, 0, -0.46, 0.45, 0.44, 0.045, METAL)
    s.ball(canvas, 0, -0.46, 0.38, 0.37, 0xFFF8F4EA)
    path = "0 -0.66 0.06 -0.52 0.2 -0.5 0.09 -0.41 0.13 -0.27 0 -0.35 -0.13 -0.27 -0.09 -0.41 -0.2 -0.5 -0.06 -0.52"
    s.flat(canvas, path, colour, 0)


def _fiddle(canvas: Any, colour: Colour, size: float, spike: float) -> None:
    """Violin, cello or bass standing upright; `size` is the height of its body."""
    canvas.save()
    canvas.translate(0, -spike)
    canvas.scale(size, size)
    s.slab(canvas, -0.035, -1.72, 0.07, 0.8, 0.02, INK)
    s.body(canvas, "-0.05 -1.72 -0.07 -1.86 0.02 -1.95 0.08 -1.86 0.05 -1.72", dark(colour, 0.2), 0.12)
    for y in (-1.8, -1.74):
        s.line(canvas, f"-0.13 {y} 0.13 {y}", 0.035, INK)
    path = "0.05 -1.0 0.24 -0.96 0.29 -0.82 0.26 -0.7 0.19 -0.6 0.17 -0.5 0.22 -0.4 0.33 -0.3 0.36 -0.16 0.28 -0.03 0 0"
    s.turned(canvas, path, colour, 0.16)
    for side in (-1, 1):
        s.line(canvas, f"{side * 0.12} -0.62 {side * 0.15} -0.5 {side * 0.13} -0.4", 0.025, dark(colour, 0.6), 0.16)
    s.slab(canvas, -0.08, -0.42, 0.16, 0.035, 0.01, 0xFFE3C08A)
    s.body(canvas, "-0.05 -0.32 0.05 -0.32 0.03 -0.06 -0.03 -0.06", INK, 0)
    for x in (-0.02, 0.02):
        s.line(canvas, f"{x} -1.7 {x} -0.2", 0.008, 0xFFF1EEE6)
    canvas.restore()


def violin(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0.28 -0.06 0.12 -0.78", 0.022, 0xFF7A4A2A)
    s.line(canvas, "0.31 -0.06 0.155 -0.77", 0.008, 0xFFF8F4EA)
    _fiddle(canvas, colour, 0.42, 0.0)


def cello(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -0.2 0 0", 0.02, METAL)
    _fiddle(canvas, colour, 0.68, 0.12)


def double_bass(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -0.2 0 0", 0.03, METAL)
    _fiddle(canvas, colour, 0.95, 0.1)


def guitar(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.035, -1.05, 0.07, 0.55, 0.01, 0xFF5B3A2A)
    s.slab(canvas, -0.055, -1.2, 0.11, 0.17, 0.03, 0xFF7A4A2A)
    for y in (-1.16, -1.1):
        s.line(canvas, f"-0.085 {y} 0.085 {y}", 0.022, METAL)
    s.turned(canvas, "0.04 -0.58 0.16 -0.56 0.19 -0.46 0.15 -0.37 0.2 -0.28 0.25 -0.16 0.2 -0.03 0 0", colour, 0.16)
    s.dot(canvas, 0, -0.36, 0.08, 0.08, 0xFF3A2A26)
    s.slab(canvas, -0.09, -0.16, 0.18, 0.03, 0.01, 0xFF5B3A2A)
    for x in (-0.018, 0.0, 0.018):
        s.line(canvas, f"{x} -1.1 {x} -0.15", 0.006, 0xFFF1EEE6)


def electric_guitar(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.032, -1.08, 0.064, 0.62, 0.01, 0xFFC98A4A)
    s.body(canvas, "-0.05 -1.06 -0.07 -1.24 0.05 -1.2 0.06 -1.06", 0xFFC98A4A, 0.08)
    path = (
        "-0.06 -0.46 -0.24 -0.66 -0.22 -0.42 -0.16 -0.3 -0.28 -0.1 -0.1 0.0 0.12 -0.02 0.26 -0.14 0.16 -0.32 0.26 "
        "-0.56 0.06 -0.46"
    )
    s.body(canvas, path, colour, 0.13)
    s.flat(canvas, "-0.04 -0.42 -0.14 -0.36 -0.1 -0.12 0.1 -0.1 0.08 -0.36", 0xFFF8F4EA, 0.1)
    for y in (-0.36, -0.26):
        s.slab(canvas, -0.06, y, 0.12, 0.035, 0.01, INK)
    s.slab(canvas, -0.07, -0.16, 0.14, 0.035, 0.01, METAL)
    for x in (0.1, 0.14):
        s.dot(canvas, x, -0.08, 0.016, 0.016, BRASS)
    for x in (-0.015, 0.015):
        s.line(canvas, f"{x} -1.1 {x} -0.15", 0.006, 0xFFF1EEE6)


def xylophone(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.62 -0.12 0.62 -0.2", 0.05, 0xFF9A6236)
    s.line(canvas, "-0.62 -0.3 0.62 -0.24", 0.05, 0xFF9A6236)
    for i, shade in enumerate((0xFFE0483F, 0xFFF58A2C, 0xFFF9C62F, 0xFF5BA83C, 0xFF2FB5AE, 0xFF3F7FD9, 0xFF8E5CC7)):
        high = 0.42 - i * 0.035
        s.slab(canvas, -0.6 + i * 0.175, -0.21 - high / 2, 0.14, high, 0.03, shade)
    for x, lag in ((-0.1, 0.0), (0.25, 0.5)):
        y = -0.52 - 0.04 * wave(t * 1.5, lag)
        s.line(canvas, f"{x} {y} {x + 0.28} {y - 0.22}", 0.025, 0xFFD9A766)
        s.ball(canvas, x, y, 0.045, 0.045, 0xFFE0483F)


def tambourine(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -0.28, 0.28, 0.28, colour)
    s.ball(canvas, 0, -0.28, 0.23, 0.23, 0xFFF8EFDC)
    for i in range(8):
        canvas.save()
        canvas.translate(0, -0.28)
        canvas.rotate(i * 45 + 22)
        s.dot(canvas, 0.255, 0, 0.03, 0.055, BRASS)
        canvas.restore()


def gong(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.62 0 -0.62 -1.35 0.62 -1.35 0.62 0", 0.08, 0xFF9A2F2C)
    s.line(canvas, "-0.76 -0.02 -0.48 -0.02", 0.08, 0xFF9A2F2C)
    s.line(canvas, "0.76 -0.02 0.48 -0.02", 0.08, 0xFF9A2F2C)
    sway = 0.02 * wave(t * 0.7)
    for x in (-0.2, 0.2):
        s.line(canvas, f"{x} -1.33 {x + sway:.3f} -1.1", 0.025, INK)
    s.ball(canvas, sway, -0.72, 0.46, 0.46, colour)
    s.ring(canvas, sway, -0.72, 0.36, 0.36, 0.02, dark(colour, 0.25))
    s.ball(canvas, sway, -0.72, 0.12, 0.12, light(colour, 0.2))


def bongos(canvas: Any, colour: Colour, t: float) -> None:
    for x, r, shade in ((-0.2, 0.19, colour), (0.21, 0.22, dark(colour, 0.1))):
        s.body(canvas, f"{x - r} -0.4 {x + r} -0.4 {x + r * 0.75} 0 {x - r * 0.75} 0", shade, 0.02)
        s.line(canvas, f"{x - r} -0.34 {x + r} -0.34", 0.03, METAL)
        s.dot(canvas, x, -0.4, r, 0.05, 0xFFF6E6C4)
    s.slab(canvas, -0.06, -0.3, 0.12, 0.1, 0.01, INK)


def tuba(canvas: Any, colour: Colour, t: float) -> None:
    path = "0.02 -0.75 0.02 -0.24 -0.1 -0.1 -0.28 -0.16 -0.32 -0.4 -0.26 -0.62 -0.42 -0.7"
    s.line(canvas, path, 0.1, dark(colour, 0.1), 0.16)
    s.line(canvas, "0.06 -0.6 0.22 -0.5 0.22 -0.24 0.06 -0.16", 0.07, colour, 0.16)
    s.body(canvas, "-0.04 -0.7 -0.08 -0.9 -0.3 -1.06 0.42 -1.06 0.18 -0.9 0.12 -0.7", colour, 0.1)
    s.dot(canvas, 0.06, -1.06, 0.36, 0.08, dark(colour, 0.35))
    for x in (-0.14, -0.05, 0.04):
        s.slab(canvas, x - 0.1, -0.52, 0.06, 0.22, 0.02, METAL)


def microphone(canvas: Any, colour: Colour, t: float) -> None:
    """The kind that singers hold with both hands, on its stand."""
    s.body(canvas, "-0.3 0 -0.24 -0.07 0.24 -0.07 0.3 0", INK, 0.08)
    s.line(canvas, "0 -0.05 0 -0.62", 0.06, METAL)
    s.line(canvas, "-0.1 -0.6 -0.16 -0.76", 0.05, METAL)
    s.line(canvas, "0.1 -0.6 0.16 -0.76", 0.05, METAL)
    s.turned(canvas, "0.1 -1.2 0.18 -1.1 0.19 -0.84 0.15 -0.66 0.08 -0.6", colour, 0.14)
    for x in (-0.1, 0.0, 0.1):
        s.line(canvas, f"{x} -1.12 {x} -0.92", 0.028, INK)
    s.slab(canvas, -0.21, -0.9, 0.42, 0.07, 0.02, BRASS)
    for x in (-0.09, 0.0, 0.09):
        s.line(canvas, f"{x} -0.8 {x} -0.7", 0.028, INK)


def harmonica(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.34, -0.22, 0.68, 0.22, 0.04, METAL)
    s.slab(canvas, -0.3, -0.15, 0.6, 0.08, 0.02, colour)
    for i in range(8):
        s.plate(canvas, -0.28 + i * 0.072, -0.14, 0.045, 0.06, 0.008, INK)


def cymbals(canvas: Any, colour: Colour, t: float) -> None:
    apart = 0.05 + 0.05 * abs(wave(t * 0.8))
    for side in (-1, 1):
        canvas.save()
        canvas.translate(side * (0.1 + apart), -0.36)
        canvas.rotate(side * 14)
        s.ball(canvas, 0, 0, 0.1, 0.36, colour)
        s.ball(canvas, side * 0.06, 0, 0.06, 0.12, dark(colour, 0.1))
        s.line(canvas, f"{side * 0.1} -0.02 {side * 0.17} -0.06 {side * 0.17} 0.06 {side * 0.1} 0.02", 0.02, 0xFF9A2F2C)
        canvas.restore()


KINDS: dict[str, Kind] = {
    "piano": Kind(piano, 1.9, 2.55, 0xFF2F2D36, weight=4.0, face=(0.1, -0.87, 0.13), seat=(-1.6, -0.5)),
    "drum": Kind(drum, 1.5, 2.4, 0xFFC4302B, face=(0, -0.46, 0.18), seat=(-0.3, -0.55)),
    "violin": Kind(violin, 0.82, 0.34, 0xFFC4683A, "capsule"),
    "cello": Kind(cello, 1.44, 0.5, 0xFFB5582E, "capsule"),
    "double_bass": Kind(double_bass, 1.95, 0.7, 0xFF4F2C1E, "capsule"),
    "guitar": Kind(guitar, 1.2, 0.5, 0xFFE0A04A, "capsule"),
    "electric_guitar": Kind(electric_guitar, 1.22, 0.54, 0xFFD6302A, "capsule"),
    "xylophone": Kind(xylophone, 0.78, 1.28),
    "tambourine": Kind(tambourine, 0.57, 0.57, 0xFFC4603A, "circle"),
    "gong": Kind(gong, 1.4, 1.6, 0xFFD9A03A, weight=2.0),
    "bongos": Kind(bongos, 0.45, 0.84, 0xFFC4603A),
    "tuba": Kind(tuba, 1.14, 0.82, BRASS),
    "microphone": Kind(microphone, 1.2, 0.6, 0xFFC3CAD3),
    "harmonica": Kind(harmonica, 0.22, 0.68, 0xFF3F7FD9),
    "cymbals": Kind(cymbals, 0.74, 0.66, BRASS),
}  # fmt: skip
