"""A notebook on a page of a real JupyterLab: cells to run, a kernel to ask, and an ear on what goes over the wire."""

from __future__ import annotations

import ast
import json
import math
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.browser.card import Card
from tests.tools.lab import KERNEL_IS_IDLE, Lab

COUNT_WEBGL = """(() => {
    const seen = new Set(), open = HTMLCanvasElement.prototype.getContext;
    window.webglContexts = () => seen.size;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        const made = open.call(this, kind, ...rest);
        if (made && /webgl/.test(kind)) seen.add(made);
        return made;
    };
})()"""
RUN_CELL = """async ([index, source]) => {
    const app = window.jupyterapp, notebook = app.shell.currentWidget.content;
    while (notebook.model.cells.length <= index)
        notebook.model.sharedModel.insertCell(notebook.model.cells.length, { cell_type: "code", source: "" });
    notebook.activeCellIndex = index;
    notebook.deselectAll();
    notebook.model.sharedModel.cells[index].setSource(source);
    await new Promise(requestAnimationFrame);
    await app.commands.execute("notebook:run-cell");
}"""
ASK = """async ([code, expression]) => {
    const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
    const quietly = { silent: true, store_history: false, stop_on_error: false };
    const request = kernel.requestExecute({ code, ...quietly, user_expressions: { asked: expression } });
    const { content } = await request.done;
    return content.status === "ok" ? content.user_expressions.asked : content;
}"""
START = "code => { window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({ code }); }"
OUTPUT = "cell => document.querySelectorAll('.jp-Notebook .jp-Cell')[cell]"


@dataclass(frozen=True)
class Frame:
    """One message between the page and its kernel."""

    at: float
    received: bool
    size: int


