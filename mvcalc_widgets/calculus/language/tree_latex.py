"""Typesetting a tree as it was read, in the LaTeX that both KaTeX and matplotlib's mathtext understand."""

import re
import unicodedata

from .functions import FUNCTIONS
from .symbols import ACCENTS, GREEK, SUBSCRIPTS, changing
from .tree import (
    Bars,
    Call,
    Constant,
    Equation,
    Negation,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
)

_LATIN_LOOKS = {
    "omicron": "o", "Alpha": "A", "Beta": "B", "Epsilon": "E", "Zeta": "Z", "Eta": "H", "Iota": "I",
    "Kappa": "K", "Mu": "M", "Nu": "N", "Omicron": "O", "Rho": "P", "Tau": "T", "Chi": "X",
}  # fmt: skip
"""Greek letters without a LaTeX command, since they look Latin."""

_LETTERS = {name: letter for letter, name in GREEK.items()}
_LOWERED = str.maketrans({digit: small for small, digit in SUBSCRIPTS.items()})

_NAMED_POWERS = frozenset(
    name for name, function in FUNCTIONS.items() if function.latex and function.arity == (1, 1)
)
"""Functions whose power is written behind the name, as in textbooks: sin^2(x)."""


def to_latex(tree: Tree) -> str:
    """LaTeX of a tree: brackets only where the tree needs them, functions always with theirs."""
    match tree:
        case Number(value=value, text=text):
            if text and "/" not in text and text.isascii():
                return text.lstrip("0") or "0" if text.isdigit() else text if text[0] != "." else "0" + text
            return (
                str(value)
                if value.denominator == 1
                else rf"\frac{{{value.numerator}}}{{{value.denominator}}}"
            )
        case Variable(name=name):
            return name_latex(name)
        case Constant(name=name):
            return {"pi": r"\pi"}.get(name, name)
        case Negation(argument=argument):
            return "-" + _inside(argument, Sum, Negation)
        case Sum(terms=terms):
            return _sum(terms)
        case Product(factors=factors):
            return _product(factors)
        case Quotient(numerator=numerator, denominator=denominator):
            return rf"\frac{{{numerator.latex}}}{{{denominator.latex}}}"
        case Power(base=base, exponent=exponent):
            return _power(base, exponent)
        case Bars(content=content) | Call(function="abs", arguments=(content,)):
            return rf"\left|{content.latex}\right|"
        case Call(function="sqrt", arguments=(content,)):
            return rf"\sqrt{{{content.latex}}}"
        case Call(function="cbrt", arguments=(content,)):
            return rf"\sqrt[3]{{{content.latex}}}"
        case Call(function="root", arguments=(content, index)):
            return rf"\sqrt[{index.latex}]{{{content.latex}}}"
        case Call(function="exp", arguments=(content,)):
            return f"e^{{{content.latex}}}"
        case Call(function="log", arguments=(content, base)):
            return rf"\log_{{{base.latex}}}{bracketed(content.latex)}"
        case Call(function=name, arguments=arguments):
            return FUNCTIONS[name].latex + bracketed(", ".join(argument.latex for argument in arguments))
        case Equation(left=left, right=right):
            return f"{left.latex} = {right.latex}"
    raise TypeError(f"not a node of a formula: {tree!r}")


def name_latex(name: str) -> str:
    """A variable's name: alpha is \\alpha, w_12 is w_{12}, Deltax is \\Delta x, speed stands upright."""
    if changing(name):
        return r"\Delta " + name_latex(changing(name))
    base, *below = re.sub(r"^([A-Za-z]+)([0-9])", r"\1_\2", name).split("_")
    if base in _LATIN_LOOKS:
        base = rf"\mathrm{{{_LATIN_LOOKS[base]}}}"
    elif base in GREEK.values():
        base = "\\" + base
    elif len(base) > 1:
        base = rf"\mathrm{{{base}}}"
    if below and below[0] in ACCENTS.values():
        base = rf"\{below.pop(0)}{{{base}}}"
    if not below:
        return base
    return f"{base}_{{{','.join(map(_subscript, below))}}}"


def _subscript(part: str) -> str:
    if part in GREEK.values() and part not in _LATIN_LOOKS:
        return "\\" + part
    return part if len(part) == 1 or part.isdigit() else rf"\mathrm{{{part}}}"


def name_text(name: str) -> str:
    """A variable's name in words: alpha is α, w_12 is w₁₂, x_max stays as it is (there are no such letters)."""
    if changing(name):
        return "Δ" + name_text(changing(name))
    accented = re.fullmatch(r"([A-Za-z]+)_(hat|bar|tilde)(_.+)?", name)
    if accented and len(name_text(accented[1])) == 1:
        mark = next(mark for mark, called in ACCENTS.items() if called == accented[2])
        below = accented[3] or ""
        lowered = below[1:].translate(_LOWERED) if below[1:].isdigit() else below
        return unicodedata.normalize("NFC", name_text(accented[1]) + mark) + lowered
    numbered = re.fullmatch(r"([A-Za-z]+)_?([0-9]+)", name)
    if numbered:
        return _LETTERS.get(numbered[1], numbered[1]) + numbered[2].translate(_LOWERED)
    return "_".join(_LETTERS.get(part, part) for part in name.split("_"))


def _sum(terms: tuple[Tree, ...]) -> str:
    latex = _inside(terms[0], Sum)
    for term in terms[1:]:
        match term:
            case Negation(argument=argument):
                latex += " - " + _inside(argument, Sum, Negation)
            case _:
                latex += " + " + _inside(term, Sum)
    return latex


def _product(factors: tuple[Tree, ...]) -> str:
    latex = ""
    for factor in factors:
        after = _inside(factor, Sum, Product) if not latex else _inside(factor, Sum, Product, Negation)
        if latex:
            latex += _times(latex, after)
        latex += after
    return latex


def _times(before: str, after: str) -> str:
    """What stands between two factors: a dot where they would read as one number, word or mixed fraction."""
    digits = after[0].isdigit() or (after.startswith(r"\frac") and before[-1].isdigit())
    words = after.startswith(r"\mathrm") or re.search(r"\\mathrm\{\w+\}$", before)
    other = before.endswith((r"\Delta", "^{T}"))  # not the name Δx, not a transpose
    return r" \cdot " if digits or words or other else " "


def _power(base: Tree, exponent: Tree) -> str:
    match base, exponent:
        case Call(function=name, arguments=arguments), Number() if name in _NAMED_POWERS:
            return f"{FUNCTIONS[name].latex}^{{{exponent.latex}}}{bracketed(arguments[0].latex)}"
        case (Number(text=text), _) if text.isascii() and base.latex[0] != "\\":
            return f"{base.latex}^{{{exponent.latex}}}"
        case (Variable(name=name), _) if changing(name):
            return rf"({base.latex})^{{{exponent.latex}}}"
        case (Variable() | Constant() | Bars() | Call(function="abs"), _):
            return f"{base.latex}^{{{exponent.latex}}}"
    return f"{bracketed(base.latex)}^{{{exponent.latex}}}"


def _inside(tree: Tree, *loose: type[Tree]) -> str:
    return bracketed(tree.latex) if isinstance(tree, loose) else tree.latex


def bracketed(latex: str) -> str:
    """In brackets, tall ones only around what is tall: growing brackets stand apart from the name before them."""
    return rf"\left({latex}\right)" if r"\frac" in latex or r"\left" in latex else f"({latex})"
