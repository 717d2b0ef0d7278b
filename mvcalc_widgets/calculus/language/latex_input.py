"""LaTeX as it is pasted: each command is one or more tokens of the formula language, or is refused by its name.

    \\frac{x}{y}  \\sqrt[3]{x}  \\sin^2 x  \\log_{2}(x)  \\left|x\\right|  x \\cdot y  \\pi  \\theta_1  \\mathrm{speed}

Braces are brackets as everywhere, so x^{10} and x_{12} need nothing more. Signs of space and size are nothing.
"""

import difflib
import re
from fractions import Fraction
from typing import NoReturn

from .formula_error import FormulaError
from .functions import SHORT_SPELLINGS, SPELLINGS
from .signs import (
    CLOSING_BAR,
    COMPARISON,
    DEGREES,
    DOLLAR,
    DOTS,
    INFINITY,
    OPENING_BAR,
    OPERATION,
    PERCENT,
    PLUS_MINUS,
    PRIME,
    TRANSPOSE,
    Token,
)
from .symbols import GREEK, GREEK_VARIANTS
from .word_tokens import command_word
from .words import Names

NOTHING = frozenset({
    ",", ";", ":", "!", " ", "quad", "qquad", "thinspace", "displaystyle", "textstyle", "limits", "nolimits",
    "mathstrut",
})  # fmt: skip
SIZES = frozenset({
    "left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl",
    "Biggr", "bigm",
})  # fmt: skip
SIGNS = {
    **dict.fromkeys(("cdot", "times", "ast", "star", "bullet"), ("operator", "*")),
    **dict.fromkeys(("div", "slash"), ("operator", "/")),
    **dict.fromkeys(("vert", "mid"), ("bar", "|")),
    "lvert": ("bar", OPENING_BAR),
    "rvert": ("bar", CLOSING_BAR),
    **dict.fromkeys(("{", "lbrace"), ("open", "{")),
    **dict.fromkeys(("}", "rbrace"), ("close", "}")),
    "lbrack": ("open", "["),
    "rbrack": ("close", "]"),
    **dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac"), ("frac", "\\frac")),
    "sqrt": ("root", "\\sqrt"),
}
UPRIGHT = frozenset({
    "mathrm", "operatorname", "operatorname*", "text", "textrm", "textit", "mathit", "mathbf", "mathsf", "mbox", "rm",
    "boldsymbol",
})  # fmt: skip
LETTERS_OF = (
    {name: letter for letter, name in GREEK.items()}
    | {"ell": "l"}
    | {"var" + GREEK[plain]: plain for look, plain in GREEK_VARIANTS.items() if look in "ϵϑϕϱςϰϖ"}
)
"""The letter of each Greek command: \\theta, and \\varphi too."""

ACCENTED = {
    "hat": "hat", "widehat": "hat", "bar": "bar", "overline": "bar", "tilde": "tilde", "widetilde": "tilde",
}  # fmt: skip

REFUSED_COMMANDS = {
    **dict.fromkeys(
        ("le", "leq", "leqslant", "ge", "geq", "geqslant", "lt", "gt", "ne", "neq", "approx"), COMPARISON
    ),
    **dict.fromkeys(("pm", "mp"), PLUS_MINUS),
    **dict.fromkeys(("partial", "nabla", "int", "iint", "oint", "sum", "prod", "lim"), OPERATION),
    **dict.fromkeys(("dots", "ldots", "cdots"), DOTS),
    **dict.fromkeys(("circ", "degree"), DEGREES),
    **dict.fromkeys(("(", ")", "[", "]"), DOLLAR),
    **dict.fromkeys(
        (*ACCENTED, "vec"),
        ("a sign above a letter cannot be read", "give it a name of its own, such as x_hat or x_mean"),
    ),
    **dict.fromkeys(
        ("dot", "ddot"),
        ("a dot above a letter is a derivative, not a number", "give it a name of its own, such as v"),
    ),
    "infty": INFINITY,
    **dict.fromkeys(("top", "intercal"), TRANSPOSE),
    "prime": PRIME,
    "%": PERCENT,
    "$": DOLLAR,
    "over": ("\\over cannot be read", "write \\frac{x}{y} or x/y"),
    **dict.fromkeys(("|", "lVert", "rVert", "Vert"), ("a double bar is a length", "write sqrt(x^2 + y^2)")),
    **dict.fromkeys(
        ("binom", "dbinom"), ("a binomial coefficient cannot be read", "write n(n-1)/2 for n over 2")
    ),
    **dict.fromkeys(
        ("begin", "end", "\\"), ("a formula here has one line", "write one formula, without \\\\ or \\begin")
    ),
}

_GREEK_COMMAND = rf"\\({'|'.join(LETTERS_OF)})(?![A-Za-z])"
_LETTER = rf"([A-Za-z{''.join(GREEK)}])"
_ONE_LETTER = re.compile(
    rf"\s*(?:\{{\s*(?:{_LETTER}|{_GREEK_COMMAND})\s*\}}|{_LETTER}|{_GREEK_COMMAND})", re.DOTALL
)
_COMMAND = re.compile(r"\\([A-Za-z]+\*?|.)", re.DOTALL)
_ESCAPED = {"\f": "f", "\t": "t", "\b": "b", "\v": "v", "\a": "a", "\r": "r"}
_DELIMITER = re.compile(r"\s*(\\[A-Za-z]+|\\.|.)", re.DOTALL)
_UPRIGHT = re.compile(r"\s*(?:\{\s*([A-Za-z][A-Za-z0-9]*)((?:_[A-Za-z0-9]+)*)\s*\}|([A-Za-z]))")
_BARE_FRACTION = re.compile(r"\s*([0-9A-Za-z])(?:\s*([0-9A-Za-z]))?")

