"""What a student writes as a constraint, read as expressions that are 0 on it; with errors that say what to change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import sympy
from sympy import Eq, Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.extrema.wording import plain
from mvcalc_widgets.calculus.language.formula import parse_equation
from mvcalc_widgets.calculus.solving.signs import rational_polynomial
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.solving import solve_real


class ConstraintError(ValueError):
    """Constraints that cannot be used: none, without "=", about other variables, or contradicting each other."""


def read_constraints(constraints: object, f: Expr, parameters: Sequence[Symbol] = ()) -> list[Expr]:
    """Each constraint g = c as g - c, without those that say nothing new. Raises ConstraintError.

    One text may hold several, as in "x + y + z = 1, x = y"; a sympy expression means that it is 0.
    parameters: letters that are no variables.
    """
    given = [constraints] if isinstance(constraints, (str, sympy.Basic)) else constraints
    if not isinstance(given, (list, tuple)):
        raise TypeError("constraints are texts such as 'x^2 + y^2 = 1', or a list of them")
    if not given:
        raise ConstraintError(
            "there is no constraint: give one such as 'x^2 + y^2 = 1', or use critical_points(f) for a free f"
        )
    parts = [part for one in given for part in (_parts(one) if isinstance(one, str) else [one])]
    known = sorted(s.name for s in f.free_symbols)  # a variable of f that is called e is one here too
    equations = [_left_minus_right(one, parameters, known) for one in parts]
    _check_reach(equations, f, parameters)
    return _independent([_without_powers(g, parameters) for g in equations], parameters)


def _parts(text: str) -> list[str]:
    """The equations in one text: "x + y = 3, x = z", "x = y = 5" (two), "g(x, y) = x + y = 3" (one)."""
    if not text.strip():
        raise ConstraintError("the constraint is empty: write an equation such as 'x^2 + y^2 = 1'")
    if found := _INEQUALITY.search(text):
        sign = found.group()
        if sign in ("!=", "≠"):
            raise ConstraintError(
                f"the constraint '{text}' has {sign}: lagrange needs an equation, as in x + y = 10"
            )
        raise ConstraintError(
            f"the constraint '{text}' has {sign}: lagrange takes equations. Take its boundary here, "
            f"'{_INEQUALITY.sub(' = ', text, count=1).replace('  ', ' ')}', and critical_points(f) for the inside"
        )
    text = text.replace("＝", "=").replace("==", "=").strip().rstrip(".").rstrip()
    text = _HEAD.sub("", text)
    pieces = [piece.strip() for piece in _BETWEEN.split(text)]
    if len(pieces) > 1 and all("=" in piece for piece in pieces):
        return [part for piece in pieces for part in _parts(piece)]
    if "=" not in text:
        raise ConstraintError(f"the constraint '{text}' has no '=': write '{text} = 0'")
    if text.count("=") > 1:
        sides = [side.strip() for side in text.split("=")]
        return [f"{one} = {other}" for one, other in pairwise(sides)]
    return [text]


_INEQUALITY = re.compile(r"<=|>=|=<|=>|!=|[<>≤≥⩽⩾≠]")
_BETWEEN = re.compile(r"[,;\n]|\band\b")
_HEAD = re.compile(r"^\s*[^\W\d]\w*\s*\([\w\s,]*\)\s*=(?=[^,;\n]*=)")


def has_real_points(
    equations: Sequence[Expr], variables: Sequence[Symbol], amounts: Sequence[Symbol] = ()
) -> bool:
    """Whether some real point, with amounts >= 0, satisfies all equations; True also where that is not decided."""
    if any(_is_always(sign * g, amounts) for g in equations for sign in (1, -1)):
        return False
    try:
        solutions = solve_real(equations, variables)
    except NotFoundError:
        return True
    return bool(solutions.points or solutions.families or not solutions.complete)


def _is_always(g: Expr, amounts: Sequence[Symbol]) -> bool:
    """Whether it is certain to be positive for amounts >= 0, as x + y + 10 is."""
    return bool(g.xreplace({v: sympy.Dummy(v.name, nonnegative=True) for v in amounts}).is_positive)


def _left_minus_right(constraint: object, parameters: Sequence[Symbol], known: Sequence[str]) -> Expr:
    if isinstance(constraint, str):
        equation, shown = parse_equation(constraint, known=known), constraint
        difference = as_expr(equation.lhs) - as_expr(equation.rhs)
    elif constraint in (sympy.true, sympy.false):
        raise ConstraintError(
            f"a constraint is {constraint} for all numbers: it needs a variable, as in x + y = 1"
        )
    elif isinstance(constraint, Eq):
        difference = as_expr(constraint.lhs) - as_expr(constraint.rhs)
        shown = f"{plain(constraint.lhs)} = {plain(constraint.rhs)}"
    elif isinstance(constraint, Expr):
        difference, shown = as_expr(constraint), f"{plain(constraint)} = 0"
    else:
        raise ConstraintError(
            f"the constraint {constraint!r} is no equation: write a text such as 'x + y = 1' or sympy's Eq"
        )
    difference = sympy.expand(difference)
    if not difference.free_symbols - set(parameters):
        holds = (
            "always true"
            if difference == 0
            else "never true"
            if not difference.free_symbols
            else "about no variable"
        )
        raise ConstraintError(f"the constraint '{shown}' is {holds}: it needs a variable, as in x + y = 1")
    return difference


def _check_reach(equations: Sequence[Expr], f: Expr, parameters: Sequence[Symbol]) -> None:
    """Each constraint must concern f: by its variables, or by those it shares with constraints that do."""
    reached, left = set(f.free_symbols) - set(parameters), list(equations)
    while near := [g for g in left if g.free_symbols & reached]:
        reached |= set().union(*(g.free_symbols for g in near)) - set(parameters)
        left = [g for g in left if g not in near]
    if left:
        names = ", ".join(sorted(s.name for s in f.free_symbols - set(parameters))) or "none"
        raise ConstraintError(
            f"the constraint {plain(left[0])} = 0 has no variable of f (they are: {names}), so it does not bind f"
        )


def _without_powers(g: Expr, parameters: Sequence[Symbol]) -> Expr:
    """(x - y)^2 = 0 is x - y = 0, the same set; its gradient would be 0 everywhere on it."""
    if g.free_symbols & set(parameters):
        return g
    p = rational_polynomial(g, sorted(g.free_symbols, key=lambda s: s.name))
    return g if p is None else p.sqf_part().primitive()[1].as_expr()


def _independent(equations: Sequence[Expr], parameters: Sequence[Symbol]) -> list[Expr]:
    """Without repetitions: of linear constraints those that are new. Raises ConstraintError if they contradict."""
    variables = sorted(set().union(*(g.free_symbols for g in equations)), key=lambda s: s.name)
    kept: list[Expr] = []
    rows: list[list[Expr]] = []
    for g in equations:
        p = None if g.free_symbols & set(parameters) else rational_polynomial(g, variables)
        if p is None or p.total_degree() > 1:
            if g not in kept and -g not in kept:
                kept.append(g)
            continue
        row = [p.coeff_monomial(v) for v in (*variables, 1)]
        if Matrix([r[:-1] for r in [*rows, row]]).rank() > len(rows):
            rows.append(row)
            kept.append(g)
        elif Matrix([*rows, row]).rank() > len(rows):
            raise ConstraintError(
                f"the constraint {plain(g)} = 0 contradicts the others: no point satisfies all. Leave one out"
            )
    return kept
