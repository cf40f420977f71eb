"""Where a driver looks out of what is closed: the middle of the window, its sill and its height, in metres."""

from __future__ import annotations

#: x ahead, y of the sill (up is negative), height. What is not here is open: its driver sits in it.
WINDOWS: dict[str, tuple[float, float, float]] = {
    **dict.fromkeys(("car", "taxi", "police_car"), (0.36, -0.86, 0.6)),
    **dict.fromkeys(("truck", "dump_truck", "garbage_truck", "cement_mixer", "tanker"), (1.6, -1.35, 0.65)),
    "sports_car": (0.1, -0.86, 0.48), "van": (1.15, -1.1, 0.72), "bus": (2.1, -1.2, 0.85),
    "ambulance": (0.85, -1.27, 0.66), "fire_engine": (1.65, -1.27, 0.66), "tractor": (-0.45, -1.35, 0.85),
    "excavator": (-0.2, -1.25, 0.72), "train": (-1.55, -1.5, 0.64), "tram": (2.5, -1.45, 0.86),
    "bullet_train": (1.85, -1.4, 0.6), "subway": (2.35, -1.25, 0.8), "plane": (1.72, -1.2, 0.5),
    "helicopter": (0.55, -0.9, 0.62), "rocket": (0.02, -1.95, 0.5), "submarine": (0.84, -0.68, 0.46),
    "saucer": (0.0, -1.05, 0.52), "spaceship": (0.5, -1.48, 0.44),
}  # fmt: skip
