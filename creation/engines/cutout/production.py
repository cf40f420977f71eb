"""One film in the making: speech, then direction, then pictures and sound side by side."""

from __future__ import annotations

import base64
import pickle
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from creation.engines.base import Cue, EngineError, Job, Rendering, Reporter, Stage
from creation.engines.cutout import sounding
from creation.engines.cutout.chunks import join
from creation.engines.cutout.crew import Crew, Message
from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import Direction
from creation.engines.cutout.drawing import Drawing
from creation.engines.cutout.plan import PREVIEW_WIDTH, Plan
from creation.engines.cutout.previews import DRAFT_FRAMES, DRAFT_RATE
from creation.engines.cutout.reuse.shelf import Shelf
from creation.sound.speech import Speech

#: Seconds between two previews, for which the moving one stays, and between two reports.
PREVIEW_EVERY, DRAFT_STAYS, REPORT_EVERY = 2.0, 4.0, 0.1
#: Seconds without a word from any child, after which one is taken for hung. A minute of sound takes far less.
SILENCE = 240.0


class Production:
    """Makes one film in the folder `work`; whatever it leaves there may be thrown away afterwards.

    With a `shelf` it draws only what does not lie there.
    """

    def __init__(self, job: Job, work: Path, processes: int, reporter: Reporter, shelf: Shelf | None = None) -> None:
        self._job = job
        self._work = work
        self._processes = processes
        self._reporter = reporter
        self._shelf = shelf
        self._next_preview = 0.0
        self._reported = 0.0

    def make(self) -> Rendering:
        self._reporter.progress(Stage.PREPARE, 0.0)
        with Crew(self._processes, self._work) as crew:
            # Before the previews: they are directed while the voice is loaded.
            speaking = self._begin_speech(crew)
            self._begin_previews(crew)
            speech = self._speech(crew, speaking)
            direction = direct(self._job.storyboard, self._job.seed, self._job.width, self._job.height, speech)
            plan = self._plan(direction, (self._job.width, self._job.height))
            self._reporter.progress(Stage.PREPARE, 1.0)
            order = self._begin_sound(crew, speech, direction)
            chunks = self._draw(crew, plan, order)
        film = self._work / "film.mp4"
        join(chunks, film, self._job.fps)
        # Only what is whole leaves the folder of the work.
        return Rendering(
            video=film.replace(self._job.folder / film.name),
            audio=self._audio.replace(self._job.folder / self._audio.name),
            cues=self._cues(),
            is_marked=bool(self._job.mark),
            notes={"engine": "cutout", "seed": str(self._job.seed)},
        )

    @property
    def _audio(self) -> Path:
        return self._work / "sound.wav"

    def _plan(self, direction: Direction, size: tuple[int, int], name: str = "plan") -> Plan:
        job = self._job
        plan = Plan(
            storyboard=job.storyboard,
            seed=job.seed,
            width=size[0],
            height=size[1],
            fps=job.fps,
            shots=direction.shots,
            mark=job.mark,
            picture=job.picture,
        )
        plan.write(self._work / name)
        return plan

    def _begin_previews(self, crew: Crew) -> None:
        """Something to look at while nobody has spoken yet: the film directed without its lines' exact times."""
        job = self._job
        # No larger than it is shown: it is there the sooner.
        by = min(1.0, PREVIEW_WIDTH / job.width)
        size = 2 * round(job.width * by / 2), 2 * round(job.height * by / 2)
        plan = self._plan(direct(job.storyboard, job.seed, *size, None), size, "early")
        at = str(self._work / "early")
        frame = min(plan.frames - 1, round(0.6 * job.fps))
        crew.give(crew.painters[0], do="poster", plan=at, frame=frame)
        frames = [round(number * job.fps / DRAFT_RATE) for number in range(DRAFT_FRAMES)]
        crew.give(crew.painters[-1], do="draft", plan=at, frames=[index for index in frames if index < plan.frames])

    def _begin_speech(self, crew: Crew) -> int | None:
        if not any(shot.lines for shot in self._job.storyboard.shots):
            return None  # nobody waits for a voice to be loaded
        told, to = self._work / "storyboard", self._work / "speech"
        told.write_bytes(pickle.dumps(self._job.storyboard))
        return crew.give(crew.SOUND, do="speak", storyboard=str(told), seed=self._job.seed, to=str(to))

    def _speech(self, crew: Crew, task: int | None) -> Speech:
        if task is None:
            return Speech()
        self._await(crew, task, Stage.PREPARE)
        return sounding.load(self._work / "speech", Speech)

    def _await(self, crew: Crew, task: int, stage: Stage) -> None:
        """Waits for a task that does not say how far it is."""
        began = time.monotonic()
        for answer in self._answers(crew, stage, lambda: 1 - 1 / (1 + (time.monotonic() - began) / 3)):
            if answer.get("done") == task:
                return

    def _begin_sound(self, crew: Crew, speech: Speech, direction: Direction) -> int:
        job, order = self._job, self._work / "order"
        seconds = direction.seconds
        work = sounding.Order(job.storyboard, speech, direction.moments, seconds, job.seed, self._audio)
        order.write_bytes(pickle.dumps(work))
        return crew.give(crew.SOUND, do="sound", order=str(order), to=str(self._work / "cues"))

    def _cues(self) -> tuple[Cue, ...]:
        cues: tuple[Cue, ...] = sounding.load(self._work / "cues", tuple)
        return cues

    def _draw(self, crew: Crew, plan: Plan, sound: int) -> list[Path]:
        drawing = Drawing(plan, self._work / "plan", self._work, len(crew.painters), self._shelf)
        waiting: dict[int, int] = {}  # tasks, and the chunk of each

        def begin(child: int) -> None:
            if (dealt := drawing.next(child - 1)) is not None:
                number, task = dealt
                waiting[crew.give(child, **task)] = number

        for child in crew.painters:
            begin(child)
        drawn, heard = set(drawing.kept), False
        if waiting:
            for answer in self._answers(crew, Stage.RENDER, lambda: len(drawn) / plan.frames):
                if "frame" in answer:
                    drawn.add(answer["frame"])
                heard = heard or answer.get("done") == sound
                if answer.get("done") in waiting:
                    drawing.finished(waiting.pop(answer["done"]))
                    begin(answer["child"])
                if not waiting:
                    break
        self._reporter.progress(Stage.RENDER, 1.0)
        if not heard:
            self._await(crew, sound, Stage.SOUND)
        self._reporter.progress(Stage.SOUND, 1.0)
        drawing.tidy()
        return drawing.paths

    def _answers(self, crew: Crew, stage: Stage, fraction: Callable[[], float]) -> Iterator[Message]:
        """The crew's answers as they come; the reporter hears of progress and previews on the way."""
        # Counted, not by a clock: when the whole machine stood still, no child hangs.
        silence = 0.0
        while True:
            answer = crew.listen(REPORT_EVERY)
            self._report(stage, fraction())
            if answer is None:
                silence += REPORT_EVERY
                self._require_life(stage, silence)
            else:
                silence = 0.0
                self._preview(answer)
                yield answer

    def _require_life(self, stage: Stage, silence: float) -> None:
        """Our own reports go on whatever the children do: only their answers show that they work."""
        if silence > SILENCE:
            raise EngineError(
                "hung",
                "A part of this film came to a standstill, three times over. It was not your prompt's fault; "
                "try it once more, or a shorter one.",
                retry=True,
                detail=f"No child answered for {silence:.0f} s in stage {stage}.",
            )

    def _report(self, stage: Stage, fraction: float) -> None:
        now = time.monotonic()
        if now - self._reported >= REPORT_EVERY:
            self._reported = now
            self._reporter.progress(stage, min(1.0, fraction))

    def _preview(self, answer: Message) -> None:
        now, what = time.monotonic(), answer.get("shows")
        if what is None or (now < self._next_preview and what != "draft"):
            return
        self._next_preview = now + (DRAFT_STAYS if what == "draft" else PREVIEW_EVERY)
        self._reporter.preview(base64.b64decode(answer["picture"]))
