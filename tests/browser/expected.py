"""What Python says a card must show: its numbers and its sentence, written as the card writes them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from mvcalc_widgets.explorers.topic import local
from mvcalc_widgets.explorers.total_derivative import TotalDerivativeExplorer
from mvcalc_widgets.scene.numbers import term, written
from mvcalc_widgets.scene.sentences import spoken
from tests.browser.card import Card

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def expected(explorer: TotalDerivativeExplorer, of: str = "f", wrt: str = "t") -> dict[str, Any]:
    """The part of Card.read() that Python can foretell."""
    data, total = explorer.data(), explorer.graph.total(of, wrt)
    ways = [("→".join(c.path), c.path) for c in total.contributions]
    reached = written(data["ticked sum"])
    *told, light = spoken(explorer.scene, explorer.scene.values())
    table = [written(data[name]) for way, path in ways for name in (local(*path[:2]), f"{way} below", way)]
    return {
        "formula": [term(data[way], first=k == 0) for k, (way, _) in enumerate(ways)] + [reached],
        "sentence": " ".join(told),
        "light": light,
        "table": [*table, reached, written(data[f"d{of}/d{wrt}"])],
    }


def python_at(t: float, **settings: bool) -> dict[str, Any]:
    """What the course's example must show at t, with some paths unticked (path_y=False)."""
    explorer = _course()
    for name, value in {"t": t, "path_x": True, "path_y": True, "path_z": True, **settings}.items():
        setattr(explorer, name, value)
    return expected(explorer)


def shown(card: Card) -> dict[str, Any]:
    """The part of what a card shows that `expected` foretells."""
    said = card.read()
    return {part: said[part] for part in ("formula", "sentence", "light", "table")}


@cache
def _course() -> TotalDerivativeExplorer:
    return TotalDerivativeExplorer()


def number(text: str) -> float:
    """A number as the card writes it: "− 2.287", "1.20×10⁻⁴", "undefined"."""
    if text == "undefined":
        return float("nan")
    text = text.replace("−", "-").replace("+", "").replace(" ", "")
    if power := re.fullmatch(r"(.*)×10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", text):
        return float(power[1]) * 10.0 ** int(power[2].translate(SUPERSCRIPTS))
    return float(text)
