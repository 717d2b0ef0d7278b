"""What a student writes as a constraint, read as expressions that are 0 on it; with errors that say what to change."""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Eq, Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.language.formula import parse_equation
from mvcalc_widgets.calculus.solving.signs import rational_polynomial
from mvcalc_widgets.calculus.solving.solving import NotFoundError, solve_real


class ConstraintError(ValueError):
    """Constraints that cannot be used: none, without "=", about other variables, or contradicting each other."""


def read_constraints(constraints: object, f: Expr) -> list[Expr]:
    """Each constraint g = c as g - c, without those that say nothing new. Raises ConstraintError."""
    given = [constraints] if isinstance(constraints, (str, sympy.Basic)) else constraints
    if not isinstance(given, (list, tuple)):
        raise TypeError("constraints are texts such as 'x^2 + y^2 = 1', or a list of them")
    if not given:
        raise ConstraintError(
            "there is no constraint: give one such as 'x^2 + y^2 = 1', or use critical_points(f) for a free f"
        )
    equations = [_left_minus_right(one) for one in given]
    _check_reach(equations, f)
    return _independent([_without_powers(g) for g in equations])


def has_real_points(equations: Sequence[Expr], variables: Sequence[Symbol]) -> bool:
    """Whether some real point satisfies all equations; True also where that could not be decided."""
    try:
        solutions = solve_real(equations, variables)
    except NotFoundError:
        return True
    return bool(solutions.points or solutions.families or not solutions.complete)


def plain(expr: Expr) -> str:
    """An expression as a student types it: x^2 rather than x**2."""
    return str(sympy.sstr(expr)).replace("**", "^")


def _left_minus_right(constraint: object) -> Expr:
    if isinstance(constraint, str):
        if not any(sign in constraint for sign in "=＝"):
            raise ConstraintError(
                f"the constraint '{constraint}' has no '=': write for instance '{constraint} = 1'"
            )
        equation = parse_equation(constraint)
        shown = constraint
    elif constraint in (sympy.true, sympy.false):
        raise ConstraintError(
            f"a constraint is {constraint} for all numbers: it needs a variable, as in x + y = 1"
        )
    elif isinstance(constraint, Eq):
        equation, shown = constraint, f"{plain(constraint.lhs)} = {plain(constraint.rhs)}"
    else:
        shown = plain(constraint) if isinstance(constraint, Expr) else repr(constraint)
        raise ConstraintError(
            f"the constraint {shown} has no '=': write a text such as 'x + y = 1' or sympy's Eq"
        )
    difference = sympy.expand(as_expr(equation.lhs) - as_expr(equation.rhs))
    if not difference.free_symbols:
        holds = "always true" if difference == 0 else "never true"
        raise ConstraintError(f"the constraint '{shown}' is {holds}: it needs a variable, as in x + y = 1")
    return difference


def _check_reach(equations: Sequence[Expr], f: Expr) -> None:
    """Each constraint must concern f: by its variables, or by those it shares with constraints that do."""
    reached, left = set(f.free_symbols), list(equations)
    while near := [g for g in left if g.free_symbols & reached]:
        reached |= set().union(*(g.free_symbols for g in near))
        left = [g for g in left if g not in near]
    if left:
        names = ", ".join(sorted(s.name for s in f.free_symbols)) or "none"
        raise ConstraintError(
            f"the constraint {plain(left[0])} = 0 has no variable of f (they are: {names}), so it does not bind f"
        )


def _without_powers(g: Expr) -> Expr:
    """(x - y)^2 = 0 is x - y = 0, the same set; its gradient would be 0 everywhere on it."""
    p = rational_polynomial(g, sorted(g.free_symbols, key=lambda s: s.name))
    return g if p is None else p.sqf_part().primitive()[1].as_expr()


def _independent(equations: Sequence[Expr]) -> list[Expr]:
    """Without repetitions: of linear constraints those that are new. Raises ConstraintError if they contradict."""
    variables = sorted(set().union(*(g.free_symbols for g in equations)), key=lambda s: s.name)
    kept: list[Expr] = []
    rows: list[list[Expr]] = []
    for g in equations:
        p = rational_polynomial(g, variables)
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
