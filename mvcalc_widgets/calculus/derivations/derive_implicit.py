"""Implicit differentiation step by step: x^2 + y^2 = 25 gives dy/dx = -x/y."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Collection, Sequence
from fractions import Fraction

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.curves.implicit import checked_point
from mvcalc_widgets.calculus.curves.one_fraction import one_fraction
from mvcalc_widgets.calculus.derivations.derive_again import HIGHEST_IMPLICIT, check_order, implicit_again
from mvcalc_widgets.calculus.derivations.rules_decimals import decimal_tex, has_decimals
from mvcalc_widgets.calculus.derivations.rules_formula import LONGEST, TIDY, WRITTEN_SIZE
from mvcalc_widgets.calculus.derivations.rules_parts import Parts
from mvcalc_widgets.calculus.derivations.rules_point import At, with_value
from mvcalc_widgets.calculus.derivations.rules_sympy import rate_symbol, tree_of
from mvcalc_widgets.calculus.derivations.rules_text import (
    is_shorter,
    length,
    rate_text,
    shown,
    simplified,
    unspaced,
)
from mvcalc_widgets.calculus.derivations.rules_trees import ZERO
from mvcalc_widgets.calculus.derivations.rules_walk import Walk
from mvcalc_widgets.calculus.derivations.steps import Derivation, Step
from mvcalc_widgets.calculus.expressions import taste
from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.growth import SIZE_LIMIT, size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import read_equation
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree import Tree
from mvcalc_widgets.calculus.language.tree_latex import bracketed, name_text
from mvcalc_widgets.calculus.language.typeset import is_negative, tex

_BRIEFLY = 0.3  # seconds instead of TIDY where more is to be worked out
_SAMPLES = (0.37, 1.21, -0.83, 2.06, -1.57, 0.71)


def derive_implicit(
    equation: str | Expr | sympy.Eq,
    wrt: str,
    of: str,
    *,
    at: At | None = None,
    tie: Fraction = Fraction(0),
    order: int = 1,
    known: Sequence[str] = (),
    variables: Collection[str] | None = None,
) -> Derivation:
    """dy/dx (or ∂z/∂x, other variables held constant) from an equation, in steps.

    Both sides are differentiated term by term, where `of` depends on `wrt` (chain rule: y^2 gives 2y dy/dx); then
    what has dy/dx is collected, and dy/dx = -F_x/F_y is solved for, with F the left side minus the right side.
    order: the derivative of what came out, with dy/dx put in, and so on (see derive_again).
    known: names that are variables even where they look like a constant (a variable called e).
    variables: the names of all that varies, if other letters are constants.
    In each step the symbol dy/dx stands for the result (`Step.names`), so that both sides are equal functions.

    Raises FormulaError or ValueError if there is no equation, if `of` or `wrt` is missing from it, if `of` drops out of
    it, for wrt = of, for a point that is not on the curve, and where its tangent is vertical.
    """
    left, right = _sides(equation, [*known, wrt, of], of)
    names = {*left.variables, *right.variables}
    if of == wrt:
        raise ValueError(f"{of} cannot depend on itself: of and wrt are two different variables")
    for name in (of, wrt):
        if name not in names:
            there = f"its variables are {listed(sorted(names))}" if names else "it has no variables"
            raise ValueError(f"the equation does not contain {name}: {there}")
    decimals = has_decimals(left) or has_decimals(right)
    ordinary = names.intersection(variables or names) <= {wrt, of}
    parts = Parts(wrt, ordinary, tie, (of,), names=frozenset(names), decimals=decimals)
    walk = Walk(parts, set(names))
    slopes = _both_sides(walk, left, right, of)
    expr, rate = parts.builder.expr, rate_symbol(of, wrt, ordinary=parts.ordinary)
    total = expr(slopes[0], expanded=True) - expr(slopes[1], expanded=True)
    seconds = TIDY if order == 1 else _BRIEFLY
    factor, rest = (simplify_textbook(part, seconds) for part in linear(total, rate))
    if _vanishes(factor):
        raise ValueError(
            f"{of} drops out of {shown(left)} = {shown(right)}: the slope of its sides as only {of} moves is the same "
            f"everywhere, so the equation does not say how {of} depends on {wrt}"
        )
    if is_negative(factor):
        factor, rest = -factor, -rest  # cos(y) dy/dx = 1 is the same as -cos(y) dy/dx = -1
    result = _shortest(-rest, factor)
    steps = [*walk.steps, *_together(walk, slopes)]
    stands = (
        [linear(expr(slope, expanded=True), rate) for slope in slopes] if len(steps) > len(walk.steps) else []
    )
    so_on = (
        f"And so on for {walk.left_out} more parts. "
        if walk.left_out and len(steps) == len(walk.steps)
        else ""
    )
    steps += _Solving(rate, factor, rest, result, decimal_tex if decimals else tex, so_on).steps(
        steps[-1], stands
    )
    result = _as_printed(steps[-1], result, rate)
    named = tuple(dataclasses.replace(s, names=(*s.names, (rate.name, result))) for s in steps)
    question = f"{left.latex} = {right.latex}"
    derivation = Derivation(question, named, result)
    if order > 1:
        derivation = implicit_again(
            derivation, equation, wrt, of, check_order(order, HIGHEST_IMPLICIT), parts
        )
    if at is None:
        return derivation
    checked_point(expr(left) - expr(right), symbol(of), symbol(wrt), at)
    assert derivation.result is not None  # an equation always has one
    return with_value(derivation, derivation.result, None, at, names, decimals=decimals)


def _sides(equation: str | Expr | sympy.Eq, known: Sequence[str], of: str) -> tuple[Tree, Tree]:
    if isinstance(equation, str):
        if "=" not in equation:
            raise ValueError(
                f'{equation!r} has no equals sign: of= needs an equation, such as "x^2 + y^2 = 25"; to differentiate '
                "a formula leave of= out"
            )
        read = read_equation(equation, known=known, dependent=[of])  # y(x) is y
        return read.left, read.right
    if isinstance(equation, sympy.Eq):
        return tree_of(as_expr(equation.lhs)), tree_of(as_expr(equation.rhs))
    return tree_of(as_expr(equation)), ZERO


def _both_sides(walk: Walk, left: Tree, right: Tree, of: str) -> list[Tree]:
    """The lines of both sides; their slopes, in letters and dy/dx."""
    parts = walk.parts
    others = sorted({*left.variables, *right.variables} - {parts.wrt, of})
    depends = f"{name_text(of)} depends on {name_text(parts.wrt)}"
    why = f"The two sides are equal all along, so their slopes are. {depends}. {parts.still(others)}".strip()
    sides = [walk.with_short_constants(side) for side in (left, right)]
    rates = [parts.rate(walk.letter(s) if len(s.latex) > LONGEST // 2 else s) for s in sides]
    walk.emit("differentiate both sides", rates[0], rates[1], why)
    return [walk.begin(side, rate) for side, rate in zip(sides, rates, strict=True)]


def _as_printed(last: Step, result: Expr, rate: Symbol) -> Expr:
    """The result in the form that is printed last."""
    printed = last.after_expr
    if printed is None or last.before_expr is None or printed.has(rate, sympy.Derivative):
        return result
    return printed


def linear(total: Expr, rate: Symbol) -> tuple[Expr, Expr]:
    """a and b of a sum of products total = a * rate + b."""
    if total == rate:
        return sympy.S.One, sympy.S.Zero
    if not isinstance(total, (sympy.Add, sympy.Mul)):
        return sympy.S.Zero, total
    parts = [linear(arg, rate) for arg in total.args]
    if isinstance(total, sympy.Add):
        return sympy.Add(*(a for a, _ in parts)), sympy.Add(*(b for _, b in parts))
    with_rate = next((k for k, (a, _) in enumerate(parts) if a != 0), None)
    if with_rate is None:
        return sympy.S.Zero, total
    a, b = parts[with_rate]
    others = sympy.Mul(*(arg for k, arg in enumerate(total.args) if k != with_rate))
    return a * others, b * others


def _together(walk: Walk, slopes: list[Tree]) -> list[Step]:
    """The two slopes as one equation."""
    so_on = f"And so on for {walk.left_out} more parts. " if walk.left_out else ""
    left, right = (walk.written_out(slope) for slope in slopes)
    if max(len(left.latex), len(right.latex)) > LONGEST:
        return []
    expr = walk.parts.builder.expr
    return [
        Step(
            "put together",
            walk.latex(left),
            walk.latex(right),
            f"{so_on}Every slope in its place.",
            expr(left),
            expr(right),
        )
    ]


def _shortest(top: Expr, bottom: Expr) -> Expr:
    """top/bottom as one fraction, in the shortest of some forms; as it stands where that is as short."""
    form = one_fraction(top / bottom, TIDY)
    if size(top + bottom, WRITTEN_SIZE) > WRITTEN_SIZE or size(form, WRITTEN_SIZE) > WRITTEN_SIZE:
        return form
    written = tex(top / bottom)
    forms = [sympy.together(top) / sympy.together(bottom), form]
    forms += [] if written.count(r"\frac") > 1 else [top / bottom]
    return min(forms, key=taste.length)


@dataclasses.dataclass(frozen=True)
class _Solving:
    """factor * dy/dx = -rest, and the result; `write` makes LaTeX, `so_on` is said of lines that were left out."""

    rate: Symbol
    factor: Expr
    rest: Expr
    result: Expr
    write: Callable[[Expr], str]
    so_on: str = ""

    def steps(self, last: Step, stands: list[tuple[Expr, Expr]]) -> list[Step]:
        """dy/dx collected, solved for, simplified; lines that would say nothing new are left out.

        last    the line before, in which the two sides are a dy/dx + b with a and b from `stands`, if that is known
        """
        if size(self.factor + self.rest, WRITTEN_SIZE) > WRITTEN_SIZE:
            return self._in_one_line()
        on_left = bool(stands) and stands[0][1] == 0 == stands[1][0]
        on_right = bool(stands) and stands[0][0] == 0 == stands[1][1]
        alone = (on_left and stands[0][0] == 1) or (on_right and stands[1][0] == 1)
        steps = [] if on_left or on_right else [self._collected()]
        if alone:
            known = last.after if on_left else last.before
            return [*steps, *self._simplified(known, self.result)]
        if self.factor == 1 and steps:
            return [*steps, *self._simplified(steps[-1].after, -self.rest)]
        solved, quotient = self._solved()
        steps.append(solved)
        return [*steps, *self._simplified(solved.after, quotient)]

    def _in_one_line(self) -> list[Step]:
        """The result alone, where its parts are long; it is shortened when it is printed."""
        too_long = size(self.result, SIZE_LIMIT) > SIZE_LIMIT
        after = r"\cdots" if too_long else self.write(self.result)
        why = f"{self.so_on}All that has {rate_text(self.rate)} on one side, divided by its factor."
        why += " The result is too long to be printed here." if too_long else ""
        return [Step(f"solve for {rate_text(self.rate)}", tex(self.rate), after, why, self.rate, self.result)]

    def _collected(self) -> Step:
        letter, bottom = tex(self.rate), self.write(self.factor)
        left = (
            letter if self.factor == 1 else f"{bracketed(bottom) if _loose(self.factor) else bottom} {letter}"
        )
        why = f"All that has {rate_text(self.rate)} on one side, as a common factor; the rest on the other."
        top = self.write(-self.rest)
        return Step(f"collect {rate_text(self.rate)}", left, top, why, self.factor * self.rate, -self.rest)

    def _solved(self) -> tuple[Step, Expr]:
        """The quotient; with its signs tidied at once where nothing else is left to do."""
        name = rate_text(self.rate)
        why = f"Divide by the factor of {name}, wherever it is not 0; where it is 0 there is no such slope."
        top, quotient = self.write(-self.rest), -self.rest / self.factor
        after = top if self.factor == 1 else rf"\frac{{{top}}}{{{self.write(self.factor)}}}"
        short, plain = size(self.result, WRITTEN_SIZE) <= WRITTEN_SIZE, after.count(r"\frac") <= 1
        if short and plain and length(self.write(self.result)) == length(after):
            after, quotient = self.write(self.result), self.result
        return Step(f"solve for {name}", tex(self.rate), after, why, self.rate, quotient), quotient

    def _simplified(self, before: str, expr: Expr) -> list[Step]:
        if size(self.result, WRITTEN_SIZE) > WRITTEN_SIZE:
            return []
        after = self.write(self.result)
        nested = before.count(r"\frac") > 1 and after.count(r"\frac") <= 1
        nicer = taste.length(self.result) < taste.length(expr)
        if not (nested or nicer or is_shorter(after, before) or before == tex(self.rate)) or unspaced(
            after
        ) == unspaced(before):
            return []
        why = simplified(expr, self.result)
        if nested:
            why = "The same function: no fraction is left inside the fraction."
        elif not is_shorter(after, before):
            why = "The same function, with common factors taken out and cancelled."
        return [Step("simplification", before, after, why, expr, self.result)]


def _loose(expr: Expr) -> bool:
    return bool(expr.is_Add or is_negative(expr))


def _vanishes(expr: Expr) -> bool:
    """Whether an expression is 0 at every one of some points where it has a value."""
    if expr == 0:
        return True
    names = sorted(s.name for s in expr.free_symbols)
    values = []
    for shift in range(len(_SAMPLES)):
        at = {name: _SAMPLES[(k + shift) % len(_SAMPLES)] * (1 + k // 6) for k, name in enumerate(names)}
        values.append(evaluate(expr, at))
    defined = [value for value in values if math.isfinite(value)]
    return bool(defined) and all(abs(value) < 1e-12 for value in defined) and bool(names)
