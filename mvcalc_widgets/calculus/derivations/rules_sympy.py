"""Trees of derivatives as sympy expressions, and sympy expressions as trees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import sympy
from sympy import Derivative, Expr, Symbol

from mvcalc_widgets.calculus.derivations.rules_trees import Indicator, Rate, number, product_of, step
from mvcalc_widgets.calculus.expressions.growth import DEPTH_LIMIT, depth, size
from mvcalc_widgets.calculus.language.functions import CONSTANTS, FUNCTIONS
from mvcalc_widgets.calculus.language.powers import real_power
from mvcalc_widgets.calculus.language.symbols import symbol
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
)
from mvcalc_widgets.calculus.language.typeset import is_negative, tex

_LARGEST = 1500
"""Nodes of a sympy expression that is taken apart step by step: some pages."""


def rate_symbol(of: str, wrt: str, *, ordinary: bool) -> Symbol:
    """The symbol that stands for dy/dx while it is unknown, as in TotalDerivative.rate."""
    sign = "d" if ordinary else "∂"
    return Symbol(f"{sign}{of}/{sign}{wrt}", real=True)


class Builder:
    """Makes expressions of trees; each tree once. Letters stand for themselves, or for their definitions.

    rates: of variables that depend on `wrt` (implicit differentiation), the symbol of each slope.

    The trees come from formulas that were checked when they were read, so that nothing is checked again.
    """

    def __init__(self, definitions: Mapping[str, Tree], wrt: str, rates: Mapping[Symbol, Symbol]) -> None:
        self.definitions, self.wrt, self.rates = definitions, wrt, rates
        self._done: dict[
            tuple[int, bool], tuple[Tree, Expr]
        ] = {}  # the tree is kept, so that its id stays its own

    def expr(self, tree: Tree, *, expanded: bool = False) -> Expr:
        """The expression; expanded: with the definitions of the letters put in."""
        key = (id(tree), expanded)
        if key not in self._done:
            self._done[key] = (
                tree,
                self._build(tree, lambda part: self.expr(part, expanded=expanded), expanded),
            )
        return self._done[key][1]

    def _build(self, tree: Tree, of: Callable[[Tree], Expr], expanded: bool) -> Expr:
        match tree:
            case Number(value=value):
                return sympy.Rational(value.numerator, value.denominator)
            case Variable(name=name):
                return of(self.definitions[name]) if expanded and name in self.definitions else symbol(name)
            case Constant(name=name):
                return CONSTANTS[name][0]
            case Negation(argument=argument):
                return sympy.Mul(-1, of(argument))
            case Sum(terms=terms):
                return sympy.Add(*map(of, terms))
            case Product(factors=factors):
                return sympy.Mul(*map(of, factors))
            case Quotient(numerator=numerator, denominator=denominator):
                return sympy.Mul(of(numerator), sympy.Pow(of(denominator), -1))
            case Power(base=base, exponent=exponent):
                return real_power(of(base), of(exponent))
            case Bars(content=content):
                return sympy.Abs(of(content))
            case Call(function=name, arguments=arguments):
                return FUNCTIONS[name].build(*map(of, arguments))
            case Indicator(larger=larger, smaller=smaller, tie=tie):
                return step(of(larger) - of(smaller), tie)
            case Rate():
                return self._rate(tree)
        raise TypeError(f"not a part of a formula: {tree!r}")

    def _rate(self, rate: Rate) -> Expr:
        of = rate.of
        if isinstance(of, Variable) and rate.wrt == self.wrt and (y := symbol(of.name)) in self.rates:
            return self.rates[y]
        inner = self.expr(self.definitions.get(of.name, of) if isinstance(of, Variable) else of)
        slope = _unevaluated(inner, symbol(rate.wrt))
        if rate.wrt == self.wrt:  # along the curve: what depends on wrt moves too
            slope += sympy.Add(*(_unevaluated(inner, y) * dy for y, dy in self.rates.items()))
        return slope


def _unevaluated(expr: Expr, variable: Symbol) -> Expr:
    return Derivative(expr, variable, evaluate=False) if variable in expr.free_symbols else sympy.S.Zero


# ---- from sympy to a tree --------------------------------------------------------------------------------------

_NAMES: dict[Any, str] = {
    function.build: name for name, function in FUNCTIONS.items() if isinstance(function.build, type)
} | {sympy.acot: "arccot"}  # it is pi less for a negative number, with the same slope


def tree_of(expr: Expr) -> Tree:
    """The tree of a sympy expression whose symbols are ours.

    Raises ValueError for what a typed formula could not contain, and for what is longer than some pages.
    """
    if size(expr, _LARGEST) > _LARGEST or depth(expr) > DEPTH_LIMIT:
        raise ValueError("this expression is too long to be taken apart step by step: give its parts names")
    own_e = any(s.name == "e" for s in expr.free_symbols)
    return _tree(expr, own_e)


def _tree(expr: Expr, own_e: bool) -> Tree:
    match expr:
        case sympy.Symbol():
            return Variable(expr.name)
        case sympy.Float():
            return number(Fraction(str(expr)))
        case sympy.Rational():
            return number(Fraction(int(expr.p), int(expr.q)))
        case sympy.Add():
            terms = list(expr.as_ordered_terms())
            if len(terms) == 2 and is_negative(terms[0]) and not is_negative(terms[1]):
                terms.reverse()  # as it is printed: y - x
            return Sum(tuple(_tree(term, own_e) for term in terms))
        case sympy.Mul():
            return _tree_of_product(expr, own_e)
        case sympy.exp():
            raised = _tree(expr.args[0], own_e)
            return Call("exp", (raised,)) if own_e else Power(Constant("e"), raised)
        case sympy.Pow():
            base, exponent = expr.as_base_exp()
            return _tree_of_power(base, exponent, own_e)
        case sympy.Heaviside():
            return _tree_of_step(expr, own_e)
    if expr is sympy.E or expr is sympy.pi:
        return Constant("e" if expr is sympy.E else "pi")
    if expr.func in _NAMES and len(expr.args) in range(1, 9):
        return Call(_NAMES[expr.func], tuple(_tree(argument, own_e) for argument in expr.args))
    raise ValueError(
        f"there is no rule for {tex(expr)}: use sums, products, powers and the functions a formula may have"
    )


def _tree_of_step(expr: Expr, own_e: bool) -> Tree:
    """1(a > b), as slopes of max have it."""
    argument, at_jump = expr.args
    if not at_jump.is_Rational:
        raise ValueError(f"there is no rule for {tex(expr)}: its value at the jump is no number")
    terms = sympy.Add.make_args(argument)
    larger = sympy.Add(*(term for term in terms if not term.as_coeff_Mul()[0].is_negative))
    tie = Fraction(int(at_jump.p), int(at_jump.q))
    return Indicator(_tree(larger, own_e), _tree(larger - argument, own_e), tie)


def _tree_of_product(expr: Expr, own_e: bool) -> Tree:
    coefficient, rest = expr.as_coeff_Mul()
    if not coefficient.is_Rational:
        coefficient, rest = sympy.S.One, expr
    tops, bottoms = list[Tree](), list[Tree]()
    for factor in rest.as_ordered_factors():
        base, exponent = factor.as_base_exp()
        if factor.is_Pow and base is not sympy.E and exponent.as_coeff_Mul()[0].is_negative:
            bottoms.append(_tree_of_power(base, -exponent, own_e))
        else:
            tops.append(_tree(factor, own_e))
    return product_of(Fraction(int(coefficient.p), int(coefficient.q)), tops, bottoms)


def _tree_of_power(base: Expr, exponent: Expr, own_e: bool) -> Tree:
    if exponent == 1:
        return _tree(base, own_e)
    if base is sympy.E and own_e:
        return Call("exp", (_tree(exponent, own_e),))
    if exponent == sympy.S.Half:
        return Call("sqrt", (_tree(base, own_e),))
    if base is not sympy.E and exponent.is_Rational and exponent < 0:
        return Quotient(Number(Fraction(1)), _tree_of_power(base, -exponent, own_e))
    return Power(_tree(base, own_e), _tree(exponent, own_e))
