"""Cutting a typed formula into tokens: every character is allowed by hand, and words are split into names."""

import re
import unicodedata
from fractions import Fraction
from typing import NoReturn

from .formula_error import FormulaError
from .latex_input import command_at
from .signs import (
    BARS,
    CLOSING,
    FRACTIONS,
    OPENING,
    OPERATORS,
    REFUSED,
    ROOTS,
    SPACES,
    Token,
    lowered,
)
from .symbols import without_accent
from .vocabulary import LETTERS
from .word_tokens import MOST_DIGITS, word_at
from .words import Names

LONGEST_TEXT = 500
_LATIN = frozenset(f"{ord(letter):04X}" for letter in LETTERS)  # ŷ is y with a hat
MOST_TOKENS = 300


def tokenize(text: str, plain: str, names: Names) -> list[Token]:
    """The tokens of a text, the last of kind "end". Raises FormulaError at a character that has no place.

    plain: the text as heads.py leaves it, of the same length, which is what is read.
    """
    if len(text) > LONGEST_TEXT:
        message = f"the formula is longer than {LONGEST_TEXT} characters"
        _refuse(text, LONGEST_TEXT, message, "give parts of it names")
    _refuse_derivative(text, plain, names)
    tokens = _tokens_between(text, plain, 0, len(plain), names)
    if len(tokens) > MOST_TOKENS:
        start = tokens[MOST_TOKENS].start
        _refuse(text, start, f"the formula has more than {MOST_TOKENS} parts", "give parts of it names")
    return [*tokens, Token("end", "", len(text), len(text))]


def _tokens_between(text: str, plain: str, start: int, end: int, names: Names) -> list[Token]:
    tokens: list[Token] = []
    while start < end:
        found, start = _tokens_at(text, plain, start, names)
        tokens += found
    return tokens


def _tokens_at(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int]:
    """The tokens that begin at one place, and where they end: none for a space, several for a word such as xy."""
    letter, end = plain[start], start + 1
    if command := command_at(text, plain, start, names):
        return command
    if letter in SPACES:
        return [], end
    if without_accent(letter)[0] in LETTERS:
        return word_at(text, plain, start, names)
    if letter in "0123456789.":
        return _number(text, plain, start, names)
    if letter in FRACTIONS:
        return [Token("number", letter, start, end, FRACTIONS[letter])], end
    if lowered(letter):
        return _raised(text, plain, start, names)
    if plain.startswith("**", start):
        return [Token("operator", "^", start, end + 1)], end + 1
    if plain.startswith("==", start):
        return [Token("operator", "=", start, end + 1)], end + 1
    if letter in OPERATORS:
        return [Token("operator", OPERATORS[letter], start, end)], end
    for kind, letters in (("open", OPENING), ("close", CLOSING), ("bar", BARS), ("root", ROOTS)):
        if letter in letters:
            return [Token(kind, letter, start, end)], end
    if plain.startswith("!=", start):
        letter = "≠"
    if letter in REFUSED:
        _refuse(text, start, *_fitting(plain, start, letter))
    if unicodedata.combining(letter) or unicodedata.decomposition(letter)[:4] in _LATIN:
        hint = "give it a name of its own, such as x_hat or x_mean"
        _refuse(text, start, "a sign above a letter cannot be read", hint)
    shown = f"the character {text[start]!r}" if text[start].isprintable() else "an invisible character"
    _refuse(text, start, f"{shown} has no place in a formula", "use letters, numbers, + - * / ^ and brackets")


def _fitting(plain: str, place: int, letter: str) -> tuple[str, str]:
    """What is wrong with a sign here, and what to write: with the number that stands before °."""
    degrees = re.search(r"([0-9]+(?:\.[0-9]+)?)\s*\^?\{?$", plain[:place])
    if letter in "°º" and degrees:
        return "degrees are not available", f"use radians: {degrees[1]} degrees is {degrees[1]}*pi/180"
    return REFUSED[letter]


