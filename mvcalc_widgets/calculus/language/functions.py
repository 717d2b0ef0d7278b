"""The functions and constants a formula may use: the only sympy constructors that typed text can reach."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy


@dataclass(frozen=True)
class Function:
    """One function of the formula language.

    build  makes the sympy expression from sympy arguments
    value  the same on floats: its errors (domain, overflow) are met before sympy is asked
    latex  the name as typeset; "" where the function has a notation of its own
    arity  least and greatest number of arguments
    """

    build: Callable[..., Any]
    value: Callable[..., float]
    latex: str
    arity: tuple[int, int] = (1, 1)


def _sign(x: float) -> float:
    return float((x > 0) - (x < 0))


def _sigmoid(x: float) -> float:
    return 0.5 * (1 + math.tanh(x / 2))


MOST_ARGUMENTS = 8
"""Of max and min: sympy compares all pairs, and 60 arguments take it seconds."""

FUNCTIONS: dict[str, Function] = {
    "sin": Function(sympy.sin, math.sin, r"\sin"),
    "cos": Function(sympy.cos, math.cos, r"\cos"),
    "tan": Function(sympy.tan, math.tan, r"\tan"),
    "cot": Function(sympy.cot, lambda x: math.cos(x) / math.sin(x), r"\cot"),
    "sec": Function(sympy.sec, lambda x: 1 / math.cos(x), r"\sec"),
    "csc": Function(sympy.csc, lambda x: 1 / math.sin(x), r"\csc"),
    "arcsin": Function(sympy.asin, math.asin, r"\arcsin"),
    "arccos": Function(sympy.acos, math.acos, r"\arccos"),
    "arctan": Function(sympy.atan, math.atan, r"\arctan"),
    "sinh": Function(sympy.sinh, math.sinh, r"\sinh"),
    "cosh": Function(sympy.cosh, math.cosh, r"\cosh"),
    "tanh": Function(sympy.tanh, math.tanh, r"\tanh"),
    "arsinh": Function(sympy.asinh, math.asinh, r"\mathrm{arsinh}"),
    "arcosh": Function(sympy.acosh, math.acosh, r"\mathrm{arcosh}"),
    "artanh": Function(sympy.atanh, math.atanh, r"\mathrm{artanh}"),
    "exp": Function(sympy.exp, math.exp, ""),
    "ln": Function(sympy.log, math.log, r"\ln"),
    "log": Function(lambda x, base: sympy.log(x) / sympy.log(base), math.log, r"\log", (2, 2)),
    "sqrt": Function(sympy.sqrt, math.sqrt, ""),
    "abs": Function(sympy.Abs, abs, ""),
    "sign": Function(sympy.sign, _sign, r"\mathrm{sign}"),
    "max": Function(sympy.Max, max, r"\max", (2, MOST_ARGUMENTS)),
    "min": Function(sympy.Min, min, r"\min", (2, MOST_ARGUMENTS)),
    "relu": Function(lambda x: sympy.Max(x, 0), lambda x: max(x, 0.0), r"\mathrm{relu}"),
    "sigmoid": Function(lambda x: 1 / (1 + sympy.exp(-x)), _sigmoid, r"\mathrm{sigmoid}"),
}
"""Every function, by the name it has in a tree. ln is the natural logarithm; log(x, b) has a base."""

SPELLINGS: dict[str, str] = {name: name for name in FUNCTIONS} | {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "arctg": "arctan", "tg": "tan", "ctg": "cot",
    "cosec": "csc", "asinh": "arsinh", "acosh": "arcosh", "atanh": "artanh", "arcsinh": "arsinh",
    "arccosh": "arcosh", "arctanh": "artanh", "sgn": "sign",
    "Abs": "abs", "Max": "max", "Min": "min",
}  # fmt: skip
"""What students type or sympy prints, and the function it means. (log without a base is ln: see the parser.)"""

INVERSES = {
    "sin": "arcsin", "cos": "arccos", "tan": "arctan", "sinh": "arsinh", "cosh": "arcosh", "tanh": "artanh",
}  # fmt: skip
"""What sin^-1 x means."""

SLOW_WHEN_NESTED = frozenset({"abs", "sign", "max", "min", "relu", "sigmoid"})
"""Functions that take sympy a second from some thirty inside each other on."""

CONSTANTS: dict[str, tuple[Any, float]] = {"e": (sympy.E, math.e), "pi": (sympy.pi, math.pi)}
"""Constants with their exact and their float value. A declared variable of the same name wins."""
