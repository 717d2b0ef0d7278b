"""Reading a direction: numbers, "<3, 4>", "3i + 4j", an angle, "steepest", or the way to another point."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import sympy
from sympy import Add, Expr, Integer

from mvcalc_widgets.calculus.expressions.exact_values import Point, is_zero, shown, shown_point, value_at
from mvcalc_widgets.calculus.expressions.listing import plain, values_in, without_name
from mvcalc_widgets.calculus.expressions.points import (
    Coordinates,
    check_known,
    listed,
    moving,
    named_values,
    number_of,
    read_point,
)
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol

Direction: TypeAlias = Any
"""{"x": 3, "y": 4}, (3, 4), "<3, 4>", "3i + 4j", a column of sympy, or "steepest"."""

_STEEPEST = {"steepest": 1, "steepest ascent": 1, "gradient": 1, "steepest descent": -1}
_TYPO = " If f is to be a function of {name} too, write variables=[...] with all names."


@dataclass(frozen=True)
class Wish:
    """The one direction that was asked for, as it was given. Raises ValueError for none and for two."""

    direction: Direction = None
    toward: Coordinates | None = None
    angle: object = None

    def __post_init__(self) -> None:
        if sum(given is not None for given in (self.direction, self.toward, self.angle)) != 1:
            raise ValueError(
                'Say one direction: directional(f, {"x": 3, "y": 4}), or directional(f, toward={"x": 3, "y": 4}, '
                'at={"x": 0, "y": 0}), or directional(f, angle="pi/6"), or directional(f, "steepest").'
            )

    @cached_property
    def steepest(self) -> int:
        """1 for the way up, -1 for the way down, 0 for any other direction."""
        return (
            _STEEPEST.get(" ".join(self.direction.lower().split()), 0)
            if isinstance(self.direction, str)
            else 0
        )

    def components(self, names: Sequence[str], point: Point | None) -> list[Expr]:
        """The numbers of the direction in the order of the names, not yet of unit length; not all are 0."""
        if self.toward is not None:
            return _way(self.toward, names, point)
        if self.angle is not None:
            return _turned(self.angle, names)
        if isinstance(self.direction, str) and _DEGREES.fullmatch(self.direction):
            return _turned(self.direction, names)
        given = _named(self.direction, names)
        if isinstance(given, Mapping):
            check_known(given, names, _TYPO)
            values = [given.get(name, 0) for name in names]
        else:
            values = _in_order(given, names)
        field = point if point is not None or not isinstance(self.direction, sympy.MatrixBase) else {}
        parts = [_component(value, name, names, field) for value, name in zip(values, names, strict=True)]
        if all(map(is_zero, parts)):
            raise ValueError(
                "The direction is 0 in every variable: it points nowhere. Make one of its numbers different from 0."
            )
        return parts


def _named(direction: Direction, names: Sequence[str]) -> Any:
    """By names if the direction has them, else its numbers in a list."""
    if isinstance(direction, str):
        if goal := _TOWARD.fullmatch(direction):
            raise ValueError(
                f"{direction.strip()!r} is the way to a point: write toward={goal[1]!r}, and at=... for where it "
                "starts."
            )
        direction = _angles(without_name(direction, names))
        if "=" in direction or ":" in direction:
            return named_values(direction, names, "direction")
        return _units(direction, names) or values_in(direction)
    if isinstance(direction, Mapping):
        return named_values(direction, names, "direction")
    values = listed(direction)
    if values is not None:
        return values
    if len(names) == 1:
        return [direction]
    raise ValueError(_none(direction))


_TOWARD = re.compile(
    r"\s*(?:towards?|to)\b\s*(?:the\s+)?(?:point\b\s*)?(\S.*?)\s*", re.IGNORECASE | re.DOTALL
)


def _in_order(values: list[Any], names: Sequence[str]) -> list[Any]:
    if len(values) == len(names):
        return values
    if len(values) == 1 and isinstance(values[0], str):
        raise ValueError(_none(values[0]))
    count = f"{len(names)} variable" + ("s" if len(names) > 1 else "")
    raise ValueError(
        f"The direction has length {len(values)}, and f has {count}: give one number for each of "
        f"{', '.join(names)}, in this order."
    )


def _none(direction: object) -> str:
    return (
        f"{direction!r} is no direction: write {{'x': 3, 'y': 4}}, (3, 4), '3i + 4j' or 'steepest'; for an angle "
        "in radians write angle='pi/6'."
    )


_ANGLE = re.compile(r"\\?(sin|cos)\s*(\d*\s*(?:π|\\?pi)\s*/\s*\d+)(?!\s*(?![ijk]\b)[\w(])")


def _angles(text: str) -> str:
    """cos(π/3) of cos π/3, which in a direction is no third of cos π."""
    return _ANGLE.sub(r"\1(\2) ", text)


_HATS = {"î": "i", "ĵ": "j", "i\u0302": "i", "j\u0302": "j", "k\u0302": "k"}
_BOLD = re.compile(r"\\(?:hat|mathbf|vec|boldsymbol)\s*\{?\s*\\?([ijk])(?:math)?\s*\}?")  # \\hat{\\imath}
_UNITS = ["i", "j", "k"]


def along_units(text: str, names: Sequence[str]) -> list[Expr]:
    """2i + 5j + k as its numbers, of i, of j, and of k if it has k; none where the text has no such vectors."""
    text = _angles(plain(text))
    for hat, letter in _HATS.items():
        text = text.replace(hat, letter)
    text = _BOLD.sub(r" \1 ", text)
    if "," in text or not re.search(r"(?<![a-z])[ijk](?![a-z])", text) or set(_UNITS) & set(names):
        return []
    try:
        vector = sympy.expand(parse(text, known=[*_UNITS, *names]))
    except FormulaError:
        return []
    for units in (_UNITS, _UNITS[:2]):  # in k x i + k y j, k is a number
        vectors = [symbol(unit) for unit in units]
        parts = [vector.coeff(unit) for unit in vectors]
        rest = sympy.expand(vector - Add(*[part * unit for part, unit in zip(parts, vectors, strict=True)]))
        if rest == 0 and vector.has(*vectors) and not any(part.has(*vectors) for part in parts):
            return parts if parts[-1] != 0 else parts[:2]
    return []


def _units(text: str, names: Sequence[str]) -> list[Expr]:
    """2i + 5j as one number for each name."""
    parts = along_units(text, names)
    used = max((place for place, part in enumerate(parts, 1) if part != 0), default=0)
    if parts and (used > len(names) or len(names) > len(_UNITS)):
        raise ValueError(
            f"{text.strip()!r} has {used} numbers, for i to {_UNITS[used - 1]}, and f has the variables "
            f"{', '.join(names)}: give one number for each, as in {{'x': 3, 'y': 4}}."
        )
    return [*parts, *[Integer(0)] * len(names)][: len(names)] if parts else []


def _component(value: object, name: str, names: Sequence[str], field: Point | None) -> Expr:
    """One component: a number, or a formula in letters that are no variables, such as an angle.

    field: the point at which a component that uses variables is taken; {} where it may stay as it is.
    """
    part = number_of(value, name, letters=True)
    variables = sorted(s.name for s in part.free_symbols if s.name in names)
    if variables and field is None:
        raise ValueError(
            f"The component {shown(part)} of the direction uses {variables[0]}, a variable of f: write numbers, or "
            "other letters, such as a for an angle; or give the point, at=..., to take the direction there."
        )
    if not variables or not field:
        return part
    return value_at(part, {s: field.get(s, s) for s in part.free_symbols})


_DEGREES = re.compile(r"(.*?)\s*(?:°|º|deg|degrees?|\^\{?\\circ\}?)\s*")


def _turned(angle: object, names: Sequence[str]) -> list[Expr]:
    """cos and sin of an angle."""
    if len(names) != 2:
        raise ValueError(
            f"An angle says a direction in two variables, and f has {len(names)}: {', '.join(names)}. Write a "
            "number for each instead, as in (1, 2, 3)."
        )
    degrees = _DEGREES.fullmatch(angle) if isinstance(angle, str) else None
    given = degrees[1] if degrees else angle
    turn = number_of(_angles(given) if isinstance(given, str) else given, "angle", letters=True)
    if degrees:
        turn *= sympy.pi / 180
    if used := sorted(s.name for s in turn.free_symbols if s.name in names):
        raise ValueError(
            f"The angle uses {used[0]}, a variable of f: write a number, as in 'pi/6', or another letter."
        )
    return [sympy.cos(turn), sympy.sin(turn)]


def _way(toward: Coordinates, names: Sequence[str], point: Point | None) -> list[Expr]:
    """From the point to another one."""
    if point is None:
        raise ValueError('toward needs the point to start from: add at={"x": 1, "y": 2}.')
    check_known(named_values(toward, names, "toward"), names, _TYPO)
    goal = read_point(toward, names, "the way", letters=True, what="toward")
    if constant := sorted(set(names).difference(moving(names, goal))):
        raise ValueError(
            f"The point to walk toward lacks {constant[0]}: give a number for each of {', '.join(names)}."
        )
    parts = [Add(goal[symbol(name)], -point.get(symbol(name), Integer(0))) for name in names]
    if all(map(is_zero, parts)):
        raise ValueError(
            f"toward is the point itself, {shown_point(goal)}: there is no direction from it to it. Choose another."
        )
    return parts
