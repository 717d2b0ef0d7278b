"""Marks: what can be drawn inside a space or a plot, as frozen dataclasses that know nothing of drawing.

A coordinate is a `Value`: a fixed number, or the name of a quantity of the scene, which follows the controls.
A mark made of fixed numbers only never changes and is drawn once.
"""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Expr

Quantity = str
"""The name of a number in `Scene.quantities`, or of a control."""

Value = float | Quantity


@dataclass(frozen=True)
class Point:
    """A dot at (x, y) or (x, y, z); a hollow one marks a value that is missing there."""

    at: tuple[Value, ...]
    role: str = "ink"
    label: str = ""
    hollow: bool = False


@dataclass(frozen=True)
class Arrow:
    """The vector `by`, drawn from `at`; drawn as a ghost while the quantity `shown` is 0."""

    at: tuple[Value, ...]
    by: tuple[Value, ...]
    role: str = "ink"
    label: str = ""
    shown: Quantity | None = None


@dataclass(frozen=True)
class Segment:
    """A straight line from `start` to `end`."""

    start: tuple[Value, ...]
    end: tuple[Value, ...]
    role: str = "ink"
    label: str = ""
    dashed: bool = False


@dataclass(frozen=True)
class Curve:
    """The points coordinates(p) for p over `domain`, broken at `gaps` and wherever a coordinate is not finite.

    `coordinates` are expressions in `parameter` and in quantities of the scene; `colour`, when given, shades the curve.
    """

    coordinates: tuple[Expr, ...]
    parameter: str
    domain: tuple[float, float]
    gaps: tuple[float, ...] = ()
    samples: int = 400
    role: str = "ink"
    label: str = ""
    colour: Expr | None = None


@dataclass(frozen=True)
class Surface:
    """The graph height(x, y) over a rectangle, with a hole wherever the height is not finite."""

    height: Expr
    names: tuple[str, str]
    domain: tuple[tuple[float, float], tuple[float, float]]
    samples: int = 60


@dataclass(frozen=True)
class Plane:
    """The tangent plane z = at_z + sx (x - at_x) + sy (y - at_y), `half` to each side of `at`."""

    at: tuple[Value, Value, Value]
    slopes: tuple[Value, Value]
    half: tuple[float, float]
    role: str = "derivative"


@dataclass(frozen=True)
class Text:
    """Words at a place of the picture; `{name}` in them stands for the quantity of that name."""

    at: tuple[Value, ...]
    text: str
    role: str = "muted"
    anchor: str = "start"


Mark = Point | Arrow | Segment | Curve | Surface | Plane | Text
