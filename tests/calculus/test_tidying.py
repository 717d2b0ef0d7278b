"""Several results tidied together: as each alone would be, with the work shared."""

from __future__ import annotations

from itertools import pairwise

import pytest
from sympy import Expr

from mvcalc_widgets.calculus.derivations.derive import derive_differential
from mvcalc_widgets.calculus.expressions import tidying
from mvcalc_widgets.calculus.expressions.differentiation import differential
from mvcalc_widgets.calculus.expressions.rewriting import cancelled, terms
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import gradient, hessian, jacobian
from tests.calculus.oracles import close

NAMES = [f"x{k}" for k in range(1, 13)]
POINT = {name: (k - 5) / 7 for k, name in enumerate(NAMES)}
SOFTMAX = "e^x1/(" + " + ".join(f"e^{name}" for name in NAMES) + ")"
WEIGHTED = "e^x1/(" + " + ".join(f"{k} e^({name})" for k, name in enumerate(NAMES, 1)) + ")"
LENGTH = "sqrt(" + " + ".join(f"{name}^2" for name in NAMES) + ")"
CHAIN = "sin(" + " + ".join(f"{a} {b}" for a, b in pairwise(NAMES)) + ")"
PAIRS = " + ".join(f"({a} - {b})^3" for k, a in enumerate(NAMES[:8]) for b in NAMES[k + 1 : 8])


@pytest.fixture
def worked_on(monkeypatch) -> list[Expr]:
    """What is simplified while the test runs."""
    given: list[Expr] = []

    def counted(expr: Expr, seconds: float = 1.0) -> Expr:
        given.append(expr)
        return simplify_textbook(expr, seconds)

    monkeypatch.setattr(tidying, "simplify_textbook", counted)
    return given


@pytest.mark.parametrize(
    ("call", "f", "kinds"),
    [
        (gradient, SOFTMAX, 2),  # in x1, and in another variable
        (differential, SOFTMAX, 2),
        (jacobian, SOFTMAX, 2),
        (hessian, SOFTMAX, 2 + 4),  # the corner, its row, the diagonal, the rest
        (gradient, LENGTH, 1),
        (hessian, LENGTH, 1 + 2),
    ],
)
def test_results_alike_but_for_their_letters_are_simplified_once(worked_on, call, f, kinds):
    call(f)
    assert len(worked_on) == kinds


@pytest.mark.parametrize("f", [SOFTMAX, WEIGHTED, LENGTH, CHAIN, PAIRS])
def test_they_are_the_slopes(f):
    expr = parse(f)
    names = [name for name in NAMES if symbol(name) in expr.free_symbols]
    slopes = [slope(expr, symbol(name)) for name in names]
    tidy = tidying.tidied(slopes)
    for raw, form in zip(slopes, tidy, strict=True):
        assert close(evaluate(raw, POINT), evaluate(form, POINT), 1e-9)
    assert len({str(form) for form in tidy}) == len(tidy)


def test_renamed_products_stay_products():
    a, b = symbol("a"), symbol("b")
    tidy = gradient("+".join(f"({name} - a - b)^2" for name in NAMES), NAMES)
    assert [part.args for part in tidy] == [(2, symbol(name) - a - b) for name in NAMES]


@pytest.mark.parametrize("f", [SOFTMAX, WEIGHTED, LENGTH])
def test_a_differential_in_many_variables_is_derived_in_one_go(worked_on, f):
    derivation = derive_differential(f)
    assert derivation.result == differential(f)
    assert [step.rule for step in derivation][1:-1] == ["partial derivative (held constant)"] * len(NAMES)
    assert len(set(worked_on)) == len(worked_on) / 2  # nothing but what differential works on too


def test_a_bottom_that_would_be_long_is_not_multiplied_out():
    short, long = parse("(x^2 - x)/(x - 1)^2"), parse("x/((x - a)^2 + 1)^2 + y/((x - b)^2 + 1)^2")
    assert cancelled(short) == parse("x/(x - 1)")
    assert cancelled(long) == long
    assert terms(parse("(x + y + z)^(5/2)")) == terms(parse("(x + y + z)^2")) == 6
