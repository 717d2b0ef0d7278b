"""Reading a point: {"x": 1, "y": 2}, (1, 2), "x = 1, y = 2", "(1, 2)", with numbers of any kind, made exact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from numbers import Rational, Real
from typing import Any, TypeAlias

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.exact_values import NoValue, shown, shown_point, value_at
from mvcalc_widgets.calculus.expressions.listing import plain, values_in
from mvcalc_widgets.calculus.expressions.reading import as_expr, exact_number, without_floats
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.names import fitted
from mvcalc_widgets.calculus.language.symbols import canonical, symbol, without_accent

Coordinates: TypeAlias = Any
"""{"x": 1, "y": "sqrt(2)"} (names or symbols), (1, "1/2") in the order of the variables, "x = 1, y = 2", "(1, 2)",
[("x", 1), ("y", 2)], or one number where there is one variable; each number of Python, numpy or sympy, or text."""


class PointError(ValueError):
    """What is wrong with a point: a number is missing, there are too many, or one is none."""


def read_point(
    at: Coordinates,
    names: Sequence[str],
    f: object = "f",
    *,
    needed: Iterable[str] | None = None,
    letters: bool = False,
    spare: str | None = None,
    choosable: Iterable[str] = (),
    what: str = "at",
) -> dict[Symbol, Expr]:
    """The exact coordinates of a point by symbols; further ones, of names that `names` does not have, are kept.

    names    the variables, in the order of coordinates without names, and in the spelling of the formula
    f        what the student wrote, for the messages; `what` is how the argument is called
    needed   the names that must have a number; without it all
    letters  whether coordinates may hold other letters, constants: {"x": "a", "y": "b"}. A needed name that
             has no number and occurs in a coordinate is such a constant; it comes back standing for itself.
    spare    a name that a last number too many belongs to: the height of a graph
    choosable  names that the student may say are constants, by variables=

    Raises PointError, a ValueError; FormulaError for text that is no number.
    """
    given = named_values(at, names, what, spare)
    point = {symbol(name): number_of(value, name, letters) for name, value in given.items()}
    constants = {s for value in point.values() for s in value.free_symbols}
    for s, value in point.items():
        if clash := sorted(other.name for other in value.free_symbols if other in point):
            raise PointError(
                f"The coordinate {s.name} = {shown(value)} uses {clash[0]}, which has a number of its own. Write "
                "numbers, or other letters for constants."
            )
    point |= {symbol(name): symbol(name) for name in names if symbol(name) in constants}
    wanted = list(names if needed is None else needed)
    missing = [name for name in wanted if symbol(name) not in point]
    if missing:
        example = ", ".join(f'"{name}": {shown(point.get(symbol(name), 1))}' for name in wanted)
        constant = _or_constant(missing, names) if {*missing} <= {*choosable} else ""
        raise PointError(
            f"The point {shown_point(point) or '{}'} lacks {' and '.join(missing)}: {shown(f)} needs "
            f"{', '.join(wanted)}. Write for example {what}={{{example}}}{constant}."
        )
    return point


def _or_constant(missing: Sequence[str], names: Sequence[str]) -> str:
    rest = [name for name in names if name not in missing]
    if not rest:
        return ""
    return (
        f"; or, if {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} constant, variables={rest}"
    )


def moving(names: Iterable[str], point: Mapping[Symbol, Expr]) -> list[str]:
    """The names that a point gives numbers to: not the letters that it holds constant."""
    return [name for name in names if point.get(symbol(name)) != symbol(name)]


def check_known(given: Iterable[str], names: Sequence[str], hint: str = "") -> None:
    """Raises PointError for a name that is not among the variables, with the nearest one that is."""
    for name in given:
        if name not in names:
            near = get_close_matches(name.lower(), names, n=1, cutoff=0.4)
            meant = f" Did you mean {near[0]}?" if near else ""
            raise PointError(
                f"{name} is not a variable of f ({', '.join(names)}).{meant}{hint.format(name=name)}"
            )


def number_of(value: object, name: str, letters: bool = False) -> Expr:
    """One real number, exact: 0.1 is 1/10, "sqrt(2)" a root. With `letters` it may hold letters, as "2a".

    Raises PointError for what is no real, finite number, FormulaError for text that is none.
    """
    if isinstance(value, str):
        number: Expr | None = parse(value.strip())
    else:
        number = without_floats(as_expr(value)) if isinstance(value, Expr) else exact_number(value)
    if number is None or (number.free_symbols and not letters):
        raise PointError(f"{name} needs a real number, not {_said(value)}. {_WRITE}")
    try:
        return value_at(number, {s: s for s in number.free_symbols})
    except NoValue:
        raise PointError(f"{name} needs a real number, not {_said(value)}. {_WRITE}") from None


def named_values(
    at: Coordinates, names: Sequence[str], what: str = "at", spare: str | None = None
) -> dict[str, Any]:
    """What a point says of each name, not yet read as a number; names in the spelling that `names` has."""
    given = _given(at, names, what)
    if isinstance(given, list):
        if spare is not None and len(given) == len(names) + 1:
            names = [*names, spare]
        elif len(given) < len(names):  # some may be constants that the coordinates are made of
            used = _letters(given)
            names = others if len(others := [n for n in names if n not in used]) == len(given) else names
        if len(given) != len(names):
            count, variables = _counted(len(given), "number"), _counted(len(names), "variable")
            raise PointError(
                f"{what} has {count} for {variables}: give one for each of {', '.join(names)}, in this order, or name "
                f"them, as in {what}={{{_example(names)}}}."
            )
        return dict(zip(names, given, strict=True))
    values: dict[str, Any] = {}
    for key, value in given:
        name = _fit(_name(key, what), names)
        if name in values:
            raise PointError(f"{name} is named twice in {what}: give it one number.")
        values[name] = value
    return values


def names_in(at: Coordinates) -> list[str]:
    """The names that a point has itself; none for (1, 2)."""
    given = () if at is None else _given(at, ["x"], "at")
    return [] if isinstance(given, list) else [_name(key, "at") for key, _ in given]


def has_floats(at: Coordinates) -> bool:
    """Whether a coordinate was given as a float: then it may be rounded."""
    given = _given(at, ["x"], "at")
    values = given if isinstance(given, list) else [value for _, value in given]
    return any(
        isinstance(v, sympy.Float) or (isinstance(v, Real) and not isinstance(v, Rational)) for v in values
    )


def _letters(values: Iterable[Any]) -> set[str]:
    """The letters that coordinates hold."""
    formulas = [value for value in values if isinstance(value, (str, Expr))]
    return {s.name for value in formulas for s in number_of(value, "at", letters=True).free_symbols}


_WRITE = "Write one as in 2, 1/3 or 'sqrt(2)'."


# ---- the forms of a point ----------------------------------------------------------------------------------


def _given(
    at: Coordinates, names: Sequence[str], what: str
) -> list[Any] | list[tuple[Any, Any]] | Iterable[Any]:
    """Values in the order of the variables, as a list; or pairs of a name and a value, as a tuple."""
    if isinstance(at, str):
        return _in_text(at, names)
    if isinstance(at, Mapping):
        return tuple(at.items())
    values = listed(at)
    if values is not None:
        pairs = [_pair(value) for value in values]
        if values and all(pairs):
            return tuple(pairs)
        if len(values) == 2 and isinstance(values[0], (str, Symbol)) and str(values[0]).strip() in names:
            return (_pair(tuple(values)),)
        return values
    if isinstance(at, sympy.Eq):
        return (_pair(at),)
    if len(names) == 1 and at is not None and not isinstance(at, bytes):
        return [at]
    example = _example(names if len(names) > 1 else ["x", "y"])
    raise PointError(
        f"{what} is a point with a number for each variable, as in {what}={{{example}}}, not {at!r}"
    )


def listed(values: Any) -> list[Any] | None:
    """The elements of a sequence, a column of sympy or an array of numpy; None for what has no order."""
    if hasattr(values, "ravel"):
        return list(values.ravel().tolist())
    if isinstance(values, (str, bytes, set, frozenset)):
        return None
    try:
        return list(values)
    except TypeError:
        return None


def _pair(value: object) -> tuple[Any, Any] | None:
    """("x", 1), "x = 1" or Eq(x, 1)."""
    match value:
        case str() if value.count("=") == 1:
            name, number = value.split("=")
            return name, number
        case sympy.Eq() if isinstance(value.lhs, Symbol):
            return value.lhs, value.rhs
        case (str() | Symbol() as name, number):
            return name, number
    return None


_NAMED = re.compile(r"\s*['\"]?(\w+)['\"]?\s*(?::?=|:|→|->)(.*)", re.DOTALL)
_WORDS = re.compile(r"^(?:(?:at|the|point|in)\s+)+")
_BOTH = re.compile(r"\(([\w\s,]+)\)\s*=(.*)", re.DOTALL)
_CALLED = re.compile(r"([A-Z]\w*|[^\W\d]\w*(?=\s*=))\s*=?\s*(\(.*\)|[\[<⟨].*)", re.DOTALL)
_NEXT = re.compile(r"\s+(?:and\s+)?(?=\w+\s*=)|\s+and\s+")


def _in_text(text: str, names: Sequence[str]) -> list[Any] | tuple[Any, ...]:
    """ "x = 1, y = 2" or "(x, y) = (1, 2)" as pairs; "(1, 2)", "P(1, 2)", "P = (1, 2)", "(1|2)" as values in order."""
    text = _WORDS.sub("", "".join(map(without_accent, plain(text))))
    both = _BOTH.fullmatch(text)
    if both and "," in both[1]:
        order, values = [part.strip() for part in both[1].split(",")], values_in(both[2])
        if len(order) == len(values):
            known = [_fit(name, names) in names for name in order]
            return tuple(zip(order, values, strict=True)) if any(known) else values
    called = _CALLED.fullmatch(text)
    if called and called[1] not in names and re.search(r"[,;|]", called[2]):
        text = called[2]
    parts = values_in(text)
    if len(parts) == 1 < len(names) and len(barred := parts[0].split("|")) == len(names):
        parts = barred
    parts = [piece for part in parts for piece in (_NEXT.split(part) if "=" in part else [part])]
    named = [_NAMED.fullmatch(part) for part in parts]
    if all(named):
        return tuple((found[1], found[2].strip()) for found in named if found)
    if any("=" in part for part in parts):
        raise PointError(f"I cannot read the point {text.strip()!r}: write {_example_text(names)}.")
    return parts


def _fit(name: str, names: Sequence[str]) -> str:
    """The name in the spelling that `names` has; x_0, a number for x, is x."""
    name = fitted(canonical(name), names)
    start = re.fullmatch(r"(.+?)_?0", name)
    return start[1] if name not in names and start and start[1] in names else name


def _name(key: object, what: str) -> str:
    if isinstance(key, Symbol):
        return canonical(key.name)
    if isinstance(key, str):
        return canonical(key.strip())
    raise PointError(f"a variable in {what} is a name such as 'x' or a sympy symbol, not {key!r}")


def _said(value: object) -> str:
    return shown(value) if isinstance(value, Expr) else repr(value)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _example(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}": {i}' for i, name in enumerate(names, 1))


def _example_text(names: Sequence[str]) -> str:
    return repr(", ".join(f"{name} = {i}" for i, name in enumerate(names or ["x"], 1)))
