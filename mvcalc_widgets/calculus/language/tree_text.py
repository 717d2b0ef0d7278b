"""A tree as one would type it: 3(2x^2)^5."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .tree import Bars, Call, Constant, Negation, Number, Power, Product, Quotient, Sum, Tree, Variable

if TYPE_CHECKING:
    import sympy


@dataclass(frozen=True)
class OwnText(Tree):
    """A node that no formula has (a step, an unknown function): it says itself how it is typed, and its `expr`."""

    @property
    def typed(self) -> str:
        raise NotImplementedError

    @property
    def expr(self) -> "sympy.Expr":
        raise NotImplementedError


def to_text(tree: Tree) -> str:
    """Text that reads as the tree does."""
    match tree:
        case Number(value=value, text=text):
            return text if text.isascii() and text else str(value)
        case Variable(name=name) | Constant(name=name):
            return name
        case Negation(argument=argument):
            return "-" + _inside(argument, Sum, Negation)
        case Sum(terms=terms):
            return _sum(terms)
        case Product(factors=factors):
            return _product(factors)
        case Quotient(numerator=numerator, denominator=denominator):
            return _inside(numerator, Sum) + "/" + _inside(denominator, Sum, Product, Quotient, Negation)
        case Power(base=base, exponent=exponent):
            raised = to_text(exponent)
            atom = isinstance(exponent, (Number, Variable, Constant)) and "/" not in raised
            return _base(base) + "^" + (raised if atom else f"({raised})")
        case Bars(content=content) | Call(function="abs", arguments=(content,)):
            return f"|{to_text(content)}|"
        case Call(function="log", arguments=(content, Number() as base)) if to_text(base).isdigit():
            return f"log_{to_text(base)}({to_text(content)})"
        case Call(function=name, arguments=arguments):
            return f"{name}({', '.join(map(to_text, arguments))})"
        case OwnText(typed=typed):
            return typed
    raise TypeError(f"not a part of a formula: {tree!r}")


def _sum(terms: tuple[Tree, ...]) -> str:
    text = _inside(terms[0], Sum)
    for term in terms[1:]:
        if isinstance(term, Negation):
            text += " - " + _inside(term.argument, Sum, Negation)
        else:
            text += " + " + _inside(term, Sum)
    return text


def _product(factors: tuple[Tree, ...]) -> str:
    text = ""
    for k, factor in enumerate(factors):
        loose = (Sum, Product, Negation) if k else (Sum, Product)
        part = _inside(factor, *loose, *((Quotient,) if k else ()))
        if text and part[0].isdigit():
            text += "*"
        elif text and not (text[-1].isdigit() and isinstance(factors[k - 1], Number)):
            text += " "
        text += part
    return text


def _base(base: Tree) -> str:
    plain = isinstance(base, (Variable, Constant, Bars, Call)) or (
        isinstance(base, Number) and "/" not in to_text(base)
    )
    return to_text(base) if plain else f"({to_text(base)})"


def _inside(tree: Tree, *loose: type[Tree]) -> str:
    return f"({to_text(tree)})" if isinstance(tree, loose) else to_text(tree)
