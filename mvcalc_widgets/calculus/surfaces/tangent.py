"""The plane that touches a graph or a level surface at a point."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

import sympy
from sympy import Add, Eq, Expr, Rational, Symbol
from sympy.logic.boolalg import BooleanAtom

from mvcalc_widgets.calculus.expressions.exact_values import (
    NoValue,
    Point,
    is_zero,
    shown,
    shown_point,
    value_at,
)
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.points import (
    Coordinates,
    has_floats,
    moving,
    named_values,
    names_in,
    read_point,
)
from mvcalc_widgets.calculus.expressions.reading import (
    Formula,
    checked_names,
    named_in_heads,
    read_formula,
    variables_of,
)
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.formula import parse, parse_equation
from mvcalc_widgets.calculus.language.heads import head_of, unwrapped
from mvcalc_widgets.calculus.language.names import Variables, free_names, name_of, names_of
from mvcalc_widgets.calculus.language.symbols import GREEK, symbol
from mvcalc_widgets.calculus.surfaces.gradients import slopes_at

_ROUNDING = 1e-9  # how far from the surface, relative to its terms, a point with floats may be
_FUNCTIONS = frozenset(
    ["", *"fghFGH"]
)  # x ↦ x^2 has no name; f(x) = is a head with one variable too; of other letters x(y) = 1 is a product


def tangent_plane(
    f: Formula | Eq, at: Coordinates, height: str | Symbol = "z", *, variables: Variables | None = None
) -> Eq:
    """The plane (with two variables of a level curve, or one of a graph: the line) that touches f at a point a.

    f a formula    of the graph height = f(x, y, ...):  z = f(a) + f_x(a) (x - a_x) + f_y(a) (y - a_y) + ...,
                   multiplied out: z = 2x + 4y - 5 for x^2 + y^2 at (1, 2); f(x, y) = ... is one, too
    f an equation  F = c, text or sympy, of the level surface through a: F_x(a) (x - a_x) + ... = 0, with the
                   letters on the left and, where it can be, coprime integers, the first of them positive:
                   x + 2y + 3z = 14. An equation z = ... with a point that has no z is read as a graph.
    at             {"x": 1, "y": "sqrt(2)"}, exact; "x = 1, y = 2"; or (1, 2) in the alphabetical order of the
                   variables, the height behind them. Further coordinates, which f does not use, do no harm. Floats
                   may miss the surface by rounding (1e-9): then the plane has floats, too. So it has, to 15 digits,
                   where an exact number would have more than 30.
                   (x_0, y_0, z_0), a letter of its own for each coordinate, is any point of a level surface, and
                   its equation is used: x x_0/a^2 + y y_0/b^2 + z z_0/c^2 = 1.
    variables      the names of the variables where f holds other letters, constants. A letter that a coordinate
                   uses is one anyway: at={"x": "a", "y": "b"} for x^2/a^2 + y^2/b^2 = 2.

    Raises ValueError for a missing coordinate, a point that is not on the surface, a surface with gradient 0
    there, a place where f or a slope has no value or a kink, and a height that is a variable of f already.
    """
    if isinstance(f, BooleanAtom):
        raise ValueError(
            f"sympy made this equation {f} before it came here. Write it as text, or with evaluate=False."
        )
    if at is None:
        raise ValueError('A tangent plane touches at a point: add at={"x": 1, "y": 2}.')
    given = names_of(variables) if variables is not None else named_in_heads([f])
    names = [*given, *(name for name in names_in(at) if name not in given)]
    f = _without_head(f)
    if isinstance(f, Eq) or (isinstance(f, str) and "=" in f):
        return _of_equation(f, at, names, given)
    return _of_graph(read_formula(f, names), at, name_of(height), f, given)


def _without_head(f: Formula | Eq) -> Formula | Eq:
    """x^2 + y^2 of f(x, y) = x^2 + y^2; sin(x) = y and x(y + 1) = 3 are equations."""
    plain = unwrapped(f) if isinstance(f, str) else ""
    head = head_of(plain)
    if head is None or not (len(head.letters) > 1 or (head.letters and head.name in _FUNCTIONS)):
        return f
    return plain[head.end :].strip()


def _of_graph(expr: Expr, at: Coordinates, height: str, f: object, given: Sequence[str]) -> Eq:
    """height = f(a) + the sum of slope times (x - a_x), multiplied out."""
    names = checked_names(given, variables_of(expr)) or variables_of(expr)
    if height in variables_of(expr):
        raise ValueError(
            f"{height} is a variable of {shown(f)} already, so it cannot be the height above it. Name another, as "
            f"in height='{_free(names)}', or write an equation, such as {shown(f)} = 1, for a level surface."
        )
    point, names = _place(expr, at, names, f, height)
    here = {s: value for s, value in point.items() if s in expr.free_symbols}
    slopes = slopes_at(expr, names, here, f)
    value = value_at(expr, here)
    gap = simplify_textbook(Add(point.get(symbol(height), value), -value))
    if not is_zero(gap) and not (has_floats(at) and _small(gap, value)):
        raise ValueError(
            f"The point {shown_point(point)} does not lie on the graph: {height} = {shown(f)} is {_about(value)} "
            f"there. Leave {height} out: it follows from the others."
        )
    if any(number.has(sympy.Float) for number in (value, *slopes)):  # decimals all through
        value, slopes = value.evalf(15), [slope.evalf(15) for slope in slopes]
    level = _handy(_level(value, slopes, names, here))
    terms = [_handy(slope) * symbol(name) for slope, name in zip(slopes, names, strict=True)]
    return Eq(symbol(height), Add(*terms, level), evaluate=False)


def _of_equation(f: str | Eq, at: Coordinates, known: Sequence[str], given: Sequence[str]) -> Eq:
    """The sum of slope times x = the same sum at the point, for F = left side - right side."""
    equation = parse_equation(f, known=known) if isinstance(f, str) else f
    left, right = (read_formula(side) for side in equation.args)
    both = Add(left, right, evaluate=False)
    for side, other in ((left, right), (right, left)):
        if isinstance(side, Symbol) and side not in other.free_symbols and side.name not in known:
            names = _chosen(given, variables_of(other))
            if side.name not in named_values(at, names, spare=side.name):
                return _of_graph(other, at, side.name, other, given)
    written = f if isinstance(f, str) else f"{shown(left)} = {shown(right)}"
    names = _chosen(given, variables_of(both))
    if not names:
        raise ValueError(
            f"There is no variable in {shown(written)}: an equation of a surface is x^2 + y^2 + z^2 = 14."
        )
    point, names = _place(both, at, names, written)
    here = {s: value for s, value in point.items() if s in both.free_symbols}
    lettered = _is_any_point(names, here, both)
    rounded = not lettered and _check_on_surface(left, right, here, written, has_floats(at))
    slopes = slopes_at(Add(left, -right), names, here, written)
    if all(map(is_zero, slopes)):
        surface, plane = ("curve", "line") if len(names) == 2 else ("surface", "plane")
        raise ValueError(
            f"At {shown_point(here)} every slope of {shown(written)} is 0: there the {surface} may have a tip or cross "
            f"itself, and the gradient gives no tangent {plane}. Choose another point."
        )
    smallest = _without_content if lettered else _rounded if rounded else _coprime  # a letter x_0 may be 0
    slopes = smallest(slopes)
    if not rounded and any(_handy(slope) != slope for slope in slopes):
        slopes, rounded = _rounded(slopes), True
    terms = [slope * symbol(name) for slope, name in zip(slopes, names, strict=True)]
    level = -_level(sympy.Integer(0), slopes, names, here)
    if lettered:
        gap = Add(value_at(left, here), -value_at(right, here))
        level = _shortened(level, gap, {here[symbol(name)] for name in names})
    return Eq(Add(*terms), level.evalf(_DIGITS) if rounded else level, evaluate=False)


def _chosen(given: Sequence[str], there: Sequence[str]) -> list[str]:
    """The variables that are named, in the spelling of the formula, or all that are there; constants are left out."""
    return [name for name in checked_names(given, there) if name in there] if given else list(there)


def _place(
    expr: Expr, at: Coordinates, names: Sequence[str], written: object, height: str | None = None
) -> tuple[Point, list[str]]:
    """The point, with each constant standing for itself, and the variables that move."""
    there = [name for name in names if name in variables_of(expr)]
    for name, value in named_values(at, names, spare=height).items():
        _check_no_word(name, value, alone=value == at)
    point = read_point(at, names, written, needed=there, letters=True, spare=height, choosable=names)
    point |= {s: s for s in expr.free_symbols if s not in point}
    return point, moving(there, point)


def _check_no_word(name: str, value: object, alone: bool) -> None:
    """Refuse foo, which would be f times o times o. Constants are letters, or named: {"x": "rate"}."""
    if not isinstance(value, str) or not _WORD.fullmatch(value.strip()):
        return
    number, known = parse(value.strip()), value.strip() in GREEK.values()
    letters = len(value.strip())
    product = not number.is_Atom and not number.has(sympy.Function) and (alone or letters > 2)
    if product or (alone and isinstance(number, Symbol) and not known):
        raise ValueError(
            f"{value.strip()} is no number for {name}: write {name} = 1, or a letter for a constant."
        )


_WORD = re.compile(r"[A-Za-z]{2,}")


def _is_any_point(names: Sequence[str], point: Point, both: Expr) -> bool:
    """Whether the point is (x_0, y_0, z_0), any one on the surface: a letter of its own for each coordinate."""
    letters = [point[symbol(name)] for name in names]
    own = all(isinstance(letter, Symbol) and letter not in both.free_symbols for letter in letters)
    return own and len(set(letters)) == len(letters)


def _shortened(level: Expr, gap: Expr, letters: set[Expr]) -> Expr:
    """The level - k gap with the fewest letters of the point, where the gap is 0: 1 for x_0^2/a^2 + y_0^2/b^2."""
    level, gap = sympy.expand(level), sympy.expand(gap)
    ratios = {one / other for one in Add.make_args(level) for other in Add.make_args(gap) if other != 0}
    factors = sorted((ratio for ratio in ratios if ratio.is_Rational), key=abs)
    forms = [level, *(sympy.expand(level - factor * gap) for factor in factors)]
    return simplify_textbook(min(forms, key=lambda form: (len(form.free_symbols & letters), size(form))))


def _check_on_surface(left: Expr, right: Expr, point: Point, written: str, floats: bool) -> bool:
    """Raises ValueError for a point that is not on it; True where it is only up to the rounding of floats."""
    try:
        here, there = value_at(left, point), value_at(right, point)
    except NoValue as error:
        where = f"at {shown_point(point)}"
        raise ValueError(f"{shown(written)} has no value {where}: {error}. Choose another point.") from None
    gap = simplify_textbook(Add(here, -there))
    if is_zero(gap):
        return False
    if floats and _small(gap, here):
        return True
    if not gap.free_symbols and abs(float(gap)) < 1e-6 * max(1.0, abs(float(here))):
        raise ValueError(
            f"The point {shown_point(point)} misses {shown(written)}: the left side minus the right side is "
            f"{float(gap):.2g} there. Write the coordinates exactly, as in 'sqrt(2)'."
        )
    sides = (
        f"{shown(left)} is {_about(here)}, not {_about(there)}"
        if right.is_number
        else f"the left side is {_about(here)} and the right side {_about(there)}"
    )
    raise ValueError(
        f"The point {shown_point(point)} does not lie on {shown(written)}: there {sides}. Choose a point on it."
    )


def _small(gap: Expr, value: Expr) -> bool:
    return not gap.free_symbols and abs(float(gap)) <= _ROUNDING * max(1.0, abs(float(value)))


# ---- numbers -----------------------------------------------------------------------------------------------


_DIGITS = 15
_LONGEST_NUMBER = 30  # digits of a number that is given exactly


def _handy(number: Expr) -> Expr:
    """The number; to 15 digits where a fraction in it has more than 30: that is no number to read."""
    long = (max(abs(n.p), n.q) >= 10**_LONGEST_NUMBER for n in number.atoms(Rational))
    return number.evalf(_DIGITS) if not number.free_symbols and any(long) else number


def _level(value: Expr, slopes: Sequence[Expr], names: Sequence[str], point: Point) -> Expr:
    """f(a) - the sum of slope times a_x: what the plane has at 0."""
    return simplify_textbook(
        Add(value, *[-slope * point[symbol(name)] for slope, name in zip(slopes, names, strict=True)])
    )


def _rounded(slopes: Sequence[Expr]) -> list[Expr]:
    """The same direction in floats, its first number 1: the point was known up to rounding only."""
    first = next(slope for slope in slopes if not is_zero(slope))
    ratios = [(slope / first).evalf(_DIGITS) for slope in slopes]
    whole = [Rational(round(ratio)) for ratio in ratios]
    return [w if abs(r - w) <= _ROUNDING else r for r, w in zip(ratios, whole, strict=True)]


def _coprime(slopes: Sequence[Expr]) -> list[Expr]:
    """The same direction with coprime integers, if its numbers have rational ratios; the first one positive.

    Other numbers, as 1/sqrt(5) and sqrt(2/5), are divided by the first one if that makes them shorter.
    """
    first = next(slope for slope in slopes if not is_zero(slope))
    ratios = _without_content([simplify_textbook(slope / first) for slope in slopes])
    if all(ratio.is_Rational for ratio in ratios):
        return ratios
    positive = _without_content([-slope for slope in slopes] if first.is_negative else slopes)
    return ratios if sum(map(size, ratios)) < sum(map(size, positive)) else positive


def _without_content(numbers: Sequence[Expr]) -> list[Expr]:
    """Without the rational factor that all of them share."""
    contents = [number.primitive()[0] for number in numbers if not is_zero(number)]
    shared = Rational(
        reduce(sympy.igcd, (c.p for c in contents)), reduce(sympy.ilcm, (c.q for c in contents))
    )
    return [sympy.expand(number / shared) for number in numbers]


def _about(number: Expr) -> str:
    """A number, with its decimals beside it where they help."""
    if number.free_symbols:
        return shown(number)
    text, decimals = shown(number), f"{float(number):.6g}"
    return text if number.is_Integer or text == decimals else f"{text} (about {decimals})"


def _free(names: Sequence[str]) -> str:
    return next(free_names(("z", "w", "u", "v", "h", "height"), names))
