"""What a prompt leaves unsaid but means: the place of a crocodile, the hour of a ghost."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from creation.storyboard.beats import Beat, Story
from creation.storyboard.cast import Draft
from creation.storyboard.roles import Deed, Spot
from creation.storyboard.vocabulary import entries, entry

#: What is done in other places as well: things tell more.
_ANYWHERE = ("walk", "fly", "fight", "drive", "sing")
_COOKING = ("cook", "bake")
_BOUND = (
    "exercise",
    "box",
    "surf",
    "ski",
    "swim",
    "dive",
    "row",
    "skate",
    "snowboard",
    "climb",
    "sink",
    "fish",
    "type",
    "wait_for_bus",
    *("score", "dunk", "snowball_fight", "play_chess", "play_cards", "blow_out", "tug_of_war", "roast"),
)
_PARK, _MEADOW = "park", "meadow"
#: Where the things that people have around them are used.
_ROOMS = ("kitchen", "living_room", "bedroom", "bathroom", "office", "library", "classroom", "school", "garage", "gym")


def fill(story: Story) -> None:
    """Gives every beat a setting, an hour and a weather."""
    carried = ""
    for beat in story.beats:
        scene = beat.scene
        if not scene.settings or (scene.goes_there and len(scene.settings) == 1 and beat is story.beats[0]):
            scene.settings = [carried or setting(story, beat), *scene.settings]
        carried = scene.settings[-1]
        scene.time_of_day = scene.time_of_day or _hour(story)
        scene.weather = scene.weather or _weather(story, beat)


def setting(story: Story, beat: Beat) -> str:
    """Where those in a beat are at home, or what they do is done."""
    drafts = [story.cast[member] for member in beat.cast] or story.cast.drafts
    is_wet = beat.scene.weather not in ("", "clear")
    for places in _settings(drafts, beat.deeds, beat.spots):
        if beat.scene.weather == "storm" and "sea" in places:
            return "sea"
        options = [place for place in places if not (is_wet and entry("settings", place).about.get("sheltered"))]
        if options:
            return options[story.cast.seed % len(options)]
    return _MEADOW


def _settings(drafts: list[Draft], deeds: list[Deed], spots: list[Spot]) -> Iterator[tuple[str, ...]]:
    drafts = [draft for draft in drafts if draft.id not in _becoming(deeds)] or drafts
    carriers = {spot.whom for spot in spots if spot.relation in ("on", "in")}
    carriers |= {deed.whom for deed in deeds if deed.entry.name in ("ride", "drive", "row")}
    yield from (draft.entry.options("place") for draft in drafts if draft.id in carriers and draft.is_vehicle)
    yield from (deed.entry.options("place") for deed in deeds if deed.entry.name in _BOUND)
    things = [draft for draft in drafts if not draft.is_animate and not draft.is_vehicle]
    indoors = [draft for draft in things if set(draft.entry.options("place")[:1]) <= set(_ROOMS)]
    # Some are at their place of work, whatever stands there.
    yield from (draft.entry.options("place") for draft in drafts if draft.is_animate and draft.entry.about.get("fixed"))
    # Furniture stays where it is, whoever comes to it.
    yield from (draft.entry.options("place") for draft in indoors if draft.entry.about.get("fixed"))
    # The strange guest says more of the place than people do, who are everywhere.
    strangers = [draft for draft in drafts if draft.entry.about.get("class") != "person" or "job" in draft.looks]
    # A dog who is a barista is where baristas are.
    yield from (
        _work_place(draft.looks["job"]) for draft in strangers if draft.looks.get("job") and not draft.is_person
    )
    yield from (deed.entry.options("place") for deed in deeds if deed.entry.name in _COOKING)
    yield from (draft.entry.options("place") for draft in strangers if draft.is_animate or draft.is_vehicle)
    yield from (deed.entry.options("place") for deed in deeds if deed.entry.name not in _ANYWHERE)
    yield from (draft.entry.options("place") for draft in indoors)
    yield from (deed.entry.options("place") for deed in deeds)
    yield from (draft.entry.options("place") for draft in drafts)
    yield (_PARK,) if any(draft.entry.about.get("class") == "person" for draft in drafts) else ()


@cache
def _work_place(job: str) -> tuple[str, ...]:
    """Where those are who have this job; none for one that is no subject's."""
    jobs = (known for known in entries("subjects") if known.about.get("looks", {}).get("job") == job)
    return next((known.options("place") for known in jobs), ())


def _becoming(deeds: list[Deed]) -> set[str]:
    """What somebody turns into is nowhere before."""
    return {deed.whom for deed in deeds if deed.entry.name == "transform"}


def _weather(story: Story, beat: Beat) -> str:
    """A snowman is built in the snow."""
    abouts = [story.cast[member].entry.about for member in beat.cast] + [deed.entry.about for deed in beat.deeds]
    return next((str(about["weather"]) for about in abouts if "weather" in about), "clear")


def _hour(story: Story) -> str:
    styled = [str(entry("styles", style).about.get("time", "")) for style in story.styles]
    if any(styled):
        return next(hour for hour in styled if hour)
    hours = [str(draft.entry.about["time"]) for draft in story.cast.drafts if "time" in draft.entry.about]
    hours += [
        str(deed.entry.about["time"]) for beat in story.beats for deed in beat.deeds if "time" in deed.entry.about
    ]
    return hours[0] if hours else "day"


def style(story: Story) -> str:
    """The style asked for, else plain film."""
    return story.styles[0] if story.styles else "film"
