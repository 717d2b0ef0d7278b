"""Kinks: the exact slope on either side of a point, and the one that a convention declares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import sympy
from sympy import Expr, Pow, Rational, Symbol

from mvcalc_widgets.calculus.expressions.corners import GapError, KinkError, held, levels, resolved
from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.growth import GrowthError, substitute
from mvcalc_widgets.calculus.expressions.points import Coordinates, PointError, named_values, read_point
from mvcalc_widgets.calculus.expressions.reading import checked_names, declared_in, variables_of
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import Kink, slope
from mvcalc_widgets.calculus.language.names import name_of
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.solving.found_zeros import found_zeros
from mvcalc_widgets.calculus.solving.one_sided import (
    NEAR,
    UndefinedError,
    at_zero_or_limit,
    check_defined,
    or_nan,
    real_sign,
    sign_near,
    value_at,
)
from mvcalc_widgets.calculus.solving.rounded_sides import rounded_value, slopes_beside
from mvcalc_widgets.calculus.solving.zeros import NoFormulaError, sign_of

Number: TypeAlias = str | int | float | Expr

_LONGEST_EXPONENT = 20_000  # numerator of a broken one: sympy computes 0.999999^0.999999 to a million digits
_SHOWN = 15  # digits of a corner without a formula
_FEWEST = 3  # places of a decimal that may be such a corner, rounded


@dataclass(frozen=True, repr=False)
class KinkSlopes:
    """The slopes of f at one point as `wrt` alone moves: exact, as sympy numbers.

    declared     the slope there: left where right is the same, else what the rules say
    left, right  limits of the difference quotient from below and from above; nan on a side where f is not
                 defined, oo or -oo where it is vertical
    at           the point; a sympy Float of 15 digits where a corner has no formula, then the slopes are rounded, too
    rules        what the rules say by the convention `kink` (see slope.slope); nan where they say nothing. It
                 need not lie between left and right: relu(x) - relu(-x) = x has 1 on both sides, and the rules say 0
    """

    left: Expr
    right: Expr
    rules: Expr
    wrt: str
    at: Mapping[str, Expr]
    kink: Kink = 0

    @cached_property
    def is_kink(self) -> bool:
        """Whether there is a slope on both sides, and not the same one."""
        if sympy.nan in (self.left, self.right):
            return False
        infinite = self.left.is_infinite or self.right.is_infinite
        return bool(self.left != self.right if infinite else sign_of(self.left - self.right))

    @property
    def declared(self) -> Expr:
        """The slope: a fact where both sides have the same one, else the choice that the rules make."""
        one_sided = (self.left == sympy.nan) != (self.right == sympy.nan)
        return self.rules if self.is_kink or one_sided else self.left

    @property
    def convention(self) -> str:
        """How the declared slope comes about, in words."""
        if self.kink in ("left", "right"):
            return f"the slope on the {self.kink} is taken"
        return f"max(x, 0) is given the slope {self.kink} at its kink"

    @property
    def sentence(self) -> str:
        """What is the case at the point, and the convention where it decides."""
        place = "At " + ", ".join(
            f"{name} ≈ {value} (rounded to {_SHOWN} digits)" if value.is_Float else f"{name} = {_said(value)}"
            for name, value in self.at.items()
        )
        left, right, chosen = map(_said, (self.left, self.right, self.rules))
        says = f"the rules say {chosen}" if self.rules != sympy.nan else "the rules have no value there"
        if self.left == self.right == sympy.nan:
            return f"{place} f stands alone: it is not defined on either side."
        if sympy.nan in (self.left, self.right):
            known, side = (right, "left") if self.left == sympy.nan else (left, "right")
            return f"{place} f is not defined on the {side}; on the other side its slope is {known}."
        if self.is_kink:
            return (
                f"{place} there is a kink: the slope is {left} on the left and {right} on the right. One slope for "
                f"both is a choice: where {self.convention}, {says}."
            )
        smooth = f"{place} there is no kink: the slope is {left} on both sides"
        if not self.rules.is_finite or not self.left.is_finite or not sign_of(self.rules - self.left):
            return f"{smooth}."
        return f"{smooth}. But where {self.convention}, {says}: they look at each part alone."

    def __repr__(self) -> str:
        at = ", ".join(f"{name} = {value}" for name, value in self.at.items())
        return f"KinkSlopes(left={self.left}, right={self.right}, declared={self.declared}, by {self.wrt} at {at})"


def kink_slopes(f: str | Expr, wrt: str | Symbol, at: Coordinates, *, kink: Kink = 0) -> KinkSlopes:
    """The slope of f from the left, from the right, and the declared one: kink_slopes("max(x, y)", "x", {...}).

    left = lim (f(a) - f(a - h))/h and right = lim (f(a + h) - f(a))/h for h -> 0, h > 0, with everything but
    `wrt` frozen. Next to the point each max, min, |u|, sign and step is replaced by the branch that wins there:
    the one whose first derivative that differs is larger. So ties of several arguments, nested ones and
    branches that touch are decided exactly (numbers that agree to 100 digits count as equal).

    at: a number for each variable of f (exact: decimals, "1/2", "pi"), {"x": 1, "y": 2}, "x = 1, y = 2", or (1, 2) in
    their alphabetical order; one number alone if f has but one. A decimal of 3 or more places that is a corner without
    a formula, rounded, is taken as that corner: 0.7391 for |x - cos x|; then `at` says 0.739085133215161.
    Raises KinkError for a missing or unreadable coordinate and where f has no value or jumps; FormulaError for f.
    """
    name = name_of(wrt)
    expr = as_expr(f, known=[name, *declared_in(at)])
    x = symbol(checked_names([name], variables_of(expr), f"kink_slopes(f, {name[:1]!r}, at)")[0])
    names = sorted({s.name for s in expr.free_symbols | {x}}, key=by_number)
    point, f_held, rules = _point(at, names), held(expr), _rules(expr, x, kink)
    places = _places(named_values(at, names)[x.name])
    if places >= _FEWEST and (corner := _rounded_corner(expr, x, point[x], places)) is not None:
        return _slopes_near(f_held, rules, x, {x: corner}, kink)
    return _slopes_at(f_held, rules, x, point, kink)


def kinks(
    f: str | Expr,
    wrt: str | Symbol | None = None,
    domain: tuple[Number, Number] | None = None,
    *,
    kink: Kink = 0,
) -> tuple[KinkSlopes, ...]:
    """Every kink of a formula in one variable, from left to right: kinks("|x^2 - 1|") lies at -1 and 1.

    Where two branches of a max or min are level, or what stands in | | or under a root is 0, or in arcsin or arccos
    1 or -1, there may be a kink; each such place is looked at with kink_slopes, and those with one slope, a jump or
    no value are left out. So the cusp of x^(2/3) at 0 is found too, with the slopes -oo and oo.

    domain: (from, to), both included; needed where there are infinitely many, as for |sin x|.
    Places without a formula, as for |x - cos x|, are looked for along a fine scale, where what stands in | | changes
    its sign: they are Floats, right to 15 digits. Two that lie very close together may be missed, and so may those
    where it is 0 without a change of its sign, as under sqrt(1 - cos(x^2)).
    Raises KinkError for another variable, where the places cannot be found, and where a slope at one is not found.
    """
    names = [wrt.name if isinstance(wrt, Symbol) else wrt] if wrt is not None else []
    expr = as_expr(f, known=names)
    names = names or sorted(s.name for s in expr.free_symbols)[:1] or ["x"]
    x = symbol(names[0])
    if others := sorted(s.name for s in expr.free_symbols - {x}):
        raise KinkError(
            f"f has {', '.join(others)} besides {x.name}: put numbers in, or ask at one point with kink_slopes."
        )
    ends = _domain(domain)
    places: dict[Expr, None] = {}
    try:
        for level in levels(expr, x):
            places.update(dict.fromkeys(found_zeros(level, x, ends)))
    except NoFormulaError as error:
        raise KinkError(f"{error} Ask at one point instead: kink_slopes(f, {x.name!r}, at).") from None
    found, f_held, rules = [], held(expr), _rules(expr, x, kink)
    for place in places:
        try:
            numeric = place.has(sympy.Float)
            slopes = (_slopes_near if numeric else _slopes_at)(f_held, rules, x, {x: place}, kink)
        except GapError:
            continue
        if slopes.is_kink:
            found.append(slopes)
    return tuple(_distinct(sorted(found, key=lambda slopes: float(slopes.at[x.name]))))


def _rounded_corner(expr: Expr, x: Symbol, place: Expr, places: int) -> Expr | None:
    """The corner without a formula that a decimal rounds; None where it is meant exactly."""
    if expr.free_symbols != {x}:
        return None
    half = Rational(1, 2 * 10 ** min(places, _SHOWN))
    near = place - half, place + half
    try:
        smooth = list(levels(expr, x))
    except KinkError:  # too many branches to look at each
        return None
    for level in smooth:
        try:
            corners = [a for a in found_zeros(level, x, near) if a.is_Float]
        except NoFormulaError:  # then it cannot be said
            continue
        if corners:
            return corners[0]
    return None


def _slopes_near(
    f: Expr, rules: Expr | None, x: Symbol, point: Mapping[Symbol, Expr], kink: Kink
) -> KinkSlopes:
    """The same at a place known to 100 digits; the slopes are rounded."""
    place = point[x]
    try:
        left, right = slopes_beside(f, x, place)
        chosen = rounded_value(rules, x, place) if rules is not None else left if kink == "left" else right
    except GrowthError as error:
        raise KinkError(f"With {x.name} = {_said(place)} put in: {error}. Take smaller numbers.") from None
    left, right, chosen = (sympy.Float(n, _SHOWN) if n.is_Float else n for n in (left, right, chosen))
    return KinkSlopes(left, right, chosen, x.name, {x.name: sympy.Float(place, _SHOWN)}, kink)


# ---- next to a point ---------------------------------------------------------------------------------------


def _slopes_at(
    f: Expr, rules: Expr | None, x: Symbol, point: Mapping[Symbol, Expr], kink: Kink
) -> KinkSlopes:
    """f and the derivative by the rules with their corners held."""
    place = ", ".join(f"{key.name} = {_said(value)}" for key, value in point.items())
    try:
        _check_powers(f, point, place)
        here = or_nan(lambda: value_at(f, point))
        if here == sympy.nan:
            raise GapError(f"f has no value at {place}, so it has no slope there; move the point.")
        left, right = (_one_sided(f, x, point, side, here, place) for side in (-1, 1))
        if rules is None:
            chosen = left if kink == "left" else right
        else:
            chosen = or_nan(lambda: simplify_textbook(value_at(rules, point)))
    except GrowthError as error:
        raise KinkError(f"With {place} put in: {error}. Take smaller numbers.") from None
    return KinkSlopes(left, right, chosen, x.name, {s.name: a for s, a in point.items()}, kink)


def _check_powers(f: Expr, point: Mapping[Symbol, Expr], place: str) -> None:
    for power in f.atoms(Pow):
        exponent = power.exp if power.exp.is_Integer else substitute(power.exp, point)
        if exponent.is_Rational and not exponent.is_Integer and abs(exponent.p) > _LONGEST_EXPONENT:
            raise KinkError(f"With {place} put in, an exponent is {exponent}. Take one with fewer digits.")


def _rules(expr: Expr, x: Symbol, kink: Kink) -> Expr | None:
    """The derivative by the rules, its corners held; None where the convention names a side."""
    if kink in ("left", "right"):
        return None
    rules = slope(expr, x, kink)
    try:
        return held(rules)
    except KinkError:  # sympy leaves re, im or atan2 behind
        return sympy.nan


def _one_sided(f: Expr, x: Symbol, point: Mapping[Symbol, Expr], side: int, here: Expr, place: str) -> Expr:
    """side * d/dh f(a + side h) at h = 0, nan where f has no value on that side."""
    h = sympy.Dummy("h", positive=True)
    near = substitute(f, {**point, x: point[x] + side * h})
    try:
        branch = resolved(near, lambda u: sign_near(u, h))
        check_defined(branch, h)
        real_sign(branch, {h: NEAR})
    except UndefinedError:  # f ends at the point
        return sympy.nan
    by = f"just {'left' if side < 0 else 'right'} of {place}"
    start = at_zero_or_limit(branch, h, f"The value of f {by}")
    if start.is_infinite or sign_of(start - here):
        raise GapError(
            f"f jumps at {place}: its value is {_said(here)} there and {_said(start)} {by}. "
            "A slope needs a curve without a gap."
        )
    return simplify_textbook(side * at_zero_or_limit(branch.diff(h), h, f"The slope {by}"))


def _distinct(slopes: Sequence[KinkSlopes]) -> Iterator[KinkSlopes]:
    """One of each place: different formulas may lead to the same number."""
    for i, one in enumerate(slopes):
        if not i or sign_of(one.at[one.wrt] - slopes[i - 1].at[one.wrt]):
            yield one


# ---- reading what was given --------------------------------------------------------------------------------


def _point(at: Coordinates, names: Sequence[str]) -> dict[Symbol, Expr]:
    try:
        point = read_point(at, names, "f")
    except PointError as error:
        raise KinkError(str(error)) from None
    return {symbol(name): point[symbol(name)] for name in names}


def _places(value: object) -> int:
    """How many places behind its point a decimal is written with; 0 for other numbers, as "1/8"."""
    decimal = re.fullmatch(r"\s*[-+]?\d*\.(\d+)\s*", str(value))
    return len(decimal[1]) if decimal else 0


def _number(value: Any, name: str) -> Expr:
    """One exact real number, from a number or text."""
    try:
        number = as_expr(value) if isinstance(value, (str, Expr)) else Rational(str(value))
    except TypeError:  # no number: refused below
        number = sympy.nan
    if number.free_symbols or sign_of(number) is None:
        raise KinkError(f'{name} should be a number such as 2, 0.5, "1/3" or "pi", not {value}.')
    return number


def _domain(domain: Any) -> tuple[Expr, Expr] | None:
    if domain is None:
        return None
    try:
        low, high = domain
    except (TypeError, ValueError):
        raise KinkError(f"domain is where to look, from and to, as in (-5, 5), not {domain!r}") from None
    ends = _number(low, "the beginning of the domain"), _number(high, "the end of the domain")
    if sign_of(ends[1] - ends[0]) != 1:
        raise KinkError(f"the domain goes from the smaller to the larger number, not from {low} to {high}")
    return ends


def _said(value: Any) -> str:
    """A number in a sentence."""
    if value in (sympy.oo, -sympy.oo):
        return "infinite" if value == sympy.oo else "minus infinite"
    text = str(value)
    return text if len(text) <= 20 else f"{float(value):.6g}"
