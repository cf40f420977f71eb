"""Where, when and how a beat is seen."""

from __future__ import annotations

from dataclasses import dataclass, field

from creation.storyboard.mention import Mention
from creation.storyboard.phrases import Passage


@dataclass
class Scene:
    """Where, when and how it is seen; empty where the prompt does not say."""

    settings: list[str] = field(default_factory=list)  # in the order of the way
    time_of_day: str = ""
    weather: str = ""
    framing: str = ""
    moves: list[str] = field(default_factory=list)
    sounds: list[str] = field(default_factory=list)
    light: str = ""
    pace: Mention | None = None  # how fast it is seen: "slow", "fast", "lapse"
    one_take: bool = False
    goes_there: bool = False  # "to the beach": the setting is where it ends

    @property
    def is_said(self) -> bool:
        return self != Scene()

    def fill(self, other: Scene) -> None:
        """Takes from another scene what this one does not say."""
        self.settings = self.settings or list(other.settings)
        self.time_of_day = self.time_of_day or other.time_of_day
        self.weather = self.weather or other.weather
        self.framing = self.framing or other.framing
        self.moves = self.moves or list(other.moves)
        self.light = self.light or other.light
        self.pace = self.pace or other.pace
        self.sounds += [sound for sound in other.sounds if sound not in self.sounds]


def see(scene: Scene, passage: Passage, moods: list[str], styles: list[str], fillers: list[Mention]) -> None:
    """Puts what a passage says of its scene where it belongs."""
    place = ""
    weak: list[str] = []  # places that only describe a noun: "street dancers"
    for mention, relation in passage.scene:
        match mention.role:
            case "settings" if relation == "compound":
                weak.append(mention.name)
            case "settings":
                _place(scene, mention, relation)
            case "time_of_day":
                scene.time_of_day = scene.time_of_day or mention.name
            case "weather":
                # Rain and a clear sky is rain.
                scene.weather = mention.name if scene.weather in ("", "clear") else scene.weather
                if mention.name == "eruption" or (relation in ("in", "on", "near") and mention.form == "base"):
                    place = str(mention.about("place") or "")
            case "camera":
                scene.framing = scene.framing or str(mention.about("framing") or "")
                scene.moves += [mention.about("move")] if mention.about("move") else []
                scene.one_take |= mention.about("take") == "one"
            case "sounds":
                scene.sounds += [mention.name] * (mention.name not in scene.sounds)
            case "light":
                scene.light = scene.light or mention.name
            case "pace":
                scene.pace = scene.pace or mention
            case "moods":
                moods.append(mention.name)
            case "styles":
                styles.append(mention.name)
            case "fillers":
                fillers.append(mention)
    scene.settings = scene.settings or weak[-1:] or ([place] if place else [])


def _place(scene: Scene, mention: Mention, relation: str) -> None:
    scene.goes_there = scene.goes_there or (relation == "to" and not scene.settings)
    if mention.name in scene.settings:
        return
    if relation == "over" and scene.settings:  # "through the clouds above a city" is at the city
        scene.settings.insert(0, mention.name)
    else:
        scene.settings.append(mention.name)
