"""The last line of a derivation: numbers put into its result."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.derivations.rules_decimals import decimal_tex
from mvcalc_widgets.calculus.derivations.rules_numbers import is_long, rounded, said_number, value_tex
from mvcalc_widgets.calculus.derivations.steps import Derivation, Step
from mvcalc_widgets.calculus.expressions.growth import SIZE_LIMIT, GrowthError, size, substitute
from mvcalc_widgets.calculus.expressions.points import Coordinates, named_values, read_point
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.ties import smooth_slope_at
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.language.tree import Quotient, Tree, tree_parts
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.calculus.language.typeset import tex

At: TypeAlias = Coordinates


def point_of(at: At, there: Iterable[str]) -> dict[str, Expr]:
    """The coordinates as exact numbers. Raises ValueError for a name that is not there, or for no number."""
    names = sorted(there, key=by_number)
    for name in named_values(at, names):
        if name not in names:
            raise ValueError(f"there is no {name} to put a number in: there is {listed(names)}")
    return {s.name: value for s, value in read_point(at, names, needed=()).items()}


def said(point: Mapping[str, Expr]) -> str:
    """x = 3 and y = 4sqrt(2)"""
    return listed([f"{name_text(name)} {said_number(value)}" for name, value in point.items()])


def check_domain(tree: Tree, at: At, there: Iterable[str]) -> None:
    """Raises ValueError where the formula as typed divides by 0 at the point, though it cancels, as x/x does at 0."""
    point = point_of(at, there)
    floats = {name: float(number) for name, number in point.items()}
    for part in tree_parts(tree):
        if isinstance(part, Quotient) and evaluate(part.denominator.expr, floats) == 0:
            raise ValueError(
                f"the formula has no value at {said(point)}, where it divides by 0: move the point"
            )


def with_value(
    derivation: Derivation, result: Expr, f: Expr | None, at: At, there: set[str], *, decimals: bool = False
) -> Derivation:
    """The derivation with one more line, the result at a point; .result stays the formula.

    f: the formula itself, which must have a value at the point too. decimals: whether it was typed with some.
    Raises ValueError where either has no value.
    """
    point = point_of(at, there)
    floats = {name: float(number) for name, number in point.items()}
    if f is not None and {s.name for s in f.free_symbols} <= set(point) and math.isnan(evaluate(f, floats)):
        raise ValueError(f"the formula has no value at {said(point)}: move the point")
    exact = True
    try:
        value = value_at(result, point)
    except GrowthError:  # too long for an exact number
        number, exact = evaluate(result, floats), False
        if not math.isfinite(number):
            raise
        value = sympy.Float(number, 15)
    if value is None:
        raise ValueError(f"the slope has no value at {said(point)}: move the point")
    write = decimal_tex if decimals else tex
    last = derivation.steps[-1]
    shown = last.after if last.after_expr == result else r"\cdots"
    if last.after_expr != result and size(result, SIZE_LIMIT) <= SIZE_LIMIT:
        shown = write(result)
    sign, after = value_tex(value, write) if exact else (r"\approx", rounded(value))
    before_expr = sympy.Subs(result, [symbol(name) for name in point], list(point.values()))
    why = f"At {said(point)}." if result.free_symbols else "The slope is the same everywhere."
    step = Step("value", _there(shown, point, write), after, why, before_expr, value, sign=sign)
    return Derivation(derivation.question, (*derivation.steps, step), derivation.result)


def with_fact(derivation: Derivation, f: Expr, wrt: str, at: At, there: set[str]) -> Derivation:
    """Its last line, the value at a point, says so where the slope is another: branches that meet without a kink."""
    point = {symbol(name): number for name, number in point_of(at, there).items()}
    last, fact = derivation.steps[-1], smooth_slope_at(f, symbol(wrt), point)
    if fact is None or fact == last.after_expr:
        return derivation
    why = f"{last.why} So say the rules; yet f has the slope {said_number(fact).removeprefix('= ')} on both sides."
    return Derivation(
        derivation.question, (*derivation.steps[:-1], dataclasses.replace(last, why=why)), derivation.result
    )


def with_number(derivation: Derivation, number: float, at: At, there: set[str]) -> Derivation:
    """The derivation with a line for the slope at a point as a rounded number: its formula would be endless."""
    point, value = point_of(at, there), sympy.Float(number, 15)
    why = f"At {said(point)}, worked out from variable to variable with numbers."
    before = _there(derivation.question, point, tex)
    step = Step("value", before, rounded(value), why, None, value, sign=r"\approx")
    return Derivation(derivation.question, (*derivation.steps, step), derivation.result)


def _there(latex: str, point: Mapping[str, Expr], write: Callable[[Expr], str]) -> str:
    """The formula with the point behind a bar."""
    places = []
    for name, number in point.items():
        sign, text = value_tex(number, write) if is_long(number) else ("=", write(number))
        places.append(f"{tex(symbol(name))} {sign} {text}")
    return rf"\left.{latex}\right|_{{{', '.join(places)}}}"


def value_at(expr: Expr, point: Mapping[str, Expr]) -> Expr | None:
    """The expression with numbers put in; None where that has no finite real value."""
    value = substitute(expr, {symbol(name): number for name, number in point.items()})
    if value.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo, sympy.I):
        return None
    if not value.free_symbols and math.isnan(evaluate(value, {})):
        return None
    return simplify_textbook(value, 0.3)
