"""Words and letters as students use them: which are coordinates, which look like words, which mean nothing here."""

import difflib
import keyword
import re

from .functions import SPELLINGS
from .symbols import GREEK

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") | frozenset(GREEK)

COORDINATES = frozenset("rstuvwxyz")
"""Letters that are variables of their own even in a long word: wxyz is w*x*y*z, xysinxy is x*y*sin(x*y)."""

_PYTHON = [word for word in keyword.kwlist if word not in ("lambda", "in", "is", "as", "or")]
_PROSE = "write only the formula"
_INFINITE = "infinity is not a number: write a finite one"
_PROGRAM = "write a formula such as x^2 + 3x y, not a program"
_OPERATION = "write the result of that operation as a formula"
_ROUNDING = "rounding is not available here"
_LOGARITHM = "write ln(x) for the logarithm, with a small L"

REFUSED_WORDS = {
    **dict.fromkeys(("inf", "infty", "infinity", "nan", "oo"), _INFINITE),
    **dict.fromkeys((*_PYTHON, "print", "exec", "eval"), _PROGRAM),
    **dict.fromkeys(("lim", "int", "sum", "prod", "diff", "integral", "det"), _OPERATION),
    **dict.fromkeys(("floor", "ceil", "round"), _ROUNDING),
    **dict.fromkeys(("sine", "sinus"), "write sin(x)"),
    **dict.fromkeys(("cosine", "cosinus"), "write cos(x)"),
    **dict.fromkeys(("In", "Inx", "Iny"), _LOGARITHM),
    "tangent": "write tan(x)",
    "atan2": "write arctan(y/x), which is the same for x > 0",
    "arctan2": "write arctan(y/x), which is the same for x > 0",
    "sinc": "write sin(x)/x, or sin(c) for the sine of c",
    "softmax": "write it out: e^x/(e^x + e^y)",
    "leakyrelu": "write max(x, 0.01x)",
    "elu": "write it out, with max, min and exp",
    "silu": "write x sigmoid(x)",
    "swish": "write x sigmoid(x)",
    "gelu": "this function is not available here",
    "logit": "write ln(x/(1-x))",
    "expit": "write sigmoid(x)",
    "logistic": "write sigmoid(x)",
    "argmax": "write max(x, y) for the largest value",
    "argmin": "write min(x, y) for the smallest value",
    **dict.fromkeys(("fabs", "absolute"), "write abs(x) or |x|"),
    "maximum": "write max(x, y)",
    "minimum": "write min(x, y)",
    "signum": "write sign(x)",
    **dict.fromkeys(("sqr", "square"), "write x^2, or sqrt(x) for the square root"),
    "squareroot": "write sqrt(x)",
    **dict.fromkeys(("pow", "power"), "write x^3 for a power"),
    "mod": "a remainder is not available here",
    **dict.fromkeys(("deg", "degree", "degrees"), "use radians: 90 degrees is pi/2"),
    **dict.fromkeys(("rad", "radians"), "angles are in radians anyway: leave it out"),
    "factorial": "write the product out: 4*3*2*1",
    "erf": "this function is not available here",
    "arc": "write arctan(x) in one word",
    **dict.fromkeys(("for", "from", "if", "with", "find", "when", "where", "which", "that", "then"), _PROSE),
    "and": "write one formula here; several equations go into a list",
}
"""Words that would be misread as products of letters, and what to write instead. A declared name wins."""

PROSE = frozenset({
    "is", "at", "by", "of", "on", "in", "to", "as", "or", "are", "has", "the",
})  # fmt: skip
"""Words of English that might be products of letters: refused only where they stand as words, between two others."""

TWO_WAYS = {
    "cost": "write cos(t), or another name such as C",
    "costs": "write cos(t s), or another name such as C",
    "sink": "write sin(k), or another name such as S",
    "tank": "write tan(k), or another name such as T",
}
"""Words that are a function glued to a letter as well as a name."""

ACRONYMS = frozenset({
    "KE", "PE", "GDP", "GNP", "CPI", "NPV", "ROI", "TFC", "TVC", "ATC", "AVC", "AFC", "MPC", "MPS", "MPL", "MPK", "MRS",
    "MSE", "RSS",
})  # fmt: skip
"""Words of capitals that are names and hardly products. Others are products: IR, nRT, BIL."""

LIKELY_FUNCTIONS = frozenset({"f", "F", "sigma", "phi", "psi"})
"""Names of functions in textbooks: f(t-1) is meant as a value of f, hardly as f times t-1."""

_ENGLISH_PAIRS = ("proxy", "galaxy", "oxygen", "epoxy")


def looks_like_word(word: str) -> bool:
    """Whether some letters are rather a name such as speed than a product such as lwht or abcd."""
    word = word.lower()
    if not re.search(r"[aeiouy]", word) or re.search(r"[^aeiouy]{5}", word):
        return False
    if (
        len(word) <= 6
        and re.search(r"[xyz]{2}|^(abc|ijk|klm|lmn|mnp|pqr|uvw)", word)
        and word not in _ENGLISH_PAIRS
    ):
        return False
    return not any(word[k : k + 4] in "abcdefghijklmnopqrstuvwxyz" for k in range(len(word) - 3))


def close_function(word: str, likeness: float = 0.8) -> str | None:
    """The function that a word all but spells: arctn is close to arctan."""
    close = difflib.get_close_matches(
        word.lower(), [name for name in SPELLINGS if len(name) > 3], 1, likeness
    )
    return close[0] if close else None
