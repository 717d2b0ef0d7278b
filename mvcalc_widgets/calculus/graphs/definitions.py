"""Reading the definitions of a graph, with every error said at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sympy import Eq, Expr, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.graphs.nesting import read_nested
from mvcalc_widgets.calculus.language.formula import FormulaError, read
from mvcalc_widgets.calculus.language.heads import head_of, unwrapped
from mvcalc_widgets.calculus.language.symbols import by_number, canonical
from mvcalc_widgets.calculus.language.typeset import tex


class GraphError(ValueError):
    """What is wrong with a graph or a question about it; `problems`: the error of each unreadable formula."""

    def __init__(self, message: str, problems: Mapping[str, FormulaError] | None = None) -> None:
        super().__init__(message)
        self.problems = dict(problems or {})


@dataclass(frozen=True)
class Definition:
    """One right-hand side: as written, typeset, as a sympy expression, and the variables it uses."""

    text: str
    latex: str
    expr: Expr
    uses: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


Formula: TypeAlias = str | Expr | int | float | Definition


def read_definitions(
    definitions: Mapping[str, Formula] | Iterable[tuple[str, Formula] | str] | str | None,
    named: Mapping[str, Formula],
) -> dict[str, Definition]:
    """All definitions by name, in the order given. Raises GraphError or TypeError as Graph says."""
    formulas = _collected(definitions, named)
    read = {name: _with_uses(d, list(formulas)) for name, d in _read_all(formulas).items()}
    _check_functions(formulas, read)
    return read


def _check_functions(formulas: Mapping[str, Formula], read: Mapping[str, Definition]) -> None:
    """Refuse w = f^2 beside z = f(x, y) = ...: f is z there, and would be an input here."""
    used = {name: user for user, definition in read.items() for name in definition.uses}
    for name, formula in formulas.items():
        head = head_of(unwrapped(formula)) if isinstance(formula, str) else None
        if head and head.letters and head.name != name and head.name in used:
            raise GraphError(
                f"{name} is called {head.name} in its formula, {formula}, and {used[head.name]} uses {head.name}: "
                f"write {name} there."
            )


def _collected(
    definitions: Mapping[str, Formula] | Iterable[tuple[str, Formula] | str] | str | None,
    named: Mapping[str, Formula],
) -> dict[str, Formula]:
    formulas: dict[str, Formula] = {}
    for name, formula in [*_pairs(definitions), *named.items()]:
        name = checked_name(name)
        if name in formulas:
            raise GraphError(f"{name} is defined twice: {name} = {formulas[name]} and {name} = {formula}")
        if isinstance(formula, bool) or not isinstance(formula, (str, Expr, Definition, int, float)):
            kind = type(formula).__name__
            raise TypeError(f"{name}: a definition is text such as 't^2' or a sympy expression, not {kind}")
        formulas[name] = formula
    if not formulas:
        raise GraphError('A graph needs at least one definition, for example Graph(f="x y", x="t", y="t^2")')
    return formulas


def _pairs(definitions: object) -> list[tuple[Any, Any]]:
    """Names and formulas, from a mapping, from pairs, or from text such as "z = x^2; x = t"."""
    if definitions is None:
        return []
    if isinstance(definitions, Mapping):
        return list(definitions.items())
    if isinstance(definitions, str):
        return [_pair(part) for part in _EQUATIONS.split(definitions) if part.strip()]
    if not isinstance(definitions, Iterable):
        raise GraphError(f"{_NEEDED}, not Graph({definitions!r}).")
    return [_pair(part) for part in definitions]


def _pair(part: object) -> tuple[Any, Any]:
    """("z", "x^2"), "z = x^2" or "z(x) = x^2"."""
    match part:
        case str() if head := _HEAD.match(part):
            return head[1], part[head.end() :].strip()
        case Eq() if isinstance(part.lhs, Symbol):
            return part.lhs.name, part.rhs
        case str():
            raise GraphError(
                f"{part!r} names nothing: write what it is called before it, as in 'y = {part.strip()}'."
            )
        case (name, formula):
            return name, formula
    raise GraphError(f"{_NEEDED}, not {part!r}.")


_HEAD = re.compile(r"\s*(\w+)\s*(?:\([\w\s,]*\)\s*)?:?==?")
_EQUATIONS = re.compile(r"[;\n]|,(?=\s*\w+\s*(?:\([\w\s,]*\)\s*)?=)")
_NEEDED = 'A graph is made of definitions, as in Graph(z="x^2", x="3t") or Graph("z = x^2; x = 3t")'


def checked_name(name: object) -> str:
    """The one spelling of a name (lambda for λ). Raises GraphError for what is none."""
    try:
        return canonical(name.name if isinstance(name, Symbol) else str(name).strip())
    except (TypeError, ValueError) as error:
        raise GraphError(str(error)) from None


def _read_all(formulas: Mapping[str, Formula]) -> dict[str, Definition]:
    problems: dict[str, FormulaError] = {}
    done: dict[str, Definition] = {}
    for name, formula in formulas.items():
        try:
            done[name] = _read(name, formula, list(formulas))
        except FormulaError as error:
            problems[name] = error
    if problems:
        said = "\n".join(f"{name}: {error}" for name, error in problems.items())
        count = "One formula" if len(problems) == 1 else f"{len(problems)} formulas"
        unknown = any(
            isinstance(formulas[name], str) and read_nested(str(formulas[name])) for name in problems
        )
        raise GraphError(f"{count} cannot be read.\n{said}{_UNKNOWN if unknown else ''}", problems)
    return done


_UNKNOWN = """
Functions without a formula, put into each other, are read by Graph.unpack, as in Graph.unpack("f(g(t), h(t))")."""


def _read(name: str, formula: Formula, known: list[str]) -> Definition:
    if isinstance(formula, str):
        known = _occurring(known, formula)  # they win: a node called e is not 2.718...
        tree = read(formula, known=known, name=name)
        text = formula
        while head := _HEAD.match(text):  # z = f(x, y) = ...
            text = text[head.end() :].strip()
        return Definition(text, tree.latex, tree.expr)
    if isinstance(formula, Definition):
        return formula
    try:
        expr = as_expr(formula)
    except ValueError as error:  # a sympy symbol whose name is no name
        raise GraphError(str(error)) from None
    return Definition(str(expr), tex(expr), expr)


def _occurring(names: list[str], text: str) -> list[str]:
    """The names that the text may contain: reading with all 300 names of a network would take a second."""
    if not text.isascii():  # λ and x₁ have other spellings
        return names
    bare = text.replace("_", "")
    return [name for name in names if name.replace("_", "") in bare]


def _with_uses(definition: Definition, defined: list[str]) -> Definition:
    """Uses in the order of the definitions, then the inputs by name (x2 before x10)."""
    names = {s.name for s in definition.expr.free_symbols}
    uses = [name for name in defined if name in names]
    uses += sorted(names.difference(defined), key=by_number)
    return Definition(definition.text, definition.latex, definition.expr, tuple(uses))
