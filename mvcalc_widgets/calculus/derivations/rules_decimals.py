"""Decimals in a derivation: who types 1.2 reads 1.2 and not 6/5. The numbers themselves stay exact."""

from __future__ import annotations

from fractions import Fraction

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.derivations.rules_trees import Dotted, Rate, opened, product_of
from mvcalc_widgets.calculus.language.tree import (
    Negation,
    Number,
    Product,
    Quotient,
    Tree,
    changed,
    tree_parts,
)
from mvcalc_widgets.calculus.language.typeset import tex


def has_decimals(tree: Tree) -> bool:
    """Whether a number was typed with a decimal point."""
    return any(isinstance(part, Number) and "." in part.text for part in tree_parts(tree))


def in_decimals(tree: Tree) -> Tree:
    """The tree with fractions of numbers as decimals, where those end soon: 6x/5 is 1.2x; parts in d/dx( ) stay."""
    match tree:
        case Rate():
            return tree
        case Number(value=value, text=text) if not text and (decimal := _decimal(value)):
            return Number(value, decimal)
        case Quotient(numerator=top, denominator=bottom) if not isinstance(top, Dotted):
            if (scaled := _scaled(*opened(Quotient(top, bottom)))) is not None:
                return changed(scaled, in_decimals)
    return changed(tree, in_decimals)


def _scaled(coefficient: Fraction, tops: list[Tree], bottoms: list[Tree]) -> Tree | None:
    """coefficient * tops / bottoms with the coefficient in front, as a decimal; None where it is none."""
    decimal = _decimal(abs(coefficient))
    if decimal is None:
        return None
    front = Number(abs(coefficient), decimal)
    rest = product_of(Fraction(1), tops, bottoms)
    whole: Tree = front
    if tops or bottoms:
        match rest:
            case Quotient(numerator=Number(), denominator=below):
                whole = Quotient(front, below)
            case Product(factors=factors):
                whole = Product((front, *factors))
            case Quotient(numerator=above, denominator=below):
                whole = Quotient(Product((front, *_factors(above))), below)
            case _:
                whole = Product((front, rest))
    return Negation(whole) if coefficient < 0 else whole


def _factors(tree: Tree) -> tuple[Tree, ...]:
    return tree.factors if isinstance(tree, Product) else (tree,)


def decimal_tex(expr: Expr) -> str:
    """LaTeX of an expression with its fractions of numbers as decimals, where those end soon."""
    return tex(_floats(expr))


def _floats(expr: Expr) -> Expr:
    if expr.is_Rational:
        return expr if expr.is_Integer or _decimal(_fraction(expr)) is None else sympy.Float(str(float(expr)))
    if expr.is_Add or expr.is_Mul:
        return expr.func(*map(_floats, expr.args))
    if expr.is_number or not expr.args:  # sympy would work out sin(0.5)
        return expr
    if expr.is_Pow:
        base, exponent = expr.as_base_exp()
        root = abs(exponent) == sympy.S.Half
        inner = base if base.is_number else _floats(base)
        return sympy.Pow(inner, exponent if root else _floats(exponent))
    return expr.func(*(arg if arg.is_number else _floats(arg) for arg in expr.args))


def _fraction(expr: Expr) -> Fraction:
    return Fraction(int(expr.p), int(expr.q))


def _decimal(value: Fraction) -> str | None:
    """A fraction as a decimal of at most six digits; None for whole numbers, and where that is not exact."""
    text = f"{float(value):.6g}"
    return text if value.denominator != 1 and "e" not in text and Fraction(text) == value else None
