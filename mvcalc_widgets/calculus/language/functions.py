"""The functions and constants a formula may use: the only sympy constructors that typed text can reach."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy

from .powers import float_root, real_power, real_root


@dataclass(frozen=True)
class Function:
    """One function of the formula language.

    build  makes the sympy expression from sympy arguments
    value  the same on floats: its errors (domain, overflow) are met before sympy is asked
    latex  the name as typeset; "" where the function has a notation of its own (see tree_latex)
    arity  least and greatest number of arguments
    """

    build: Callable[..., Any]
    value: Callable[..., float]
    latex: str
    arity: tuple[int, int] = (1, 1)


def _sign(x: float) -> float:
    return float((x > 0) - (x < 0))


def _sigmoid(x: float) -> float:
    return math.exp(min(x, 0.0)) / (1 + math.exp(-abs(x)))  # no difference of near numbers, so never 0


def _softplus(x: float) -> float:
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def _named(name: str) -> str:
    return rf"\mathrm{{{name}}}"


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
    # from 0 to pi and without a jump, as in calculus books; sympy's acot is atan(1/x), with a jump at 0
    "arccot": Function(
        lambda x: sympy.pi / 2 - sympy.atan(x), lambda x: math.pi / 2 - math.atan(x), _named("arccot")
    ),
    "arcsec": Function(sympy.asec, lambda x: math.acos(1 / x), _named("arcsec")),
    "arccsc": Function(sympy.acsc, lambda x: math.asin(1 / x), _named("arccsc")),
    "sinh": Function(sympy.sinh, math.sinh, r"\sinh"),
    "cosh": Function(sympy.cosh, math.cosh, r"\cosh"),
    "tanh": Function(sympy.tanh, math.tanh, r"\tanh"),
    "sech": Function(sympy.sech, lambda x: 1 / math.cosh(x), _named("sech")),
    "csch": Function(sympy.csch, lambda x: 1 / math.sinh(x), _named("csch")),
    "coth": Function(sympy.coth, lambda x: 1 / math.tanh(x), r"\coth"),
    "arsinh": Function(sympy.asinh, math.asinh, _named("arsinh")),
    "arcosh": Function(sympy.acosh, math.acosh, _named("arcosh")),
    "artanh": Function(sympy.atanh, math.atanh, _named("artanh")),
    "arsech": Function(sympy.asech, lambda x: math.acosh(1 / x), _named("arsech")),
    "arcsch": Function(sympy.acsch, lambda x: math.asinh(1 / x), _named("arcsch")),
    "arcoth": Function(sympy.acoth, lambda x: math.atanh(1 / x), _named("arcoth")),
    "exp": Function(sympy.exp, math.exp, ""),
    "ln": Function(sympy.log, math.log, r"\ln"),
    "log": Function(lambda x, base: sympy.log(x) / sympy.log(base), math.log, r"\log", (2, 2)),
    "lg": Function(lambda x: sympy.log(x) / sympy.log(10), math.log10, r"\log_{10}"),
    "sqrt": Function(lambda x: real_power(x, sympy.S.Half), math.sqrt, ""),
    "cbrt": Function(lambda x: real_power(x, sympy.Rational(1, 3)), math.cbrt, ""),
    "root": Function(real_root, float_root, "", (2, 2)),
    "abs": Function(sympy.Abs, abs, ""),
    "sign": Function(sympy.sign, _sign, _named("sign")),
    "max": Function(sympy.Max, max, r"\max", (2, MOST_ARGUMENTS)),
    "min": Function(sympy.Min, min, r"\min", (2, MOST_ARGUMENTS)),
    "relu": Function(lambda x: sympy.Max(x, 0), lambda x: max(x, 0.0), _named("relu")),
    "sigmoid": Function(lambda x: 1 / (1 + sympy.exp(-x)), _sigmoid, _named("sigmoid")),
    "softplus": Function(lambda x: sympy.log(1 + sympy.exp(x)), _softplus, _named("softplus")),
}
"""Every function, by the name it has in a tree. ln is the natural logarithm; log(x, b) has a base, and
root(x, n) is the n-th root, of a negative x too where n is an odd number (see powers)."""

SPELLINGS: dict[str, str] = {name: name for name in FUNCTIONS if name != "lg"} | {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "acot": "arccot", "asec": "arcsec", "acsc": "arccsc",
    "tg": "tan", "ctg": "cot", "cotg": "cot", "cotan": "cot", "cosec": "csc",
    "arctg": "arctan", "arcctg": "arccot", "arccotg": "arccot", "arccotan": "arccot",
    "arccosec": "arccsc", "acosec": "arccsc",
    "tgh": "tanh", "ctgh": "coth", "cotanh": "coth", "cosech": "csch",
    "asinh": "arsinh", "acosh": "arcosh", "atanh": "artanh", "acoth": "arcoth", "asech": "arsech", "acsch": "arcsch",
    "arcsinh": "arsinh", "arccosh": "arcosh", "arctanh": "artanh",
    "arccoth": "arcoth", "arcsech": "arsech", "arccsch": "arcsch", "arcosech": "arcsch",
    "argsinh": "arsinh", "argcosh": "arcosh", "argtanh": "artanh", "argcoth": "arcoth", "argsech": "arsech",
    "argcsch": "arcsch", "sgn": "sign",
    "Abs": "abs", "Max": "max", "Min": "min",
}  # fmt: skip
"""What students type or sympy prints, and the function it means. (log without a base is ln: see the parser.)"""

SHORT_SPELLINGS: dict[str, str] = {
    "sh": "sinh", "ch": "cosh", "th": "tanh", "cth": "coth", "arsh": "arsinh", "arch": "arcosh", "arth": "artanh",
    "sen": "sin", "senh": "sinh", "arcsen": "arcsin", "lg": "lg",
}  # fmt: skip
"""Spellings to be read as a function only where they are a whole word before what they are taken of: th(x), th 2x.

Inside a longer word these letters stand for themselves: width, chance, length."""

INVERSES = {
    "sin": "arcsin", "cos": "arccos", "tan": "arctan", "cot": "arccot", "sec": "arcsec", "csc": "arccsc",
    "sinh": "arsinh", "cosh": "arcosh", "tanh": "artanh", "coth": "arcoth", "sech": "arsech", "csch": "arcsch",
}  # fmt: skip
"""What sin^-1 x means."""

SLOW_WHEN_NESTED = frozenset({"abs", "sign", "max", "min", "relu", "sigmoid", "softplus"})
"""Functions that take sympy a second from some thirty inside each other on."""

CONSTANTS: dict[str, tuple[Any, float]] = {"e": (sympy.E, math.e), "pi": (sympy.pi, math.pi)}
"""Constants with their exact and their float value. A declared variable of the same name wins."""
