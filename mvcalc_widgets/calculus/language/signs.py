"""The characters of a formula: what each one means, and what to say of those that mean nothing here."""

import unicodedata
from dataclasses import dataclass
from fractions import Fraction

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
OPENING_BAR, CLOSING_BAR = "\\left|", "\\right|"
"""Bars of LaTeX, which say themselves whether they open or close."""
ROOTS = {"√": "sqrt", "∛": "cbrt", "∜": "fourth root"}
SPACES = frozenset(" \t\r\n\v\f\u00a0\u202f\u205f\u3000\u200b\u2060\u2061\ufeff") | frozenset(
    map(chr, range(0x2000, 0x200B))
)
FRACTIONS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip

COMPARISON = (
    "a comparison is neither a formula nor an equation",
    "write = for its boundary, as in x + y = 10; the larger of two is max(x, y)",
)
PLUS_MINUS = ("plus-minus means two formulas", "write one of them")
OPERATION = ("this sign is an operation, not a number", "write its result as a formula")
INFINITY = ("infinity is not a number", "write a finite one")
DEGREES = ("degrees are not available", "use radians: 90 degrees is pi/2")
TRANSPOSE = ("a transpose cannot be read", "write vectors out, as in w_1 x_1 + w_2 x_2")
DOTS = ("dots leave the formula open", "write all of it")
PRIME = ("a prime has no place here", "give it a name of its own, such as u")
PERCENT = ("a percent sign is not a number", "write 0.05 for 5 percent")
DOLLAR = ("a dollar sign stands around a formula, not inside", "write the formula without $")

REFUSED = {
    **dict.fromkeys("'’‘′″`´", PRIME),
    **dict.fromkeys('"“”„«»', ("quotation marks have no place here", "write the formula without quotes")),
    **dict.fromkeys("<>≤≥≠≈≡⩽⩾", COMPARISON),
    **dict.fromkeys("°º", DEGREES),
    **dict.fromkeys("±∓", PLUS_MINUS),
    **dict.fromkeys("∂∇∫∑∏", OPERATION),
    "!": ("a factorial is not available", "write a product out, as 4*3*2*1 for 4!"),
    "%": PERCENT,
    "∞": INFINITY,
    "⊤": TRANSPOSE,
    "‖": ("a double bar is a length", "write sqrt(x^2 + y^2)"),
    "$": DOLLAR,
    ":": ("a colon has no place in a formula", "write / for a quotient"),
    ";": ("a semicolon has no place in a formula", "write one formula, and a decimal point as in 0.5"),
    "…": DOTS,
    "_": ("an underscore needs a name before it", "write a subscript as in x_1"),
}
"""Characters that students do type and that mean nothing here: what is wrong, and what to write."""


@dataclass(frozen=True)
class Token:
    """A number, name or sign of a formula.

    kind      "number", "variable", "constant", "function", "log" (with a base), "power" (a raised number),
              "operator", "open", "close", "bar", "root", "frac" (of LaTeX) or "end"
    text      the sign, name or digits
    value     of a number
    declared  of a variable: it was declared, so it is surely no function
    """

    kind: str
    text: str
    start: int
    end: int
    value: Fraction = Fraction(0)
    declared: bool = False


def lowered(letter: str) -> str:
    """A raised character as an ordinary one: ² is 2, ˣ is x, ⁻ is −. "" for any other."""
    if letter in "ªº" or not unicodedata.decomposition(letter).startswith("<super>"):
        return ""
    plain = unicodedata.normalize("NFKC", letter)
    return plain if len(plain) == 1 else ""
