"""The names of variables: how they are spelled, and the one place that makes their symbols."""

import re
import unicodedata

import sympy

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron",
    "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi",
    "ψ": "psi", "ω": "omega",
    "Α": "Alpha", "Β": "Beta", "Γ": "Gamma", "Δ": "Delta", "Ε": "Epsilon", "Ζ": "Zeta", "Η": "Eta",
    "Θ": "Theta", "Ι": "Iota", "Κ": "Kappa", "Λ": "Lambda", "Μ": "Mu", "Ν": "Nu", "Ξ": "Xi", "Ο": "Omicron",
    "Π": "Pi", "Ρ": "Rho", "Σ": "Sigma", "Τ": "Tau", "Υ": "Upsilon", "Φ": "Phi", "Χ": "Chi",
    "Ψ": "Psi", "Ω": "Omega", "ħ": "hbar",
}  # fmt: skip
"""Each Greek letter, and Planck's, and the name it is the same as."""

GREEK_VARIANTS = {
    "ϵ": "ε",
    "ϑ": "θ",
    "ϕ": "φ",
    "ϱ": "ρ",
    "ς": "σ",
    "ϰ": "κ",
    "ϖ": "π",
    "µ": "μ",
    "Ω": "Ω",
    "∆": "Δ",
    "ℏ": "ħ",
}
"""Other shapes of the same letters, as keyboards and copied text bring them (the micro and ohm signs too)."""

ACCENTS = {"\u0302": "hat", "\u0304": "bar", "\u0305": "bar", "\u0303": "tilde"}
"""Signs above a letter, and the subscript that names them: ŷ is y_hat, x̄ is x_bar."""

SUBSCRIPTS = {chr(0x2080 + digit): str(digit) for digit in range(10)}

LONGEST_NAME = 40

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*")


def symbol(name: str) -> sympy.Symbol:
    """The real symbol of a variable: sympy.Symbol("x", real=True); symbol("α") is symbol("alpha").

    Raises ValueError if the name is no name: letters and digits, with subscripts as in x1, w_12 or x_max.
    """
    return sympy.Symbol(canonical(name), real=True)


def canonical(name: str) -> str:
    """The one spelling of a name: α becomes alpha, x₁ becomes x_1. Raises ValueError if it is no name.

    A symbol's name ends up in programs and in typeset text, so nothing but letters, digits and "_" gets in.
    """
    spelled = ""
    for letter in map(plain_letter, "".join(map(without_accent, name))):
        if letter in SUBSCRIPTS:
            spelled += ("" if spelled[-1:].isdigit() and "_" in spelled else "_") + SUBSCRIPTS[letter]
        else:
            spelled += GREEK.get(letter, letter)
    if len(spelled) > LONGEST_NAME or not _NAME.fullmatch(spelled):
        shown = repr(name[:LONGEST_NAME])
        raise ValueError(
            f"{shown} cannot name a variable: write letters, then digits, as in x, x1, w_12, alpha"
        )
    return spelled


def changing(name: str) -> str:
    """What changes in a name that begins with a Delta: x of Deltax, which is Δx; "" for Delta_x and others."""
    return name[5:] if name.startswith("Delta") and name[5:6].isalpha() else ""


def without_accent(letter: str) -> str:
    """A letter with a sign above it in plain ones: y_hat of ŷ; any other comes back unchanged."""
    decomposed = unicodedata.normalize("NFD", letter)
    return decomposed[:-1] + "_" + ACCENTS[decomposed[-1]] if decomposed[-1:] in ACCENTS else letter


def from_latex(name: str) -> str:
    """A pasted name in plain letters: Δx of \\Delta x, y_hat of \\hat{y}, theta of \\theta."""
    name = re.sub(r"\\Delta\s*(?=\\?[A-Za-z])", "Δ", name)
    accents = r"\\(?:wide)?(hat|bar|tilde)\s*(?:\{\s*\\?([A-Za-z]+)\s*\}|\\?([A-Za-z]+))"
    name = re.sub(
        accents, lambda found: f"{found[2] or found[3]}_{found[1]}", name.replace("\\overline", "\\bar")
    )
    return name.replace("\\", " ")


def by_number(name: str) -> list[tuple[int, str]]:
    """A sort key for names: x2 comes before x10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", name)]


def plain_letter(letter: str) -> str:
    """One character with its look taken away: 𝑥, ｘ become x and ϕ becomes φ; any other comes back unchanged.

    Done by hand and block by block, since NFKC on a whole text would turn x² into x2.
    """
    code = ord(letter)
    if 0xFF01 <= code <= 0xFF5E:  # full-width forms of ASCII
        letter = chr(code - 0xFEE0)
    elif (
        0x1D400 <= code <= 0x1D7FF or letter in "ℎℓℒℋℰℱℳℬℐℛ"
    ):  # mathematical letters and digits, as word processors write them
        letter = unicodedata.normalize("NFKC", letter)
    return GREEK_VARIANTS.get(letter, _ANGLED.get(letter, letter))


_ANGLED = {
    "〈": "⟨",
    "〉": "⟩",
    "\u2329": "⟨",
    "\u232a": "⟩",
}  # as textbooks set a vector, and a web page copies it
