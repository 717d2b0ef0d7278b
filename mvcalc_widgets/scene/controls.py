"""Controls: what a reader can move, tick or type, as frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Slider:
    """A number between `minimum` and `maximum` in steps of `step`; `holes` are the places where it has no meaning.

    With `play` a button lets the value run.
    """

    name: str
    label: str
    minimum: float
    maximum: float
    step: float
    value: float
    holes: tuple[float, ...] = ()
    play: bool = True


@dataclass(frozen=True)
class Tick:
    """A box that switches a part of the picture (a path) on and off."""

    name: str
    label: str
    value: bool = True
    role: str = "ink"
    group: str = "paths"


@dataclass(frozen=True)
class Field:
    """A formula that can be changed in place: `left` = `latex`, typed as `text`."""

    name: str
    left: str
    text: str
    latex: str
    role: str = "ink"


Control = Slider | Tick | Field