def _number(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int]:
    found = re.compile(r"[0-9]+(\.[0-9]+)?|\.[0-9]+").match(plain, start)
    if found is None:
        _refuse(text, start, "a point needs digits", "write a decimal as 0.5, a product with *")
    end, digits = found.end(), found[0]
    if plain[end : end + 1] == ".":
        if "." in digits or re.compile(r"\.[\w.(\[{|\\√]").match(plain, end):
            hint = "write a decimal as 2.5, with digits on both sides"
            _refuse(text, end, "a point here belongs to no number", hint)
        end += 1  # 5. is 5
    if sum(digit != "." for digit in digits) > MOST_DIGITS:
        message = f"this number has more than {MOST_DIGITS} digits"
        _refuse(text, start, message, "write it with fewer digits, or as 10^40")
    _refuse_scientific(text, plain, start, end, digits, names)
    return [Token("number", digits, start, end, Fraction(digits))], end


def _refuse_scientific(text: str, plain: str, start: int, end: int, digits: str, names: Names) -> None:
    scientific = re.compile(r"[eE]([+\-−]?)([0-9]+)").match(plain, end)
    if scientific:  # 2e-3 is 2/1000 to a programmer and 2e - 3 to a mathematician
        sign, size = scientific.groups()
        exponent = f"-{size}" if sign not in ("", "+") else size
        _refuse(
            text,
            end,
            f"{plain[start : scientific.end()]} can be read in two ways",
            f"write {digits}*10^{exponent}, or put a * before e",
        )
    times = re.compile(r" ?[xX] ?10 ?(?:(?:\^|\*\*) ?([\w-]*)|(?=[⁰¹²³⁴-⁹⁻]))").match(plain, end)
    if times and not {"x10", "x_10"} & set(names.spellings):  # 1.5x10^3 as people write × by hand
        power = f"10^{times[1] or '3'}"
        _refuse(
            text,
            end,
            "this x may be a times sign or a variable",
            f"write {digits}*{power}, or {digits}*x*{power}",
        )


def _raised(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int]:
    """A run of raised characters: ²³ and ⁻¹ are one token, e⁻ˣ is e^(-x)."""
    end = start
    while end < len(plain) and lowered(plain[end]):
        end += 1
    run = "".join(map(lowered, plain[start:end]))
    number = re.fullmatch(r"[+−-]?([0-9]+)", run)
    if number and len(number[1]) <= MOST_DIGITS:
        value = Fraction(number[1])
        return [Token("power", number[1], start, end, -value if run[0] in "−-" else value)], end
    if not re.search(r"[A-Za-z]", run) or re.search(r"[A-Za-z][0-9]", run):
        _refuse(text, start, "this raised number cannot be read", "write a power as x^2, x^(-1) or e^(-x^2)")
    inner = _tokens_between(text, " " * start + run, start, end, names)
    opening, closing = Token("open", "(", start, start), Token("close", ")", end, end)
    return [Token("operator", "^", start, start), opening, *inner, closing], end


def _refuse_derivative(text: str, plain: str, names: Names) -> None:
    """dy/dx would be the quotient of the products d y and d x. As declared names dy and dx may stand there."""
    slope = r"(?<![A-Za-z_])d[A-Za-z]? ?/ ?(d[A-Za-z])(?![A-Za-z0-9_])"
    fraction = r"\\[dt]?frac ?\{ ?d ?[A-Za-z]? ?\} ?\{ ?(d ?[A-Za-z]) ?\}"
    for found in re.finditer(f"{slope}|{fraction}", plain):
        if (found[1] or found[2]) not in names.spellings:
            _refuse(
                text,
                found.start(),
                "a derivative is an operation, not a number",
                "write its result as a formula",
            )


def _refuse(text: str, position: int, message: str, hint: str) -> NoReturn:
    raise FormulaError(message, text, position, hint)
