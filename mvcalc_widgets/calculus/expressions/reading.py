"""Reading a formula, and which variables it is taken to have: text or sympy in, sympy with exact numbers out."""

from __future__ import annotations

import math
import numbers
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

import sympy
from sympy import Expr, Rational, Symbol
from sympy.core.function import AppliedUndef

from mvcalc_widgets.calculus.expressions.exact_values import shown
from mvcalc_widgets.calculus.expressions.growth import DEPTH_LIMIT, SIZE_LIMIT, depth, size
from mvcalc_widgets.calculus.language.formula import FormulaError, head_letters, parse
from mvcalc_widgets.calculus.language.functions import CONSTANTS, FUNCTIONS
from mvcalc_widgets.calculus.language.heads import head_of, unwrapped
from mvcalc_widgets.calculus.language.names import fitted, hint_for, names_of, parts_of
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.language.vocabulary import COORDINATES

Formula: TypeAlias = str | Expr | int | float


def as_expr(f: Formula, known: Sequence[str] = ()) -> Expr:
    """Text is parsed; in sympy input a symbol becomes the real symbol of the same name; numbers become exact.

    known: names that are variables even where they look like a constant (a variable called e).
    Raises FormulaError for text, ValueError for sympy input that is too long or has what formulas do not have,
    TypeError for what is neither text nor an expression.
    """
    if isinstance(f, str):
        return parse(f, known=known)
    if not isinstance(f, Expr):
        number = exact_number(f)
        if number is None:
            raise TypeError(
                f"a formula is text such as 'x^2 y' or a sympy expression, not {type(f).__name__}"
            )
        return number
    _check(f)
    return f.xreplace({s: symbol(s.name) for s in f.free_symbols if isinstance(s, Symbol)})


_RULES = {function.build for function in FUNCTIONS.values() if isinstance(function.build, type)}
_KNOWN = (
    *_RULES,
    sympy.Add,
    sympy.Mul,
    sympy.Pow,
    sympy.exp,
    sympy.Heaviside,
    sympy.Piecewise,
    sympy.acot,
    AppliedUndef,
)


def _check(f: Expr) -> None:
    """Raises ValueError for a sympy expression that is too large, or that no text could have said."""
    deep = depth(f) > DEPTH_LIMIT
    if deep or size(f, SIZE_LIMIT) > SIZE_LIMIT:
        much = f"nested more than {DEPTH_LIMIT} levels deep" if deep else f"longer than {SIZE_LIMIT} parts"
        raise ValueError(f"The formula is {much}. Write it with inner parts as a Graph.")
    if any(part.p.bit_length() > _BITS or part.q.bit_length() > _BITS for part in f.atoms(Rational)):
        raise ValueError("This formula has a number of more than 300 digits: take a smaller one.")
    parts = [f]
    while parts:
        part = parts.pop()
        if part.args and not isinstance(part, _KNOWN):
            raise ValueError(
                f"There is no rule for {shown(part)}: use sums, products, powers and the functions of formulas."
            )
        parts.extend(() if isinstance(part, sympy.Piecewise) else part.args)


_BITS = 1000


def exact_number(value: object) -> Expr | None:
    """A number of Python, of numpy or of decimal, exact: 0.1 is 1/10. None for what is none, and for inf and nan."""
    match value:
        case bool():
            return None
        case numbers.Rational():
            return Rational(int(value.numerator), int(value.denominator))
        case Decimal() if value.is_finite():
            return Rational(str(value))
        case numbers.Real() if math.isfinite(value):
            return Rational(str(value))
    return None


def without_floats(expr: Expr) -> Expr:
    """Each float of sympy as the decimal fraction it prints as: 0.1 becomes 1/10, as in text."""
    return expr.xreplace({x: Rational(str(x)) for x in expr.atoms(sympy.Float)})


def read_formula(f: Formula, known: Sequence[str] = ()) -> Expr:
    """`as_expr`, with exact numbers."""
    return without_floats(as_expr(f, known=known))


def declared_in(at: object) -> list[str]:
    """The names of constants, e and pi, that a point has a number for: there they are variables of the student's."""
    names = [getattr(name, "name", name) for name in at] if isinstance(at, Mapping) else []
    return [name for name in names if isinstance(name, str) and name in CONSTANTS]


