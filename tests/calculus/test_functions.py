"""Each function of the language: its value, slope and program against mpmath, and what it is called."""

from __future__ import annotations

import math

import mpmath
import pytest
import sympy

from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.derivations.rules import BASIC
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.kinks import kinks
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse, read
from mvcalc_widgets.calculus.language.functions import FUNCTIONS, INVERSES, SHORT_SPELLINGS, SPELLINGS
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.numeric.lowering import lower
from tests.calculus.oracles import close

x = symbol("x")

REAL = {  # what mpmath calls otherwise
    "arcsin": mpmath.asin, "arccos": mpmath.acos, "arctan": mpmath.atan, "arcsec": mpmath.asec,
    "arccsc": mpmath.acsc, "arsinh": mpmath.asinh, "arcosh": mpmath.acosh, "artanh": mpmath.atanh,
    "arsech": mpmath.asech, "arcsch": mpmath.acsch, "arcoth": mpmath.acoth,
    "arccot": lambda u: mpmath.pi / 2 - mpmath.atan(u), "lg": mpmath.log10, "abs": abs, "sign": mpmath.sign,
    "sigmoid": lambda u: 1 / (1 + mpmath.exp(-u)), "softplus": lambda u: mpmath.log(1 + mpmath.exp(u)),
    "cbrt": lambda u: mpmath.sign(u) * mpmath.cbrt(abs(u)),
}  # fmt: skip
PLACES = (-3.1, -1.4, -0.7, -0.2, 0.3, 0.8, 1.3, 2.6)


def real(name, at):
    """The function by mpmath; None where it has no real value."""
    found = REAL.get(name, getattr(mpmath, name, None))(mpmath.mpf(at))
    return found if isinstance(found, mpmath.mpf) else None


@pytest.mark.parametrize("name", BASIC)
def test_value_slope_and_program(name):
    expr = FUNCTIONS[name].build(x)
    slopes = [partial(expr, "x"), derive(f"{name}(x)", "x").result]
    program, compared = lower({"f": expr, "g": slopes[0]}, ["x"]), 0
    for at in PLACES:
        expected = real(name, at)
        numbers = program.run({"x": at})
        if expected is None:
            assert math.isnan(evaluate(expr, {"x": at})) and math.isnan(numbers["f"])
            continue
        compared += 1
        with mpmath.workdps(40):
            slope = mpmath.re(
                mpmath.diff(lambda moved, name=name: real(name, moved), mpmath.mpf(at), h=1e-12)
            )
        for value in (evaluate(expr, {"x": at}), numbers["f"], FUNCTIONS[name].value(at)):
            assert close(value, float(expected), 1e-12)
        for value in (numbers["g"], *(evaluate(each, {"x": at}) for each in slopes)):
            assert close(value, float(slope), 1e-9)
    assert compared >= 2


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("arcsec(x)", "1/(|x| sqrt(x^2 - 1))"),
        ("arccsc(x)", "-1/(|x| sqrt(x^2 - 1))"),
        ("arccot(x)", "-1/(1 + x^2)"),
        ("sech(x)", "-sech(x) tanh(x)"),
        ("csch(x)", "-csch(x) coth(x)"),
        ("coth(x)", "-csch(x)^2"),
        ("arsech(x)", "-1/(x sqrt(1 - x^2))"),
        ("arcsch(x)", "-1/(|x| sqrt(1 + x^2))"),
        ("arcoth(x)", "1/(1 - x^2)"),
        ("cbrt(x)", "1/(3x^(2/3))"),
        ("root(x, 4)", "1/(4x^(3/4))"),
        ("lg(x)", "1/(x ln(10))"),
        ("arcsec(2x)", "1/(|x| sqrt(4x^2 - 1))"),
        ("arcsec(x^2)", "2/(x sqrt(x^4 - 1))"),
    ],
)
def test_slopes_as_textbooks_print_them(typed, expected):
    assert partial(typed, "x") == parse(expected)
    assert derive(typed, "x").result == parse(expected)


