"""The tree of a formula as it was typed: 3(2x^2)^5 stays 3(2x^2)^5.

Nodes compare by structure, not by place, and match by position: Power(Variable("x"), Number(2)).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sympy


@dataclass(frozen=True)
class Tree:
    """A formula or a part of it. span is where it stands in the typed text: (start, end)."""

    span: tuple[int, int] = field(default=(0, 0), compare=False, repr=False, kw_only=True)

    @cached_property
    def expr(self) -> "sympy.Expr":
        """The sympy expression. Raises FormulaError where it has no value, as 1/0 or log(0)."""
        from .tree_sympy import to_sympy  # here, since that module matches on the nodes below

        return to_sympy(self)

    @cached_property
    def latex(self) -> str:
        """Typeset as it was read: powers, fractions and roots as in a textbook, products in their order."""
        from .tree_latex import to_latex

        return to_latex(self)

    @property
    def parts(self) -> tuple["Tree", ...]:
        """The nodes directly below this one, from left to right."""
        return ()

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables in it, in the order they first appear."""
        return tuple(dict.fromkeys(name for part in self.parts for name in part.variables))


@dataclass(frozen=True)
class Number(Tree):
    """A number, exact: 0.1 is the fraction 1/10. text is how it was typed, 0.10."""

    value: Fraction
    text: str = field(default="", compare=False)


@dataclass(frozen=True)
class Variable(Tree):
    name: str

    @property
    def variables(self) -> tuple[str, ...]:
        return (self.name,)


@dataclass(frozen=True)
class Constant(Tree):
    """e or pi."""

    name: str


@dataclass(frozen=True)
class Sum(Tree):
    """a + b - c has the terms a, b and Negation(c)."""

    terms: tuple[Tree, ...]

    @property
    def parts(self) -> tuple[Tree, ...]:
        return self.terms


@dataclass(frozen=True)
class Product(Tree):
    """a*b c: the factors in their order."""

    factors: tuple[Tree, ...]

    @property
    def parts(self) -> tuple[Tree, ...]:
        return self.factors


@dataclass(frozen=True)
class Quotient(Tree):
    numerator: Tree
    denominator: Tree

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.numerator, self.denominator)


@dataclass(frozen=True)
class Power(Tree):
    """base^exponent. sin^2 x is Power(Call("sin", (x,)), Number(2)) too."""

    base: Tree
    exponent: Tree

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.base, self.exponent)


@dataclass(frozen=True)
class Negation(Tree):
    argument: Tree

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.argument,)


@dataclass(frozen=True)
class Call(Tree):
    """A function by its name in the table FUNCTIONS. e^x is a Power, but exp(x) and √x are calls."""

    function: str
    arguments: tuple[Tree, ...]

    @property
    def parts(self) -> tuple[Tree, ...]:
        return self.arguments


@dataclass(frozen=True)
class Bars(Tree):
    """|content|, the absolute value written with bars."""

    content: Tree

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.content,)


@dataclass(frozen=True)
class Equation(Tree):
    """left = right."""

    left: Tree
    right: Tree

    @property
    def parts(self) -> tuple[Tree, ...]:
        return (self.left, self.right)


def product_of(factors: list[Tree]) -> Tree:
    """The product of some factors, as they stand in the text; a single factor is itself."""
    if len(factors) == 1:
        return factors[0]
    return Product(tuple(factors), span=(factors[0].span[0], factors[-1].span[1]))


def changed(tree: Tree, change: Callable[[Tree], Tree]) -> Tree:
    """The tree with its parts changed, written as before."""
    new: dict[str, Any] = {}
    for place in fields(tree):
        value: Any = getattr(tree, place.name)
        if isinstance(value, Tree):
            new[place.name] = change(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Tree):
            new[place.name] = tuple(change(part) for part in value)
    return replace(tree, **new) if new else tree


def tree_parts(tree: Tree) -> Iterator[Tree]:
    """A tree and all trees in it."""
    yield tree
    for part in tree.parts:
        yield from tree_parts(part)


def depth(tree: Tree) -> int:
    """The number of nodes from the top to the deepest leaf."""
    deepest = 0
    level: list[Tree] = [tree]
    while level:  # level by level, so that a deep tree cannot exhaust the stack
        deepest += 1
        level = [part for node in level for part in node.parts]
    return deepest
