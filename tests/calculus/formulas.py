"""Random formulas as a student would type them, from a seeded generator."""

from __future__ import annotations

import random

LETTERS = ("x", "y", "z")
SMOOTH = (
    "sin({})",
    "cos({})",
    "e^({})",
    "ln(1 + ({})^2)",
    "sqrt(2 + ({})^2)",
    "arctan({})",
    "tanh({})",
    "1/(1 + e^(-({})))",
)
ROUGH = (
    "abs({})",
    "|{}|",
    "tan({})",
    "max({}, {})",
    "min({}, {})",
    "1/({})",
    "({})^-2",
    "({})^(-1)",
    "ln|{}|",
)


def rough_formula(rng: random.Random, letters: tuple[str, ...] = LETTERS) -> str:
    """A formula with a kink or a pole somewhere, inside or outside of smooth ones."""

    def smooth() -> str:
        return formula(rng, letters, 1)

    kind = rng.choice(ROUGH)
    rough = kind.format(*(smooth() for _ in range(kind.count("{}"))))
    around = rng.choice(("{}", "sin({})", "({})^2", "({}) ({})", "{} + ({})", "({})/(2 + ({})^2)", "e^({})"))
    return around.format(*[rough, smooth()][: around.count("{}")])


def formula(rng: random.Random, letters: tuple[str, ...] = LETTERS, depth: int = 3) -> str:
    """A smooth formula in some of the letters, defined for all numbers, nested up to `depth`."""
    if depth == 0 or rng.random() < 0.15:
        return _leaf(rng, letters)
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(SMOOTH).format(formula(rng, letters, depth - 1))
    one, two = (formula(rng, letters, depth - 1) for _ in range(2))
    if kind < 0.5:
        return f"{one} {rng.choice('+-')} ({two})"
    if kind < 0.75:
        return f"({one}) ({two})" if rng.random() < 0.5 else f"({one})*({two})"
    if kind < 0.87:
        return f"({one})^{rng.choice((2, 3))}"
    return f"({one})/(2 + ({two})^2)"


def _leaf(rng: random.Random, letters: tuple[str, ...]) -> str:
    number, letter = rng.choice(("2", "3", "0.5", "1/3", "7")), rng.choice(letters)
    return rng.choice((letter, letter, f"{number} {letter}", f"{letter}^2", f"({letter} - {number})", number))


def point(rng: random.Random, letters: tuple[str, ...] = LETTERS) -> dict[str, float]:
    """Numbers of moderate size for the letters."""
    return {letter: round(rng.uniform(-1.5, 1.5), 3) for letter in letters}


def definitions(rng: random.Random) -> dict[str, str]:
    """A graph with f on top, t below, one or two layers of one to three variables between them."""
    below, made = ("t",), {}
    for names in rng.choice(((("x", "y"),), (("x", "y", "z"),), (("u", "v"), ("x", "y")), (("x",),))):
        made |= {name: f"{formula(rng, below, 2)} + {rng.choice(below)}" for name in names}
        below = names if rng.random() < 0.7 else (*names, *below)
    return made | {"f": formula(rng, below, 2)}
