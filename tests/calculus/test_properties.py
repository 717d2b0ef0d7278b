"""What holds for every formula, on thousands of random ones: `pytest tests/calculus/test_properties.py --cases 20000`.

Every case is a formula as text, from a generator whose seed is in the id of the test. A case counts when the
comparison proves something: where a difference quotient is not known well enough, another formula is taken.
"""

import math
import random
from collections.abc import Callable, Iterator

import mpmath
import pytest
import sympy

from mvcalc_widgets.calculus.curves.implicit import implicit
from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import gradient, hessian
from tests.calculus.formulas import LETTERS, definitions, formula, point, rough_formula

MOST_SKIPPED = 0.3


def close(a: float, b: float, tolerance: float = 1e-8) -> bool:
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)


def slope_by_difference(f: Callable[[float], float], at: float) -> tuple[float, float]:
    """A difference quotient of order h^4, and how far it can be trusted."""

    def quotient(h: float) -> float:
        return (8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h)

    fine, coarse = quotient(1e-3), quotient(2e-3)
    return fine, abs(fine - coarse) + 1e-9 * abs(f(at)) + 1e-9


def agrees(derivative: float, f: Callable[[float], float], at: float) -> bool | None:
    """Does the derivative fit the function? None where the quotient is too rough to tell."""
    slope, doubt = slope_by_difference(f, at)
    if not math.isfinite(slope) or doubt > 1e-4 * max(1.0, abs(slope)):
        return None
    assert math.isfinite(derivative)
    return abs(derivative - slope) <= doubt + 1e-7 * abs(slope)


# ---- the properties: each answers for one random case, None where nothing can be told ----------------------


def partial_is_a_difference_quotient(rng: random.Random) -> bool | None:
    text, at, name = formula(rng), point(rng), rng.choice(LETTERS)
    f = parse(text)
    return agrees(evaluate(partial(text, name), at), lambda v: evaluate(f, at | {name: v}), at[name])


def partials_of_any_order_are_those_of_mpmath(rng: random.Random) -> bool:
    """mpmath differentiates by differences in 60 digits and more, so nothing is left to doubt."""
    text, at, orders = (
        formula(rng),
        point(rng),
        tuple(rng.choice(((1, 0, 0), (0, 1, 0), (1, 1, 0), (2, 0, 0)))),
    )
    names = rng.sample(LETTERS, 3)
    wrt = [name for name, times in zip(names, orders, strict=True) for _ in range(times)]
    f = sympy.lambdify([symbol(name) for name in names], parse(text), modules="mpmath")
    with mpmath.workdps(60):
        judged = mpmath.diff(f, [mpmath.mpf(at[name]) for name in names], orders)
    return close(evaluate(partial(text, *wrt), at), float(judged), 1e-9)


def paths_add_up_to_the_substituted_derivative(rng: random.Random) -> bool | None:
    made, at = definitions(rng), rng.uniform(-1.5, 1.5)
    graph = Graph(made)
    if "t" not in graph.inputs:
        return None  # x = t - (t) + 3 is constant
    total, f = graph.total("f", "t"), graph.composed("f")
    by_paths = math.fsum(evaluate(part.substituted, {"t": at}) for part in total.contributions)
    if not math.isfinite(evaluate(f, {"t": at})) or not math.isfinite(by_paths):
        return None  # too large a number, perhaps on the way: e^1000/(1 + e^1000)
    assert close(by_paths, total.at(t=at))
    return agrees(by_paths, lambda t: evaluate(f, {"t": t}), at)


def mixed_partials_commute(rng: random.Random) -> bool:
    text, at, (one, two) = formula(rng), point(rng), rng.sample(LETTERS, 2)
    return close(evaluate(partial(text, one, two), at), evaluate(partial(text, two, one), at))


def renaming_changes_names_only(rng: random.Random) -> bool:
    text, at = formula(rng), point(rng)
    new = dict(zip(LETTERS, rng.sample("pqrabcuvw", 3), strict=True))
    renamed = text.translate({ord(old): name for old, name in new.items()})  # no function has these letters
    name = rng.choice(LETTERS)
    moved = {new[old]: value for old, value in at.items()}
    return close(evaluate(partial(text, name), at), evaluate(partial(renamed, new[name]), moved))


def any_formula(rng: random.Random) -> str:
    return rough_formula(rng) if rng.random() < 0.5 else formula(rng)


def is_rough(f: sympy.Expr, at: dict[str, float]) -> bool:
    """Whether the point is so near to a kink or a pole that floats may tell it differently; or out of the domain."""
    places = [arguments[0] - arguments[1] for arguments in (m.args for m in f.atoms(sympy.Max, sympy.Min))]
    places += [part.args[0] for part in f.atoms(sympy.Abs, sympy.log)]
    places += [sympy.cos(part.args[0]) for part in f.atoms(sympy.tan)]
    places += [part.base for part in f.atoms(sympy.Pow) if part.exp.is_negative]
    return not math.isfinite(evaluate(f, at)) or any(not abs(evaluate(p, at)) > 1e-2 for p in places)


