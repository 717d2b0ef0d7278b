"""Reading tables of probabilities, the names of their axes and the labels along them."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from sympy import Symbol

from mvcalc_widgets.calculus.expressions.points import PointError, number_of
from mvcalc_widgets.calculus.language.names import fitted
from mvcalc_widgets.calculus.language.symbols import canonical
from mvcalc_widgets.calculus.language.tree_latex import name_latex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]

Names: TypeAlias = str | Iterable[str]
"""One name, several in one text ("y, z"), or a sequence of names."""

MOST_CELLS = 1_000_000


class ProbabilityError(ValueError):
    """What is wrong with a table or a question about it."""


def read_numbers(given: object) -> Array:
    """A fresh array of floats that are finite and not negative; an entry may be text, "1/4" or "25%"."""
    import numpy as np

    try:
        raw = np.asarray(given)
        if raw.dtype.kind not in "iufOU":
            raise TypeError
        if raw.dtype.kind in "OU":
            raw = np.array([_number(entry) for entry in raw.flat], dtype=object).reshape(raw.shape)
        array: Array = np.array(raw, dtype=float) + 0.0  # a fresh copy, and -0 becomes 0
    except ProbabilityError:
        raise
    except (TypeError, ValueError):
        raise ProbabilityError(
            "A table is numbers in rows of equal length, as in [[0.1, 0.2], [0.3, 0.4]]."
        ) from None
    check_cells(array.size)
    if array.ndim == 0:
        raise ProbabilityError("A table needs at least one axis, as in [0.25, 0.75].")
    if not np.isfinite(array).all() or (array < 0).any():
        place = tuple(int(index) for index in np.argwhere(~np.isfinite(array) | (array < 0))[0])
        raise ProbabilityError(
            f"{array[place]:.10g} at place {list(place)} is no probability: it must be at least 0."
        )
    return array


def _number(entry: object) -> object:
    """An entry that is text as a number."""
    if not isinstance(entry, str):
        return entry
    text, percent = entry.strip().removesuffix("%"), entry.strip().endswith("%")
    try:
        return float(number_of(text, "a probability")) / (100 if percent else 1)
    except (PointError, ValueError):
        raise ProbabilityError(f"{str(entry)!r} is no number: write entries as 0.25, 1/4 or '1/4'.") from None


def check_cells(cells: int) -> None:
    """Raises ProbabilityError for no entry, and for too many."""
    if not 1 <= cells <= MOST_CELLS:
        hint = (
            "Leave out variables, or outcomes, that you do not need."
            if cells
            else "Give it a number at least."
        )
        raise ProbabilityError(f"A table has from 1 to {MOST_CELLS} entries, not {cells}. {hint}")


def split_names(names: Names | Symbol) -> tuple[str, ...]:
    """ "y, z" or ["y", "z"] as ("y", "z"), each in its one spelling."""
    if names is None or isinstance(names, (int, float)):
        raise ProbabilityError(f"Each axis needs a name, as in 'rain' or 'rain, air', not {names!r}.")
    parts = (names,) if isinstance(names, (str, Symbol)) else tuple(names)
    parts = tuple(part.name if isinstance(part, Symbol) else part for part in parts)
    for part in parts:
        if not isinstance(part, str):
            raise TypeError(f"a variable's name is text, not {part!r}")
    return tuple(canonical(name) for part in parts for name in re.split(r"[\s,;()]+", part) if name)


def split_bar(of: Names, given: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """ "x | y, z" or "p(x | y, z)" as the names before and behind the bar."""
    if isinstance(of, str):
        before, behind = at_bar(of)
        if behind and split_names(given):
            raise ProbabilityError(f"{of!r} has a condition already: leave out given={given!r}.")
        of, given = before, behind or given
    return split_names(of), split_names(given)


def at_bar(text: str) -> tuple[str, str]:
    """What stands before the bar and what behind it, "" without one; p( ) around both is taken off."""
    before, _, behind = re.sub(r"^\s*[pP]\s*\((.*)\)\s*$", r"\1", text).partition("|")
    if "|" in behind:
        raise ProbabilityError("One bar is enough: write 'x | y, z'.")
    return before, behind


def checked_names(names: Names, shape: tuple[int, ...]) -> tuple[str, ...]:
    """One name for each axis."""
    names = split_names(names)
    if len(names) != len(shape):
        axes = "1 axis" if len(shape) == 1 else f"{len(shape)} axes"
        example = ", ".join("xyzuvw"[: len(shape)])
        raise ProbabilityError(
            f"A table of {axes} needs as many names, not {len(names)}{': ' if names else ''}{', '.join(names)}. "
            f"Write for example {example!r}."
        )
    for name in names:
        if names.count(name) > 1:
            raise ProbabilityError(f"Two axes are called {name}; give each its own name.")
    return names


def checked_outcomes(given: Any, names: tuple[str, ...], shape: tuple[int, ...]) -> tuple[Any, ...]:
    """The labels of each axis, from a sequence for each or a mapping by name; missing ones are 0, 1, 2, ...

    With one axis its labels alone are enough: ["yes", "no"].
    """
    if isinstance(given, Mapping):
        given = chosen(given.items(), names)
        if unknown := [name for name in given if name not in names]:
            raise ProbabilityError(f"{unknown[0]} is no variable of {said(names)}.")
        given = [given.get(name, range(length)) for name, length in zip(names, shape, strict=True)]
    elif given is None:
        given = ()
    elif not isinstance(given, Iterable):
        raise ProbabilityError(
            f"outcomes are the labels along each axis, as in {_example(names, shape)}, not {given!r}."
        )
    elif isinstance(given, str):
        given = [given]
    else:
        given = _in_order(given)
        if len(shape) == 1 and len(given) == shape[0] and not _is_nested(given):
            given = [given]
    outcomes = tuple(map(_labels, given)) or tuple(tuple(range(length)) for length in shape)
    if len(outcomes) != len(shape):
        axes = "1 axis" if len(shape) == 1 else f"{len(shape)} axes"
        raise ProbabilityError(
            f"{said(names)} has {axes}, and there are {len(outcomes)} lists of labels: as many labels are needed for "
            f"each axis as it has entries, as in {_example(names, shape)}."
        )
    for name, labels, length in zip(names, outcomes, shape, strict=True):
        if listed := [label for label in labels if not _is_hashable(label)]:
            raise ProbabilityError(f"A label of {name} is text or a number, not {listed[0]!r}.")
        if len(labels) != length or len(set(labels)) < length:
            raise ProbabilityError(
                f"{name} has {length} entries: as many labels are needed, all different, not {labels!r}."
            )
    return outcomes


def _is_nested(given: Sequence[Any]) -> bool:
    """Whether the one element is the list of labels: [("a",)]."""
    return len(given) == 1 and isinstance(given[0], (tuple, list))


def _labels(labels: Any) -> tuple[Hashable, ...]:
    """ "yes no" and "yes, no" are two labels; "ab" is one for each letter."""
    if isinstance(labels, str) and re.search(r"[\s,;]", labels.strip()):
        return tuple(re.split(r"[\s,;]+", labels.strip()))
    return _in_order(labels) if isinstance(labels, Iterable) else (labels,)


def _in_order(labels: Iterable[Any]) -> tuple[Any, ...]:
    if isinstance(labels, (set, frozenset)):
        raise ProbabilityError(f"A set such as {labels} has no order: write the labels in a list.")
    return tuple(labels)


def _is_hashable(label: object) -> bool:
    try:
        hash(label)
    except TypeError:
        return False
    return True


def _example(names: Sequence[str], shape: Sequence[int]) -> str:
    return str(
        {name: ["yes", "no"] if n == 2 else list(range(n)) for name, n in zip(names, shape, strict=True)}
    )


def split_labels(key: Hashable, axes: int) -> tuple[Hashable, ...]:
    """One label for each axis: ("wet", "cold"), or "wet, cold" where there are two axes."""
    if axes > 1 and isinstance(key, str):
        return tuple(part.strip() for part in key.strip().strip("()").split(","))
    return key if isinstance(key, tuple) else (key,)


Outcomes: TypeAlias = Mapping[str, Hashable] | str | None
Pairs: TypeAlias = list[tuple[str, Hashable]]


def read_outcomes(given: Outcomes) -> tuple[Pairs, Pairs]:
    """Names and their outcomes, before the bar and behind it: {"x": 1}, or as text, "x = 1 | y = 2"."""
    if given is None or isinstance(given, Mapping):
        return list((given or {}).items()), []
    if not isinstance(given, str):
        raise ProbabilityError(f"Outcomes are named, as in x=1, {{'x': 1}} or 'x = 1', not {given!r}.")
    before, behind = at_bar(given)
    return _pairs(before, given), _pairs(behind, given) if "|" in given else []


def _pairs(text: str, given: str) -> Pairs:
    pairs = [[side.strip() for side in part.split("=")] for part in re.split(r"[,;]|\band\b", text)]
    for pair in pairs:
        if len(pair) != 2 or not all(pair):
            read = " = ".join(pair)
            raise ProbabilityError(
                f"{read!r} in {given!r} is no outcome of a variable: write 'x = 1, y = 2'."
            )
    return [(name, outcome) for name, outcome in pairs]


def chosen(pairs: Iterable[tuple[str, Hashable]], names: Sequence[str]) -> dict[str, Hashable]:
    """The outcome of each name, in the spelling of the table. Raises ProbabilityError for two of one name."""
    found: dict[str, Hashable] = {}
    for given, outcome in pairs:
        name = fitted(canonical(str(given)), names)
        if str(found.setdefault(name, outcome)) != str(outcome):
            raise ProbabilityError(
                f"{name} is there twice, with {found[name]!r} and with {outcome!r}: name it once."
            )
    return found


def index_of(name: str, labels: tuple[Hashable, ...], outcome: Hashable) -> int:
    """The place of an outcome along its axis; text may stand for a label that prints like it, "1" for 1."""
    if isinstance(outcome, str) and outcome not in labels:
        outcome = next((label for label in labels if str(label) == outcome), outcome)
    if outcome not in labels:
        raise ProbabilityError(f"{name} has the outcomes {', '.join(map(repr, labels))}, not {outcome!r}.")
    return labels.index(outcome)


def said(of: Sequence[str], given: Sequence[str] = ()) -> str:
    """p(x, y | z)"""
    return f"p({', '.join(of)}{' | ' if given else ''}{', '.join(given)})"


def latex_of(of: Sequence[str], given: Sequence[str] = ()) -> str:
    r"""p(x, y \mid z)"""
    left, right = ", ".join(map(name_latex, of)), ", ".join(map(name_latex, given))
    return rf"p({left} \mid {right})" if right else f"p({left})"
