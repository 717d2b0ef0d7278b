"""Expressions inside sentences, as a student types them: 4/e^2 rather than 4*exp(-2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import sympy
from sympy import Expr, Symbol
from sympy.printing.str import StrPrinter

from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.solving.solutions import Family

_NAMES = {
    "log": "ln", "asin": "arcsin", "acos": "arccos", "atan": "arctan", "asinh": "arsinh", "acosh": "arcosh",
    "atanh": "artanh", "Abs": "abs", "Max": "max", "Min": "min",
}  # fmt: skip


class _Plain(StrPrinter):  # type: ignore[misc]
    """x^2 y, ln(x), 1.41421: what the formula language reads again, floats with 6 digits."""

    def _print_Function(self, expr: Expr) -> str:
        name = expr.func.__name__
        return f"{_NAMES.get(name, name)}({', '.join(map(self._print, expr.args))})"

    _print_Abs = _print_Max = _print_Min = _print_Function

    def _print_Float(self, expr: sympy.Float) -> str:
        return f"{float(expr):.6g}"


def plain(expr: Expr) -> str:
    """An expression as a student types it: x^2 rather than x**2."""
    e = Symbol("e")
    written = expr.replace(sympy.exp, lambda power: sympy.Pow(e, power, evaluate=False))
    written = written.xreplace({sympy.E: e})
    return str(_Plain().doprint(written)).replace("**", "^").replace("*", " ")


def told(place: Mapping[str, Expr]) -> str:
    """A point: x = 1, y = 2."""
    return ", ".join(f"{name} = {plain(c)}" for name, c in place.items())


def all_zero(expressions: Iterable[Expr]) -> str:
    """x = y and z = 0"""
    return " and ".join(map(zero, expressions))


def zero(e: Expr) -> str:
    """x + y = 1 for x + y - 1, x = y for x - y, x = 0 for -x"""
    constant, rest = e.as_independent(*e.free_symbols, as_Add=True)
    left, right = _apart(rest)
    if left == 0:
        left, right, constant = right, left, -constant
    return f"{plain(left)} = {plain(right - constant)}"


def described(family: Family) -> str:
    """x = 0, y >= 0 and y <= 1"""
    return listed([*map(zero, family.conditions), *map(not_negative, family.sides)])


def not_negative(e: Expr) -> str:
    """x >= 0, x <= 1 for 1 - x, x >= y for x - y"""
    left, right = _apart(e)
    return f"{plain(right)} <= {plain(left)}" if left.is_number else f"{plain(left)} >= {plain(right)}"


def _apart(e: Expr) -> tuple[Expr, Expr]:
    """The terms with plus, and those with minus without it."""
    right = sympy.Add(*(-t for t in sympy.Add.make_args(e) if t.could_extract_minus_sign()))
    return e + right, right


def name_them(names: Sequence[Symbol], meant: Sequence[str]) -> str:
    """How to say which letters are variables, where some probably are not; "" where all are meant, or none."""
    if not 0 < len(meant) < len(names):
        return ""
    return (
        f" All of {listed([v.name for v in names])} were taken as variables; if some are given numbers, "
        f"name the others: variables='{' '.join(meant)}'."
    )
