"""The language of formulas: what students type, read as sympy, with errors that say where and what to try.

    2x   3x y   x(x+1)   sin x   sin^2 x   e^-x   |x|   x²   eˣ   √x   π   alpha   x_1   max(x, y)   1/2
    \\frac{x}{y}   \\sqrt{x}   $x^{2}$   Sin[x]   np.exp(-x)   f(x, y) = x y   y = x^2

Powers are ^ or **, a space or nothing multiplies, decimals are exact: 0.1 is 1/10. log is the natural
logarithm, as ln; log_2(x), log_a(x) and log(x, 2) have a base. sin^-1 x is arcsin x. Products and quotients go
from left to right: 1/2x is x/2, and x^2/3y is x^2 y/3. The constants are e and pi; any other name is a
variable, E, I, beta and lambda too. Nothing typed is ever run.

The grammar is told in parser.py (operators), calls.py (functions and roots), words.py (names), heads.py (what stands
around a formula) and latex_input.py.
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, TypeVar

from .formula_error import FormulaError
from .functions import CONSTANTS
from .heads import Head, head_of, is_word, refuse_several, unwrapped
from .parser import parse_equation_tokens, parse_tokens
from .symbols import canonical, symbol
from .tokens import tokenize
from .tree import Equation, Tree
from .words import Names

if TYPE_CHECKING:
    import sympy

T = TypeVar("T", bound=Tree)

__all__ = ["FormulaError", "head_letters", "parse", "parse_equation", "read", "read_equation", "symbol"]


def parse(
    text: str,
    variables: Iterable[object] | None = None,
    *,
    known: Iterable[object] = (),
    name: str | None = None,
) -> "sympy.Expr":
    """The sympy expression of a formula, its symbols real: parse("sin^2 x") is sin(x)**2.

    variables  names (or symbols): exactly these may be used. They win over constants, so e can be a variable.
               None allows any name: xy is x*y, but an unknown word of four letters or more is one name.
    known      names that are one word each (and win over constants), while others stay allowed.
    name       what the formula defines, if it has a name: then no head may say another one, but that of a
               function that is not known: f(x, y) = x^2 y may define z.

    A head is no part of the formula: "y = x^2" and "f(x) = x^2" are x^2, and f(x, rate) = declares x and rate.
    It is one where the left side is a name that is no declared variable and does not occur on the right; so
    is TC = 3Q^2, where some letter of a word with a capital does not occur there. x ↦ x^2 is x^2, too.

    Raises FormulaError for anything that is not a formula with a real, finite value.
    """
    return read(text, variables, known=known, name=name).expr


def parse_equation(
    text: str,
    variables: Iterable[object] | None = None,
    *,
    known: Iterable[object] = (),
    dependent: Iterable[str] = (),
) -> "sympy.Eq":
    """The sympy equation of two formulas with one equals sign, x^2 + y^2 = 25, never made true or false.

    dependent  names that may be written as functions: with "y", x^2 + y(x)^2 = 25 is x^2 + y^2 = 25.
    """
    return read_equation(text, variables, known=known, dependent=dependent).expr


def read(
    text: str,
    variables: Iterable[object] | None = None,
    *,
    known: Iterable[object] = (),
    name: str | None = None,
) -> Tree:
    """The tree of a formula as typed, its values checked: .expr for sympy, .latex shows how it was read."""
    plain = _plain(text)
    names = Names(variables, known)
    head = _head(text, plain, names, name)
    if head:
        for letter in head.letters:
            names.declare(letter)
        plain = " " * head.end + plain[head.end :]
    tree = parse_tokens(text, tokenize(text, plain, names))
    if head and _occurs(head.name, tree.variables, names):
        message = f"{head.name} stands on both sides, so this is an equation"
        hint = f'give it to derive with of="{head.name}", or to implicit'
        if head.name not in tree.variables:
            message = "an equals sign makes this an equation, not a formula"
            hint = f"give it to implicit; or, if {head.name} is only what it is called, write the right-hand side"
        raise FormulaError(message, text, head.sign, hint)
    return _valued(text, tree)


def read_equation(
    text: str,
    variables: Iterable[object] | None = None,
    *,
    known: Iterable[object] = (),
    dependent: Iterable[str] = (),
) -> Equation:
    """The tree of an equation as typed: .left and .right. A head F(x, y) = before it is no part of it."""
    plain = _plain(text)
    refuse_several(text, plain)
    names, dependent = Names(variables, known), frozenset(dependent)
    head = head_of(plain)
    if head and head.letters and "=" in plain[head.end :]:
        plain = " " * head.end + plain[head.end :]
    elif head and head.letters and head.name not in dependent:
        name = head.name or "a function"
        hint = f"write {head.name or 'y'} = ..., or only the right-hand side as a formula"
        raise FormulaError(f"this defines {name}, so it is no equation", text, head.sign, hint)
    equation = parse_equation_tokens(text, tokenize(text, plain, names), dependent)
    return _valued(text, equation)


def head_letters(text: object) -> list[str]:
    """The variables that the head of a formula names, in its order: L, K for Q(L, K) = L K; none without one."""
    head = head_of(unwrapped(text)) if isinstance(text, str) else None
    return list(head.letters) if head else []


def _plain(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"a formula is a text, as in '2x + 1', not {type(text).__name__}")
    return unwrapped(text)


def _head(text: str, plain: str, names: Names, name: str | None) -> Head | None:
    """The head of a formula, unless it is a side of an equation: a product, a constant, a declared variable."""
    head = head_of(plain)
    if head is None or not plain[head.end :].strip():
        return None
    if name is not None:
        _check_defines(text, head, names, canonical(name))
        return head
    if head.name in names.declared:
        return None
    if head.name in CONSTANTS:  # profit is π = 5Q - Q^2, an error e = y - w x
        names.declare(head.name)
        return head
    return head if not head.name or names.is_one_name(head.name) or is_word(head.name) else None


def _check_defines(text: str, head: Head, names: Names, name: str) -> None:
    """Refuse the head of another name. f(x, y) = and z = f(x, y) = define z, unless f is declared."""
    function = head.letters and head.name not in names.declared and head.outer in ("", name)
    if head.name not in ("", name) and not function:
        other = head.outer if head.outer not in ("", name) else head.name
        message = f"this says {other} = ..., and {name} is to be defined"
        raise FormulaError(message, text, head.sign, f"write {name} = ..., or only the right-hand side")


def _occurs(name: str, right: Collection[str], names: Names) -> bool:
    """Whether what a head says stands on the right: the name, or all letters of a word that may be a product.

    A declared letter that does not stand there says that the word is one: PV = nRT with the variable V.
    """
    if name in right or name in ("", *CONSTANTS) or names.is_one_name(name):
        return name in right
    letters = set(name.partition("_")[0].rstrip("0123456789"))
    return letters.issubset(right) or not letters.intersection(names.declared).issubset(right)


def _valued(text: str, tree: T) -> T:
    try:
        _ = tree.expr
    except FormulaError as error:
        raise FormulaError(error.message, text, error.position, error.hint) from None
    return tree
