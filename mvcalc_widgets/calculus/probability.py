"""The chain rule of probability: joint tables, conditionals, and their product in any order."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import permutations, product
from typing import TYPE_CHECKING, Any, TypeAlias

from mvcalc_widgets.calculus.language.symbols import canonical
from mvcalc_widgets.calculus.language.tree_latex import name_latex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    Array: TypeAlias = NDArray[np.float64]

Names: TypeAlias = str | Iterable[str]
"""One name, several in one text ("y, z"), or a sequence of names."""

SUM_TOLERANCE = 1e-9  # how far a sum may be from 1 and still count as rounding
MOST_CELLS = 1_000_000

TWO_CHAIN_RULES = (
    "Two rules share one name and nothing else. The chain rule of calculus multiplies slopes along a path and "
    "adds over the paths; the chain rule of probability multiplies conditionals and adds nothing."
)


class ProbabilityError(ValueError):
    """What is wrong with a table or a question about it."""


@dataclass(frozen=True, eq=False, repr=False)
class JointTable:
    """p(x, y, ...): the probability of every combination of outcomes, one axis for each variable.

    array     shape (outcomes of x, outcomes of y, ...); not negative, sums to 1. A sum within 1e-9 of 1 is
              taken for rounding and scaled away. Kept as a copy that cannot be written to.
    names     one for each axis, as in x, y1, rain
    outcomes  the labels along each axis; without them 0, 1, 2, ...

    Raises ProbabilityError (a ValueError) for anything that is no table of probabilities.
    """

    array: Array
    names: tuple[str, ...]
    outcomes: tuple[tuple[Hashable, ...], ...] = ()

    def __post_init__(self) -> None:
        array = _numbers(self.array)
        names = _checked_names(self.names, array.shape)
        outcomes = _checked_outcomes(self.outcomes, names, array.shape)
        total = math.fsum(array.flat)
        if abs(total - 1) > SUM_TOLERANCE:
            raise ProbabilityError(
                f"These {array.size} probabilities sum to {total:.10g}, not to 1. If they are weights or counts, "
                "JointTable.normalised(array, names) or JointTable.from_counts(counts, names) scales them."
            )
        array = array / total if abs(total - 1) > 1e-14 else array
        array.setflags(write=False)
        for name, value in (("array", array), ("names", names), ("outcomes", outcomes)):
            object.__setattr__(self, name, value)

    # ---- other ways to make one ----

    @classmethod
    def normalised(cls, weights: ArrayLike, names: Names, outcomes: Any = ()) -> JointTable:
        """The table proportional to weights that are not negative and not all 0."""
        array = _numbers(weights)
        largest = array.max(initial=0.0)
        if largest == 0:
            raise ProbabilityError("All weights are 0, so there is nothing to share out; make one positive.")
        scaled = array / largest  # first: the sum of huge weights would be inf
        return cls(scaled / math.fsum(scaled.flat), _split(names), outcomes)

    @classmethod
    def from_counts(cls, counts: ArrayLike, names: Names, outcomes: Any = ()) -> JointTable:
        """Relative frequencies: every count over the number of all observations."""
        array = _numbers(counts)
        if (broken := array[array % 1 != 0]).size:
            hint = "counts are 0, 1, 2, ... For weights use JointTable.normalised."
            raise ProbabilityError(f"{broken[0]:.10g} is no count: {hint}")
        return cls.normalised(array, names, outcomes)

    @classmethod
    def from_outcomes(cls, probabilities: Mapping[Any, float], names: Names) -> JointTable:
        """From a mapping of outcomes: from_outcomes({("wet", "cold"): 0.3, ("dry", "warm"): 0.7}, "rain, air").

        What is left out has probability 0. The labels are in the order in which they first appear.
        """
        import numpy as np

        names = _split(names)
        cells = {key if isinstance(key, tuple) else (key,): value for key, value in probabilities.items()}
        for cell in cells:
            if len(cell) != len(names):
                raise ProbabilityError(
                    f"{cell!r} should have one outcome for each of {', '.join(names)}: {len(names)}, not {len(cell)}"
                )
        outcomes = tuple(tuple(dict.fromkeys(labels)) for labels in zip(*cells, strict=True))
        _check_cells(math.prod(map(len, outcomes)))
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
        _check_cells(math.prod(shape))
        return cls.normalised(rng.exponential(size=tuple(shape)), names)  # scaled to sum 1: evenly

    # ---- asking it ----

    def probability(self, /, **outcomes: Hashable) -> float:
        """The probability of some outcomes, whatever the others do: table.probability(rain="wet")."""
        chosen = {canonical(name): outcome for name, outcome in outcomes.items()}
        self._axes(chosen)
        axes = zip(self.names, self.outcomes, strict=True)
        place = [_index(x, known, chosen[x]) if x in chosen else slice(None) for x, known in axes]
        return float(self.array[tuple(place)].sum())

    def marginal(self, *names: str) -> JointTable:
        """The table of these variables alone, in this order: the others are added up."""
        wanted = _split(names)
        if not wanted:
            raise ProbabilityError(f"A marginal needs a name: table.marginal({self.names[0]!r})")
        return JointTable(self._sum(wanted), wanted, self._labels(wanted))

    def conditional(self, of: Names, given: Names = ()) -> Conditional:
        """p(of | given): the joint over the marginal, p(x | y) = p(x, y)/p(y)."""
        import numpy as np

        left, right = _split(of), _split(given)
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
        names = self.names if order is None else _split(order)
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

        left, right, condition = _split(a), _split(b), _split(given)
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
        return JointTable(self.array, tuple(new.get(name, name) for name in self.names), self.outcomes)

    def __repr__(self) -> str:
        return f"JointTable({_text(self.names)}, {' × '.join(map(str, self.array.shape))})"

    # ---- helpers ----

    def _axes(self, names: Iterable[str]) -> tuple[int, ...]:
        """The axis of each name; each may be there once."""
        names = tuple(names)
        for name in names:
            if name not in self.names:
                near = get_close_matches(name, self.names, n=1, cutoff=0.4)
                hint = f" Did you mean {near[0]}?" if near else ""
                raise ProbabilityError(f"{name} is no variable of {_text(self.names)}.{hint}")
            if names.count(name) > 1:
                raise ProbabilityError(f"{name} is there twice; once is enough.")
        return tuple(map(self.names.index, names))

    def _labels(self, names: Iterable[str]) -> tuple[tuple[Hashable, ...], ...]:
        return tuple(self.outcomes[axis] for axis in self._axes(names))

    def _sum(self, names: tuple[str, ...]) -> Array:
        """All other variables added up, the axes in the order of `names`."""
        axes = self._axes(names)
        rest = tuple(axis for axis in range(len(self.names)) if axis not in axes)
        summed: Array = self.array.transpose(axes + rest).sum(axis=tuple(range(len(axes), len(self.names))))
        return summed


@dataclass(frozen=True, eq=False, repr=False)
class Conditional:
    """p(of | given) as an array: first the axes of `of`, then those of `given`.

    array       nan where the condition has probability 0: there the conditional is undefined
    outcomes    the labels along each axis
    impossible  True where the condition has probability 0; the axes of `given`
    """

    array: Array
    of: tuple[str, ...]
    given: tuple[str, ...]
    outcomes: tuple[tuple[Hashable, ...], ...]
    impossible: NDArray[np.bool_]

    @property
    def undefined(self) -> tuple[dict[str, Hashable], ...]:
        """The conditions of probability 0, such as {"y": 1, "z": 0}; under them nothing can be said."""
        cells = zip(product(*self.outcomes[len(self.of) :]), self.impossible.flat, strict=True)
        return tuple(dict(zip(self.given, label, strict=True)) for label, bad in cells if bad)

    def probability(self, /, **outcomes: Hashable) -> float:
        """One entry, nan where it is undefined: every variable, on both sides of the bar, needs an outcome."""
        names = self.of + self.given
        chosen = {canonical(name): outcome for name, outcome in outcomes.items()}
        if set(chosen) != set(names):
            call = ", ".join(map("{}={!r}".format, names, [labels[0] for labels in self.outcomes]))
            raise ProbabilityError(f"{self.text} needs an outcome of each variable: probability({call})")
        axes = zip(names, self.outcomes, strict=True)
        return float(self.array[tuple(_index(name, labels, chosen[name]) for name, labels in axes)])

    @property
    def text(self) -> str:
        """p(x | y, z)"""
        return _text(self.of, self.given)

    @property
    def latex(self) -> str:
        r"""p(x \mid y, z)"""
        return _latex(self.of, self.given)

    def _repr_latex_(self) -> str:
        return f"${self.latex}$"

    def __repr__(self) -> str:
        return f"Conditional({self.text}, {' × '.join(map(str, self.array.shape))})"


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
        return f"{_text(self.table.names)} = {' '.join(self.texts)}"

    @property
    def latex(self) -> str:
        r"""p(x, y, z) = p(x) \, p(y \mid x) \, p(z \mid x, y)"""
        return f"{_latex(self.table.names)} = " + r" \, ".join(factor.latex for factor in self.factors)

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
        return rf"$\displaystyle {self.latex}$"

    def __repr__(self) -> str:
        return f"Factorisation({self.text})"


# ---- reading what was given --------------------------------------------------------------------------------


def _numbers(given: object) -> Array:
    """A fresh array of floats that are finite and not negative."""
    import numpy as np

    try:
        raw = np.asarray(given)
        if raw.dtype.kind not in "iufO" or any(isinstance(number, str) for number in raw.flat):
            raise TypeError
        array: Array = np.array(raw, dtype=float) + 0.0  # a fresh copy, and -0 becomes 0
    except (TypeError, ValueError):
        raise ProbabilityError(
            "A table is numbers in rows of equal length, as in [[0.1, 0.2], [0.3, 0.4]]."
        ) from None
    _check_cells(array.size)
    if array.ndim == 0:
        raise ProbabilityError("A table needs at least one axis, as in [0.25, 0.75].")
    if not np.isfinite(array).all() or (array < 0).any():
        place = tuple(int(index) for index in np.argwhere(~np.isfinite(array) | (array < 0))[0])
        raise ProbabilityError(
            f"{array[place]:.10g} at place {list(place)} is no probability: it must be at least 0."
        )
    return array


def _check_cells(cells: int) -> None:
    if not 1 <= cells <= MOST_CELLS:
        raise ProbabilityError(f"A table has from 1 to {MOST_CELLS} entries, not {cells}.")


def _split(names: Names) -> tuple[str, ...]:
    """ "y, z" or ["y", "z"] as ("y", "z"), each in its one spelling."""
    parts = (names,) if isinstance(names, str) else tuple(names)
    for part in parts:
        if not isinstance(part, str):
            raise TypeError(f"a variable's name is text, not {part!r}")
    return tuple(canonical(name) for part in parts for name in part.replace(",", " ").split())


def _checked_names(names: Names, shape: tuple[int, ...]) -> tuple[str, ...]:
    names = _split(names)
    if len(names) != len(shape):
        raise ProbabilityError(
            f"A table of {len(shape)} axes needs as many names, not {len(names)}: {names}."
        )
    for name in names:
        if names.count(name) > 1:
            raise ProbabilityError(f"Two axes are called {name}; give each its own name.")
    return names


def _checked_outcomes(given: Any, names: tuple[str, ...], shape: tuple[int, ...]) -> tuple[Any, ...]:
    """The labels of each axis, from a sequence for each or a mapping by name; missing ones are 0, 1, 2, ..."""
    if isinstance(given, Mapping):
        given = {canonical(name): labels for name, labels in given.items()}
        if unknown := [name for name in given if name not in names]:
            raise ProbabilityError(f"{unknown[0]} is no variable of {_text(names)}.")
        given = [given.get(name, range(length)) for name, length in zip(names, shape, strict=True)]
    outcomes = tuple(tuple(labels) for labels in given) or tuple(tuple(range(length)) for length in shape)
    if tuple(map(len, outcomes)) != shape or any(len(set(labels)) < len(labels) for labels in outcomes):
        raise ProbabilityError(f"The axes have {shape} entries: as many labels are needed, all different.")
    return outcomes


def _index(name: str, labels: tuple[Hashable, ...], outcome: Hashable) -> int:
    if outcome not in labels:
        raise ProbabilityError(f"{name} has the outcomes {', '.join(map(repr, labels))}, not {outcome!r}.")
    return labels.index(outcome)


# ---- saying it ---------------------------------------------------------------------------------------------


def _text(of: Sequence[str], given: Sequence[str] = ()) -> str:
    return f"p({', '.join(of)}{' | ' if given else ''}{', '.join(given)})"


def _latex(of: Sequence[str], given: Sequence[str] = ()) -> str:
    left, right = ", ".join(map(name_latex, of)), ", ".join(map(name_latex, given))
    return rf"p({left} \mid {right})" if right else f"p({left})"