@dataclass
class Desk:
    """One notebook, alone on a page."""

    page: Any
    lab: Lab
    shots: Path
    errors: list[str] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)

    @classmethod
    def opened(cls, context: Any, lab: Lab, shots: Path, name: str) -> Desk:
        """A desk with an empty notebook and its own kernel."""
        _ask_for_no_news(lab)
        context.add_init_script(COUNT_WEBGL)
        desk = cls(context.new_page(), lab, shots)
        desk.page.on("pageerror", lambda error: desk.errors.append(f"uncaught: {error}"))
        desk.page.on("console", desk._heard)
        desk.page.on("websocket", desk._listen)
        lab.open(desk.page, lab.write(name, [""]))
        return desk

    # ---- Python ----

    def run(self, source: str, cell: int = 0) -> None:
        """Put the source into a cell and run it as a student does; returns when the kernel is done."""
        self.page.evaluate(RUN_CELL, [cell, source])

    def show(self, arguments: str = "", cell: int = 0) -> Card:
        """A new explorer, called `explorer` in Python, as the output of a cell."""
        self.run(
            "from mvcalc_widgets import TotalDerivativeExplorer, checkboxes, play, slider\n"
            f"explorer = TotalDerivativeExplorer({arguments})\nexplorer",
            cell,
        )
        return self.card(cell)

    def card(self, cell: int = 0, number: int = 0) -> Card:
        """The card number `number` in the output of a cell, drawn and still."""
        root = self.page.locator(".jp-Notebook .jp-Cell").nth(cell).locator(".mv-card").nth(number)
        return Card(self.page, root, self.shots).ready()

    def python(self, expression: str, code: str = "") -> Any:
        """The value of an expression in the kernel, after `code`; it must be plain data."""
        code = f"import json as _json\n{code}"
        answer = self.page.evaluate(ASK, [code, f"_json.dumps({expression})"])
        assert answer["status"] == "ok", f"{answer['ename']}: {answer['evalue']}"
        return json.loads(ast.literal_eval(answer["data"]["text/plain"]))

    def start(self, code: str) -> None:
        """Let the kernel begin to run code, and do not wait."""
        self.page.evaluate(START, code)

    def until(self, expression: str, value: Any, limit: float = 5) -> None:
        """Wait until an expression in the kernel has this value."""
        end = time.monotonic() + limit
        while (now := self.python(expression)) != value and not _near(now, value):
            assert time.monotonic() < end, f"{expression} is {now!r} in Python, not {value!r}"

    def command(self, name: str, arguments: dict[str, Any] | None = None) -> None:
        """Run a command of JupyterLab."""
        self.page.evaluate("([n, a]) => window.jupyterapp.commands.execute(n, a)", [name, arguments or {}])

    def restart_kernel(self) -> None:
        self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
        )

    def shut_down_kernel(self) -> None:
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")

    def start_kernel(self) -> None:
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.startKernel()")
        self.kernel_is_ready()

    def kernel_is_ready(self) -> None:
        self.page.wait_for_function(KERNEL_IS_IDLE, timeout=60_000)

    # ---- the page ----

    def cell_count(self) -> int:
        return int(
            self.page.evaluate("() => window.jupyterapp.shell.currentWidget.content.model.cells.length")
        )

    def webgl_contexts(self) -> int:
        """How many WebGL contexts the page has opened so far."""
        return int(self.page.evaluate("() => window.webglContexts()"))

    def theme(self, name: str) -> None:
        """Switch JupyterLab to its light or dark theme."""
        self.command("apputils:change-theme", {"theme": f"JupyterLab {name.title()}"})
        light = "true" if name == "light" else "false"
        self.page.wait_for_function("l => document.body.dataset.jpThemeLight === l", arg=light)
        self.page.wait_for_selector("#jupyterlab-splash", state="detached")  # it lies over all

    def width(self, card: Card, wide: int) -> None:
        """Make the window as wide as it takes for the card to have `wide` pixels."""
        size = self.page.viewport_size
        rim = size["width"] - card.root.evaluate("c => c.parentElement.clientWidth")
        self.page.set_viewport_size({"width": wide + rim, "height": size["height"]})
        card.frame()

    def traffic(self, act: Callable[[], object]) -> list[Frame]:
        """What went between page and kernel while `act` ran."""
        before = len(self.frames)
        act()
        return self.frames[before:]

    def shoot(self, name: str) -> Path:
        """A picture of the window."""
        path = self.shots / f"{name}.png"
        self.page.screenshot(path=path)
        return path

    def tidy(self, size: dict[str, int]) -> None:
        """Back to how every test finds it."""
        if self.page.viewport_size != size:
            self.page.set_viewport_size(size)
        self.page.emulate_media(reduced_motion="no-preference")
        if self.page.evaluate("() => document.body.dataset.jpThemeLight") == "false":
            self.theme("light")
        self.page.mouse.up()

    def _heard(self, said: Any) -> None:
        if said.type == "error" and not any(re.search(known, said.text) for known in NOT_OURS):
            self.errors.append(f"console: {said.text} ({said.location.get('url', '')})")

    def _listen(self, socket: Any) -> None:
        if "/channels" not in socket.url:
            return
        for event, received in (("framereceived", True), ("framesent", False)):
            socket.on(event, lambda payload, r=received: self._count(payload, r))

    def _count(self, payload: str | bytes, received: bool) -> None:
        self.frames.append(Frame(time.monotonic(), received, len(payload)))


NOT_OURS: Sequence[str] = (
    "Could not send widget sync message",  # ipywidgets, when there is no kernel
)
"""What JupyterLab itself writes to the console as errors."""


def _ask_for_no_news(lab: Lab) -> None:
    """JupyterLab asks in a corner of the window whether it may fetch news; here it has been told."""
    settings = (
        lab.log.parent / "jupyter_config_dir" / "lab" / "user-settings" / "@jupyterlab" / "apputils-extension"
    )
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "notification.jupyterlab-settings").write_text(
        '{"fetchNews": "false", "checkForUpdates": false}'
    )


def _near(now: Any, value: Any) -> bool:
    if isinstance(now, list) and isinstance(value, list):
        return len(now) == len(value) and all(map(_near, now, value))
    if isinstance(now, float) and isinstance(value, (int, float)):
        return math.isclose(now, value, abs_tol=1e-9)
    return bool(now == value)
