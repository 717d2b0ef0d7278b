"""Panels: the pieces of a card (a space, a plot, bars, a table, a formula, a sentence, ...) as frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass

from mvcalc_widgets.scene.marks import Mark, Quantity


@dataclass(frozen=True)
class Axis:
    """One axis: the letter on it, the part of it that is seen, the colour of its letter."""

    label: str
    domain: tuple[float, float]
    role: str = "ink"


@dataclass(frozen=True)
class Space:
    """A box with three axes that can be turned; `view` is (azimuth, elevation) of the camera at home, in degrees."""

    title: str
    axes: tuple[Axis, Axis, Axis]
    marks: tuple[Mark, ...]
    description: str = ""
    view: tuple[float, float] = (-60.0, 22.0)
    legend: str = ""
    """What the colours of a shaded curve or surface stand for."""


@dataclass(frozen=True)
class Plot:
    """Two axes, seen from above."""

    title: str
    axes: tuple[Axis, Axis]
    marks: tuple[Mark, ...]
    description: str = ""


@dataclass(frozen=True)
class Bar:
    """One row of a waterfall; while the quantity `shown` is 0 it is a ghost and adds nothing."""

    label: str
    value: Quantity
    role: str = "ink"
    shown: Quantity | None = None


@dataclass(frozen=True)
class Bars:
    """A waterfall: each bar starts where the one before ended, the last row holds the true total.

    `reached` is the sum of the bars that are shown; where it misses the total, the gap is drawn and named.
    """

    title: str
    bars: tuple[Bar, ...]
    total: Bar
    reached: Quantity
    domain: tuple[float, float]
    description: str = ""


@dataclass(frozen=True)
class Tex:
    """A typeset formula; as a chip it is tinted, and a ghost while the quantity `shown` is 0."""

    latex: str
    role: str = ""
    chip: bool = False
    shown: Quantity | None = None


@dataclass(frozen=True)
class Number:
    """The value of a quantity now; form "term" writes it as the next term of a sum (+ 1.5, − 1.5).

    form: "plain" (−1.500), "term", "first" (the first term of a sum), "size" (the absolute value), "short" (2 digits,
    as on a slider).
    """

    quantity: Quantity
    role: str = ""
    form: str = "plain"
    shown: Quantity | None = None
    strong: bool = False


@dataclass(frozen=True)
class Choice:
    """Words that follow the sign of a quantity; `zero` where it is written 0, and where it has no value."""

    quantity: Quantity
    positive: str
    zero: str
    negative: str


Piece = str | Tex | Number | Choice


@dataclass(frozen=True)
class Formula:
    """A line of typeset terms and live numbers."""

    pieces: tuple[Piece, ...]
    description: str = ""


@dataclass(frozen=True)
class Case:
    """One way to say it, for when the quantity `when` is positive (None: always)."""

    pieces: tuple[Piece, ...]
    when: Quantity | None = None


@dataclass(frozen=True)
class Sentence:
    """The sentence about the numbers now: the first case that applies."""

    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Way:
    """One way to find a number, by name."""

    label: str
    quantity: Quantity


@dataclass(frozen=True)
class Agreement:
    """The light that compares several ways to one number.

    They agree when they differ by at most `relative` times the quantity `scale` plus `absolute`. While the quantity
    `kink` is not 0 a difference quotient from both sides proves nothing, and `sides` (left, right) are shown instead.
    Where they differ by no more than `doubt`, the error of that quotient, the light does not tell.
    """

    ways: tuple[Way, ...]
    scale: Quantity
    relative: float = 1e-4
    absolute: float = 1e-6
    kink: Quantity | None = None
    sides: tuple[Way, ...] = ()
    doubt: Quantity | None = None


@dataclass(frozen=True)
class Table:
    """Rows of typeset formulas, words and live numbers below a header."""

    title: str
    header: tuple[Piece, ...]
    rows: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True)
class DerivationStep:
    """One step: the textbook's name of the rule, the formula, the reason."""

    rule: str
    latex: str
    why: str


@dataclass(frozen=True)
class Steps:
    """A derivation that is stepped through."""

    title: str
    steps: tuple[DerivationStep, ...]


Panel = Space | Plot | Bars | Formula | Sentence | Agreement | Table | Steps
