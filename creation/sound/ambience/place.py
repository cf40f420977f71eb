"""What a place is to the ear."""

from __future__ import annotations

from dataclasses import dataclass

from creation.sound.signal.reverb import Room

OPEN, HALL, CANYON, CHAMBER = Room(0.7, 0.45, 18), Room(2.4, 0.45, 22), Room(1.9, 0.5, 60), Room(0.35, 0.45, 4)
STREET, VAULT, CABIN, SHOP = Room(1.2, 0.5, 30), Room(3.0, 0.4, 28), Room(0.25, 0.4, 3), Room(1.1, 0.6, 12)


@dataclass(frozen=True)
class Place:
    """The air of a setting (see `layers`): always, by day, by night; what feet touch; how near sounds are answered."""

    always: str
    day: str = ""
    night: str = ""
    ground: str = "stone"  # "sand", "grass", "leaves", "snow", "wood", "metal", "dust", "stone"
    room: Room = OPEN
    answer: float = 0.12  # share of the room in near sounds
    dulled: float = 20_000.0  # near sounds are heard up to this many Hz
    is_indoors: bool = False
    is_sealed: bool = False  # neither hour nor weather gets in