def test_roots_of_any_order_in_a_derivation():
    found = derive("root(x^2 + 1, 3)", "x")
    assert found.result == parse("2x/(3 (x^2 + 1)^(2/3))")
    assert derive("root(a, x)", "x").result == parse("-a^(1/x) ln(a)/x^2")
    assert any(step.rule == "root as a power" for step in derive("root(a, x)", "x").steps)
    assert "cube root" in derive("cbrt(x)", "x").steps[0].rule


@pytest.mark.parametrize(
    "given", [sympy.asec(x), sympy.acsc(x), sympy.acot(x), sympy.sech(x), sympy.csch(x), sympy.coth(x), sympy.asech(x),
              sympy.acsch(x), sympy.acoth(x), sympy.cbrt(x), sympy.root(x, 5)], ids=str,
)  # fmt: skip
def test_what_sympy_calls_them_is_taken_too(given):
    slopes = partial(given, "x"), derive(given, "x").result
    for at in (0.6, 1.7):
        exact = sympy.N(given.diff(x).subs(x, sympy.Rational(str(at))), 30)
        if exact.is_real:
            assert all(close(evaluate(slope, {"x": at}), float(exact), 1e-12) for slope in slopes)


def test_arccot_goes_from_0_to_pi_without_a_jump():
    assert parse("arccot(0)") == sympy.pi / 2
    assert parse("arccot(-1)") == 3 * sympy.pi / 4
    assert parse("arccot(1)") == sympy.pi / 4


def test_every_spelling_means_a_function_and_is_read():
    for spelled, name in {**SPELLINGS, **SHORT_SPELLINGS}.items():
        two = FUNCTIONS[name].arity[0] > 1
        assert name in FUNCTIONS
        if spelled != "log":
            assert parse(f"{spelled}(x, 3)" if two else f"{spelled}(x)") == FUNCTIONS[name].build(
                x, *[sympy.Integer(3)] * two
            )
    for name, inverse in INVERSES.items():
        assert parse(f"{inverse}({name}(1))") == FUNCTIONS[inverse].build(
            FUNCTIONS[name].build(sympy.Integer(1))
        )


@pytest.mark.parametrize(
    ("typed", "latex"),
    [("cbrt(x)", r"\sqrt[3]{x}"), ("root(x + 1, n)", r"\sqrt[n]{x + 1}"), ("coth(x)", r"\coth(x)")],
)
def test_they_are_typeset_in_their_own_notation(typed, latex):
    assert read(typed).latex == latex


@pytest.mark.parametrize(
    ("formula", "domain", "expected"),
    [
        ("arccos(cos x)", (-1, 4), [(0, -1, 1), (sympy.pi, 1, -1)]),
        ("arcsin(sin x)", (-3, 3), [(-sympy.pi / 2, -1, 1), (sympy.pi / 2, 1, -1)]),
        ("arcsin(2x/(1+x^2))", None, [(-1, -1, 1), (1, 1, -1)]),
        ("arccos((1-x^2)/(1+x^2))", None, [(0, -2, 2)]),
        ("arccos(2x^2 - 1)", None, [(0, 2, -2)]),
        ("arcosh(cosh x)", None, [(0, -1, 1)]),
        ("arcsec(sec x)", (-1, 1), [(0, -1, 1)]),
        ("arccos(x)", None, []),
        ("arcsin(x^2)", None, []),
    ],
)
def test_inverse_functions_of_their_functions_have_kinks(formula, domain, expected):
    assert [(at.at["x"], at.left, at.right) for at in kinks(formula, domain=domain)] == expected


@pytest.mark.parametrize("formula", ["max(x, x^2)", "min(x, 2)", "|x|", "x^3 max(x, 1)", "relu(x)"])
def test_whole_numbers_are_numbers_too(formula):
    assert evaluate(parse(formula), {"x": 1}) == evaluate(parse(formula), {"x": 1.0}) == 1
