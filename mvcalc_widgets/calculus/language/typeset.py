"""LaTeX as a textbook prints it, small enough for KaTeX and for matplotlib's mathtext."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import sympy
from sympy import Add, Expr, Integer, Mul, Pow, Rational, Symbol

from mvcalc_widgets.calculus.language.functions import FUNCTIONS
from mvcalc_widgets.calculus.language.symbols import changing
from mvcalc_widgets.calculus.language.tree_latex import bracketed, name_latex

# How tightly a piece holds together; a piece looser than its place gets brackets.
_SUM, _PRODUCT, _POWER, _ATOM = range(4)


def tex(expr: Expr) -> str:
    r"""LaTeX of a sympy expression: numbers first, then e and pi, letters, brackets, functions, powers of e.

    ``2*E*sin(t - 1)/t`` becomes ``\frac{2 e}{t} \sin(t - 1)``, ``exp(y*z**2)`` becomes ``e^{y z^2}``,
    ``-t**-2`` becomes ``-\frac{1}{t^2}``. Only commands that mathtext knows are used (no environments); what
    has no rule here is handed to ``sympy.latex``.
    """
    constant = r"\mathrm{e}" if any(s.name == "e" for s in expr.free_symbols) else "e"
    return _Printer(constant).show(expr)


def tex_derivative(of: str, wrt: str, *, ordinary: bool) -> str:
    r"""``\frac{df}{dt}`` (one variable) or ``\frac{\partial f}{\partial x}`` (others frozen)."""
    sign = "d" if ordinary else r"\partial "
    return rf"\frac{{{sign}{_after(sign, of)}}}{{{sign}{_after(sign, wrt)}}}"


def _after(sign: str, name: str) -> str:
    shown = name_latex(name)
    return f" {shown}" if sign == "d" and shown.startswith("\\") else shown


def is_negative(expr: Expr) -> bool:
    """Whether a term is printed with a minus sign in front."""
    return bool(expr.as_coeff_Mul()[0].is_negative) or (expr.is_Add and _leading_minus(expr))


def _leading_minus(expr: Expr) -> bool:
    return all(term.as_coeff_Mul()[0].is_negative for term in expr.args)


_FUNCTIONS: dict[type, str] = {
    function.build: function.latex
    for function in FUNCTIONS.values()
    if isinstance(function.build, type) and function.latex
}
_BEFORE_POWER = (sympy.Max, sympy.Min)  # \max(x, y)^2, not \max^2(x, y)


class _Printer:
    """One pass over an expression; `constant` is how Euler's number is written."""

    def __init__(self, constant: str) -> None:
        self.constant = constant

    def show(self, expr: Expr) -> str:
        return self.piece(expr)[0]

    def within(self, expr: Expr, place: int) -> str:
        """The expression, in brackets where it is looser than its place."""
        text, hold = self.piece(expr)
        return bracketed(text) if hold < place else text

    def piece(self, expr: Expr) -> tuple[str, int]:
        for kind, rule in _RULES:
            if isinstance(expr, kind):
                return rule(self, expr)
        for kind, name in _FUNCTIONS.items():
            if isinstance(expr, kind):
                return self.function(name, expr), _ATOM
        return sympy.latex(expr, ln_notation=True), _SUM

    def symbol(self, expr: Symbol) -> tuple[str, int]:
        of, slash, wrt = expr.name.partition("/")  # the symbol of a derivative is named dy/dt
        if slash:
            return tex_derivative(of[1:], wrt[1:], ordinary=of[0] == "d"), _ATOM
        return name_latex(expr.name), _POWER if changing(expr.name) else _ATOM  # (Δx)^2

    def number(self, expr: Expr) -> tuple[str, int]:
        if isinstance(expr, Rational) and not isinstance(expr, Integer):
            minus = "-" if expr.p < 0 else ""
            return rf"{minus}\frac{{{abs(expr.p)}}}{{{expr.q}}}", _SUM if minus else _PRODUCT
        text = str(expr)
        if isinstance(expr, sympy.Float):
            text = f"{float(expr):.6g}"
            mantissa, mark, exponent = text.partition("e")
            text = rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if mark else text
        return text, _SUM if text.startswith("-") else _ATOM

    def euler(self, expr: Expr) -> tuple[str, int]:
        return self.constant, _ATOM

    def pi(self, expr: Expr) -> tuple[str, int]:
        return r"\pi", _ATOM

    def add(self, expr: Add) -> tuple[str, int]:
        terms = list(expr.args) if _unevaluated(expr) else expr.as_ordered_terms()
        if len(terms) == 2 and is_negative(terms[0]) and not is_negative(terms[1]) and not _unevaluated(expr):
            terms.reverse()  # y - x reads better than -x + y
        text = ""
        for term in terms:
            shown = self.within(term, _PRODUCT if term.is_Add else _SUM)
            minus = shown.startswith("-")
            text += (" - " if minus else " + ") + shown.removeprefix("-") if text else shown
        return text, _SUM

    def mul(self, expr: Mul) -> tuple[str, int]:
        whole: Expr = -expr if (minus := bool(expr.as_coeff_Mul()[0].is_negative)) else expr
        flipped = next((f for f in Mul.make_args(whole) if f.is_Add and _leading_minus(f)), None)
        if flipped is not None:  # (-2x - y)/(x + 2y) reads better as -(2x + y)/(x + 2y)
            whole = Mul(*[-f if f is flipped else f for f in Mul.make_args(whole)], evaluate=False)
            minus = not minus
        if minus:
            return "-" + self.within(whole, _PRODUCT), _SUM
        if not isinstance(whole, Mul):
            return self.piece(whole)
        top: list[Expr] = []
        bottom: list[Expr] = []
        for factor in whole.args:
            numerator, denominator = _over(factor)
            top += [numerator] if numerator != 1 else []
            bottom += [denominator] if denominator != 1 else []
        if not bottom:
            return self.product(top), _PRODUCT
        # Functions and powers of e stand beside a short fraction, not on top of it: (2e/t) sin(t - 1).
        beside = [f for f in top if _order(f) >= _FUNCTION]
        inside = [f for f in top if f not in beside]
        if not inside or any(_order(f) >= _SUM_FACTOR for f in [*inside, *bottom]):
            beside, inside = [], top
        fraction = rf"\frac{{{self.product(inside)}}}{{{self.product(bottom)}}}"
        return (f"{fraction} {self.product(beside)}" if beside else fraction), _PRODUCT

    def product(self, factors: Sequence[Expr]) -> str:
        if not factors:
            return "1"
        factors = [f for f in factors if not (f.is_Number and float(f) == 1)] or [sympy.S.One]
        ordered = sorted(factors, key=lambda f: (_order(f), f.sort_key()))
        if len(ordered) == 1:
            return self.show(ordered[0])
        shown = [self.within(f, _PRODUCT if f.is_Number else _POWER) for f in ordered]
        dots = [piece[0].isdigit() or before == r"\Delta" for before, piece in pairwise(shown)]
        return shown[0] + "".join(
            (r" \cdot " if dot else " ") + piece for dot, piece in zip(dots, shown[1:], strict=True)
        )

    def power(self, expr: Pow) -> tuple[str, int]:
        numerator, denominator = _over(expr)
        if denominator != 1:
            return rf"\frac{{{self.show(numerator)}}}{{{self.show(denominator)}}}", _PRODUCT
        base, exponent = expr.as_base_exp()
        if base == sympy.E:
            return f"{self.constant}^{{{self.show(exponent)}}}", _POWER
        if isinstance(exponent, Rational) and exponent.p == 1 and exponent.q <= 9:
            index = "" if exponent.q == 2 else f"[{exponent.q}]"
            return rf"\sqrt{index}{{{self.show(base)}}}", _ATOM
        raised = str(exponent) if exponent.is_Rational else self.show(exponent)
        raised = raised if len(raised) == 1 else f"{{{raised}}}"
        if type(base) in _FUNCTIONS and type(base) not in _BEFORE_POWER and exponent.is_Integer:
            return self.function(f"{_FUNCTIONS[type(base)]}^{raised}", base), _POWER
        return f"{self.within(base, _ATOM)}^{raised}", _POWER

    def function(self, name: str, expr: Expr) -> str:
        arguments = ", ".join(self.show(a) for a in sorted(expr.args, key=lambda a: a.is_number))
        return name + bracketed(arguments)

    def absolute(self, expr: Expr) -> tuple[str, int]:
        return rf"\left|{self.show(expr.args[0])}\right|", _ATOM

    def step(self, expr: Expr) -> tuple[str, int]:
        """The unit step as the course writes it: 1(x > y), 1 where the condition holds and 0 elsewhere."""
        argument, at_zero = expr.args
        if at_zero not in (0, 1):
            return "H" + bracketed(self.show(argument)), _ATOM
        terms = Add.make_args(argument)
        smaller = Add(*[-term for term in terms if is_negative(term)])
        sign = r"\geq" if at_zero else ">"
        larger = Add(*[term for term in terms if not is_negative(term)])
        return rf"1({self.show(larger)} {sign} {self.show(smaller)})", _ATOM


