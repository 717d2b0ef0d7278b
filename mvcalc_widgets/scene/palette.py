"""Colours: one table of roles, for the light theme and the dark one.

The hues are those of Okabe and Ito (2008), which readers with any kind of colour vision can tell apart. The dark theme
takes lighter tints of the same hues; `text` is a shade of each with contrast of at least 4.5 to 1 on the card.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shade:
    """A colour for strokes and fills, one for text of the same role, one for the tint behind a chip."""

    mark: str
    text: str
    tint: str


@dataclass(frozen=True)
class Theme:
    """The colours of one theme."""

    card: str
    field: str
    line: str
    grid: str
    roles: dict[str, Shade]


PATHS = ("path1", "path2", "path3", "path4", "path5", "path6")
"""Roles of the paths, in the order in which paths are listed."""

LIGHT = Theme(
    card="#ffffff",
    field="#f6f7f9",
    line="#d8dce2",
    grid="#e6e8ec",
    roles={
        "ink": Shade("#1f2328", "#1f2328", "#f6f7f9"),
        "muted": Shade("#8a919e", "#5c6370", "#f6f7f9"),
        "path1": Shade("#0072b2", "#0069a4", "#e1eff8"),
        "path2": Shade("#d55e00", "#b04e00", "#fbebe1"),
        "path3": Shade("#009e73", "#00734f", "#e0f4ee"),
        "path4": Shade("#e69f00", "#8a5f00", "#fcf1da"),
        "path5": Shade("#56b4e9", "#1a6fa3", "#e4f3fc"),
        "path6": Shade("#7a68c4", "#6450b5", "#edeaf8"),
        "derivative": Shade("#cc79a7", "#a34a7c", "#f8e9f1"),
        "good": Shade("#00805c", "#00734f", "#e9f7f2"),
        "bad": Shade("#c0392b", "#b02a1c", "#fdecea"),
    },
)

DARK = Theme(
    card="#1b1d21",
    field="#26292f",
    line="#3d424b",
    grid="#31353c",
    roles={
        "ink": Shade("#e8eaed", "#e8eaed", "#26292f"),
        "muted": Shade("#868d99", "#a9b0bb", "#26292f"),
        "path1": Shade("#5bb0e8", "#74bdec", "#1d3444"),
        "path2": Shade("#f58a3c", "#f79c5a", "#42291a"),
        "path3": Shade("#3fc79c", "#57cfa8", "#173a30"),
        "path4": Shade("#f0b93a", "#f0b93a", "#3d3216"),
        "path5": Shade("#8accf2", "#8accf2", "#20374a"),
        "path6": Shade("#a99be6", "#b3a6ea", "#2f2b45"),
        "derivative": Shade("#e29bc3", "#e6a9cb", "#432b39"),
        "good": Shade("#3fc79c", "#57cfa8", "#17332b"),
        "bad": Shade("#ff8a7a", "#ff9b8d", "#43211d"),
    },
)

SCALE = ("#414487", "#365d8d", "#2c738e", "#238a8d", "#1fa088", "#32b67a", "#5cc863", "#93d741", "#d2e21b")
"""Viridis (Smith and van der Walt 2015) from 0.2 to 0.93 in nine equal steps, between which colours are mixed linearly:
its ends are left out, since the darkest is lost on a dark card and the lightest on a white one."""
