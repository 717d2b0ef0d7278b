"""Partial derivatives and differentials of one formula."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

import sympy
from sympy import Add, Expr, Symbol

from mvcalc_widgets.calculus.expressions.corners import merged
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook, tidy_signs
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol

Kink: TypeAlias = int | float | Fraction | Expr | str
"""What a step is worth at its jump: a number from 0 to 1, or the side, "left" or "right"."""


def partial(f: str | Expr, *wrt: str | Symbol, kink: Kink = 0) -> Expr:
    """∂f/∂x with every other variable frozen; more names differentiate again: partial(f, "x", "y") is
    ∂²f/∂y∂x.

    f: text or sympy; wrt: at least one name. A variable that does not occur in f gives 0.
    At a kink the slope is a choice: the step that max and min leave behind is 0 at its jump, so max(x, 0) has
    slope 0 at 0, as in the course; sympy alone would say 1/2. See `slope` for `kink`, which declares it.
    """
    if not wrt:
        raise TypeError("partial needs the name of a variable too: partial('x^2 y', 'x')")
    names = [name.name if isinstance(name, Symbol) else name for name in wrt]
    expr = as_expr(f, known=names)
    for name in names:
        expr = slope(expr, symbol(name), kink)
    return simplify_textbook(expr)


def differential(f: str | Expr) -> Expr:
    """df = ∂f/∂x dx + ∂f/∂y dy + ..., in the symbols dx, dy, ... of its variables in alphabetical order.

    Raises ValueError if f has a variable that is itself called dx while x is a variable too.
    """
    expr = as_expr(f)
    names = {s.name for s in expr.free_symbols}
    for name in sorted(names):
        if f"d{name}" in names:
            raise ValueError(
                f"d{name} is a variable of the formula, so it cannot stand for the change of {name}"
            )
    return Add(*[slope(expr, symbol(name)) * symbol(f"d{name}") for name in sorted(names)])


def slope(expr: Expr, variable: Symbol, kink: Kink = 0) -> Expr:
    """The derivative of `expr` in one symbol, by a declared convention: a step is `kink` where it jumps, and flat.

    kink = c, a number from 0 to 1: each argument that is level with the largest of a max (the smallest of a min)
    counts c times. max(x, 0), relu and min(x, 0) have slope c at 0; max(x, y) has the slopes c and c at x = y.
    The course says 0, sympy 1/2. |u| is max(u, -u), which gives c - c: its slope at u = 0 is 0 for every c.
    kink = "left" or "right": the slope on that side, as the variable grows; |x| has -1 and 1, min(x, 0) 1 and 0.

    Raises ValueError for any other kink, for a side of a kink that the variable may cross both ways, as for
    max(x^2, 1): there the side depends on the point (see kinks.kink_slopes), and KinkError, a ValueError, where
    two arguments are equal on a whole interval, as in max(x |x|, x^2).
    """
    at_jump = _declared(kink)
    derivative = merged(expr).replace(_may_be_complex, _real).diff(variable)
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


_PLAIN = {_RealAbs: sympy.Abs, _RealSign: sympy.sign}
_STAND_INS = {plain: real for real, plain in _PLAIN.items()}


def _may_be_complex(part: Expr) -> bool:
    return type(part) in _STAND_INS and not part.args[0].is_extended_real


def _real(part: Expr) -> Expr:
    return _STAND_INS[type(part)](*part.args)


def _declared(kink: Kink) -> Expr | None:
    """The number from 0 to 1, exact; None for a side."""
    if isinstance(kink, str) and kink in ("left", "right"):
        return None
    if isinstance(kink, (int, float, Fraction, sympy.Rational, sympy.Float)) and not isinstance(kink, bool):
        try:
            value = sympy.Rational(str(kink))
        except (TypeError, ValueError):  # inf, nan
            value = sympy.Integer(-1)
        if 0 <= value <= 1:
            return value
    raise ValueError(f'kink is a number from 0 to 1, such as 0 or 1/2, or "left" or "right", not {kink!r}')


def _on_one_side(derivative: Expr, variable: Symbol, side: str) -> Expr:
    """Steps and signs that the variable crosses take their value on that side."""

    def at_jump(u: Expr) -> Expr:
        rate = slope(u, variable)
        if rate.is_positive or rate.is_negative:
            return sympy.Integer(int(rate.is_positive == (side == "right")))
        raise ValueError(
            f"{u} may grow or fall with {variable} where it is 0, so the {side} slope depends on the point: "
            "ask for it at one with kink_slopes(f, wrt, at)"
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


def as_expr(f: str | Expr | float, known: Sequence[str] = ()) -> Expr:
    """Text is parsed; in sympy input a symbol becomes the real symbol of the same name; numbers become exact.

    known: names that are variables even where they look like a constant (a variable called e).
    Raises FormulaError for text, TypeError for what is neither text nor an expression.
    """
    if isinstance(f, str):
        return parse(f, known=known)
    if isinstance(f, (int, float)) and not isinstance(f, bool):
        return sympy.Rational(str(f))
    if not isinstance(f, Expr):
        raise TypeError(f"a formula is text such as 'x^2 y' or a sympy expression, not {type(f).__name__}")
    return f.xreplace({s: symbol(s.name) for s in f.free_symbols if isinstance(s, Symbol)})
