"""Second and higher derivatives in steps: what came out is differentiated again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.curves.curve_algebra import TooLargeError, relation
from mvcalc_widgets.calculus.curves.implicit import higher
from mvcalc_widgets.calculus.curves.one_fraction import one_fraction
from mvcalc_widgets.calculus.derivations.rules_decimals import decimal_tex, in_decimals
from mvcalc_widgets.calculus.derivations.rules_formula import LONGEST, TIDY, derive_formula, is_written
from mvcalc_widgets.calculus.derivations.rules_parts import Parts
from mvcalc_widgets.calculus.derivations.rules_sympy import rate_symbol, tree_of
from mvcalc_widgets.calculus.derivations.rules_text import is_shorter, length, rate_text, simplified
from mvcalc_widgets.calculus.derivations.rules_trees import Rate, put_in
from mvcalc_widgets.calculus.derivations.rules_walk import Walk
from mvcalc_widgets.calculus.derivations.steps import Derivation, Step
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree import Tree, Variable
from mvcalc_widgets.calculus.language.tree_latex import name_latex, name_text
from mvcalc_widgets.calculus.language.typeset import tex

_NAMES = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
HIGHEST_ORDER = len(_NAMES) + 1
HIGHEST_IMPLICIT = 4
_LONGEST_FILLED = 240  # LaTeX letters of a line in which dy/dx is put in
_LARGEST_TIDY = 1000  # nodes of a derivative along a curve that is made one fraction
_CLEARLY = 0.8  # as long as before, at most: then the equation is used


def check_order(order: int, highest: int = HIGHEST_ORDER) -> int:
    """The order as a whole number from 1 to the highest. Raises ValueError for anything else."""
    if isinstance(order, float) and float(order).is_integer():
        order = int(order)
    if isinstance(order, bool) or not isinstance(order, (int, sympy.Integer)) or not 1 <= order <= highest:
        raise ValueError(
            f"order is 1 for the slope, 2 for the second derivative, and so on up to {highest}, not {order!r}"
        )
    return int(order)


def derive_again(
    first: Derivation,
    whole: str,
    wrt: str,
    order: int,
    tie: Fraction,
    *,
    ordinary: bool,
    decimals: bool = False,
) -> Derivation:
    """The derivation of order 1 with those of what it gave, up to `order`; whole: LaTeX of what is differentiated.

    Raises ValueError where a derivative is too long to be taken apart again.
    """
    steps, result = list(first.steps), first.result
    if result is None:
        raise ValueError(
            "the first derivative is too long to be differentiated again: give parts of the formula names"
        )
    for k in range(2, order + 1):
        asked, variable = _asked(whole, wrt, k, ordinary=ordinary), symbol(wrt)
        if variable not in result.free_symbols:
            why = f"What came out does not move with {name_text(wrt)}: from here on every slope is 0."
            steps.append(Step(f"{_NAMES[k - 2]} derivative", asked, "0", why, sympy.S.Zero, sympy.S.Zero))
            return Derivation(_asked(whole, wrt, order, ordinary=ordinary), tuple(steps), sympy.S.Zero)
        tree = _again(result, k)
        tree = in_decimals(tree) if decimals else tree
        constants = set(tree.variables) - {wrt} if ordinary else ()
        inner = derive_formula(tree, wrt, tie, brief=True, constants=constants)
        before, after = inner.steps[0].before, inner.steps[0].before_expr
        expr = sympy.Derivative(result, variable, evaluate=False)
        steps += [
            Step(f"{_NAMES[k - 2]} derivative", asked, before, _why(k), expr, after, inner.steps[0].names),
            *inner.steps,
        ]
        assert inner.result is not None  # a formula always has one
        result = inner.result
    return Derivation(_asked(whole, wrt, order, ordinary=ordinary), tuple(steps), result)


def _again(result: Expr, k: int) -> Tree:
    """The tree of a derivative. Raises ValueError where it is longer than some pages."""
    try:
        return tree_of(result)
    except ValueError as error:
        raise ValueError(
            f"the derivative of order {k - 1} cannot be differentiated again here: {error}"
        ) from None


def _why(k: int) -> str:
    before = "slope" if k == 2 else f"{_NAMES[k - 3]} derivative"
    return (
        f"The {_NAMES[k - 2]} derivative is the slope of the {before}: differentiate what came out once more."
    )


def _asked(whole: str, wrt: str, k: int, *, ordinary: bool) -> str:
    """d^2/dx^2 before what is in brackets, d^2y/dx^2 for a letter."""
    sign, shown = ("d" if ordinary else r"\partial"), name_latex(wrt)
    gap = "" if ordinary and not shown.startswith("\\") else " "
    above, after = ("", whole) if "(" in whole else (f" {whole}", "")
    return rf"\frac{{{sign}^{{{k}}}{above}}}{{{sign}{gap}{shown}^{{{k}}}}}{after}"


# ---- along a curve -----------------------------------------------------------------------------------------


def implicit_again(
    first: Derivation, equation: str | Expr | sympy.Eq, wrt: str, of: str, order: int, parts: Parts
) -> Derivation:
    """d²y/dx² and higher: what came out is differentiated again, dy/dx put in, the equation used where it shortens.

    parts: those of the first derivation, for its variables and its convention.
    """
    assert first.result is not None
    steps, result = list(first.steps), first.result
    curve = _Curve(equation, wrt, of, parts, first.result)
    for k in range(2, order + 1):
        more, result = curve.steps(result, k)
        steps += more
    return Derivation(first.question, tuple(steps), result)


class _Curve:
    """A curve along which y moves with x at the rate `slope`."""

    def __init__(self, equation: str | Expr | sympy.Eq, wrt: str, of: str, parts: Parts, slope: Expr) -> None:
        self.equation, self.wrt, self.of, self.parts, self.slope = equation, wrt, of, parts, slope
        self.rate = rate_symbol(of, wrt, ordinary=parts.ordinary)
        self.write: Callable[[Expr], str] = decimal_tex if parts.decimals else tex

    def steps(self, before: Expr, k: int) -> tuple[list[Step], Expr]:
        """The lines from the derivative of order k - 1 to that of order k, and that one."""
        old = self.parts
        parts = Parts(old.wrt, old.ordinary, old.tie, old.dependents, names=old.names, decimals=old.decimals)
        walk = Walk(parts, set(old.names))
        tree = _again(before, k)
        whole = walk.with_short_constants(in_decimals(tree) if parts.decimals else tree)
        if len(whole.latex) > LONGEST:
            name = parts.free_letter()
            walk.definitions[name] = whole
            label = Rate(Variable(name), self.wrt, parts.ordinary)
        else:
            label = Rate(whole, self.wrt, parts.ordinary)
        slope = walk.begin(whole, label, brief=True)
        total = parts.builder.expr(slope, expanded=True)
        along = total.xreplace({self.rate: self.slope})
        result = one_fraction(along, TIDY) if size(along, _LARGEST_TIDY) <= _LARGEST_TIDY else along
        ending, result = self._put_in(walk, label, slope, along, result)  # may take the last line of the walk
        lines = [*walk.steps, *ending]
        asked, letter = _asked(name_latex(self.of), self.wrt, k, ordinary=parts.ordinary), self._letter(k)
        stand_for = tuple(
            (name, parts.builder.expr(walk.definitions[name])) for name in walk.letters_in(label)
        )
        after, expr = walk.latex(label), parts.builder.expr(label)
        lines = [Step(f"{_NAMES[k - 2]} derivative", asked, after, _why(k), letter, expr, stand_for), *lines]
        if walk.left_out:
            lines[-1] = replace(lines[-1], why=f"{lines[-1].why} And so on for {walk.left_out} more parts.")
        named = ((self.rate.name, self.slope), (letter.name, result))
        shorter = self._by_equation(result, k)
        lines = [replace(line, names=(*line.names, *named)) for line in [*lines, *shorter]]
        return lines, shorter[0].after_expr or result if shorter else result

    def _letter(self, k: int) -> Symbol:
        return Symbol(f"order {k}", real=True)

    def _put_in(
        self, walk: Walk, label: Rate, slope: Tree, along: Expr, result: Expr
    ) -> tuple[list[Step], Expr]:
        """All slopes together, then dy/dx in its place, then the whole simplified; and the form printed last."""
        lines: list[Step] = []
        expr, whole = self.parts.builder.expr, walk.written_out(slope)
        last = walk.steps[-1] if walk.steps else None  # none for y' = y: there dy/dx stands already
        before, before_expr = (last.after, last.after_expr) if last else (walk.latex(label), expr(label))
        if len(walk.steps) > 1 and len(whole.latex) <= LONGEST:
            why = f"Every slope in its place; {name_text(self.of)} still moves with {name_text(self.wrt)}."
            before_expr = expr(whole)
            lines.append(
                Step(
                    "put together",
                    label.latex,
                    walk.latex(whole),
                    why,
                    walk.steps[0].before_expr,
                    before_expr,
                )
            )
            before = lines[-1].after
        filled = put_in(whole, {self.rate.name: tree_of(self.slope)})
        shown = filled == whole or len(filled.latex) <= _LONGEST_FILLED
        if filled != whole and shown:
            why = f"{rate_text(self.rate)} is known from above."
            lines.append(
                Step(
                    f"put in {rate_text(self.rate)}",
                    before,
                    walk.latex(filled),
                    why,
                    before_expr,
                    expr(filled),
                )
            )
            before, before_expr = lines[-1].after, along
        if size(result, _LARGEST_TIDY) > _LARGEST_TIDY:
            final = lines.pop() if lines else walk.steps.pop()
            said = f"{final.why} The result is too long to be printed here."
            return [*lines, replace(final, why=said)], result
        after, known = (
            self.write(result),
            "" if shown else f"{rate_text(self.rate)} is known from above: put in, and ",
        )
        if is_written(result) and is_shorter(after, before):
            why = f"{known}written as short as it goes." if known else simplified(along, result)
            lines.append(Step("simplification", before, after, why, before_expr, result))
        elif shown and before_expr is not None and len(whole.latex) <= LONGEST:
            result = along  # as it stands there
        else:
            why = f"{known}every slope in its place: this is the result."
            lines.append(Step("result", before, after, why[0].upper() + why[1:], before_expr, result))
        return lines, result

    def _by_equation(self, result: Expr, k: int) -> list[Step]:
        """One more line where the equation makes it shorter: x^2 + y^2 is 25."""
        f = relation(self.equation, known=sorted(self.parts.names), dependent=[self.of])
        try:
            short = higher(self.slope, f, symbol(self.of), symbol(self.wrt), k)
        except TooLargeError:  # as polynomials it would be longer, not shorter: the result stays as it is
            return []
        if not is_written(short) or length(self.write(short)) > _CLEARLY * length(self.write(result)):
            return []
        why = "On the curve the equation holds: it is used to write this shorter."
        return [Step("use the equation", self.write(result), self.write(short), why, None, short)]
