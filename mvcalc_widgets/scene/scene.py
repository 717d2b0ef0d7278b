"""A scene: one card, with its controls, its numbers and its panels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cached_property

from sympy import Expr

from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.numeric.program import Program
from mvcalc_widgets.scene.controls import Control, Field, Tick
from mvcalc_widgets.scene.panels import Agreement, Bar, Number, Panel, Way


@dataclass(frozen=True)
class Scene:
    """Everything a renderer needs.

    `quantities` maps a name to an expression in the controls and in the quantities before it: the numbers of the card.
    One program computes them all, so every picture shows the same moment. `columns` stand side by side (and stack when
    there is no room), the panels of a column below each other; `below` has the full width; `light` sits beside the
    controls.
    """

    title: str
    description: str
    controls: tuple[Control, ...]
    quantities: Mapping[str, Expr]
    columns: tuple[tuple[Panel, ...], ...] = ()
    below: tuple[Panel, ...] = ()
    light: Agreement | None = None

    @cached_property
    def program(self) -> Program:
        """The quantities as one program whose inputs are the sliders and ticks."""
        return lower(self.quantities, [c.name for c in self.controls if not isinstance(c, Field)])

    @property
    def panels(self) -> tuple[Panel, ...]:
        return tuple(panel for column in self.columns for panel in column) + self.below

    def settings(self) -> dict[str, float]:
        """The value of each slider and tick (1 or 0)."""
        return {c.name: float(c.value) for c in self.controls if not isinstance(c, Field)}

    def values(self) -> dict[str, float]:
        """The settings and every quantity, as numbers; a quantity that is undefined there is nan or infinite."""
        settings = self.settings()
        return settings | self.program.run(settings)

    @cached_property
    def told(self) -> tuple[str, ...]:
        """The quantities whose numbers stand on the card, in panels or under its light."""
        return tuple(dict.fromkeys(_told([*self.panels, self.light])))

    def at(self, **settings: float | bool) -> Scene:
        """The same scene with some controls moved."""
        return replace(self, controls=tuple(_moved(c, settings) for c in self.controls))


def _told(part: object) -> Iterator[str]:
    """The quantities whose numbers a panel, or a part of it, shows."""
    if isinstance(part, (list, tuple)):
        for each in part:
            yield from _told(each)
    elif isinstance(part, (Number, Way)):
        yield part.quantity
    elif isinstance(part, Bar):
        yield part.value
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from _told(getattr(part, field.name))


def _moved(control: Control, settings: Mapping[str, float | bool]) -> Control:
    if control.name not in settings or isinstance(control, Field):
        return control
    value = settings[control.name]
    return replace(control, value=bool(value)) if isinstance(control, Tick) else replace(control, value=value)
