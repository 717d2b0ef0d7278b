"""derive: the derivative of a formula step by step, as a textbook would write it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.derivations.derive_again import check_order, derive_again
from mvcalc_widgets.calculus.derivations.derive_implicit import derive_implicit
from mvcalc_widgets.calculus.derivations.rules_decimals import has_decimals
from mvcalc_widgets.calculus.derivations.rules_formula import derive_formula, letter_for
from mvcalc_widgets.calculus.derivations.rules_parts import UNNAMED
from mvcalc_widgets.calculus.derivations.rules_point import (
    At,
    check_domain,
    point_of,
    said,
    with_fact,
    with_number,
    with_value,
)
from mvcalc_widgets.calculus.derivations.rules_sympy import tree_of
from mvcalc_widgets.calculus.derivations.rules_text import named, shown
from mvcalc_widgets.calculus.derivations.steps import Derivation, Step, derive_total, sum_of, with_short_lines
from mvcalc_widgets.calculus.expressions.differentiation import as_expr, changes_of
from mvcalc_widgets.calculus.expressions.headings import defined_name
from mvcalc_widgets.calculus.expressions.reading import checked_names, declared_in
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.expressions.tidying import FEW, tidied
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import head_letters, read
from mvcalc_widgets.calculus.language.names import Variables, name_of, names_of
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.language.tree import Tree
from mvcalc_widgets.calculus.language.tree_latex import bracketed, name_latex, name_text
from mvcalc_widgets.calculus.language.typeset import tex, tex_derivative

_FORMAL = ("put together", "simplification", "result")


def derive(
    f: str | Expr | Graph | sympy.Eq,
    wrt: str | Symbol,
    of: str | Symbol | None = None,
    *,
    order: int = 1,
    at: At | None = None,
    kink: int | float | Fraction = 0,
    variables: Variables | None = None,
) -> Derivation:
    """df/dx or ∂f/∂x in steps: derive("3(2x^2)^5", "x"); the last step is the simplified result.

    f    a formula (its structure is kept as typed) or a sympy expression; other variables are held constant
         an equation together with `of`: derive("x^2 + y^2 = 25", "x", of="y") differentiates implicitly
         a Graph together with `of`: the total derivative along all paths, see derive_total
    order 2 for the second derivative, and so on: what came out is differentiated again, up to 10 times (along a
         curve, 4 times)
    at   numbers for variables, {"x": 1}, "x = 1", or (1, 2) in their alphabetical order: one more step puts them in;
         `.result` stays the formula
    kink the slope of max(x, 0) at 0, from 0 to 1 (see slope.slope): the course says 0. A derivation holds for every
         point, so "left" and "right" are refused: partial and kink_slopes know them
    variables  names of variables, which win over constants: with ["M", "E", "e"] e is a letter in M = E - e sin E;
         letters that are not among them are constants, and so they are behind f(x) = a x^2: its slope is df/dx

    A formula may say what it is called: derive("y = sin(x^2)", "x") writes dy/dx.

    Outside in: each line is one rule; inner parts get letters u, v, w, ... (`Step.names` says what they stand
    for), put back at the end. At most 30 lines are written (for each order), then "and so on"; a side of a line has at
    most some 400 LaTeX letters, what is longer is shortened with dots, and the line says so; numbers of more than
    12 digits are rounded or written with powers. The result is right all the same.
    Raises FormulaError (a ValueError) for text that is no formula, ValueError for a name that is none, for
    (-2)^x and for a point that does not fit, TypeError for what is no formula at all.
    """
    return with_short_lines(_derived(f, wrt, of, order=order, at=at, kink=kink, variables=variables))


def derive_differential(
    f: str | Expr | int | float,
    *,
    kink: int | float | Fraction = 0,
    variables: Variables | None = None,
) -> Derivation:
    """df = ∂f/∂x dx + ∂f/∂y dy + ... in steps: the rule, one line for each partial derivative, the sum.

    derive_differential("z = x^2 y") ends with dz = 2xy dx + x^2 dy, and `.result` is 2xy dx + x^2 dy in the symbols
    dx and dy; without a head the whole is called f. Every variable of the formula may change, in alphabetical order.

    f    a formula, sympy or a number; an equation has no differential of its own: see derive(..., of=...)
    kink the slope of max(x, 0) at 0, as in derive
    variables  names of variables, which win over constants: e of e = v/c

    Raises FormulaError for text that is no formula, TypeError for what is no formula at all, ValueError for kink and
    if f has a variable that is itself called dx while x is a variable too.
    """
    tie, tree = _tie(kink), _read(f, _without_head(_declared(variables), f))
    names = sorted((s.name for s in tree.expr.free_symbols), key=by_number)
    dx = changes_of(names, names)
    letter = defined_name(f) or letter_for(names)
    question = f"d{name_latex(letter)}" if len(letter) == 1 else rf"d {name_latex(letter)}"
    if not names:
        why = f"{shown(tree)} is a number: nothing can change."
        step = Step("constant", question, "0", why, sympy.S.Zero, sympy.S.Zero)
        return Derivation(question, (step,), sympy.S.Zero)
    rates = {name: tex_derivative(letter, name, ordinary=len(names) == 1) for name in names}
    small = {name: f"d{name_latex(name)}" if len(name) == 1 else rf"d {name_latex(name)}" for name in names}
    letters = " + ".join(f"{rates[name]} {small[name]}" for name in names)
    partials = [sympy.Derivative(tree.expr, symbol(name), evaluate=False) for name in names]
    total = sympy.Add(*map(sympy.Mul, partials, dx))
    changes = listed([f"d{name_text(name)}" for name in names])
    why = f"Each small change, {changes}, counts with the slope in its own direction."
    if len(names) == 1:
        why = (
            f"d{name_text(letter)} is the slope times the small change {changes}: so much the tangent rises."
        )
    steps = [Step("differential", question, letters, why, total, total)]
    slopes: dict[str, Expr] = {}
    for name, tidy in zip(names, _tidy_slopes(tree, names, tie), strict=True):
        slopes[name], step = _one_partial(tree, name, names, rates[name], tie, tidy)
        steps.append(step)
    result = sympy.Add(*map(sympy.Mul, slopes.values(), dx))
    terms = [_weighted(slope, small[name]) for name, slope in slopes.items() if slope != 0]
    after = sum_of(terms) if terms else "0"
    steps.append(Step("put together", letters, after, "Each slope in its place.", total, result))
    return with_short_lines(Derivation(question, tuple(steps), result))


def _tidy_slopes(tree: Tree, names: list[str], tie: Fraction) -> list[Expr] | list[None]:
    """Of many slopes the simplified ones, which share the work; each of a few is simplified in its own derivation."""
    if len(names) <= FEW:
        return [None] * len(names)
    return tidied([slope(tree.expr, symbol(name), tie) for name in names])


def _one_partial(
    tree: Tree, name: str, names: list[str], rate: str, tie: Fraction, tidy: Expr | None
) -> tuple[Expr, Step]:
    """One line for one partial derivative, with the rules that its own derivation uses."""
    derivation = derive_formula(tree, name, tie, tidy=tidy)
    slope = derivation.result
    assert slope is not None  # a formula always has one
    others = [other for other in names if other != name]
    held = f"{named(others)} {'is' if len(others) == 1 else 'are'} held constant. " if others else ""
    used = dict.fromkeys(rule for step in derivation for rule in step.rule.split(", ") if rule not in _FORMAL)
    rules_named = [rule for rule in used if rule not in UNNAMED] or list(used)
    rules = f"{'Rule' if len(rules_named) == 1 else 'Rules'}: {listed(rules_named)}."
    rule = "partial derivative (held constant)" if others else "ordinary derivative"
    before = sympy.Derivative(tree.expr, symbol(name), evaluate=False)
    return slope, Step(rule, rate, tex(slope), f"{held}{rules}", before, slope)


def _weighted(slope: Expr, change: str) -> str:
    """A slope before its small change; sums in brackets, no 1."""
    if slope in (1, -1):
        return change if slope == 1 else f"-{change}"
    return f"{bracketed(tex(slope)) if slope.is_Add else tex(slope)} {change}"


# ---- reading what was given --------------------------------------------------------------------------------


def _derived(
    f: str | Expr | Graph | sympy.Eq,
    wrt: str | Symbol,
    of: str | Symbol | None,
    *,
    order: int,
    at: At | None,
    kink: int | float | Fraction,
    variables: Variables | None,
) -> Derivation:
    name = _name(wrt, "wrt")
    tie, order = _tie(kink), check_order(order)
    if isinstance(f, Graph):
        if variables is not None:
            raise ValueError(f"a graph has its own variables, {', '.join(f.variables)}: leave variables= out")
        return _of_graph(f, f.named(name), of, at, tie, order)
    known = list(dict.fromkeys([name, *_declared(variables), *declared_in(at)]))
    if of is not None:
        declared = None if variables is None else _declared(variables)
        return derive_implicit(
            f, name, _name(of, "of"), at=at, tie=tie, order=order, known=known, variables=declared
        )
    tree, whole = _read(f, _without_head(known, f, name)), defined_name(f)
    name = checked_names([name], tree.variables, "partial(f, {})")[0]
    moving = _declared(variables) or head_letters(f) or tree.variables
    constants = set(tree.variables).difference(moving)
    derivation = derive_formula(tree, name, tie, whole=whole, constants=constants)
    if order > 1:
        asked = name_latex(whole) if whole else bracketed(tree.latex)
        ordinary = set(tree.variables) - constants <= {name}
        derivation = derive_again(
            derivation, asked, name, order, tie, ordinary=ordinary, decimals=has_decimals(tree)
        )
    if at is None:
        return derivation
    assert derivation.result is not None  # a formula always has one
    there = {*tree.variables, name}
    check_domain(tree, at, there)
    ended = with_value(derivation, derivation.result, tree.expr, at, there, decimals=has_decimals(tree))
    return with_fact(ended, tree.expr, name, at, there) if order == 1 else ended


def _read(f: str | Expr, known: Sequence[str]) -> Tree:
    if isinstance(f, str):
        return read(f, known=known)
    if isinstance(f, sympy.Eq):
        raise ValueError('this is an equation: say which variable depends on the other, as in of="y"')
    return tree_of(as_expr(f))


def _name(name: str | Symbol, argument: str) -> str:
    if not isinstance(name, (str, Symbol)):
        raise TypeError(f"{argument} is the name of a variable, as in 'x', not {type(name).__name__}")
    return name_of(name)


def _declared(variables: Variables | None) -> list[str]:
    return [] if variables is None else names_of(variables)


def _without_head(names: Sequence[str], f: object, wrt: str = "") -> list[str]:
    """The names but for what the formula calls itself: variables="x, y" for y = x^2 does not make it an equation."""
    return [name for name in names if name == wrt or name != defined_name(f)]


def _tie(kink: int | float | Fraction) -> Fraction:
    """The declared slope at a kink, exact."""
    try:
        tie = Fraction(str(kink))
    except (ValueError, ZeroDivisionError):  # "left", nan, "1/0": refused below
        tie = Fraction(-1)
    if isinstance(kink, bool) or not 0 <= tie <= 1:
        if kink in ("left", "right"):
            raise ValueError(
                f"a derivation takes a number from 0 to 1 as kink; the slope on the {kink} comes from "
                f'partial(f, wrt, kink="{kink}"), or at one point from kink_slopes(f, wrt, at)'
            )
        raise ValueError(
            f"kink is the slope of max(x, 0) at 0, a number from 0 to 1 such as 0 or 0.5, not {kink!r}"
        )
    return tie


def _of_graph(
    graph: Graph, wrt: str, of: str | Symbol | None, at: At | None, tie: Fraction, order: int
) -> Derivation:
    names = ", ".join(graph.variables)
    if of is None:
        raise ValueError(
            f'say which variable of the graph is meant, as in of="{graph.order[-1]}": it has {names}'
        )
    if tie:
        raise ValueError(
            "a graph has the slope 0 at a kink: leave kink out, or differentiate the formula itself"
        )
    whole = graph.named(_name(of, "of"))
    derivation = derive_total(graph, whole, wrt)
    if order > 1:
        ordinary = graph.total(whole, wrt).ordinary
        derivation = derive_again(derivation, name_latex(whole), wrt, order, tie, ordinary=ordinary)
    if at is None:
        return derivation
    there = {*graph.inputs, wrt}
    point = point_of(at, there)
    _check_values(graph, whole, point)
    if derivation.result is None:
        return with_number(derivation, graph.total(whole, wrt).at(point), at, there)
    return with_value(derivation, derivation.result, None, at, there)


def _check_values(graph: Graph, of: str, point: Mapping[str, Expr]) -> None:
    """Raises ValueError where a variable that `of` is made of has no value at the point."""
    values = {name: float(number) for name, number in point.items()}
    used = {of}
    for name in reversed(graph.variables):
        if name in used and name not in values:
            used.update(edge.wrt for edge in graph.edges_below(name))
    for name in graph.order:
        if name in used and name not in values and all(e.wrt in values for e in graph.edges_below(name)):
            values[name] = evaluate(graph.definitions[name], values)
            if math.isnan(values[name]):
                formula = f"{name} = {graph.texts[name]}"
                raise ValueError(f"{formula} has no value at {said(point)}: move the point")