def read_all(
    formulas: Sequence[Formula], variables: object = None, at: object = None
) -> tuple[list[Expr], list[str]]:
    """The formulas and the variables in order: those that are named, or else all that occur (x2 before x10).

    Formulas with heads name theirs: Q(L, K) = a L K has L and K, and a is a constant.

    at: a point; a constant that it names, {"x": 1, "e": 2}, is a variable.
    Raises ValueError where there is no variable, and for a name that is glued together from variables (xy of x, y).
    """
    names = named_in_heads(formulas) if variables is None else names_of(variables)
    exprs: list[Expr] = []
    for f in formulas:  # x_1 in one of them is x1 in the next
        exprs.append(read_formula(f, [*names, *declared_in(at), *_numbered(exprs, names)]))
    if isinstance(variables, str) and len(names) == 1:
        _check_not_all(names[0], formulas)
    there = variables_of(*exprs)
    names = checked_names(names, there) or there
    if not names:
        written = ", ".join(map(shown, formulas))
        raise ValueError(f"There is no variable in {written}: name those of your question, as in ['x', 'y'].")
    return exprs, names


def orders_in(f: Formula, names: Sequence[str], declared: Sequence[str] = ()) -> list[str]:
    """The names to differentiate in, one after the other: x, y, y of xyy and of f_xyy, as books write ∂³f/∂y²∂x.

    declared: the names that are variables anyway. So is a word that no product in f would be: xy of Symbol("xy"), and
    PV of "PV^2", but "x^2 + xy" and "sin(xy)" have the variables x and y.
    """
    return [part for name in names for part in _glued(f, name, names, declared)]


_FUNCTIONS = frozenset("fghuwzFGH")  # f_xy, of a formula without a name


def _glued(f: Formula, name: str, names: Sequence[str], declared: Sequence[str]) -> list[str]:
    """The variables that a name is glued together from, or the name alone if it is that of one variable."""
    if len(name) == 1 or fitted(name, declared) in declared:
        return [name]
    head = head_of(unwrapped(f)) if isinstance(f, str) else None
    functions = {head.name, head.outer, "f"} if head and head.name else _FUNCTIONS
    function, _, below = name.partition("_")
    word = below if below and function in functions else name
    try:
        there = variables_of(read_formula(f, [*declared, *(other for other in names if len(other) == 1)]))
    except FormulaError:  # can be read with this name only
        return [name]
    parts = [word] if word in there else parts_of(word, there)
    if fitted(name, there) in there or not parts:
        return [name]
    declaring = variables_of(read_formula(f, [*declared, *names]))
    is_name = name in declaring and not set(parts).issubset(declaring) and not COORDINATES.issuperset(name)
    return [name] if is_name else parts


def named_in_heads(formulas: Sequence[Formula]) -> list[str]:
    """The variables that the heads of the formulas name, if all of them have one with letters: f(x, y) = ..."""
    letters = [head_letters(f) for f in formulas]
    return list(dict.fromkeys(name for some in letters for name in some)) if all(letters) else []


def _numbered(exprs: Sequence[Expr], names: Sequence[str]) -> list[str]:
    """The names with a number that occurred, in the spelling in which they did."""
    there = [name for name in variables_of(*exprs) if name[-1].isdigit()]
    return [name for name in there if fitted(name, names) == name]


def checked_names(names: Sequence[str], there: Iterable[str], example: str = "variables=[{}]") -> list[str]:
    """The names in the spelling of the formula, which has the variables `there`; others are honest variables, too.

    Raises ValueError for a name that cannot be meant: glued together, as xy, or the change dx of x.
    """
    there = list(there)
    names = [fitted(name, there) for name in names]
    for name in names:
        if hint := hint_for(name, there, example):
            raise ValueError(hint)
    return names


def variables_of(*exprs: Expr) -> list[str]:
    """All names that occur, in alphabetical order (x2 before x10)."""
    return sorted({s.name for expr in exprs for s in expr.free_symbols}, key=by_number)


def _check_not_all(name: str, formulas: Sequence[Formula]) -> None:
    """Whether one name is the list of all variables written without spaces: gradient("x y + y", "xy")."""
    try:
        there = variables_of(*map(read_formula, formulas))
    except FormulaError:  # can be read with this name only
        return
    if name not in there and set(parts_of(name, there)) == set(there) != set():
        raise ValueError(
            f"{hint_for(name, there, 'variables=[{}]')} For one variable called {name} write [{name!r}]."
        )
