"""Trees of derivatives: letters for slopes that are still to be worked out, and sums and products kept tidy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.language.tree import (
    Bars,
    Call,
    Constant,
    Negation,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
    changed,
)
from mvcalc_widgets.calculus.language.tree_latex import bracketed, name_latex
from mvcalc_widgets.calculus.language.tree_text import OwnText, to_text
from mvcalc_widgets.calculus.language.typeset import tex_derivative


@dataclass(frozen=True)
class Rate(OwnText):
    """A slope not yet worked out: du/dx for a letter, d/dx(3x^2) for a part; ∂ where others are held constant."""

    of: Tree
    wrt: str
    ordinary: bool = True

    @cached_property
    def latex(self) -> str:
        if isinstance(self.of, Variable) and self.of.name != self.wrt:
            return tex_derivative(self.of.name, self.wrt, ordinary=self.ordinary)
        sign, shown = ("d" if self.ordinary else r"\partial"), name_latex(self.wrt)
        gap = "" if self.ordinary and not shown.startswith("\\") else " "
        return rf"\frac{{{sign}}}{{{sign}{gap}{shown}}}{bracketed(self.of.latex)}"

    @property
    def typed(self) -> str:
        sign = "d" if self.ordinary else "∂"
        if isinstance(self.of, Variable):
            return f"{sign}{self.of.name}/{sign}{self.wrt}"
        return f"{sign}/{sign}{self.wrt}({to_text(self.of)})"

    @property
    def variables(self) -> tuple[str, ...]:
        return self.of.variables


@dataclass(frozen=True)
class Dotted(Product):
    """Factors that stay apart, with dots between them: 15(2x^2)^4 · 4x."""

    @cached_property
    def latex(self) -> str:
        first, *others = self.factors
        shown = [bracketed(first.latex) if isinstance(first, Sum) else first.latex]
        shown += [bracketed(f.latex) if isinstance(f, (Sum, Negation)) else f.latex for f in others]
        return r" \cdot ".join(shown)


@dataclass(frozen=True)
class Indicator(OwnText):
    """1(a > b): 1 where a > b, 0 where a < b, and `tie` where they are equal."""

    larger: Tree
    smaller: Tree
    tie: Fraction = Fraction(0)

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.larger, self.smaller)

    @property
    def typed(self) -> str:
        if self.tie not in (0, 1):
            return f"H({to_text(plus(self.larger, negative(self.smaller)))})"
        return f"1({to_text(self.larger)} {'≥' if self.tie else '>'} {to_text(self.smaller)})"

    @cached_property
    def expr(self) -> Expr:
        return step(self.larger.expr - self.smaller.expr, self.tie)

    @cached_property
    def latex(self) -> str:
        if self.tie not in (0, 1):
            return "H" + bracketed(plus(self.larger, negative(self.smaller)).latex)
        sign = r"\geq" if self.tie else ">"
        return "1" + bracketed(rf"{self.larger.latex} {sign} {self.smaller.latex}")


def step(argument: Expr, tie: Fraction) -> Expr:
    """1 where the argument is positive, 0 where it is negative, `tie` where it is 0."""
    return sympy.Heaviside(argument, sympy.Rational(tie.numerator, tie.denominator))


# ---- tidy sums, products and powers ------------------------------------------------------------------------


def number(value: Fraction | int) -> Tree:
    """A number; a negative one as a minus sign before it."""
    value = Fraction(value)
    return Negation(Number(-value)) if value < 0 else Number(value)


ZERO, ONE = number(0), number(1)


def negative(tree: Tree) -> Tree:
    match tree:
        case Negation(argument=argument):
            return argument
        case Number(value=value) if value == 0:
            return tree
    return Negation(tree)


def plus(*terms: Tree) -> Tree:
    """The sum: inner sums opened, zeros left out."""
    flat: list[Tree] = []
    for term in terms:
        match term:
            case Sum(terms=inner):
                flat.extend(inner)
            case Negation(argument=Sum(terms=inner)) if len(terms) == 1:
                flat.extend(negative(t) for t in inner)
            case _ if term != ZERO:
                flat.append(term)
    return ZERO if not flat else flat[0] if len(flat) == 1 else Sum(tuple(flat))


def times(*factors: Tree) -> Tree:
    """The product written as one: numbers multiplied and in front, denominators under one bar."""
    coefficient, tops, bottoms = Fraction(1), list[Tree](), list[Tree]()
    for factor in factors:
        c, t, b = opened(factor)
        coefficient, tops, bottoms = coefficient * c, tops + t, bottoms + b
    return product_of(coefficient, tops, bottoms)


def product_of(coefficient: Fraction, tops: list[Tree], bottoms: list[Tree]) -> Tree:
    """coefficient * tops / bottoms."""
    if coefficient == 0:
        return ZERO
    p, q = abs(coefficient.numerator), coefficient.denominator
    above = [*([Number(Fraction(p))] if p != 1 or not tops else []), *sorted(tops, key=_place)]
    below = [*([Number(Fraction(q))] if q != 1 else []), *bottoms]
    if not tops and not bottoms:
        whole: Tree = Number(abs(coefficient))
    else:
        whole = _product(above) if not below else Quotient(_product(above), _product(below))
    return Negation(whole) if coefficient < 0 else whole


def dotted(*factors: Tree, ones: bool = False) -> Tree:
    """The product with its factors apart; ones: a factor 1 stays to be seen."""
    kept, minus = list[Tree](), False
    for factor in factors:
        if not kept and isinstance(factor, Negation):
            factor, minus = factor.argument, not minus
        kept.extend(factor.factors if isinstance(factor, Dotted) else [factor])
    if ZERO in kept:
        return ZERO
    if not ones:
        kept = [factor for factor in kept if factor != ONE] or [ONE]
    whole = kept[0] if len(kept) == 1 else Dotted(tuple(kept))
    return Negation(whole) if minus else whole


def times_apart(scale: Tree, slope: Tree) -> Tree:
    """A constant factor before a slope, kept apart; nothing where it is 1, a minus sign where it is -1."""
    if scale == ONE or slope == ZERO:
        return slope
    if slope == ONE:
        return scale
    return negative(slope) if scale == Negation(ONE) else dotted(scale, slope, ones=True)


def power(base: Tree, exponent: Tree) -> Tree:
    """base^exponent; an exponent 1 is not written, and base^0 is 1."""
    value = rational(exponent)
    return ONE if value == 0 else base if value == 1 else Power(base, exponent)


def less_one(exponent: Tree) -> Tree:
    """exponent - 1, computed where it is a number."""
    value = rational(exponent)
    return plus(exponent, Negation(ONE)) if value is None else number(value - 1)


def rational(tree: Tree) -> Fraction | None:
    """The value of a number, a fraction or their negatives; None for anything else."""
    match tree:
        case Number(value=value):
            return value
        case Negation(argument=argument):
            inner = rational(argument)
            return None if inner is None else -inner
        case Quotient(numerator=n, denominator=d):
            top, bottom = rational(n), rational(d)
            return None if top is None or not bottom else top / bottom
    return None


def opened(tree: Tree) -> tuple[Fraction, list[Tree], list[Tree]]:
    """A product as coefficient, factors above and factors below the bar."""
    match tree:
        case Number(value=value):
            return value, [], []
        case Negation(argument=argument):
            c, tops, bottoms = opened(argument)
            return -c, tops, bottoms
        case Product(factors=factors):
            coefficient, tops, bottoms = Fraction(1), list[Tree](), list[Tree]()
            for factor in factors:
                c, t, b = opened(factor)
                coefficient, tops, bottoms = coefficient * c, tops + t, bottoms + b
            return coefficient, tops, bottoms
        case Quotient(numerator=n, denominator=d):
            c, tops, bottoms = opened(n)
            below, b_tops, b_bottoms = opened(d)
            if below:  # a denominator 0 stays as it is
                return c / below, tops + b_bottoms, bottoms + b_tops
    return Fraction(1), [tree], []


def _place(factor: Tree) -> tuple[int, str]:
    """Constants, then letters and their powers by name, then brackets, functions, and powers of e."""
    match factor:
        case Constant():
            return 0, ""
        case Variable(name=name) | Power(base=Variable(name=name), exponent=Number()):
            return 1, name
        case Rate():
            return 5, ""
        case Power(base=Constant()) | Call(function="exp"):
            return 4, ""
        case Call() | Bars() | Power(base=Call()):
            return 3, ""
    return 2, ""


def _product(factors: list[Tree]) -> Tree:
    return ONE if not factors else factors[0] if len(factors) == 1 else Product(tuple(factors))


# ---- putting parts in ----------------------------------------------------------------------------------------


def put_in(tree: Tree, letters: Mapping[str, Tree]) -> Tree:
    """The tree with letters (and dy/dx by that name) replaced by what they stand for; products and sums stay as they
    are written.
    """
    match tree:
        case Variable(name=name):
            return letters.get(name, tree)
        case Rate():
            return letters.get(tree.typed, tree)
        case Sum(terms=terms):
            return plus(*(put_in(term, letters) for term in terms))
        case Dotted(factors=factors):
            return dotted(*(put_in(factor, letters) for factor in factors), ones=True)
        case Product(factors=factors):
            parts, minus = list[Tree](), False
            for part in (put_in(factor, letters) for factor in factors):
                if isinstance(part, Negation):
                    part, minus = part.argument, not minus
                parts.extend(part.factors if type(part) is Product else [part])
            return Negation(_product(parts)) if minus else _product(parts)
        case Negation(argument=argument):
            return negative(put_in(argument, letters))
    return changed(tree, lambda part: put_in(part, letters))
