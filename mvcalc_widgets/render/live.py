"""The live renderer: a card in the browser, and the engine that every card of a page shares."""

from __future__ import annotations

import gzip
import sys
from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.core.getipython import get_ipython

BUNDLE = Path(__file__).with_name("bundle.js")

# A bundle travels compressed, as bytes, once for each kernel; the browser unpacks it with its own means.
_ENGINE = """
export default {
  async initialize({ model }) {
    const packed = new Blob([model.get("bundle")]).stream().pipeThrough(new DecompressionStream("gzip"));
    const url = URL.createObjectURL(new Blob([await new Response(packed).arrayBuffer()], { type: "text/javascript" }));
    try {
      return (await import(url)).default.initialize();
    } finally {
      URL.revokeObjectURL(url);
    }
  },
};
"""

_CARD = """
export default {
  async render({ model, el, signal, host }) {
    const { exports } = await host.getWidget(model.get("engine"));
    exports.mount({ model, el, signal });
  },
};
"""


class Engine(anywidget.AnyWidget):
    """The hidden widget that carries the bundle: one for a kernel, so one copy and one WebGL renderer for a page."""

    _esm = _ENGINE
    bundle = traitlets.Bytes().tag(sync=True)

    def __init__(self) -> None:
        super().__init__(bundle=gzip.compress(BUNDLE.read_bytes(), 5, mtime=0))
        self.born: dict[str, tuple[str, list[Card]]] = {}

    def adopt(self, card: Card) -> None:
        """Remember in which cell a card was made, and close the cards that an earlier run of the same cell made."""
        cell, run = _running_cell()
        if not cell:
            return
        last_run, cards = self.born.get(cell, ("", []))
        if last_run != run:
            for old in cards:
                old.close()
            cards = []
        self.born[cell] = (run, [*cards, card])


class Card(anywidget.AnyWidget):
    """A scene, live in the browser.

    `wire` is the scene as data (scene.wire.to_wire); the sliders and ticks of the scene are traits of the same names,
    or of the names that `aliases` gives.
    """

    _esm = _CARD
    engine = anywidget.WidgetTrait().tag(sync=True)
    wire = traitlets.Dict().tag(sync=True)
    aliases = traitlets.Dict().tag(sync=True)
    controls = traitlets.Bool(True, help="show the built-in controls").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        if _host_is_old():
            super().__init__(_esm=BUNDLE.read_text(encoding="utf-8"), **traits)
        else:
            engine = shared_engine()
            super().__init__(engine=engine, **traits)
            engine.adopt(self)

    def close(self) -> None:
        """Close the card, and the layout that ipywidgets made for it and would keep."""
        layout = self.layout
        super().close()
        if layout is not None:
            layout.close()


def shared_engine() -> Engine:
    """The engine of this kernel; a new one if the old one was closed."""
    engine = _engine()
    if engine.comm is None:
        _engine.cache_clear()
        engine = _engine()
    return engine


@cache
def _engine() -> Engine:
    return Engine()


def prepare() -> None:
    """In a notebook, send the engine now: the browser unpacks it and opens WebGL before there is a card to show."""
    if hasattr(get_ipython(), "kernel") and not _host_is_old():
        shared_engine()


def _host_is_old() -> bool:
    """Colab's page runs an older anywidget, which cannot hand one widget to another: there each card has it all."""
    return "google.colab" in sys.modules


def _running_cell() -> tuple[str, str]:
    """The id of the cell that runs now and of this run of it; empty outside a notebook."""
    shell = get_ipython()
    parent = shell.get_parent() if hasattr(shell, "get_parent") else {}
    return str(parent.get("metadata", {}).get("cellId", "")), str(parent.get("header", {}).get("msg_id", ""))