COMMANDS = frozenset(
    {*NOTHING, *SIZES, *SIGNS, *UPRIGHT, *LETTERS_OF, *REFUSED_COMMANDS, *SPELLINGS, *SHORT_SPELLINGS}
)


def command_at(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int] | None:
    """The tokens of the command that begins here, and where it ends. None where no command begins.

    Where Python has read \\frac in an ordinary text, a form feed stands for \\f: that is a command too.
    """
    if plain[start] in _ESCAPED:
        rest = re.compile(r"[A-Za-z]+").match(plain, start + 1)
        name = _ESCAPED[plain[start]] + rest[0] if rest else ""
        if not rest or name not in COMMANDS:
            return None
        return _command(text, plain, start, rest.end(), name, names)
    found = _COMMAND.match(plain, start)
    if plain[start] != "\\" or found is None:
        return None
    if found[1] == "\\" and (doubled := _COMMAND.match(plain, start + 1)) and doubled[1] in COMMANDS:
        found = doubled
    return _command(text, plain, start, found.end(), found[1], names)


def _command(text: str, plain: str, start: int, end: int, name: str, names: Names) -> tuple[list[Token], int]:
    if name in NOTHING:
        return [], end
    if name in SIZES:
        return _sized(text, plain, start, end, name)
    if name in UPRIGHT:
        return _upright(text, plain, start, end, name, names)
    if name in ACCENTED and (found := _ONE_LETTER.match(plain, end)):
        letter = found[1] or found[3] or LETTERS_OF[found[2] or found[4]]
        return command_word(text, plain, start, found.end(), f"{letter}_{ACCENTED[name]}", names)
    if name in SIGNS:
        kind, sign = SIGNS[name]
        if kind == "frac":
            return _fraction(text, plain, start, end, names)
        return [Token(kind, sign, start, end)], end
    if name in LETTERS_OF:
        return command_word(text, plain, start, end, LETTERS_OF[name], names)
    if name in SPELLINGS:
        return command_word(text, plain, start, end, name, names)
    if name in SHORT_SPELLINGS:
        return [Token("function", SHORT_SPELLINGS[name], start, end)], end
    if name in REFUSED_COMMANDS:
        _refuse(text, start, *REFUSED_COMMANDS[name])
    close = difflib.get_close_matches(name, [c for c in COMMANDS if len(c) > 2], 1, 0.7)
    hint = (
        f"did you mean \\{close[0]}?"
        if close
        else "write it in plain letters, as in sin(x), sqrt(x) or (x+1)/(y+1)"
    )
    _refuse(text, start, f"the LaTeX command \\{name} is not known here", hint)


def _sized(text: str, plain: str, start: int, end: int, name: str) -> tuple[list[Token], int]:
    r"""A bracket or bar behind \left, \right, \bigl and the like."""
    found = _DELIMITER.match(plain, end)
    sign = found[1].removeprefix("\\") if found else ""
    if found and sign in "([{":
        return [Token("open", sign, start, found.end())], found.end()
    if found and sign in ")]}":
        return [Token("close", sign, start, found.end())], found.end()
    if found and (sign == "|" or SIGNS.get(sign, ("", ""))[0] in ("bar", "open", "close")):
        bar = CLOSING_BAR if name.endswith(("right", "r")) else OPENING_BAR
        kind, sign = ("bar", bar) if sign == "|" else SIGNS[sign]
        return [Token(kind, sign, start, found.end())], found.end()
    _refuse(
        text,
        start,
        f"\\{name} needs a bracket or a bar",
        "write \\left( ... \\right), or leave \\left and \\right out",
    )


def _upright(text: str, plain: str, start: int, end: int, name: str, names: Names) -> tuple[list[Token], int]:
    found = _UPRIGHT.match(plain, end)
    if found is None:
        _refuse(text, start, f"\\{name} needs one name in braces", "write \\mathrm{speed}, or the name alone")
    letters = (found[1] or found[3]) + (found[2] or "")
    return command_word(text, plain, start, found.end(), letters, names, whole=True)


def _fraction(text: str, plain: str, start: int, end: int, names: Names) -> tuple[list[Token], int]:
    r"""\frac and, where they stand without braces, the one or two single letters behind it: \frac12."""
    tokens = [Token("frac", "\\frac", start, end)]
    bare = _BARE_FRACTION.match(plain, end)
    for group in (1, 2):
        if bare and bare[group]:
            place, letter = bare.start(group), bare[group]
            if letter.isdigit():
                tokens.append(Token("number", letter, place, place + 1, Fraction(letter)))
            else:
                tokens += command_word(text, plain, place, place + 1, letter, names)[0]
            end = place + 1
    return tokens, end


def _refuse(text: str, position: int, message: str, hint: str) -> NoReturn:
    raise FormulaError(message, text, position, hint)