def unpacking_keeps_value_and_derivative(rng: random.Random) -> bool | None:
    text, at, name = any_formula(rng), point(rng), rng.choice(LETTERS)
    graph, f = Graph.unpack(text, name="f"), parse(text)
    if is_rough(f, at):
        return None
    at = {name: number for name, number in at.items() if name in graph.inputs}
    assert close(graph.at(at).nodes["f"], evaluate(f, at))
    expected = evaluate(partial(f, name), at)
    return close(graph.total("f", name).at(at), expected) if name in at else expected == 0


def simplification_keeps_the_value(rng: random.Random) -> bool | None:
    """Of a formula, and of its slope."""
    text, at, name = any_formula(rng), point(rng), rng.choice(LETTERS)
    f = parse(text)
    if is_rough(f, at):
        return None
    raw = slope(f, symbol(name))
    assert close(evaluate(simplify_textbook(f), at), evaluate(f, at), 1e-7)
    return close(evaluate(simplify_textbook(raw), at), evaluate(raw, at), 1e-7)


def the_gradient_holds_the_partials(rng: random.Random) -> bool | None:
    """By difference quotients of f, and those of its slopes for the second derivatives."""
    text, at = any_formula(rng), point(rng)
    f = parse(text)
    if is_rough(f, at):
        return None
    found, second = gradient(text, LETTERS), hessian(text, LETTERS)
    i, j = rng.randrange(3), rng.randrange(3)

    def quotient_fits(derivative: sympy.Expr, of: sympy.Expr, name: str) -> bool | None:
        return agrees(evaluate(derivative, at), lambda v: evaluate(of, at | {name: v}), at[name])

    fits = [quotient_fits(found[k], f, name) for k, name in enumerate(LETTERS)]
    fits.append(quotient_fits(second[i, j], found[i], LETTERS[j]))
    return False if False in fits else None if None in fits else True


def an_implicit_slope_keeps_the_equation(rng: random.Random) -> bool | None:
    text, at = f"{formula(rng, ('x', 'y'), 2)} + x y", point(rng, ("x", "y"))
    f_x, f_y = (partial(text, name) for name in ("x", "y"))
    rise, run = evaluate(f_x, at), evaluate(f_y, at)
    if abs(run) < 1e-3:
        return None
    number = evaluate(parse(text), at)
    dy_dx = implicit(f"{text} = {number!r}", "y", "x")
    return close(rise + run * evaluate(dy_dx, at), 0.0, 1e-6 * (1 + abs(rise)))


def derivations_end_with_the_derivative(rng: random.Random) -> bool:
    text, at, name = formula(rng), point(rng), rng.choice(LETTERS)
    derivation = derive(text, name)
    assert derivation.result is not None and len(derivation) >= 1
    return close(evaluate(derivation.result, at), evaluate(partial(text, name), at), 1e-7)


SHARES = {  # of the cases; what takes long gets fewer
    partial_is_a_difference_quotient: 0.1,
    partials_of_any_order_are_those_of_mpmath: 0.15,
    paths_add_up_to_the_substituted_derivative: 0.19,
    mixed_partials_commute: 0.1,
    renaming_changes_names_only: 0.1,
    unpacking_keeps_value_and_derivative: 0.15,
    simplification_keeps_the_value: 0.1,
    the_gradient_holds_the_partials: 0.03,
    an_implicit_slope_keeps_the_equation: 0.03,
    derivations_end_with_the_derivative: 0.05,
}


def _cases(asked: int) -> Iterator[tuple[Callable[[random.Random], bool | None], int, int]]:
    """Blocks of at most 100 cases, so that a failure is found again quickly."""
    for number, (holds, share) in enumerate(SHARES.items()):
        left, block = math.ceil(asked * share), 0
        while left > 0:
            yield holds, min(left, 100), 1000 * number + block
            left, block = left - 100, block + 1


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "holds" in metafunc.fixturenames:
        cases = list(_cases(metafunc.config.getoption("--cases")))
        metafunc.parametrize(
            ("holds", "count", "seed"), cases, ids=[f"{h.__name__}-{s}" for h, _, s in cases]
        )


# What random formulas may rightly be refused for: e^((e^(7))^2), and a pole everywhere, (x - x)^-2.
NO_FORMULA = ("this number is too", "has no value")


def test_property(holds: Callable[[random.Random], bool | None], count: int, seed: int) -> None:
    told, tried = 0, 0
    while told < count:
        rng = random.Random(f"{seed} {tried}")
        try:
            answer = holds(rng)
        except (FormulaError, GraphError) as refused:
            assert any(said in str(refused) for said in NO_FORMULA), f"case {tried} of seed {seed}"
            answer = None
        assert answer is not False, f"case {tried} of seed {seed}"
        told, tried = told + (answer is not None), tried + 1
        assert tried - told <= MOST_SKIPPED * count + 10, "too many cases prove nothing"
