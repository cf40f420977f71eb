"""What the machine brings: room, libraries, ffmpeg, fonts, a clock, an accelerator."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from sora_site import bootstrap
from sora_site.operating.doctor.findings import Findings, note, ok, problem

#: Below: no film can be made for long; and where one begins to think of more.
LITTLE, FAIR = 1 * 2**30, 5 * 2**30
#: What Skia loads before it draws its first line, also where no screen is.
LIBRARIES = ("libEGL.so.1", "libGL.so.1")
#: This code was written in it; a clock before it is wrong.
WRITTEN = 1_735_689_600  # 2025-01-01


def disk(folder: Path) -> Findings:
    """`folder` need not be there yet."""
    standing = next(place for place in (folder, *folder.parents) if place.exists())
    usage = shutil.disk_usage(standing)
    words = f"{usage.free / 2**30:.1f} GB free of {usage.total / 2**30:.0f} GB at {standing}"
    if usage.free < LITTLE:
        yield problem("disk", words, "Make room, or set DATA_DIR to a larger disk: soon no film can be kept.")
    elif usage.free < FAIR:
        yield note("disk", words, "A minute of film takes about 15 MB; think of more room.")
    else:
        yield ok("disk", words)
    if not os.access(standing, os.W_OK):
        yield problem("disk", f"{standing} cannot be written to", f"chown -R {os.getuid()} {standing}")


def libraries() -> Findings:
    """What Skia and the lights load, also without a screen."""
    if missing := missing_libraries():
        yield problem("graphics", f"{', '.join(missing)} missing: nothing can be drawn", "apt install libegl1 libgl1")
    else:
        yield ok("graphics", "EGL and GL are there")


def missing_libraries() -> list[str]:
    """Those of LIBRARIES that cannot be loaded here."""
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def ffmpeg() -> Findings:
    import imageio_ffmpeg

    done = subprocess.run(  # noqa: S603 - the site's own program
        [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-encoders"],
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    missing = [name for name in ("libx264", "aac") if f" {name} " not in done.stdout]
    if done.returncode or missing:
        yield problem("ffmpeg", "does not run, or lacks H.264 or AAC", "Delete .venv and run `manage.py up` again.")
    else:
        yield ok("ffmpeg", "runs, with H.264 and AAC")


def fonts() -> Findings:
    """The font films are lettered with must know Chinese; pages use those of whoever looks."""
    import skia

    from creation.finish.mark import FONT_FILE

    face = skia.Typeface.MakeFromFile(str(FONT_FILE)) if FONT_FILE.exists() else None
    if face is None or not all(face.unicharToGlyph(ord(sign)) for sign in "看かカ한ñж"):
        yield problem(
            "fonts", f"{FONT_FILE.name} is missing or not whole", "Delete .venv and run `manage.py up` again."
        )
    else:
        yield ok("fonts", f"{FONT_FILE.name} knows Chinese, Japanese and Korean")


def clock() -> Findings:
    """Leases, sessions and codes of second factors go by it."""
    now, steady = time.time(), time.monotonic()
    time.sleep(0.05)
    if now < WRITTEN:
        yield problem("clock", "stands before this site was written", "Set the time: timedatectl set-ntp true")
    elif time.time() <= now or time.monotonic() <= steady:
        yield problem("clock", "does not run forward", "Set the time: timedatectl set-ntp true")
    else:
        yield ok("clock", time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now)))


def gpu() -> Findings:
    """The cut-out engine needs none."""
    if not bootstrap.has_gpu():
        yield ok("gpu", "none; films are made by the processor")
        return
    driver = _driver()
    if driver is None:
        yield problem("gpu", "is there, but its driver does not answer", "Install the driver; nvidia-smi must show it.")
        return
    seen = _torch()
    if seen is None:
        yield note("gpu", f"{driver}; PyTorch is not installed", "python3 manage.py up --gpu installs it.")
    elif not seen:
        yield problem("gpu", f"{driver}; PyTorch does not see it", "The driver is older than PyTorch wants: update it.")
    else:
        yield ok("gpu", f"{driver}; PyTorch sees {seen}")


def _driver() -> str | None:
    if shutil.which("nvidia-smi") is None:
        return "a device of /dev/kfd" if Path("/dev/kfd").exists() else None
    ask = ["nvidia-smi", "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"]
    try:
        done = subprocess.run(ask, capture_output=True, text=True, timeout=20, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip().splitlines()[0] if done.returncode == 0 and done.stdout.strip() else None


def _torch() -> str | None:
    """What PyTorch sees, "" for nothing; None without PyTorch. In a process of its own: it takes a gigabyte."""
    script = "import json, torch\nprint(json.dumps(torch.cuda.get_device_name(0) if torch.cuda.is_available() else ''))"
    try:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False
        )
        return str(json.loads(done.stdout)) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError):
        return None
