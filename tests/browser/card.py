"""A card as a reader meets it: where its slider is, what it says, and hands that drag, press and type."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

THUMB = 18  # pixels: the width of the slider's thumb
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
READ = """card => {
    const texts = (where) => [...card.querySelectorAll(where)].map((node) => node.textContent);
    const text = (where) => card.querySelector(where)?.textContent ?? null;
    return {
        value: text(".mv-value"),
        formula: texts(".mv-formula .mv-number"),
        sentence: text(".mv-sentence > span:not([hidden])"),
        table: texts(".mv-table td .mv-number"),
        light: text(".mv-light"),
        mood: card.querySelector(".mv-agreement")?.dataset.mood ?? null,
        bars: texts(".mv-barnumber:not([visibility=hidden])"),
        gap: text(".mv-gap[visibility=visible] text"),
        ghosts: texts(".mv-formula .mv-ghost.mv-number"),
    };
}"""
ARROWS = """card => [...card.querySelectorAll(".mv-over > g:nth-child(2) > g")].map((arrow) => {
    const paths = [...arrow.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    return arrow.getAttribute("visibility") === "hidden" ? null : paths.join(" ");
})"""


@dataclass(frozen=True)
class Card:
    """One card on a page; `root` is a Playwright locator."""

    page: Any
    root: Any
    shots: Path

    def ready(self) -> Card:
        """Wait until the card has its numbers and its picture."""
        self.root.locator(".mv-formula .mv-number").first.wait_for(timeout=30_000)
        self.root.scroll_into_view_if_needed()  # what is out of sight is not drawn
        self.root.locator(".mv-ticktext").first.wait_for(state="attached", timeout=30_000)
        return self.frame()

    def frame(self) -> Card:
        """Wait until what was asked for is drawn."""
        self.page.evaluate(TWO_FRAMES)
        return self

    # ---- what it shows ----

    def read(self) -> dict[str, Any]:
        """All numbers and sentences on the card now."""
        return dict(self.root.evaluate(READ))

    def arrows(self) -> list[str | None]:
        """The paths of the arrows in space, to a hundredth of a pixel; None for one that is hidden."""
        rounded = [
            path and re.sub(r"\d+\.\d+", lambda n: f"{float(n[0]):.2f}", path)
            for path in self.root.evaluate(ARROWS)
        ]
        return rounded

    def picture(self) -> str:
        """A fingerprint of the picture in space: equal pixels, equal text."""
        self.frame()
        return hashlib.sha256(self.root.locator(".mv-space").screenshot()).hexdigest()

    def canvas_pixels(self) -> str:
        """The pixels of the still part of the picture in space."""
        self.frame()
        return str(self.root.locator("canvas").evaluate("c => c.toDataURL()"))

    def colours(self) -> dict[str, str]:
        """The colours of card and text as the browser shows them."""
        look = "c => { const s = getComputedStyle(c); return { card: s.backgroundColor, text: s.color } }"
        return dict(self.root.evaluate(look))

    def overflow(self) -> list[str]:
        """Parts that are wider than the room they have, or that stand out of the card."""
        return list(self.root.evaluate(OVERFLOW))

    def shoot(self, name: str) -> Path:
        """A picture of the whole card, in a window that is high enough for it."""
        path, size = self.shots / f"{name}.png", self.page.viewport_size
        high = self.root.evaluate("c => c.offsetHeight")
        self.page.set_viewport_size({"width": size["width"], "height": max(size["height"], high + 240)})
        self.frame().root.scroll_into_view_if_needed()
        self.frame().root.screenshot(path=path, animations="disabled")
        self.page.set_viewport_size(size)
        return path

    # ---- the slider ----

    @property
    def slider(self) -> Any:
        return self.root.locator("input[type=range]")

    @property
    def value(self) -> float:
        """Where the slider stands."""
        return float(self.slider.input_value())

    @cached_property
    def range(self) -> tuple[float, float]:
        return float(self.slider.get_attribute("min")), float(self.slider.get_attribute("max"))

    def place(self, value: float) -> tuple[float, float]:
        """The pixel of the slider's thumb at a value."""
        box, (low, high) = self.slider.bounding_box(), self.range
        along = THUMB / 2 + (value - low) / (high - low) * (box["width"] - THUMB)
        return box["x"] + along, box["y"] + box["height"] / 2

    def drag(self, stops: Sequence[float]) -> Iterator[float]:
        """Take the thumb and move it by mouse; yields the value at every stop, before the next move."""
        self.slider.scroll_into_view_if_needed()
        mouse = self.page.mouse
        mouse.move(*self.place(self.value))
        mouse.down()
        for stop in stops:
            mouse.move(*self.place(stop), steps=2)
            self.frame()
            yield self.value
        mouse.up()

    def press(self, *keys: str) -> Card:
        """Press keys on the slider, one after the other."""
        self.slider.focus()
        for key in keys:
            self.page.keyboard.press(key)
        return self.frame()

    # ---- ticks and folds ----

    def tick(self, label: str) -> Any:
        return self.root.get_by_role("checkbox", name=label, exact=True)

    def set_ticks(self, **wanted: bool) -> Card:
        """Click the boxes that are not as wanted."""
        for label, on in wanted.items():
            if self.tick(label).is_checked() != on:
                self.tick(label).click()
        return self.frame()

    def open_folds(self) -> Card:
        """Open all folds and show all steps."""
        for fold in self.root.locator("details.mv-fold").all():
            if fold.get_attribute("open") is None:
                fold.locator("summary").click()
        for each in self.root.get_by_role("button", name="show all").all():
            if each.is_enabled():
                each.click()
        return self.frame()

    # ---- formulas ----

    def chip(self, name: str) -> Any:
        return self.root.get_by_role("button", name=re.compile(rf"change the formula.*\b{name} = "))

    def field(self, name: str) -> Any:
        return self.root.get_by_label(re.compile(rf"formula for {name}$"))

    @property
    def error(self) -> Any:
        """What stands below the field that could not be read."""
        return self.root.locator(".mv-error:not(:empty)")

    def type(self, name: str, text: str, key: str = "Enter") -> Card:
        """Click a formula, replace it, and end with a key."""
        if not self.field(name).is_visible():
            self.chip(name).click()
        self.field(name).fill(text)
        self.page.keyboard.press(key)
        return self

    def edited(self, name: str, text: str) -> Card:
        """Type a formula that is accepted, and wait until the card shows it."""
        self.type(name, text)
        self.root.get_by_role("button", name=re.compile(re.escape(f"{name} = {text}") + "$")).wait_for(
            timeout=20_000
        )
        return self.ready()

    def refused(self, name: str, text: str) -> str:
        """Type a formula that is refused, and wait for the reason."""
        self.type(name, text)
        self.page.wait_for_function(
            "([i, text]) => i.value === text && i.matches('[aria-invalid=true]:not([aria-busy])')",
            arg=[self.field(name).element_handle(), text],
        )
        return str(self.error.inner_text())


OVERFLOW = """card => {
    const edge = card.getBoundingClientRect(), out = [];
    if (card.scrollWidth > card.clientWidth) out.push(`card: ${card.scrollWidth} > ${card.clientWidth}`);
    const hidden = "[visibility=hidden], .mv-unseen, details:not([open]) > :not(summary)";
    const cut = "math, .mv-scroll, .mv-caret, .mv-chip, clipPath, [clip-path]"; // what scrolls or is cut by itself
    for (const node of card.querySelectorAll("*")) {
        const box = node.getBoundingClientRect(), from = box.left - edge.left, to = box.right - edge.left;
        if (!box.width || !box.height || node.closest(`${hidden}, ${cut}`)) continue;
        if (from >= -0.5 && to <= edge.width + 0.5) continue;
        const what = `${node.tagName}.${node.getAttribute("class")} "${node.textContent.slice(0, 40)}"`;
        out.push(`${what} from ${Math.round(from)} to ${Math.round(to)} of ${Math.round(edge.width)}`);
    }
    return out;
}"""


def pixels(path: Path) -> Any:
    """A picture as an array of heights x widths x (red, green, blue)."""
    import numpy as np
    from PIL import Image

    return np.asarray(Image.open(io.BytesIO(path.read_bytes())).convert("RGB"))
