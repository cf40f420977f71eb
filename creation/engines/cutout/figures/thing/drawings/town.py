"""What stands in streets and parks."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, WOOD = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB57F4A


def bench(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.62, 0.62):
        s.line(canvas, f"{x} 0 {x} -0.9", 0.07, INK)
        s.line(canvas, f"{x - 0.06} -0.02 {x + 0.1} -0.02", 0.06, INK)
    for y in (-0.9, -0.74, -0.58):
        s.slab(canvas, -0.85, y, 1.7, 0.12, 0.03, colour)
    s.slab(canvas, -0.88, -0.48, 1.76, 0.1, 0.03, light(colour, 0.12))


def street_lamp(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -2.75, 0.6, 0.55, faded(0xFFFFE9A8, 0.25))
    s.body(canvas, "-0.28 0 -0.2 -0.35 0.2 -0.35 0.28 0", colour, 0.05)
    s.line(canvas, "0 -0.2 0 -2.5", 0.17, colour)
    s.line(canvas, "-0.25 -2.2 0.25 -2.2", 0.05, colour)
    s.body(canvas, "-0.14 -2.5 -0.22 -2.95 0.22 -2.95 0.14 -2.5", 0xFFFFEDB0, 0.03)
    s.body(canvas, "-0.28 -2.95 0 -3.2 0.28 -2.95", colour, 0.04)


def traffic_cone(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.3, -0.08, 0.6, 0.08, 0.02, dark(colour, 0.15))
    s.turned(canvas, "0.04 -0.7 0.22 -0.08", colour, 0)
    s.turned(canvas, "0.085 -0.52 0.13 -0.38", 0xFFFFFFFF, 0)
    s.turned(canvas, "0.16 -0.28 0.19 -0.18", 0xFFFFFFFF, 0)


def fire_hydrant(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.26, -0.1, 0.52, 0.1, 0.03, dark(colour, 0.1))
    s.turned(canvas, "0.19 -0.6 0.19 -0.1", colour, 0)
    s.turned(canvas, "0.06 -0.84 0.16 -0.74 0.23 -0.6 0.23 -0.56", colour, 0.14)
    for x in (-0.27, 0.27):
        s.slab(canvas, x - 0.09, -0.48, 0.18, 0.17, 0.05, dark(colour, 0.18))
    s.ball(canvas, 0, -0.38, 0.1, 0.1, METAL)


def telephone_box(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.5, -2.4, 1.0, 2.4, 0.04, colour)
    s.body(canvas, "-0.54 -2.4 -0.4 -2.58 0.4 -2.58 0.54 -2.4", dark(colour, 0.1), 0.04)
    s.plate(canvas, -0.38, -2.32, 0.76, 0.2, 0.02, 0xFFFFF6DC)
    for i in range(3):
        for k in range(6):
            s.plate(canvas, -0.38 + i * 0.26, -2.02 + k * 0.3, 0.23, 0.26, 0.01, 0xFFBFE3F5)


def stop_sign(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -1.4", 0.08, METAL)
    octagon = "-0.17 -2.2 0.17 -2.2 0.42 -1.95 0.42 -1.6 0.17 -1.35 -0.17 -1.35 -0.42 -1.6 -0.42 -1.95"
    s.body(canvas, octagon, colour, 0.01)
    s.line(canvas, octagon + " -0.17 -2.2", 0.035, 0xFFFFFFFF)
    s.slab(canvas, -0.27, -1.84, 0.54, 0.13, 0.02, 0xFFFFFFFF)


def signpost(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -1.9", 0.12, dark(colour, 0.2))
    s.body(canvas, "-0.15 -1.75 0.7 -1.75 0.92 -1.58 0.7 -1.41 -0.15 -1.41", colour, 0.02)
    s.body(canvas, "0.15 -1.3 -0.7 -1.3 -0.92 -1.13 -0.7 -0.96 0.15 -0.96", light(colour, 0.12), 0.02)
    for x, y in ((0.05, -1.58), (-0.55, -1.13)):
        s.line(canvas, f"{x} {y} {x + 0.5} {y}", 0.045, dark(colour, 0.5))


def fence(canvas: Any, colour: Colour, t: float) -> None:
    for y in (-0.75, -0.32):
        s.slab(canvas, -1.0, y, 2.0, 0.11, 0.02, dark(colour, 0.1))
    for i in range(6):
        x = -0.92 + i * 0.33
        s.body(canvas, f"{x} 0 {x} -0.92 {x + 0.1} -1.05 {x + 0.2} -0.92 {x + 0.2} 0", colour, 0.01)


def gate(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-1.1, 0.8):
        s.slab(canvas, x, -2.0, 0.3, 2.0, 0.03, 0xFF9A9690)
        s.ball(canvas, x + 0.15, -2.12, 0.17, 0.17, 0xFF9A9690)
    for i in range(9):
        x, top = -0.72 + i * 0.18, -1.5 - 0.05 * (4 - abs(i - 4))
        s.line(canvas, f"{x:.2f} -0.08 {x:.2f} {top:.2f}", 0.05, colour)
        s.flat(canvas, s.at(x, top, "-0.05 0 0 -0.16 0.05 0"), 0xFFE8B640, 0)
    for y in (-0.2, -1.2):
        s.line(canvas, f"-0.8 {y} 0.8 {y}", 0.06, colour)


def well(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.55, 0.55):
        s.line(canvas, f"{x} -0.6 {x} -1.6", 0.09, WOOD)
    s.line(canvas, "-0.55 -1.25 0.7 -1.25", 0.09, dark(WOOD, 0.15))
    s.line(canvas, "0 -1.25 0 -0.85", 0.025, 0xFFE3D6B8)
    s.slab(canvas, -0.12, -0.88, 0.24, 0.24, 0.03, dark(WOOD, 0.1))
    s.body(canvas, "-0.9 -1.5 0 -2.1 0.9 -1.5", 0xFFB5503A, 0.01)
    s.slab(canvas, -0.7, -0.7, 1.4, 0.7, 0.05, colour)
    for row in range(3):
        for k in range(5):
            x = -0.64 + k * 0.27 - 0.1 * (row % 2)
            s.plate(canvas, max(-0.68, x), -0.64 + row * 0.21, 0.23, 0.17, 0.04, light(colour, 0.14 if k % 2 else 0.05))


def snowman(canvas: Any, colour: Colour, t: float) -> None:
    for side in (-1, 1):
        x = side * 0.78
        s.line(canvas, f"{side * 0.3} -0.95 {x} {-1.2 - 0.03 * wave(t * 0.5)}", 0.045, 0xFF7A5230)
        s.line(canvas, f"{x * 0.85:.2f} -1.12 {x * 0.95:.2f} -1.32", 0.035, 0xFF7A5230)
    s.ball(canvas, 0, -0.45, 0.5, 0.45, colour)
    s.ball(canvas, 0, -1.02, 0.37, 0.34, colour)
    s.ball(canvas, 0, -1.5, 0.28, 0.27, colour)
    s.line(canvas, "-0.24 -1.28 0 -1.22 0.24 -1.28", 0.12, 0xFFE0403A, 0.16)
    s.line(canvas, "0.16 -1.24 0.24 -0.95", 0.11, 0xFFC9332E)
    s.flat(canvas, "0 -1.53 0.34 -1.47 0 -1.44", 0xFFF58A2C, 0.06)
    for x, y in ((-0.1, -1.58), (0.1, -1.58), (0, -1.05), (0, -0.88), (-0.08, -1.36), (0.08, -1.36), (0.0, -1.345)):
        s.dot(canvas, x, y, 0.032, 0.032, INK)
    s.slab(canvas, -0.3, -1.8, 0.6, 0.07, 0.02, INK)
    s.slab(canvas, -0.19, -2.12, 0.38, 0.34, 0.03, INK)
    s.plate(canvas, -0.19, -1.88, 0.38, 0.08, 0, 0xFFE0403A)


def umbrella(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -1.0 0 -0.14 0.08 -0.04 0.17 -0.12", 0.045, 0xFF7A4A2A, 0.16)
    s.body(canvas, "-0.68 -0.72 -0.6 -0.98 -0.34 -1.18 0 -1.25 0.34 -1.18 0.6 -0.98 0.68 -0.72", colour, 0.12)
    for x in (-0.46, 0.0, 0.46):
        s.dot(canvas, x, -0.7, 0.225, 0.07, dark(colour, 0.3))
    for x in (-0.23, 0.23):
        s.line(canvas, f"0 -1.24 {x * 0.8:.2f} -1.0 {x} -0.72", 0.022, dark(colour, 0.25), 0.16)
    s.line(canvas, "0 -1.24 0 -1.34", 0.035, INK)


def dog_house(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.55, -0.75, 1.1, 0.75, 0.02, colour)
    s.body(canvas, "-0.72 -0.7 0 -1.3 0.72 -0.7 0.6 -0.6 0 -1.12 -0.6 -0.6", 0xFFC4443A, 0.01)
    s.flat(canvas, "-0.5 -0.72 0 -1.12 0.5 -0.72", colour, 0)
    s.arch(canvas, -0.24, -0.62, 0.48, 0.62, 0xFF3A2A26)
    s.slab(canvas, -0.56, -0.08, 1.12, 0.08, 0.01, dark(colour, 0.2))
    s.slab(canvas, -0.16, -0.82, 0.32, 0.12, 0.02, 0xFFFFF3DC)


def bird_house(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -1.2", 0.08, WOOD)
    s.slab(canvas, -0.24, -1.62, 0.48, 0.44, 0.02, colour)
    s.body(canvas, "-0.36 -1.58 0 -1.92 0.36 -1.58", 0xFF9A6236, 0.01)
    s.dot(canvas, 0, -1.42, 0.09, 0.09, 0xFF3A2A26)
    s.line(canvas, "0 -1.27 0.1 -1.27", 0.035, WOOD)


def beehive(canvas: Any, colour: Colour, t: float) -> None:
    for y, r in ((-0.12, 0.42), (-0.34, 0.46), (-0.56, 0.42), (-0.76, 0.33), (-0.92, 0.2)):
        s.ball(canvas, 0, y, r, 0.14, colour)
    s.dot(canvas, 0, -0.22, 0.12, 0.1, 0xFF4A2F18)
    for k in range(3):
        x, y = 0.55 * wave(t * 0.3, k / 3), -0.7 + 0.3 * wave(t * 0.45, k * 0.4)
        s.ball(canvas, x, y, 0.06, 0.045, 0xFFF9C62F)
        s.line(canvas, f"{x:.3f} {y - 0.04:.3f} {x:.3f} {y + 0.04:.3f}", 0.018, INK)
        s.dot(canvas, x - 0.01, y - 0.06, 0.035, 0.022, 0xB0FFFFFF)


def vending_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.55, -1.95, 1.1, 1.95, 0.06, colour)
    s.slab(canvas, -0.46, -1.8, 0.68, 1.25, 0.03, 0xFFDCEEF6)
    shades = (0xFFE0483F, 0xFF3F8FD4, 0xFF5BA83C, 0xFFF2B632)
    for row in range(4):
        for k in range(4):
            s.slab(canvas, -0.42 + k * 0.16, -1.75 + row * 0.3, 0.11, 0.2, 0.03, shades[(row + k) % 4])
    s.slab(canvas, 0.3, -1.6, 0.16, 0.3, 0.02, INK)
    s.slab(canvas, -0.4, -0.42, 0.56, 0.22, 0.03, INK)


def swing(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-1.0, 1.0):
        s.line(canvas, f"{x - 0.25} 0 {x} -2.0 {x + 0.25} 0", 0.08, colour)
    s.line(canvas, "-1.05 -2 1.05 -2", 0.1, dark(colour, 0.1))
    move = 0.3 * wave(t * 0.4)
    for x in (-0.3, 0.3):
        s.line(canvas, f"{x} -1.98 {x + move:.3f} {-0.6 - abs(move) * 0.2:.3f}", 0.03, METAL)
    s.slab(canvas, -0.36 + move, -0.62 - abs(move) * 0.2, 0.72, 0.09, 0.03, WOOD)


def seesaw(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.3 0 0 -0.55 0.3 0", dark(colour, 0.3), 0.02)
    canvas.save()
    canvas.translate(0, -0.52)
    canvas.rotate(9 * wave(t * 0.4))
    s.slab(canvas, -1.4, -0.06, 2.8, 0.12, 0.05, colour)
    for x in (-1.05, 1.05):
        s.line(canvas, f"{x} -0.05 {x} -0.3", 0.05, METAL)
        s.line(canvas, f"{x - 0.1} -0.3 {x + 0.1} -0.3", 0.05, METAL)
    canvas.restore()


def trampoline(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.95, -0.35, 0.35, 0.95):
        s.line(canvas, f"{x} -0.45 {x * 1.04} 0", 0.06, METAL)
    s.dot(canvas, 0, -0.5, 1.15, 0.2, colour)
    s.dot(canvas, 0, -0.51, 0.92, 0.145, INK)
    s.dot(canvas, 0.2, -0.54, 0.5, 0.06, 0xFF5B5E69)


KINDS: dict[str, Kind] = {
    "bench": Kind(bench, 0.95, 1.76, WOOD, seat=(0, -0.48)),
    "street_lamp": Kind(street_lamp, 3.2, 1.2, INK, "capsule", 3.0),
    "traffic_cone": Kind(traffic_cone, 0.7, 0.6, 0xFFF2702A),
    "fire_hydrant": Kind(fire_hydrant, 0.84, 0.7, 0xFFD6302A, weight=5.0),
    "telephone_box": Kind(telephone_box, 2.6, 1.08, 0xFFC9282A, weight=3.0),
    "stop_sign": Kind(stop_sign, 2.2, 0.86, 0xFFD6302A),
    "signpost": Kind(signpost, 1.95, 1.85, WOOD),
    "fence": Kind(fence, 1.05, 2.0, 0xFFF6F3EA),
    "gate": Kind(gate, 2.3, 2.2, INK, weight=4.0),
    "well": Kind(well, 2.1, 1.8, 0xFF9A9690, weight=4.0),
    "snowman": Kind(snowman, 2.12, 1.6, 0xFFF6F9FD, face=(0, -1.5, 0.17)),
    "umbrella": Kind(umbrella, 1.34, 1.4, 0xFF8E5CC7, "capsule", 0.2),
    "dog_house": Kind(dog_house, 1.3, 1.44, 0xFFD9A05A),
    "bird_house": Kind(bird_house, 1.92, 0.72, 0xFF4FA3B5),
    "beehive": Kind(beehive, 1.06, 0.95, 0xFFE8B64A),
    "vending_machine": Kind(vending_machine, 1.95, 1.1, 0xFFD6303A, weight=4.0),
    "swing": Kind(swing, 2.1, 2.5, 0xFFE0703A, seat=(0, -0.62)),
    "seesaw": Kind(seesaw, 0.9, 2.8, 0xFF3F8FD4, seat=(-1.0, -0.65)),
    "trampoline": Kind(trampoline, 0.72, 2.3, 0xFF3F7FD9, bounce=0.9, seat=(0, -0.5)),
}  # fmt: skip
