"""The chain rule of probability: joint tables, conditionals, and their product in any order."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import permutations
from typing import TYPE_CHECKING, Any, TypeAlias

from mvcalc_widgets.calculus.probability.conditional import Conditional
from mvcalc_widgets.calculus.probability.reading import (
    Names,
    Outcomes,
    ProbabilityError,
    check_cells,
    checked_names,
    checked_outcomes,
    chosen,
    index_of,
    latex_of,
    read_numbers,
    read_outcomes,
    said,
    split_bar,
    split_labels,
    split_names,
)
from mvcalc_widgets.calculus.probability.shown import Layout

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    Array: TypeAlias = NDArray[np.float64]

_EXACT = 2**53  # up to here floats hold every whole number
SUM_TOLERANCE = 1e-9  # how far a sum may be from 1 and still count as rounding

TWO_CHAIN_RULES = (
    "Two rules share one name and nothing else. The chain rule of calculus multiplies slopes along a path and "
    "adds over the paths; the chain rule of probability multiplies conditionals and adds nothing."
)


@dataclass(frozen=True, eq=False, repr=False)
class JointTable:
    """p(x, y, ...): the probability of every combination of outcomes, one axis for each variable.

    array     shape (outcomes of x, outcomes of y, ...); not negative, sums to 1. A sum within 1e-9 of 1 is
              taken for rounding and scaled away. Entries may be text, "1/4". Kept as a copy that cannot be written to.
    names     one for each axis, as in "x, y1, rain"
    outcomes  the labels along each axis, in order or by name; without them 0, 1, 2, ...

    It shows itself as a table. JointTable([0.3, 0.7], "rain", ["yes", "no"]) has one variable.

    Raises ProbabilityError (a ValueError) for anything that is no table of probabilities.
    """

    array: Array
    names: tuple[str, ...]
    outcomes: tuple[tuple[Hashable, ...], ...] = ()
    _weights: Array = field(init=False)  # what is added up: the counts where there are some, else the array
    _total: float = field(init=False, default=1.0)

    def __post_init__(self) -> None:
        array = read_numbers(self.array)
        names = checked_names(self.names, array.shape)
        outcomes = checked_outcomes(self.outcomes, names, array.shape)
        total = math.fsum(array.flat)
        if abs(total - 1) > SUM_TOLERANCE:
            if total == 0:
                raise ProbabilityError(f"All {array.size} entries are 0; probabilities sum to 1.")
            raise ProbabilityError(
                f"These {array.size} probabilities sum to {total:.10g}, not to 1. If they are weights or counts, "
                "JointTable.normalised(array, names) or JointTable.from_counts(counts, names) scales them."
            )
        array = array / total if abs(total - 1) > 1e-14 else array
        array.setflags(write=False)
        for name, value in (("array", array), ("names", names), ("outcomes", outcomes), ("_weights", array)):
            object.__setattr__(self, name, value)

    # ---- other ways to make one ----

    @classmethod
    def normalised(cls, weights: ArrayLike, names: Names, outcomes: Any = ()) -> JointTable:
        """The table proportional to weights that are not negative and not all 0."""
        array = read_numbers(weights)
        largest = array.max(initial=0.0)
        if largest == 0:
            raise ProbabilityError("All weights are 0, so there is nothing to share out; make one positive.")
        scaled = array / largest  # first: the sum of huge weights would be inf
        return cls(scaled / math.fsum(scaled.flat), split_names(names), outcomes)

    normalized = normalised

    @classmethod
    def from_counts(cls, counts: ArrayLike, names: Names, outcomes: Any = ()) -> JointTable:
        """Relative frequencies: every count over the number of all observations."""
        array = read_numbers(counts)
        if (broken := array[array % 1 != 0]).size:
            hint = "counts are 0, 1, 2, ... For weights use JointTable.normalised."
            raise ProbabilityError(f"{broken[0]:.10g} is no count: {hint}")
        total = math.fsum(array.flat)
        if 0 < total <= _EXACT:
            return cls._of_weights(array, total, split_names(names), outcomes)
        return cls.normalised(array, names, outcomes)

    @classmethod
    def _of_weights(cls, weights: Array, total: float, names: tuple[str, ...], outcomes: Any) -> JointTable:
        """The table weights/total. Counts are kept: they add up without rounding, so that 3 of 4 are 0.75."""
        table = cls(weights / total, names, outcomes)
        if total != 1:
            object.__setattr__(table, "_weights", weights)
            object.__setattr__(table, "_total", total)
        return table

    @classmethod
    def from_outcomes(cls, probabilities: Mapping[Any, float], names: Names) -> JointTable:
        """From a mapping of outcomes: from_outcomes({("wet", "cold"): 0.3, ("dry", "warm"): 0.7}, "rain, air").

        What is left out has probability 0. The labels are in the order in which they first appear; "wet, cold" is as
        good as ("wet", "cold").
        """
        import numpy as np

        names = split_names(names)
        if not isinstance(probabilities, Mapping) or not probabilities:
            raise ProbabilityError(
                'from_outcomes takes the probability of each outcome, as in {("wet", "cold"): 0.3, ("dry", "warm"): '
                "0.7}. Numbers in rows go to JointTable(rows, names)."
            )
        cells: dict[tuple[Hashable, ...], float] = {}
        for key, value in probabilities.items():
            cell = split_labels(key, len(names))
            if cell in cells:
                raise ProbabilityError(f"{cell!r} is there twice; give it one probability.")
            cells[cell] = value
            if len(cell) != len(names):
                raise ProbabilityError(
                    f"{cell!r} should have one outcome for each of {', '.join(names)}: {len(names)}, not {len(cell)}"
                )
        outcomes = tuple(tuple(dict.fromkeys(labels)) for labels in zip(*cells, strict=True))
        check_cells(math.prod(map(len, outcomes)))
        array: Any = np.zeros([len(labels) for labels in outcomes], dtype=object)
        for cell, value in cells.items():
            array[tuple(labels.index(label) for labels, label in zip(outcomes, cell, strict=True))] = value
        return cls(array, names, outcomes)

    @classmethod
    def random(cls, shape: Sequence[int], names: Names, rng: np.random.Generator) -> JointTable:
        """A table drawn evenly from all tables of this shape: rng is, say, numpy.random.default_rng(1)."""
        import numpy as np

        if not isinstance(rng, np.random.Generator):
            raise TypeError(f"rng should be a generator such as numpy.random.default_rng(1), not {rng!r}")
        check_cells(math.prod(shape))
        return cls.normalised(rng.exponential(size=tuple(shape)), names)  # scaled to sum 1: evenly

    # ---- asking it ----

    def probability(self, given: Outcomes = None, /, **outcomes: Hashable) -> float:
        """The probability of some outcomes, whatever the others do: probability(rain="wet"), or "rain = wet".

        "rain = wet | air = cold" is that on a condition, nan where the condition has probability 0.
        """
        before, behind = read_outcomes(given)
        if behind:
            left, right = chosen(before, self.names), chosen(behind, self.names)
            return self.conditional(left, right).probability({**left, **right}, **outcomes)
        wanted = chosen([*before, *outcomes.items()], self.names)
        self._axes(wanted)
        axes = zip(self.names, self.outcomes, strict=True)
        place = [index_of(x, known, wanted[x]) if x in wanted else slice(None) for x, known in axes]
        return float(self._weights[tuple(place)].sum() / self._total)

    def marginal(self, *names: Names) -> JointTable:
        """The table of these variables alone, in this order: the others are added up. Also "x, y" or ["x", "y"]."""
        wanted = tuple(name for part in names for name in split_names(part))
        if not wanted:
            raise ProbabilityError(f"A marginal needs a name: table.marginal({self.names[0]!r})")
        return self._of_weights(self._sum(wanted), self._total, wanted, self._labels(wanted))

    def conditional(self, of: Names, given: Names = ()) -> Conditional:
        """p(of | given): the joint over the marginal, p(x | y) = p(x, y)/p(y). conditional("x | y") says the same."""
        import numpy as np

        left, right = split_bar(of, given)
        if not left:
            raise ProbabilityError(f"Whose probability? For example table.conditional({self.names[0]!r})")
        for name in left:
            if name in right:
                raise ProbabilityError(f"{name} stands on both sides of the bar; leave it out on one.")
        both = self._sum(left + right)
        # Added up from the numerator itself, so that each column sums to 1 and no quotient is above 1.
        condition = both.sum(axis=tuple(range(len(left))))
        impossible = np.asarray(condition == 0)
        quotient = np.full(both.shape, np.nan)
        np.divide(both, condition, out=quotient, where=np.broadcast_to(~impossible, both.shape))
        quotient.setflags(write=False)
        return Conditional(quotient, left, right, self._labels(left + right), impossible)

    def chain(self, order: Names | None = None) -> Factorisation:
        """p(x1) p(x2 | x1) p(x3 | x1, x2) ... in this order of the variables; without one, that of the table.

        True for every order, and without any independence.
        """
        names = self.names if order is None else split_names(order)
        self._axes(names)
        if len(names) != len(self.names):
            missing = ", ".join(name for name in self.names if name not in names)
            raise ProbabilityError(f"An order names every variable once; {missing} is missing.")
        before = [[other for other in self.names if other in names[:place]] for place in range(len(names))]
        return Factorisation(self, names, tuple(map(self.conditional, names, before)))

    def all_orders(self) -> Iterator[tuple[str, ...]]:
        """Every order of the variables, n! of them, one by one as asked for."""
        return permutations(self.names)

    def independent(self, a: Names, b: Names, given: Names = (), tolerance: float = 1e-9) -> bool:
        """Whether p(a, b | given) = p(a | given) p(b | given) up to `tolerance` for each possible condition."""
        import numpy as np

        left, right, condition = split_names(a), split_names(b), split_names(given)
        both = self.conditional(left + right, condition).array
        one = self.conditional(left, condition).array
        other = self.conditional(right, condition).array
        one = one.reshape(one.shape[: len(left)] + (1,) * len(right) + one.shape[len(left) :])
        # Impossible conditions are nan on both sides: nothing to compare.
        return not bool((np.abs(both - one * other) > tolerance).any())

    def close_to(self, other: JointTable, tolerance: float = 1e-12) -> bool:
        """Whether both say the same of the same variables, whatever the order of the axes."""
        if set(self.names) != set(other.names):
            return False
        other = other.marginal(*self.names)
        return self.outcomes == other.outcomes and bool((abs(self.array - other.array) <= tolerance).all())

    def renamed(self, /, **new: str) -> JointTable:
        """The same table with other names: table.renamed(x="rain")."""
        self._axes(new)
        names = tuple(new.get(name, name) for name in self.names)
        return self._of_weights(self._weights, self._total, names, self.outcomes)

    def __repr__(self) -> str:
        head = f"JointTable({said(self.names)}, {' × '.join(map(str, self.array.shape))})"
        return f"{head}\n{self._layout().text()}"

    def _repr_html_(self) -> str:
        return self._layout().html()

    def _layout(self) -> Layout:
        return Layout(self.array, self.names, self.outcomes, said(self.names))

    # ---- helpers ----

    def _axes(self, names: Iterable[str]) -> tuple[int, ...]:
        """The axis of each name; each may be there once."""
        names = tuple(names)
        for name in names:
            if name not in self.names:
                near = get_close_matches(name, self.names, n=1, cutoff=0.4)
                hint = f" Did you mean {near[0]}?" if near else ""
                raise ProbabilityError(f"{name} is no variable of {said(self.names)}.{hint}")
            if names.count(name) > 1:
                raise ProbabilityError(f"{name} is there twice; once is enough.")
        return tuple(map(self.names.index, names))

    def _labels(self, names: Iterable[str]) -> tuple[tuple[Hashable, ...], ...]:
        return tuple(self.outcomes[axis] for axis in self._axes(names))

    def _sum(self, names: tuple[str, ...]) -> Array:
        """All other variables of the weights added up, the axes in the order of `names`."""
        axes = self._axes(names)
        rest = tuple(axis for axis in range(len(self.names)) if axis not in axes)
        summed: Array = self._weights.transpose(axes + rest).sum(
            axis=tuple(range(len(axes), len(self.names)))
        )
        return summed


@dataclass(frozen=True, eq=False, repr=False)
class Factorisation:
    """A joint probability as a product of conditionals, one for each variable in some order."""

    table: JointTable
    order: tuple[str, ...]
    factors: tuple[Conditional, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """p(x), p(y | x), p(z | x, y)"""
        return tuple(factor.text for factor in self.factors)

    @property
    def text(self) -> str:
        """p(x, y, z) = p(x) p(y | x) p(z | x, y)"""
        return f"{said(self.table.names)} = {' '.join(self.texts)}"

    @property
    def latex(self) -> str:
        r"""p(x, y, z) = p(x) \, p(y \mid x) \, p(z \mid x, y)"""
        return f"{latex_of(self.table.names)} = " + r" \, ".join(factor.latex for factor in self.factors)

    @property
    def note(self) -> str:
        """Where a factor is undefined, since its condition has probability 0; empty where none is."""
        return "; ".join(
            f"{factor.text} is undefined for {_conditions(factor.undefined)}"
            for factor in self.factors
            if factor.impossible.any()
        )

    def product(self) -> JointTable:
        """The factors multiplied: the joint table again, up to rounding (a few units of the last place).

        Convention: where a condition has probability 0 its conditional is undefined, and the product counts as
        0. One of the factors before it is 0 there, as is the joint probability.
        """
        import numpy as np

        names = self.table.names
        operands: list[Any] = []
        for factor in self.factors:
            axes = [names.index(name) for name in factor.of + factor.given]
            operands += [np.nan_to_num(factor.array, nan=0.0), axes]
        return JointTable(np.einsum(*operands, range(len(names))), names, self.table.outcomes)

    def _repr_latex_(self) -> str:
        return rf"$\displaystyle {self.latex}$" + (f" ({self.note})" if self.note else "")

    def __repr__(self) -> str:
        return f"Factorisation({self.text}{'; ' if self.note else ''}{self.note})"


_MOST_CONDITIONS = 3


def _conditions(conditions: Sequence[Mapping[str, Hashable]]) -> str:
    """wet = 1 or wet = 2, and 4 more"""
    told = [
        ", ".join(f"{name} = {outcome}" for name, outcome in condition.items())
        for condition in conditions[:_MOST_CONDITIONS]
    ]
    more = len(conditions) - len(told)
    return " or ".join(told) + (f", and {more} more" if more else "")
