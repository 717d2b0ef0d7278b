"""One fraction instead of fractions within a fraction."""

from __future__ import annotations

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.curves.curve_algebra import CurveRing, TooLargeError
from mvcalc_widgets.calculus.expressions.rewriting import with_plus
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.taste import length


def one_fraction(expr: Expr, seconds: float = 1.0) -> Expr:
    """A single fraction in lowest terms where that is short enough, as a textbook prints it.

    seconds: a rough budget, see simplify_textbook.
    """
    best = simplify_textbook(expr, seconds)
    if not _is_nested(best):
        return best
    try:
        ring = CurveRing(best)
    except TooLargeError:  # one fraction would be longer still
        return best
    parts = (
        part.rem(ring.ties) if ring.ties else part
        for part in (ring.fractions[0].numer, ring.fractions[0].denom)
    )
    flat = with_plus(_quotient(*map(ring.to_expr, parts)))
    return flat if not _is_nested(flat) and length(flat) < 2 * length(best) else best


def _is_nested(expr: Expr) -> bool:
    """Whether there is a fraction within a fraction, or a sum of fractions."""
    sums = [part for part in sympy.preorder_traversal(expr) if part.is_Add]
    below = {part: [sympy.fraction(term)[1] for term in part.args] for part in sums}
    return any(d.free_symbols or (d != 1 and part != expr) for part in sums for d in below[part])


def _quotient(numerator: Expr, denominator: Expr) -> Expr:
    """One over the other, without a minus sign in front of all that is below."""
    if denominator.could_extract_minus_sign():
        numerator, denominator = -numerator, -denominator
    return numerator / denominator
