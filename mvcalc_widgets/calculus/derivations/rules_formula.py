"""The derivation of one formula: the lines of the walk, the slopes put together, the result."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from fractions import Fraction

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.derivations.rules_decimals import decimal_tex, has_decimals
from mvcalc_widgets.calculus.derivations.rules_parts import Parts
from mvcalc_widgets.calculus.derivations.rules_text import (
    is_shorter,
    named,
    quarter_turn,
    simplified,
    unspaced,
)
from mvcalc_widgets.calculus.derivations.rules_trees import Rate
from mvcalc_widgets.calculus.derivations.rules_walk import Walk
from mvcalc_widgets.calculus.derivations.steps import Derivation, Step
from mvcalc_widgets.calculus.expressions.growth import SIZE_LIMIT, size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.expressions.taste import length
from mvcalc_widgets.calculus.language.names import free_names
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree import Call, Tree, Variable
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.calculus.language.typeset import tex

LONGEST = 360  # LaTeX letters of a side that is printed: some lines of a page
_BRIEF = 40  # nodes of a formula whose slope is simplified in two ways
WRITTEN_SIZE = 160  # nodes of a result that is printed
TIDY = 0.5  # seconds for the last simplification, see simplify_textbook


def derive_formula(
    tree: Tree,
    wrt: str,
    tie: Fraction = Fraction(0),
    *,
    brief: bool = False,
    whole: str | None = None,
    constants: Collection[str] = (),
    tidy: Expr | None = None,
) -> Derivation:
    """The derivative of a tree with respect to `wrt`, other variables held constant; see derive.derive.

    brief: plain rules such as those for 3x^2 + x share one line. whole: what the formula is called, y for y = x^2.
    constants: letters that stand for numbers, so that a x^2 has the slope d/dx. tidy: the simplified slope, where
    that is known already.
    """
    names = frozenset({*tree.variables, wrt, *([whole] if whole else [])})
    ordinary = set(tree.variables).difference(constants) <= {wrt}
    parts = Parts(wrt, ordinary, tie, names=names, decimals=has_decimals(tree))
    question = Rate(Variable(whole) if whole else tree, wrt, ordinary).latex
    if wrt not in tree.variables:
        return Derivation(question, (_absent(tree, wrt, question),), sympy.S.Zero)
    walk = Walk(parts, set(names))
    short = walk.with_short_constants(tree)
    label = Rate(short, wrt, parts.ordinary)
    if whole or len(short.latex) > LONGEST:
        name = whole or letter_for(tree.variables)
        walk.definitions[name] = short
        label = Rate(Variable(name), wrt, parts.ordinary)
    built = walk.begin(short, label, brief=brief)
    if tidy is None:
        tidy = _tidied(parts.builder.expr(built, expanded=True), parts.builder.expr(tree), wrt)
    ending, result = _last_steps(walk, label, built, tidy)
    steps = [*walk.steps, *ending]
    held = parts.held(tree)
    if held[:-1] not in steps[0].why:
        steps[0] = dataclasses.replace(steps[0], why=f"{held} {steps[0].why}")
    return Derivation(question, tuple(steps), result)


def letter_for(names: Collection[str]) -> str:
    """What a formula with these names is called: f, or another letter where that is one of them."""
    return next(free_names(("f", "g", "h", "y", "F", "G"), names))


def _tidied(built: Expr, f: Expr, wrt: str) -> Expr:
    """What the rules gave, or the slope that sympy gives: the one that is shorter when simplified."""
    result = simplify_textbook(built, TIDY)
    if size(f, _BRIEF) > _BRIEF or f.has(sympy.Abs, sympy.sign, sympy.Max, sympy.Min, sympy.Heaviside):
        return result
    straight = simplify_textbook(slope(f, symbol(wrt)), TIDY)
    return straight if length(straight) < length(result) else result


def _absent(tree: Tree, wrt: str, question: str) -> Step:
    there = f"its variables are {named(tree.variables)}" if len(tree.variables) > 1 else ""
    there = there or (f"its only variable is {named(tree.variables)}" if tree.variables else "it is a number")
    moved = name_text(wrt)
    why = f"The formula does not contain {moved} ({there}): it stays as it is when {moved} moves."
    return Step("constant", question, "0", why, sympy.S.Zero, sympy.S.Zero)


def _last_steps(walk: Walk, label: Rate, slope: Tree, result: Expr) -> tuple[list[Step], Expr]:
    """The slopes put together, the letters put back, the simplified result; and the result as it is printed last."""
    expr, count, names = walk.parts.builder.expr, walk.left_out, _all(walk)
    write = decimal_tex if walk.parts.decimals else tex
    steps: list[Step] = []
    so_on = f"And so on for {count} more {'part' if count == 1 else 'parts'}. " if count else ""
    before = walk.steps[0].after
    whole = walk.written_out(slope)
    last = whole if len(whole.latex) <= LONGEST else slope
    together = walk.latex(last)
    said = walk.steps[-1]  # it may have said the same already: d/dx(5^(1/x)) worked out in one line
    if len(together) <= LONGEST and unspaced(together) not in (unspaced(before), unspaced(said.after)):
        why = f"{so_on}Every slope in its place{', the letters put back' if last == whole != slope else ''}."
        steps.append(Step("put together", before, together, why, expr(label), expr(last), names))
        before, so_on = together, ""
    elif unspaced(together) == unspaced(said.after):
        before = said.after  # the line above, not the first one
    tidy = is_written(result) and not _has_sigmoid(
        last
    )  # sigmoid(x)(1 - sigmoid(x)) says more than powers of e
    if tidy and is_shorter(after := write(result), before):
        why = f"{so_on}{quarter_turn(whole, result, expr) or simplified(expr(whole, expanded=True), result)}"
        steps.append(Step("simplification", before, after, why, expr(label), result, names))
        so_on = ""
    elif last == whole and before in (together, walk.steps[-1].after):
        result = expr(whole, expanded=True)  # as it stands there
    elif size(result, SIZE_LIMIT) > SIZE_LIMIT:
        so_on += "The result is too long to be printed here."
    elif unspaced(after := write(result)) != unspaced(before):
        why = f"{so_on}Every slope in its place, the letters put back: this is the result."
        steps.append(Step("result", before, after, why, expr(label), result, names))
        so_on = ""
    if so_on:
        final = steps.pop() if steps else walk.steps.pop()
        steps.append(dataclasses.replace(final, why=f"{final.why} {so_on.strip()}"))
    return steps, result


def is_written(result: Expr) -> bool:
    """Whether the result is short enough to be read as a whole."""
    return size(result, WRITTEN_SIZE) <= WRITTEN_SIZE and len(tex(result)) <= 2 * LONGEST


def _all(walk: Walk) -> tuple[tuple[str, Expr], ...]:
    return tuple(
        (name, walk.parts.builder.expr(tree, expanded=True)) for name, tree in walk.definitions.items()
    )


def _has_sigmoid(tree: Tree) -> bool:
    return any(map(_has_sigmoid, tree.parts)) or (isinstance(tree, Call) and tree.function == "sigmoid")
