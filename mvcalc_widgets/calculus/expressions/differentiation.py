"""Partial derivatives and differentials of one formula."""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Add, Expr, Symbol

from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import Kink, slope
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol


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
