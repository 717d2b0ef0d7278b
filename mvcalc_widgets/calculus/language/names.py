"""Reading which variables are meant: "x y", "x, y", ["x", "y"], a symbol, ("x", 2), each in any spelling."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import TypeAlias

import sympy
from sympy import Symbol

from mvcalc_widgets.calculus.language.symbols import by_number, canonical, from_latex

Variables: TypeAlias = Iterable[str | Symbol] | str | Symbol
"""Names or symbols, several in one text too: "x y", "x, y", "(x, y)", ["x", "y"]."""


def names_of(variables: object) -> list[str]:
    """The names of variables, each spelled in the one way: θ is theta, x₁ is x_1, and spaces around do no harm.

    Raises ValueError for what is no name, and for one named twice.
    """
    names = _listed(variables)
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"{name} is named twice in {', '.join(names)}: name each variable once.")
    return names


def orders_of(*wrt: object) -> list[str]:
    """The names to differentiate in, one after the other: ("x", 2), ["x", "x"], "x, x" and "x", 2 are x, x.

    Raises ValueError for what is no name, and for an order that is no whole number from 1 to 20.
    """
    names: list[str] = []
    for part in wrt:
        if isinstance(part, (tuple, list, sympy.Tuple)):
            names += orders_of(*part)
        elif _is_number(part) or (isinstance(part, str) and part.strip().isdigit()):
            part = int(part) if isinstance(part, str) else part
            names += names[-1:] * (_order(part, names) - 1)
        else:
            names += _listed(part)
    return names


def name_of(variable: object) -> str:
    """The one variable that is named. Raises ValueError for several, and for what is no name."""
    names = names_of(variable)
    if len(names) != 1:
        raise ValueError(
            f"One variable is needed here, not {len(names)}: {', '.join(names)}. Name one, as in 'x'."
        )
    return names[0]


def fitted(name: str, present: Iterable[str]) -> str:
    """The spelling that is in use, if one is: x_1 for x1 where the formula has x_1. Else the name as it is."""
    known = list(present)
    if name in known:
        return name
    return next((other for other in known if _bare(other) == _bare(name)), name)


def free_names(wanted: Sequence[str], taken: Collection[str]) -> Iterator[str]:
    """Names that nothing has, without end: those that are wanted, then the first of them with a number, f1, f2, ..."""
    yield from (name for name in wanted if name not in taken)
    yield from (name for k in count(1) if (name := f"{wanted[0]}{k}") not in taken)


def parts_of(name: str, present: Iterable[str]) -> list[str]:
    """The variables that a word may be glued together from: x and y for xy. Empty if it cannot be split so."""
    known = [other for other in present if other != name]
    ways: dict[int, list[str]] = {0: []}
    for end in range(1, len(name) + 1):
        for other in known:
            start = end - len(other)
            if start in ways and end not in ways and name[start:end] == other:
                ways[end] = [*ways[start], other]
    return ways.get(len(name), [])


def hint_for(name: str, present: Iterable[str], example: str) -> str:
    """What was meant by a name that is not in use; "" where it may be an honest variable that does not occur.

    example: how the names are written one by one, as "partial(f, {})".
    """
    known = sorted(set(present), key=by_number)
    if name in known:
        return ""
    if parts := parts_of(name, known):
        meant, written = " and ".join(dict.fromkeys(parts)), ", ".join(map(repr, parts))
        one_by_one = f"write the names one by one, as in {example.format(written)}"
        return f"{name} is not a variable here; if {meant} {'is' if meant in parts else 'are'} meant, {one_by_one}."
    if name.startswith("d") and name[1:] in known:
        return f"{name} is not a variable here, but the change of one: write {name[1:]!r}."
    return ""


# ---- one after the other -----------------------------------------------------------------------------------

_SEPARATORS = re.compile(r"[\s,;]+")
_BRACKETS = re.compile(r"[()\[\]{}<>⟨⟩〈〉]")
_BRACED = re.compile(r"_\{([A-Za-z0-9]+)\}")  # x_{12}
_HIGHEST = 20


def _listed(variables: object) -> list[str]:
    """The names in their order, repeated as they are."""
    if isinstance(variables, Symbol):
        return [canonical(variables.name)]
    if isinstance(variables, str):
        return _in_text(variables)
    if isinstance(variables, Mapping) or _is_number(variables):
        raise ValueError(
            f"variables are names such as ['x', 'y'], not {variables!r}. A point is given by at=..."
        )
    if not isinstance(variables, Iterable):
        raise ValueError(f"variables are names such as ['x', 'y'], not {variables!r}")
    if isinstance(variables, (set, frozenset)):  # has no order of its own
        variables = sorted(variables, key=lambda v: by_number(str(v)))
    names: list[str] = []
    for given in variables:
        if isinstance(given, str):
            names += _in_text(given)
        elif isinstance(given, Symbol):
            names.append(canonical(given.name))
        else:
            point = " A point is given by at=..." if _is_number(given) else ""
            raise ValueError(f"a variable is a name such as 'x' or a sympy symbol, not {given!r}.{point}")
    return names


def _in_text(text: str) -> list[str]:
    plain = _BRACKETS.sub(" ", _BRACED.sub(r"_\1", from_latex(text)))
    words = [word for word in _SEPARATORS.split(plain) if word]
    return [canonical(word) for word in words or [text]]


def _is_number(given: object) -> bool:
    return isinstance(given, (int, float, sympy.Number))


def _order(given: object, names: list[str]) -> int:
    """How often: a whole number behind a name."""
    if not names:
        raise ValueError(
            f"Name the variable before how often, as in partial(f, 'x', 2), not {given!r} first."
        )
    if isinstance(given, bool) or given not in range(1, _HIGHEST + 1):
        raise ValueError(
            f"How often to differentiate in {names[-1]} is a number from 1 to {_HIGHEST}, not {given!r}."
        )
    return int(given)  # type: ignore[call-overload, no-any-return]


def _bare(name: str) -> str:
    """Without the underscore before a number at the end: Names in words.py takes x1 and x_1 for one name, too."""
    return re.sub(r"^([A-Za-z]+)_(\d+)$", r"\1\2", name)
