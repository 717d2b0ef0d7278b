"""The language of formulas: what students type, read as sympy, with errors that say where and what to try.

    2x   3x y   x(x+1)   sin x   sin^2 x   e^-x   |x|   x²   √x   π   alpha   x_1   max(x, y)   1/2

Powers are ^ or **, a space or nothing multiplies, decimals are exact: 0.1 is 1/10. log is the natural
logarithm, as ln; log_2(x) and log(x, 2) have a base. sin^-1 x is arcsin x. Products and quotients go from
left to right: 1/2x is x/2, and x^2/3y is x^2 y/3. The constants are e and pi; any other name is a variable,
E, I, beta and lambda too. Nothing typed is ever run.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from .formula_error import FormulaError
from .parser import parse_equation_tokens, parse_tokens
from .symbols import symbol
from .tokens import tokenize
from .tree import Equation, Tree
from .words import Names

if TYPE_CHECKING:
    import sympy

T = TypeVar("T", bound=Tree)

__all__ = ["FormulaError", "parse", "parse_equation", "read", "read_equation", "symbol"]


def parse(
    text: str, variables: Iterable[object] | None = None, *, known: Iterable[object] = ()
) -> "sympy.Expr":
    """The sympy expression of a formula, its symbols real: parse("sin^2 x") is sin(x)**2.

    variables  names (or symbols): exactly these may be used. They win over constants, so e can be a variable.
               None allows any name: xy is x*y, but an unknown word of four letters or more is one name.
    known      names that are one word each (and win over constants), while others stay allowed.

    Raises FormulaError for anything that is not a formula with a real, finite value.
    """
    return read(text, variables, known=known).expr


def parse_equation(
    text: str, variables: Iterable[object] | None = None, *, known: Iterable[object] = ()
) -> "sympy.Eq":
    """The sympy equation of two formulas with one equals sign, x^2 + y^2 = 25, never made true or false."""
    return read_equation(text, variables, known=known).expr


def read(text: str, variables: Iterable[object] | None = None, *, known: Iterable[object] = ()) -> Tree:
    """The tree of a formula as typed, its values checked: .expr for sympy, .latex shows how it was read."""
    _check_text(text)
    tree = parse_tokens(text, tokenize(text, Names(variables, known)))
    return _valued(text, tree)


def read_equation(
    text: str, variables: Iterable[object] | None = None, *, known: Iterable[object] = ()
) -> Equation:
    """The tree of an equation as typed: .left and .right."""
    _check_text(text)
    equation = parse_equation_tokens(text, tokenize(text, Names(variables, known)))
    return _valued(text, equation)


def _check_text(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"a formula is a text, as in '2x + 1', not {type(text).__name__}")


def _valued(text: str, tree: T) -> T:
    try:
        _ = tree.expr
    except FormulaError as error:
        raise FormulaError(error.message, text, error.position, error.hint) from None
    return tree
