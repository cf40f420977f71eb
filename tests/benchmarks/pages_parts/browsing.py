"""A phone on a slow line: what a page costs it, and when it shows its first picture."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from playwright.sync_api import Browser, sync_playwright

from sora_site.launch import browser as installed

#: A usual mobile connection of the third generation, and a processor a quarter as quick as this one.
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
SLOWER = 4
PHONE = {"width": 360, "height": 740}
#: Milliseconds a page is given; what has not come by then is not told.
PATIENCE = 20_000
#: Notes when the first film has a frame to show, and the largest thing painted.
NOTE = """
  window.seen = {frame: null, paint: null};
  document.addEventListener("loadeddata", (event) => {
    if (event.target.tagName === "VIDEO") window.seen.frame ??= performance.now();
  }, true);
  new PerformanceObserver((list) => { window.seen.paint = list.getEntries().at(-1).startTime; })
    .observe({type: "largest-contentful-paint", buffered: true});
"""


@dataclass
class Visit:
    """One page on the phone: kilobytes on the line by kind, and milliseconds from the tap."""

    kilobytes: dict[str, float] = field(default_factory=dict)
    first_frame: float | None = None
    largest_paint: float | None = None

    @property
    def before_media(self) -> float:
        """Everything that is no film and no picture of one."""
        return sum(size for kind, size in self.kilobytes.items() if kind != "Media")


class Phone:
    """Opens pages with nothing kept from before; close it at the end."""

    def __init__(self) -> None:
        self._playwright = sync_playwright().start()
        arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"]
        self._browser: Browser = self._playwright.chromium.launch(executable_path=installed.path(), args=arguments)

    def close(self) -> None:
        self._browser.close()
        self._playwright.stop()

    def visit(self, address: str, session: str, *, is_film: bool) -> Visit:
        """Opens `address` as the person of this session cookie ("": nobody)."""
        context = self._browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True, has_touch=True)  # type: ignore[arg-type]
        if session:
            context.add_cookies([{"name": "session", "value": session, "url": address}])
        context.add_init_script(NOTE)
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", LINE)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        kinds: dict[str, str] = {}
        sizes: dict[str, float] = defaultdict(float)
        line.on("Network.responseReceived", lambda told: kinds.update({told["requestId"]: _kind(told)}))
        line.on("Network.loadingFinished", lambda told: _add(sizes, kinds, told))
        page.goto(address, wait_until="load", timeout=PATIENCE)
        wanted = "frame" if is_film else "paint"
        for _look in range(PATIENCE // 100):
            if page.evaluate(f"window.seen.{wanted}") is not None:
                break
            page.wait_for_timeout(100)
        page.wait_for_timeout(500)
        seen = page.evaluate("window.seen")
        context.close()
        return Visit(dict(sizes), seen["frame"], seen["paint"])


def _kind(told: dict[str, dict[str, str]]) -> str:
    is_media = told["type"] == "Media" or "/media/" in told["response"]["url"]  # type: ignore[comparison-overlap]
    return "Media" if is_media else str(told["type"])


def _add(sizes: dict[str, float], kinds: dict[str, str], told: dict[str, object]) -> None:
    size = told["encodedDataLength"]
    assert isinstance(size, int | float)
    sizes[kinds.get(str(told["requestId"]), "Other")] += size / 1000
