"""What games and parties bring along: a goal, a birthday cake, boards and cards, a table with a net."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

WHITE = 0xFFF8FAFC
_CANDLES = ((-0.2, 0xFF4FB8F2), (-0.1, 0xFFE0483F), (0.0, 0xFFF2B632), (0.1, 0xFF5BA83C), (0.2, 0xFF8E5CC7))


def goal_net(canvas: Any, colour: Colour, t: float) -> None:
    """Seen at an angle: posts in front, the net behind them."""
    s.flat(canvas, "-1.45 -2.2 1.45 -2.2 1.25 -1.9 1.2 -0.05 -1.2 -0.05 -1.25 -1.9", 0x30FFFFFF, 0)
    for k in range(-7, 8):
        s.line(canvas, f"{k * 0.2:.2f} -2.2 {k * 0.175:.3f} -1.9 {k * 0.168:.3f} -0.05", 0.016, 0xC8FFFFFF)
    for k in range(9):
        y, half = -1.9 + k * 0.23, 1.25 - 0.005 * k
        s.line(canvas, f"{-half:.3f} {y:.3f} {half:.3f} {y:.3f}", 0.016, 0xC8FFFFFF)
    s.line(canvas, "-1.45 0 -1.45 -2.24 1.45 -2.24 1.45 0", 0.11, WHITE)
    s.line(canvas, "-1.2 -0.02 1.2 -0.02", 0.04, 0xB0FFFFFF)
    for x in (-1.45, 1.45):
        s.line(canvas, f"{x + 0.035} 0 {x + 0.035} -2.2", 0.025, 0xFFC3CBD6)


def _cake(canvas: Any, colour: Colour) -> None:
    s.dot(canvas, 0, -0.03, 0.5, 0.05, 0xFFE8EDF2)
    s.turned(canvas, "0.42 -0.3 0.43 -0.04", 0xFFF7E3C8, 0)
    s.turned(canvas, "0.3 -0.55 0.31 -0.28", colour, 0)
    for y, half, many in ((-0.3, 0.42, 9), (-0.55, 0.3, 7)):
        s.slab(canvas, -half, y - 0.02, 2 * half, 0.07, 0.03, 0xFFFFFFFF)
        for k in range(many):
            x = -half + 2 * half * (k + 0.5) / many
            s.dot(canvas, x, y + 0.05, half / many, 0.04 + 0.02 * (k % 2), 0xFFFFFFFF)
    for k in range(6):
        s.dot(canvas, -0.34 + 0.136 * k, -0.13, 0.03, 0.03, _CANDLES[k % 5][1])
    for x, shade in _CANDLES:
        s.slab(canvas, x - 0.017, -0.74, 0.034, 0.18, 0.008, shade)


def birthday_cake(canvas: Any, colour: Colour, t: float) -> None:
    _cake(canvas, colour)
    for x, _ in _CANDLES:
        lean = 0.012 * wave(t * 2.3 + 7 * x)
        s.dot(canvas, x, -0.8, 0.075, 0.1, faded(0xFFFFD86A, 0.25))
        s.body(canvas, f"{x} -0.74 {x - 0.03:.3f} -0.78 {x + lean:.3f} -0.89 {x + 0.03:.3f} -0.78", 0xFFFFA31F, 0.12)
        s.dot(canvas, x, -0.775, 0.014, 0.026, 0xFFFFF6C0)


def birthday_cake_out(canvas: Any, colour: Colour, t: float) -> None:
    _cake(canvas, colour)
    for x, _ in _CANDLES:
        s.line(canvas, f"{x} -0.74 {x + 0.01:.3f} -0.77", 0.012, 0xFF3A3D46)


def chessboard(canvas: Any, colour: Colour, t: float) -> None:
    s.flat(canvas, "-0.36 -0.02 0.36 -0.02 0.28 -0.14 -0.28 -0.14", dark(colour, 0.4), 0)
    for row in range(4):
        for col in range(8):
            y0, y1 = -0.03 - 0.026 * row, -0.03 - 0.026 * (row + 1)
            w0, w1 = 0.34 + 0.6 * (y0 + 0.03), 0.34 + 0.6 * (y1 + 0.03)
            a, b = -1 + col / 4, -1 + (col + 1) / 4
            shade = 0xFFF6E7C8 if (row + col) % 2 else 0xFF6B3E1E
            s.flat(canvas, f"{a * w0:.3f} {y0} {b * w0:.3f} {y0} {b * w1:.3f} {y1} {a * w1:.3f} {y1}", shade, 0)
    for x, y, shade, high in (
        (-0.26, -0.04, WHITE, 0.15), (-0.17, -0.08, WHITE, 0.11), (-0.22, -0.12, WHITE, 0.17),
        (-0.05, -0.06, WHITE, 0.11),
        (0.08, -0.1, 0xFF2E3038, 0.11), (0.19, -0.05, 0xFF2E3038, 0.15), (0.25, -0.1, 0xFF2E3038, 0.17),
    ):  # fmt: skip
        s.body(
            canvas,
            f"{x - 0.035} {y} {x - 0.014} {y - 0.6 * high} {x + 0.014} {y - 0.6 * high} {x + 0.035} {y}",
            shade,
            0.05,
        )
        s.ball(canvas, x, y - 0.75 * high, 0.026, 0.03, shade)


def playing_cards(canvas: Any, colour: Colour, t: float) -> None:
    for k, turn in enumerate((-24, -8, 8, 24)):
        canvas.save()
        canvas.translate(-0.3 + 0.2 * k, 0)
        canvas.rotate(turn * 0.5)
        s.slab(canvas, -0.07, -0.2, 0.14, 0.2, 0.015, WHITE)
        s.dot(canvas, 0, -0.1, 0.03, 0.035, 0xFFD8343C if k % 2 else 0xFF2E3038)
        canvas.restore()
    s.slab(canvas, 0.36, -0.06, 0.15, 0.06, 0.01, 0xFF3F6FD9)


def net_table(canvas: Any, colour: Colour, t: float) -> None:
    """A table-tennis table from its long side."""
    for x in (-1.15, -0.35, 0.35, 1.15):
        s.line(canvas, f"{x} -0.72 {x} 0", 0.05, 0xFF5A6472)
    s.flat(canvas, "-1.4 -0.72 1.4 -0.72 1.25 -0.86 -1.25 -0.86", colour, 0)
    s.line(canvas, "-1.33 -0.79 1.33 -0.79", 0.015, WHITE)
    s.slab(canvas, -1.4, -0.74, 2.8, 0.06, 0.01, dark(colour, 0.25))
    s.line(canvas, "-1.4 -0.735 1.4 -0.735", 0.016, WHITE)
    s.flat(canvas, "-0.03 -0.7 0.03 -0.86 0.03 -1.02 -0.03 -0.9", 0xC0FFFFFF, 0)
    s.line(canvas, "-0.03 -0.68 -0.03 -0.92 0.03 -1.03 0.03 -0.86", 0.025, light(0xFF2E3038, 0.1))


def court_net(canvas: Any, colour: Colour, t: float) -> None:
    """A net across a court, seen from its side at an angle."""
    s.flat(canvas, "-0.16 -0.12 0.16 -0.32 0.16 -1.12 -0.16 -0.98", 0x50FFFFFF, 0)
    for k in range(5):
        x = -0.16 + 0.08 * k
        y = -0.12 - 0.05 * k
        s.line(canvas, f"{x:.2f} {y:.2f} {x:.2f} {y - 0.84:.2f}", 0.012, 0xD0FFFFFF)
    for k in range(7):
        y = -0.14 - 0.13 * k
        s.line(canvas, f"-0.16 {y:.2f} 0.16 {y - 0.17:.2f}", 0.012, 0xD0FFFFFF)
    s.line(canvas, "-0.16 -1.0 0.16 -1.16", 0.05, WHITE)
    s.line(canvas, "-0.17 0 -0.17 -1.04", 0.05, dark(colour, 0.2))
    s.line(canvas, "0.17 -0.16 0.17 -1.2", 0.045, colour)


def picnic_blanket(canvas: Any, colour: Colour, t: float) -> None:
    for row in range(4):
        y0, y1 = 0.14 - 0.065 * row, 0.075 - 0.065 * row
        w0, w1 = 1.0 - 0.05 * row, 0.95 - 0.05 * row
        for col in range(10):
            a, b = -1 + col / 5, -1 + (col + 1) / 5
            shade = colour if (row + col) % 2 else WHITE
            s.flat(
                canvas,
                f"{a * w0:.3f} {y0:.3f} {b * w0:.3f} {y0:.3f} {b * w1:.3f} {y1:.3f} {a * w1:.3f} {y1:.3f}",
                shade,
                0,
            )


KINDS: dict[str, Kind] = {
    "picnic_blanket": Kind(picnic_blanket, 0.13, 2.0, 0xFFD8343C),
    "goal_net": Kind(goal_net, 2.3, 3.0, 0xFFFFFFFF, weight=4.0),
    "birthday_cake": Kind(birthday_cake, 0.9, 1.0, 0xFFF29BB8),
    "birthday_cake_out": Kind(birthday_cake_out, 0.8, 1.0, 0xFFF29BB8),
    "chessboard": Kind(chessboard, 0.26, 0.75, 0xFF8A5A34),
    "playing_cards": Kind(playing_cards, 0.22, 1.0, 0xFF3F6FD9),
    "net_table": Kind(net_table, 1.05, 2.8, 0xFF1F7A5C, weight=4.0),
    "court_net": Kind(court_net, 1.25, 0.5, 0xFF5A6472, weight=3.0),
}
