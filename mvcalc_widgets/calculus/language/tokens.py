"""Cutting a typed formula into tokens: every character is allowed by hand, and words are split into names."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn

from .formula_error import FormulaError
from .symbols import SUBSCRIPTS, plain_letter
from .words import LETTERS, Names, Word

LONGEST_TEXT = 500
MOST_TOKENS = 300
MOST_DIGITS = 30
"""Of one number."""

OPERATORS = {
    **dict.fromkeys("+", "+"),
    **dict.fromkeys("-−–—‐‑﹣", "-"),
    **dict.fromkeys("*×·⋅∙•∗✕⨯\u2062", "*"),
    **dict.fromkeys("/÷∕⁄", "/"),
    **dict.fromkeys("^ˆ", "^"),
    ",": ",",
    "=": "=",
}
OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = frozenset(OPENING.values())
BARS = frozenset("|∣")
SPACES = frozenset(" \t\r\n\v\f\u00a0\u202f\u205f\u3000\u200b\u2060\u2061\ufeff") | frozenset(
    map(chr, range(0x2000, 0x200B))
)
SUPERSCRIPTS = {
    "⁰": "0",
    "¹": "1",
    "²": "2",
    "³": "3",
    "⁴": "4",
    "⁵": "5",
    "⁶": "6",
    "⁷": "7",
    "⁸": "8",
    "⁹": "9",
}
SUPER_MINUS, SUPER_PLUS = "⁻", "⁺"
FRACTIONS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip

REFUSED = {
    **dict.fromkeys("'’‘′″`´", ("a prime has no place here", "give it a name of its own, such as u")),
    **dict.fromkeys('"“”„«»', ("quotation marks have no place here", "write the formula without quotes")),
    **dict.fromkeys("<>≤≥≠≈≡", ("a comparison is not a formula", "write one side only, or max(x, 0)")),
    "!": ("a factorial is not available", "write a product out, as 4*3*2*1 for 4!"),
    "%": ("a percent sign is not a number", "write 0.05 for 5 percent"),
    "°": ("degrees are not available", "use radians: 90 degrees is pi/2"),
    "∞": ("infinity is not a number", "write a finite one"),
    "±": ("plus-minus means two formulas", "write one of them"),
    "∓": ("plus-minus means two formulas", "write one of them"),
    "∛": ("a cube root is not available", "write x^(1/3), for x >= 0"),
    "∜": ("a fourth root is not available", "write x^(1/4), for x >= 0"),
    "\\": ("a LaTeX command cannot be read", "write sqrt(x) for \\sqrt{x}, and 1/2 for \\frac{1}{2}"),
    "$": ("a dollar sign has no place in a formula", "write the formula without $"),
    ":": ("a colon has no place in a formula", "write / for a quotient"),
    ";": ("a semicolon has no place in a formula", "write one formula, and a decimal point as in 0.5"),
    "…": ("dots leave the formula open", "write all of it"),
    "_": ("an underscore needs a name before it", "write a subscript as in x_1"),
    **dict.fromkeys("∂∇∫∑∏∆", ("this sign is an operation, not a number", "write its result as a formula")),
    **dict.fromkeys("ⁿˣ", ("this raised letter cannot be read", "write x^n")),
}  # fmt: skip
"""Characters that students do type and that mean nothing here: what is wrong, and what to write."""


@dataclass(frozen=True)
class Token:
    """A number, name or sign of a formula.

    kind   "number", "variable", "constant", "function", "log" (with a base), "power" (a raised number),
           "operator", "open", "close", "bar", "root" or "end"
    text   the sign, name or digits
    value  of a number
    """

    kind: str
    text: str
    start: int
    end: int
    value: Fraction = Fraction(0)


def tokenize(text: str, names: Names) -> list[Token]:
    """The tokens of a text, the last of kind "end". Raises FormulaError at a character that has no place."""
    if len(text) > LONGEST_TEXT:
        _refuse(
            text,
            LONGEST_TEXT,
            f"the formula is longer than {LONGEST_TEXT} characters",
            "give parts of it names",
        )
    plain = "".join(map(plain_letter, text))  # letter by letter, so places stay what they are
    _refuse_derivative(text, plain, names)
    tokens: list[Token] = []
    place = 0
    while place < len(plain):
        found = _tokens_at(text, plain, place, names)
        tokens += found
        place = found[-1].end if found else place + 1
    if len(tokens) > MOST_TOKENS:
        start = tokens[MOST_TOKENS].start
        _refuse(text, start, f"the formula has more than {MOST_TOKENS} parts", "give parts of it names")
    return [*tokens, Token("end", "", len(text), len(text))]


def _tokens_at(text: str, plain: str, start: int, names: Names) -> list[Token]:
    """The tokens that begin at one place: none for a space, several for a word such as xy."""
    letter = plain[start]
    if letter in SPACES:
        return []
    if letter in LETTERS:
        return _word(text, plain, start, names)
    if letter in "0123456789.":
        return [_number(text, plain, start)]
    if letter in FRACTIONS:
        return [Token("number", letter, start, start + 1, FRACTIONS[letter])]
    if letter in (*SUPERSCRIPTS, SUPER_PLUS, SUPER_MINUS):
        return [_raised(text, plain, start)]
    if plain.startswith("**", start):
        return [Token("operator", "^", start, start + 2)]
    if letter in OPERATORS:
        return [Token("operator", OPERATORS[letter], start, start + 1)]
    for kind, letters in (("open", OPENING), ("close", CLOSING), ("bar", BARS), ("root", "√")):
        if letter in letters:
            return [Token(kind, letter, start, start + 1)]
    if letter in REFUSED:
        message, hint = REFUSED[letter]
        _refuse(text, start, message, hint)
    shown = f"the character {text[start]!r}" if text[start].isprintable() else "an invisible character"
    _refuse(text, start, f"{shown} has no place in a formula", "use letters, numbers, + - * / ^ and brackets")


def _number(text: str, plain: str, start: int) -> Token:
    found = re.compile(r"[0-9]+(\.[0-9]+)?|\.[0-9]+").match(plain, start)
    if found is None:
        _refuse(text, start, "a point needs digits", "write a decimal as 0.5, a product with *")
    end, digits = found.end(), found[0]
    if plain[end : end + 1] == ".":
        _refuse(
            text,
            end,
            "a point here belongs to no number",
            "write a decimal as 2.5, with digits on both sides",
        )
    if sum(digit != "." for digit in digits) > MOST_DIGITS:
        _refuse(
            text,
            start,
            f"this number has more than {MOST_DIGITS} digits",
            "write it with fewer digits, or as 10^40",
        )
    power = re.compile(r"[eE]([+\-−]?)([0-9]+)").match(plain, end)
    if power:  # 2e-3 is 2/1000 to a programmer and 2e - 3 to a mathematician
        sign = "-" if power[1] and power[1] != "+" else ""
        times = f"{digits}*10^({sign}{power[2]})" if sign else f"{digits}*10^{power[2]}"
        _refuse(
            text,
            end,
            f"{plain[start : power.end()]} can be read in two ways",
            f"write {times}, or put a * before e",
        )
    return Token("number", digits, start, end, Fraction(digits))


def _raised(text: str, plain: str, start: int) -> Token:
    end = start + (plain[start] in (SUPER_PLUS, SUPER_MINUS))
    digits = ""
    while plain[end : end + 1] and plain[end] in SUPERSCRIPTS:
        digits += SUPERSCRIPTS[plain[end]]
        end += 1
    if not digits or len(digits) > MOST_DIGITS:
        _refuse(text, start, "this raised number cannot be read", "write a power as x^2 or x^(-1)")
    value = Fraction(digits)
    return Token("power", digits, start, end, -value if plain[start] == SUPER_MINUS else value)


def _word(text: str, plain: str, start: int, names: Names) -> list[Token]:
    letters, places, place = "", [], start
    while place < len(plain):
        letter = plain[place]
        braced = re.compile(r"_\{([A-Za-z]+[0-9]*|[0-9]+)\}").match(plain, place) if letters else None
        if braced:  # x_{12} is x_12, and the name ends with the brace
            letters += "_" + braced[1]
            places += [place + 1 + index for index in range(len(braced[1]) + 1)]
            place = braced.end()
            break
        if letter in SUBSCRIPTS:
            if not (places and plain[place - 1] in SUBSCRIPTS):
                letters += "_"
                places.append(place)
            letter = SUBSCRIPTS[letter]
        elif letter not in LETTERS and letter not in "0123456789_":
            break
        letters += letter
        places.append(place)
        place += 1
    word = Word(text, letters, (*places, place), plain[place : place + 1] in OPENING)
    return [_name(piece.kind, piece.name, piece.start, piece.end, text) for piece in names.split(word)]


def _name(kind: str, name: str, start: int, end: int, text: str) -> Token:
    if kind not in ("number", "log"):
        return Token(kind, name, start, end)
    if len(name) > MOST_DIGITS:
        _refuse(text, start, f"this number has more than {MOST_DIGITS} digits", "write it with fewer digits")
    return Token(kind, name, start, end, Fraction(name))


def _refuse_derivative(text: str, plain: str, names: Names) -> None:
    """dy/dx would be the quotient of the products d y and d x. As declared names dy and dx may stand there."""
    for found in re.finditer(r"(?<![A-Za-z_])d[A-Za-z]? ?/ ?(d[A-Za-z])(?![A-Za-z0-9_])", plain):
        if found[1] not in names.spellings:
            _refuse(
                text,
                found.start(),
                "a derivative is an operation, not a number",
                "write its result as a formula",
            )


def _refuse(text: str, position: int, message: str, hint: str) -> NoReturn:
    raise FormulaError(message, text, position, hint)
