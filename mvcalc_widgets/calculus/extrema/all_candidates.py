"""All candidates for extreme values of a function, free or on constraints: by groups of variables, piece by piece."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations

from sympy import Expr, Matrix, Symbol

from mvcalc_widgets.calculus.extrema.candidates import Candidates, candidates
from mvcalc_widgets.calculus.extrema.cases import Case, TooManyCasesError, cases
from mvcalc_widgets.calculus.extrema.groups import groups, joined
from mvcalc_widgets.calculus.extrema.letters import letters_in
from mvcalc_widgets.calculus.solving.parameters import in_factors
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.values import number_at

_MOST_PRODUCTS = 2_000


def all_candidates(
    f: Expr,
    equations: Sequence[Expr],
    names: Sequence[Symbol],
    bounds: Mapping[Symbol, float],
    positive: tuple[Expr, ...],
    amounts: tuple[Symbol, ...] = (),
) -> Candidates:
    """All candidates; where there are letters, the points are put in factors."""
    found = _by_groups(f, equations, names, bounds, positive, amounts)
    if letters_in((f, *equations)):
        found.rough = [{v: in_factors(c) for v, c in p.items()} for p in found.rough]
        found.ends = [{v: in_factors(c) for v, c in p.items()} for p in found.ends]
        places = [{v: in_factors(c) for v, c in p.items()} for p, _ in found.points]
        found.points = [
            (p, v if p == old else number_at(f, p)) for p, (old, v) in zip(places, found.points, strict=True)
        ]
    return found


def _by_groups(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], bounds: Mapping[Symbol, float],
    positive: tuple[Expr, ...],
    amounts: tuple[Symbol, ...] = (),
) -> Candidates:  # fmt: skip
    """All candidates, by groups of variables if that is possible."""
    parts = groups(f, equations, names)
    if len(parts) > 1:
        try:
            solved = [
                candidates(
                    _pieces(p.f, p.equations, positive, amounts), p.f, p.equations, p.names, bounds, _minors
                )
                for p in parts
            ]
        except NotFoundError:
            solved = []
        if solved and (together := joined(parts, solved, f)) is not None:
            return together
    return candidates(_pieces(f, equations, positive, amounts), f, equations, names, bounds, _minors)


def _pieces(
    expr: Expr, equations: Sequence[Expr], positive: tuple[Expr, ...], amounts: tuple[Symbol, ...]
) -> list[Case]:
    try:
        return cases(expr, equations, positive, amounts)
    except TooManyCasesError as error:
        raise NotFoundError(f"no solution found: {error}; write the cases as formulas of their own") from None


def _minors(rows: Sequence[Sequence[Expr]]) -> list[Expr]:
    """All minors of full height; none if the matrix is higher than wide.

    Raises NotFoundError where there are too many.
    """
    matrix = Matrix(rows)
    height, width = matrix.shape
    if math.comb(width, height) * height**2 > _MOST_PRODUCTS:
        raise NotFoundError(
            f"no solution found: {width} variables on {height - 1} constraints are too many; use the constraints to "
            "put some variables into f"
        )
    chosen = combinations(range(width), height)
    if height == 2:
        (a, b) = rows
        return [a[i] * b[j] - a[j] * b[i] for i, j in chosen]
    return [matrix.extract(list(range(height)), list(columns)).det(method="berkowitz") for columns in chosen]
