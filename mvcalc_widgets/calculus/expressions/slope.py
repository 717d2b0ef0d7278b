"""The derivative by the rules, with one declared convention at kinks."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TypeAlias

import sympy
from sympy import Expr, Mul, Symbol

from mvcalc_widgets.calculus.expressions.corners import merged
from mvcalc_widgets.calculus.expressions.growth import GrowthError, slope_size
from mvcalc_widgets.calculus.expressions.simplify import tidy_signs

Kink: TypeAlias = int | float | Fraction | Expr | str
"""What a step is worth at its jump: a number from 0 to 1, or the side, "left" or "right"."""

_MANY_FACTORS = 8  # that do not move, in one product
_LONGEST = 20_000  # nodes of a derivative: sympy needs about a second


def slope(expr: Expr, variable: Symbol, kink: Kink = 0) -> Expr:
    """The derivative of `expr` in one symbol, by a declared convention: a step is `kink` where it jumps, and flat.

    kink = c, a number from 0 to 1: each argument that is level with the largest of a max (the smallest of a min)
    counts c times. max(x, 0), relu and min(x, 0) have slope c at 0; max(x, y) has the slopes c and c at x = y.
    The course says 0, sympy 1/2. Where several arguments that move are level their slopes add up, each c times:
    max(2x, 3x) has 5c at 0, which need not lie between the slopes on the two sides. |u| is max(u, -u), which gives
    c - c: its slope at u = 0 is 0 for every c.
    kink = "left" or "right": the slope on that side, as the variable grows; |x| has -1 and 1, min(x, 0) 1 and 0.

    At a tie without a kink the convention may contradict the truth: max(x^2, 2x - 1) has the slope 2 at 1, and the
    rules say 0 there. A formula cannot tell; at one point smooth_slope_at can, and partial(f, x, at=1) is 2.

    Raises ValueError for (-2)^x and 0^x; for any other kink; for a side of a kink that the variable may cross both
    ways, as for max(x^2, 1): there the side depends on the point (see kinks.kink_slopes); and KinkError, a
    ValueError, where two arguments are equal on a whole interval, as in max(x |x|, x^2); GrowthError, a ValueError,
    where the derivative would fill some pages.
    """
    if slope_size(expr, variable) > _LONGEST:
        raise GrowthError(
            f"The slope by {variable} would fill some pages: give inner parts names, as in a Graph."
        )
    at_jump = _declared(kink)
    _check_bases(expr, variable)
    resting: dict[Expr, Expr] = {}
    moving = _gathered(merged(expr), variable, resting)
    derivative = moving.replace(_has_stand_in, _real).diff(variable).xreplace(resting)
    derivative = derivative.replace(lambda part: isinstance(part, _Real), lambda part: part.plain)
    flat = derivative.replace(lambda part: isinstance(part, sympy.DiracDelta), lambda part: sympy.Integer(0))
    if at_jump is None:
        flat = _on_one_side(flat, variable, str(kink))
        at_jump = sympy.Integer(0)  # for steps in which the variable does not occur
    declared = flat.replace(
        lambda part: isinstance(part, sympy.Heaviside) and part.args[1] == sympy.S.Half,
        lambda part: sympy.Heaviside(part.args[0], at_jump),
    )
    return tidy_signs(declared)


def _gathered(expr: Expr, variable: Symbol, resting: dict[Expr, Expr]) -> Expr:
    """The formula with a letter for many factors that do not move; `resting` gets what it stands for.

    sympy differentiates every factor, and multiplies all the others for each.
    """

    def gathered(product: Expr) -> Expr:
        constant, moving = product.as_independent(variable, as_Add=False)
        if len(Mul.make_args(constant)) < _MANY_FACTORS:
            return product
        letter = sympy.Dummy(real=True)
        resting[letter] = constant
        return letter * moving

    return expr.replace(lambda part: part.is_Mul and len(part.args) > _MANY_FACTORS, gathered)


class _Real(sympy.Function):  # type: ignore[misc]  # sympy is untyped
    """A function of a part that is real wherever the formula has a value, though sympy cannot know it: |ln x|."""

    @property
    def plain(self) -> Expr:
        return _PLAIN[type(self)](*self.args)


class _RealAbs(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        return _RealSign(self.args[0])


class _RealSign(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.Integer(0)


class _Asec(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        u = self.args[0]
        return 1 / (sympy.Abs(u) * sympy.sqrt(u**2 - 1))


class _Acsc(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        u = self.args[0]
        return -1 / (sympy.Abs(u) * sympy.sqrt(u**2 - 1))


class _Acsch(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        u = self.args[0]
        return -1 / (sympy.Abs(u) * sympy.sqrt(u**2 + 1))


class _Coth(_Real):
    def fdiff(self, argindex: int = 1) -> Expr:
        return -(sympy.csch(self.args[0]) ** 2)


_TEXTBOOK = {_Asec: sympy.asec, _Acsc: sympy.acsc, _Acsch: sympy.acsch, _Coth: sympy.coth}
"""Functions with a slope that textbooks write in another way than sympy."""
_PLAIN = {_RealAbs: sympy.Abs, _RealSign: sympy.sign} | _TEXTBOOK
_STAND_INS = {plain: real for real, plain in _PLAIN.items()}


def _has_stand_in(part: Expr) -> bool:
    kind = _STAND_INS.get(type(part))
    return kind is not None and (kind in _TEXTBOOK or not part.args[0].is_extended_real)


def _real(part: Expr) -> Expr:
    return _STAND_INS[type(part)](*part.args)


def _check_bases(expr: Expr, variable: Symbol) -> None:
    for power in expr.atoms(sympy.Pow):
        base, exponent = power.base, power.exp
        if exponent.has(variable) and (base.is_positive is False or base.is_zero):
            raise ValueError(
                f"({base})^({exponent}) has a base that is not positive, so that it is real for some exponents "
                "only and has no slope: use a positive base"
            )


def _declared(kink: Kink) -> Expr | None:
    """The number from 0 to 1, exact; None for a side."""
    if isinstance(kink, str) and kink in ("left", "right"):
        return None
    if isinstance(kink, str) and re.fullmatch(r"\s*\d+(?:\.\d+|\s*/\s*[1-9]\d*)?\s*", kink):
        kink = Fraction(kink.replace(" ", ""))
    if isinstance(kink, (int, float, Fraction, sympy.Rational, sympy.Float)) and not isinstance(kink, bool):
        try:
            value = sympy.Rational(str(kink))
        except (TypeError, ValueError):  # inf, nan
            value = sympy.Integer(-1)
        if 0 <= value <= 1:
            return value
    raise ValueError(f'kink is a number from 0 to 1, such as 0 or 1/2, or "left" or "right", not {kink!r}')


def _with_any_steps(rate: Expr) -> tuple[Expr, Expr]:
    """The rate with a letter for each step, which is from 0 to 1: as h >= 0 and as 1 - h, so that its sign is seen."""
    steps = {step: sympy.Dummy(nonnegative=True) for step in rate.atoms(sympy.Heaviside)}
    return rate.xreplace(steps), rate.xreplace({step: 1 - letter for step, letter in steps.items()})


def _written(u: Expr) -> str:
    """A part as it is typed: -x - max(0, x)."""
    text = (
        re.sub(r"\bM(ax|in)\b", r"m\1", str(u)).replace("**", "^").replace("*", " ").replace("Abs(", "abs(")
    )
    return re.sub(r"\blog\(", "ln(", text)


def _on_one_side(derivative: Expr, variable: Symbol, side: str) -> Expr:
    """Steps and signs that the variable crosses take their value on that side."""

    def at_jump(u: Expr) -> Expr:
        for rate in _with_any_steps(slope(u, variable)):
            if rate.is_positive or rate.is_negative:
                return sympy.Integer(int(rate.is_positive == (side == "right")))
        raise ValueError(
            f"There may be places where {_written(u)} = 0, a kink, and whether {_written(u)} grows or falls with "
            f"{variable} there is not the same at each: the slope on the {side} depends on the point. Ask for it at "
            "one, as in kink_slopes(f, wrt, at)."
        )

    def one_sided(part: Expr) -> Expr:
        u = part.args[0]
        if not u.has(variable):
            return part
        step = sympy.Heaviside(u, at_jump(u))
        return 2 * step - 1 if isinstance(part, sympy.sign) else step

    return derivative.replace(
        lambda part: (
            isinstance(part, sympy.sign)
            or (isinstance(part, sympy.Heaviside) and part.args[1] == sympy.S.Half)
        ),
        one_sided,
    )