def _unevaluated(expr: Expr) -> bool:
    """Whether a sum was put together with evaluate=False: its terms then keep their places."""
    return bool(expr.func(*expr.args) != expr)


_NUMBER, _CONSTANT, _LETTER, _SUM_FACTOR, _FUNCTION, _EXPONENTIAL = range(6)


def _order(factor: Expr) -> int:
    """The place of a factor in a product."""
    if factor.is_Number:
        return _NUMBER
    base, exponent = factor.as_base_exp()
    if base == sympy.E:
        return _CONSTANT if exponent == 1 else _EXPONENTIAL
    if base.is_number:  # 2^x and ln(2) stand after the letters
        return _CONSTANT if exponent.is_number and not base.atoms(sympy.Function) else _FUNCTION
    if base.is_Symbol:
        return _LETTER if exponent.is_number else _SUM_FACTOR
    if base.is_Add or (isinstance(factor, Pow) and not isinstance(base, sympy.Function)):
        return _SUM_FACTOR
    return _FUNCTION


def _over(factor: Expr) -> tuple[Expr, Expr]:
    """Numerator and denominator of one factor; powers of e stay upstairs."""
    if isinstance(factor, Rational):
        return Integer(factor.p), Integer(factor.q)
    base, exponent = factor.as_base_exp()
    if base != sympy.E and isinstance(factor, Pow) and exponent.as_coeff_Mul()[0].is_negative:
        return sympy.S.One, Pow(base, -exponent)
    return factor, sympy.S.One


_Rule = Callable[[_Printer, Expr], tuple[str, int]]
_RULES: tuple[tuple[type | tuple[type, ...], _Rule], ...] = (
    (Symbol, _Printer.symbol),
    (type(sympy.E), _Printer.euler),
    (type(sympy.pi), _Printer.pi),
    ((Integer, Rational, sympy.Float), _Printer.number),
    (Add, _Printer.add),
    (Mul, _Printer.mul),
    ((Pow, sympy.exp), _Printer.power),
    (sympy.Abs, _Printer.absolute),
    (sympy.Heaviside, _Printer.step),
)
