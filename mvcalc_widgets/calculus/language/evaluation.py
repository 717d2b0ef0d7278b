"""The number an expression stands for at a point, in ordinary floats."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.language.functions import FUNCTIONS
from mvcalc_widgets.calculus.language.powers import float_power, is_odd_root


def evaluate(expr: Expr, at: Mapping[str, float]) -> float:
    """The value of `expr` where each symbol (looked up by name) has its number; nan where it is undefined.

    Undefined are 1/0, ln 0, the square root of a negative number (odd roots are real, see language.powers), a
    symbol without a number. Too large a number is inf. Never raises for numbers. Error: rounding of floats, a few
    units in the last place for each operation.
    """
    done: dict[Expr, float] = {}

    def value(part: Expr) -> float:
        if part not in done:
            done[part] = _value(part, value, at)
        return done[part]

    return value(expr)


def _value(part: Expr, value: Callable[[Expr], float], at: Mapping[str, float]) -> float:
    if isinstance(part, sympy.Symbol):
        return float(at.get(part.name, math.nan))
    if isinstance(part, sympy.Piecewise):
        return next((value(branch) for branch, condition in part.args if _holds(condition, value)), math.nan)
    try:
        if not part.args:
            return float(part)
        if is_odd_root(part):
            return float_power(value(part.base), part.exp)
        numbers = [value(arg) for arg in part.args]
        rule = _RULES.get(part.func)
        result = rule(*numbers) if rule else float(part.func(*map(sympy.Float, numbers)))
    except OverflowError:
        return math.inf
    except (ZeroDivisionError, ValueError, TypeError):  # a pole, outside the domain, or not real: undefined
        return math.nan
    return result if isinstance(result, float) else math.nan


def _holds(condition: Expr, value: Callable[[Expr], float]) -> bool:
    if condition in (sympy.true, sympy.false):
        return bool(condition)
    if isinstance(condition, (sympy.And, sympy.Or, sympy.Not)):
        parts = [_holds(arg, value) for arg in condition.args]
        return (
            not parts[0]
            if isinstance(condition, sympy.Not)
            else (all(parts) if isinstance(condition, sympy.And) else any(parts))
        )
    compare = _RELATIONS.get(condition.func)
    return bool(compare and compare(value(condition.lhs), value(condition.rhs)))


def _power(base: float, exponent: float) -> float:
    """Real powers only: a negative base with a broken exponent is undefined (complex in Python)."""
    result = base**exponent
    return math.nan if isinstance(result, complex) else result


def _largest(*numbers: float) -> float:
    return math.nan if any(map(math.isnan, numbers)) else max(numbers)


def _smallest(*numbers: float) -> float:
    return math.nan if any(map(math.isnan, numbers)) else min(numbers)


def _step(x: float, at_zero: float = 0.5) -> float:
    return math.nan if math.isnan(x) else at_zero if x == 0 else float(x > 0)


def _product(*numbers: float) -> float:
    return math.prod(numbers, start=1.0)


_OWN_RULES: dict[object, Callable[..., float]] = {
    sympy.Add: lambda *numbers: math.fsum(numbers),
    sympy.Mul: _product,
    sympy.Pow: _power,
    sympy.Max: _largest,
    sympy.Min: _smallest,
    sympy.sign: lambda x: math.nan if math.isnan(x) else float((x > 0) - (x < 0)),
    sympy.Heaviside: _step,
    sympy.DiracDelta: lambda x: math.nan if x == 0 or math.isnan(x) else 0.0,
}
# What may stand in a formula, and what sympy makes of it and of its derivatives.
_RULES = {function.build: function.value for function in FUNCTIONS.values()} | _OWN_RULES
_RELATIONS: dict[type, Callable[[float, float], bool]] = {
    sympy.StrictGreaterThan: lambda a, b: a > b,
    sympy.StrictLessThan: lambda a, b: a < b,
    sympy.GreaterThan: lambda a, b: a >= b,
    sympy.LessThan: lambda a, b: a <= b,
    sympy.Equality: lambda a, b: a == b,
    sympy.Unequality: lambda a, b: a != b,
}
