"""Gradients, slopes in a direction, Jacobians and Hessians: facts of the course, and differences as the judge."""

from __future__ import annotations

import math
from itertools import permutations
from random import Random

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Matrix, Rational, cos, exp, pi, sin, sqrt

from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import directional, gradient, hessian, jacobian, steepest
from tests.calculus.oracles import central_difference, close, number

x, y, z, r, t, p = map(symbol, "xyzrtp")
FLAGSHIP = "sin(x) e^(y z^2)"
BOWL = "3x^3 z - y^2 + 5z + 2y z"
seeded = settings(derandomize=True, max_examples=50, deadline=None)

PIECES = (
    "x^2", "x y", "sin(x + y)", "e^(x z/4)", "y^3", "ln(2 + x^2)", "1/(3 + cos(z))", "sqrt(1 + x^2 y^2)",
    "arctan(y - z)", "x z^2", "z", "tanh(x y)", "x/(1 + y^2)", "2^(z/2)", "|3 + x^2 - y z/9|",
)  # fmt: skip


def formulas(count: int, seed: int) -> list[str]:
    """Differences of up to two products of the pieces: smooth for all x, y, z between -2 and 2."""
    random = Random(seed)

    def product() -> str:
        return f"{random.randint(1, 4)} " + " ".join(
            f"({piece})" for piece in random.sample(PIECES, random.choice((1, 1, 2)))
        )

    return [" - ".join(product() for _ in range(random.randint(1, 2))) for _ in range(count)]


def points(seed: int) -> dict[str, Rational]:
    random = Random(seed)
    return {
        name: Rational(random.choice((-1, 1)) * random.randint(1, 8), random.choice((4, 5, 7)))
        for name in "xyz"
    }


def floats(point: dict[str, Rational]) -> dict[str, float]:
    return {name: float(value) for name, value in point.items()}


def difference(f: str, point: dict[str, float], along: dict[str, float]) -> float:
    """The difference quotient of f at a point along a vector, moved by t times the vector."""
    expr = parse(f)
    return central_difference(
        lambda t: evaluate(expr, {name: value + t * along.get(name, 0) for name, value in point.items()}),
        0.0,
        1e-5,
    )


# ---- facts of the course ----


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        pytest.param(BOWL, [9 * x**2 * z, 2 * z - 2 * y, 3 * x**3 + 5 + 2 * y], id="C12 C19"),
        pytest.param(
            FLAGSHIP,
            [cos(x) * exp(y * z**2), z**2 * sin(x) * exp(y * z**2), 2 * y * z * sin(x) * exp(y * z**2)],
            id="A03 A04 A05",
        ),
        pytest.param("sin(x) e^y", [cos(x) * exp(y), sin(x) * exp(y)], id="E14"),
        pytest.param("x + y", [1, 1], id="C07"),
        pytest.param("2x + 3y^2", [2, 6 * y], id="C08"),
        pytest.param("x y", [y, x], id="C09"),
        pytest.param("x^2 y", [2 * x * y, x**2], id="M17"),
    ],
)
def test_gradient(f, expected):
    assert gradient(f) == gradient(parse(f)) == Matrix(expected)


@pytest.mark.parametrize("f", [BOWL, FLAGSHIP, "x", "x1 + x2 x10"])
def test_c03_c18_a_column_of_all_partials(f):
    names = sorted((s.name for s in parse(f).free_symbols), key=lambda name: (len(name), name))
    assert gradient(f).shape == (len(names), 1)
    assert gradient(f) == Matrix([partial(f, name) for name in names])


def test_the_order_of_the_variables_is_the_users():
    for order in permutations("xyz"):
        assert gradient(BOWL, order) == Matrix([partial(BOWL, name) for name in order])
        assert gradient(BOWL, [symbol(name) for name in order]) == gradient(BOWL, order)
    assert gradient("x^2", ["t", "x"]) == Matrix([0, 2 * x])
    assert gradient("e^2", ["e"]) == Matrix([2 * symbol("e")])
    assert gradient("7", "x") == Matrix([0])
    assert gradient("α^2", "α") == Matrix([2 * symbol("alpha")])


def test_results_are_tidy():
    assert gradient("sin(x)^2 cos(x) + cos(x)^3")[0] == -sin(x)
    assert gradient("x^y")[0] == y * x ** (y - 1)
    assert directional("x^2 + y^2", "steepest") == 2 * sqrt(x**2 + y**2)
    assert directional("x^2 y", ("cos(a)", "sin(a)")) == 2 * x * y * cos(symbol("a")) + x**2 * sin(
        symbol("a")
    )
    assert gradient(0.5 * x**2) == Matrix([x])  # floats of sympy are read as decimals, like those in text


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        pytest.param({"x": 3, "y": 4}, 2, id="M19"),
        pytest.param((3, 4), 2, id="sequence"),
        pytest.param(("3", "8/2"), 2, id="text"),
        pytest.param(Matrix([3, 4]), 2, id="column"),
        pytest.param(np.array([3, 4]), 2, id="integers of numpy"),
        pytest.param(np.array([0.6, 0.8]), 2, id="floats of numpy"),
        pytest.param({y: 4, x: 3}, 2, id="symbols"),
        pytest.param({"x": 1}, 2, id="a name left out is 0"),
        pytest.param({"x": 0.1, "y": -0.1}, sqrt(2) / 2, id="floats are decimals"),
        pytest.param((-1, "sqrt(3)"), (sqrt(3) - 2) / 2, id="roots"),
        pytest.param(("cos(pi/6)", "sin(pi/6)"), sqrt(3) + Rational(1, 2), id="angle"),
        pytest.param(("cos(1)", "sin(1)"), 2 * cos(1) + sin(1), id="odd angle"),
    ],
)
def test_directional_at_a_point(direction, expected):
    """x^2 y at (-1, -1) has the gradient (2, 1): 10 along (3, 4), hence 2 for each unit of length."""
    at = {"x": -1, "y": -1}
    assert sympy.expand(directional("x^2 y", direction, at) - expected) == 0
    assert sympy.expand(directional("x^2 y", direction).subs({x: -1, y: -1}) - expected) == 0


def test_m12_the_saddle_has_a_slope_for_each_direction():
    at = {"x": 1, "y": 1}
    slopes = [directional("x^2 - y^2", direction, at) for direction in ((1, 0), (0, 1), (1, 1))]
    assert slopes == [2, -2, 0]


def test_m18_steepest_is_not_the_way_to_the_minimum():
    down, slope = steepest("x^2 + 10y^2", {"x": 10, "y": 1})
    assert (down, slope) == (Matrix([1, 1]) / sqrt(2), 20 * sqrt(2))
    assert directional("x^2 + 10y^2", toward={"x": 0, "y": 0}, at={"x": 10, "y": 1}) == -220 / sqrt(101)


def test_coordinates_are_exact():
    assert directional("sin(x) y", (1, 0), at={"x": "pi/6", "y": 2}) == sqrt(3)
    assert directional("x^2", (1,), at={"x": 0.1}) == Rational(1, 5)
    assert directional("x^2", (1,), at={x: sympy.Float(0.1)}) == Rational(1, 5)
    assert directional("x^2", (1,), at={"x": np.float64(0.1)}) == Rational(1, 5)
    assert directional("x^2", (1,), at={"x": np.int64(3)}) == 6
    assert directional("e x", (1, 1), at={"x": 1, "e": 5}, variables=["e", "x"]) == 3 * sqrt(2)


def test_a_variable_that_f_does_not_use_still_counts_for_the_length():
    assert directional("x^2", (3, 4), at={"x": 1}, variables=["x", "y"]) == Rational(6, 5)
    assert directional("x^2", toward={"x": 4, "y": 4}, at={"x": 1, "y": 0}, variables=["x", "y"]) == Rational(
        6, 5
    )
    assert steepest("x^2", {"x": -3}, variables=["y", "x"]) == (Matrix([0, -1]), 6)


# ---- determinants and second slopes ----


def test_polar_coordinates():
    j = jacobian(["r cos(t)", "r sin(t)"], ["r", "t"])
    assert j == Matrix([[cos(t), -r * sin(t)], [sin(t), r * cos(t)]])
    assert simplify_textbook(j.det()) == r
    assert simplify_textbook(jacobian(["r cos(t)", "r sin(t)"], ["t", "r"]).det()) == -r


def test_spherical_coordinates():
    j = jacobian(["r sin(p) cos(t)", "r sin(p) sin(t)", "r cos(p)"], ["r", "p", "t"])
    assert simplify_textbook(j.det()) == r**2 * sin(p)


@pytest.mark.parametrize(
    "field",
    [
        "x y, x + y",
        "(x y, x + y)",
        "<x y, x + y>",
        "[x y; x + y]",
        "x y i + (x + y) j",
        "u = x y, v = x + y",
        "u(x, y) = x y, v(x, y) = x + y",
        "F = <x y, x + y>",
        "F(x, y) = (x y, x + y)",
        "(x, y) ↦ (x y, x + y)",
        r"\begin{pmatrix} x y \\ x + y \end{pmatrix}",
        r"\vec{F}(x, y) = \left\langle x\,y, x + y\right\rangle",
        r"F(x, y) = x y \mathbf{i} + (x + y) \mathbf{j}",
    ],
)
def test_a_field_as_text(field):
    assert jacobian(field) == jacobian(field, "x y") == Matrix([[y, x], [1, 1]])


def test_the_head_of_a_field_names_its_variables():
    k = symbol("k")
    assert jacobian("F(y, x) = (k x, y)") == Matrix([[0, k], [1, 0]])
    assert jacobian("(x, y) ↦ k x i + y j") == Matrix([[k, 0], [0, 1]])


@pytest.mark.parametrize("formula", ["max(x, y)", "(x + 1)(y - 1)", "f(x, y) = x y", "x i"])
def test_one_formula_is_no_field(formula):
    assert jacobian(formula).rows == 1


def test_the_jacobian_of_one_formula_is_a_row():
    assert jacobian("x^2 y") == gradient("x^2 y").T
    assert jacobian(x * y, ["y", "z", "x"]) == Matrix([[x, 0, y]])
    assert jacobian({"u": "x y", "v": "x + y"}) == jacobian(("x y", "x + y")) == Matrix([[y, x], [1, 1]])
    assert jacobian(Matrix([x * y, x + z])) == Matrix([[y, x, 0], [1, 0, 1]])  # x, y, z: all that occur


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        pytest.param("x^2 + 3x y + y^2", [[2, 3], [3, 2]], id="M48"),
        pytest.param("x^3 y^2", [[6 * x * y**2, 6 * x**2 * y], [6 * x**2 * y, 2 * x**3]], id="power"),
        pytest.param("x + 2y", [[0, 0], [0, 0]], id="plane"),
    ],
)
def test_hessian(f, expected):
    assert hessian(f) == Matrix(expected)


# ---- properties of hundreds of formulas ----


@pytest.mark.parametrize("seed", range(3))
def test_the_gradient_is_the_central_difference(seed):
    for i, f in enumerate(formulas(12, seed)):
        point = floats(points(100 * seed + i))
        for name, slope in zip("xyz", gradient(f, ["x", "y", "z"]), strict=True):
            assert close(evaluate(slope, point), difference(f, point, {name: 1.0}), 1e-6), (f, name, point)


@pytest.mark.parametrize("seed", range(2))
def test_renaming_the_variables_renames_the_gradient(seed):
    renaming = {"x": "lambda", "y": "e", "z": "a"}  # another alphabetical order, and a constant's name
    new = {symbol(old): symbol(name) for old, name in renaming.items()}
    for f in formulas(6, 50 + seed):
        point = floats(points(seed))
        renamed = gradient(parse(f).xreplace(new), [renaming[name] for name in "xyz"])
        there = {renaming[name]: value for name, value in point.items()}
        for one, two in zip(gradient(f, ["x", "y", "z"]), renamed, strict=True):
            assert one.xreplace(new).free_symbols == two.free_symbols
            assert close(evaluate(one, point), evaluate(two, there), 1e-9), f


@pytest.mark.parametrize("seed", range(3))
def test_directional_is_the_difference_along_the_unit_vector(seed):
    random = Random(seed)
    for i, f in enumerate(formulas(10, 20 + seed)):
        at = points(1000 * seed + i)
        vector = {name: random.randint(-5, 5) or 1 for name in "xyz"}
        length = math.sqrt(sum(c * c for c in vector.values()))
        unit = {name: c / length for name, c in vector.items()}
        slope = directional(f, vector, at, variables=["x", "y", "z"])
        assert not slope.free_symbols and not slope.has(sympy.Float)
        assert close(float(slope), difference(f, floats(at), unit), 1e-6), (f, at, vector)
        goal = {name: at[name] + 2 * c for name, c in vector.items()}
        assert close(
            float(directional(f, toward=goal, at=at, variables=["x", "y", "z"])), float(slope), 1e-12
        )
        back = directional(f, {name: -3 * c for name, c in vector.items()}, at, variables=["x", "y", "z"])
        assert close(float(back), -float(slope), 1e-12)


@pytest.mark.parametrize("seed", range(2))
def test_no_direction_is_steeper_than_the_steepest(seed):
    random = Random(seed)
    for i, f in enumerate(formulas(7, 70 + seed)):
        at = points(i)
        names = sorted(s.name for s in parse(f).free_symbols)
        unit, slope = steepest(f, at)
        assert close(math.hypot(*map(float, unit)), 1, 1e-12)
        assert close(
            float(slope), difference(f, floats(at), dict(zip(names, map(float, unit), strict=True))), 1e-6
        )
        assert close(float(directional(f, "steepest", at)), float(slope), 1e-12)
        for _ in range(2):
            other = directional(f, [random.randint(-9, 9) or 2 for _ in names], at)
            assert abs(float(other)) <= float(slope) * (1 + 1e-12)


@pytest.mark.parametrize("part", ["tan({a} {b})/(1+{a}^2)", "e^{a}/(1+e^{b})", "ln({a}^2 + {b}^4)"])
def test_entries_that_are_alike_but_for_their_letters_are_right(part):
    """Twelve variables in a chain, x9 beside x10: such entries are simplified once."""
    f = "+".join(part.format(a=f"x{i}", b=f"x{i + 1}") for i in range(1, 12))
    at = {f"x{i}": 0.3 + 0.05 * i for i in range(1, 13)}
    names = [f"x{i}" for i in range(1, 13)]
    slopes, curvature = gradient(f, names), hessian(f, names)

    def measured(expr, name):
        return central_difference(lambda value: evaluate(expr, {**at, name: value}), at[name])

    for i, name in enumerate(names):
        assert close(evaluate(slopes[i], at), measured(parse(f), name))
        for j in range(max(0, i - 2), min(12, i + 3)):
            assert close(evaluate(curvature[i, j], at), measured(slopes[i], names[j]))


@pytest.mark.parametrize("seed", range(2))
def test_the_hessian_is_the_jacobian_of_the_gradient(seed):
    names = ["z", "x", "y"]
    for i, f in enumerate(formulas(4, 90 + seed)):
        h, point = hessian(f, names), floats(points(i))
        assert h == h.T
        for row, slope in enumerate(gradient(f, names)):
            for column, name in enumerate(names):
                moved = central_difference(
                    lambda t, s=slope, n=name, p=point: evaluate(s, p | {n: t}), point[name]
                )
                assert close(evaluate(h[row, column], point), moved, 1e-6), f


@seeded
@given(
    st.lists(st.integers(-3, 3), min_size=4, max_size=4), st.lists(st.integers(-3, 3), min_size=4, max_size=4)
)
def test_the_jacobian_of_linear_formulas_is_their_matrix(a, b):
    """And the Jacobian of a composition is the product of matrices: the chain rule."""

    def linear(m: list[int], one: str, two: str) -> list[str]:
        return [f"{m[0]} {one} + ({m[1]}) {two}", f"({m[2]}) {one} + ({m[3]}) {two}"]

    outer, inner = linear(a, "u", "v"), linear(b, "x", "y")
    assert jacobian(outer, ["u", "v"]) == Matrix(2, 2, a)
    composed = [
        parse(f).xreplace({symbol("u"): parse(inner[0]), symbol("v"): parse(inner[1])}) for f in outer
    ]
    assert jacobian(composed, ["x", "y"]) == Matrix(2, 2, a) * Matrix(2, 2, b)


@pytest.mark.parametrize("f", ["x^2 y", "sin(x) e^y", "ln(1 + x^2 + y^2)"])
def test_the_formula_of_the_steepest_slope_is_its_number(f):
    formula = directional(f, "steepest")
    for seed in range(5):
        at = {name: value for name, value in points(seed).items() if name != "z"}
        assert close(evaluate(formula, floats(at)), float(steepest(f, at)[1]), 1e-9)


@seeded
@given(st.floats(-2, 2), st.floats(-2, 2))
def test_the_slope_at_a_float_is_exact(a, b):
    slope = directional("x^3 y - 2y^2", (1, 0), {"x": a, "y": b})
    assert slope == 3 * Rational(str(a)) ** 2 * Rational(str(b))


# ---- errors a student can act on ----

AT = {"x": 1, "y": 2}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"direction": (0, 0)}, "0 in every variable"),
        ({"direction": {"x": 0}}, "0 in every variable"),
        ({"direction": ("sqrt(8) - 2 sqrt(2)", 0)}, "0 in every variable"),
        ({"direction": (1, 2, 3)}, "has length 3, and f has 2 variables: give one number for each of x, y"),
        ({"direction": {"x": 1, "w": 2}}, r"w is not a variable of f \(x, y\)"),
        ({"direction": {"X": 1}}, "Did you mean x"),
        ({"direction": "up"}, "'up' is no direction"),
        ({"direction": 3}, "3 is no direction"),
        ({"direction": "toward (4, 6)", "at": AT}, r"the way to a point: write toward='\(4, 6\)', and at="),
        ({"direction": "to the point P(4, 6)"}, r"write toward='P\(4, 6\)'"),
        ({"direction": (1, "y")}, "uses y, a variable of f"),
        ({"direction": (1, None)}, "y needs a real number"),
        ({"direction": (1, True)}, "y needs a real number"),
        ({"direction": (1, math.inf)}, "y needs a real number"),
        ({"direction": (1, sympy.I)}, "y needs a real number"),
        ({}, "Say one direction"),
        ({"direction": (1, 1), "toward": AT}, "Say one direction"),
        ({"toward": AT, "at": {"x": "4/4", "y": 2.0}}, "the point itself, x = 1, y = 2"),
        ({"toward": {"x": 3}, "at": AT}, "lacks y"),
        ({"toward": {"x": 3, "w": 3}, "at": AT}, "w is not a variable"),
        ({"toward": AT}, "add at="),
        ({"direction": (1, 1), "at": {"x": 1}}, "lacks y: x\\^2 y needs x, y"),
        ({"direction": (1, 1), "at": {}}, "lacks x and y"),
        (
            {"direction": (1, 1), "at": (1, 2, 3)},
            'at has 3 numbers for 2 variables: .* as in at={"x": 1, "y": 2}',
        ),
        ({"direction": (1, 1), "at": 3}, 'as in at={"x": 1, "y": 2}, not 3'),
        ({"direction": (1, 1), "at": {"x": 1, "y": "x"}}, "y = x uses x, which has a number of its own"),
        ({"direction": (1, 1), "at": "x = 1, 2"}, "write 'x = 1, y = 2'"),
        ({"direction": "30"}, "'30' is no direction: .* angle='pi/6'"),
        ({"direction": "2i + 3j + 4k"}, "has 3 numbers, for i to k, and f has the variables x, y"),
        ({"direction": {"x": 1}, "angle": 1}, "Say one direction"),
        ({"angle": "x"}, "The angle uses x"),
        ({"angle": 1, "variables": "x y z"}, "in two variables, and f has 3"),
        ({"direction": (1, 1), "at": {"x": 1, "y": math.nan}}, "y needs a real number"),
        ({"direction": (1, 1), "at": {"x": 1, "y": sympy.oo}}, "y needs a real number"),
        ({"direction": (1, 1), "at": {"x": 1, "y": [2]}}, "y needs a real number"),
        ({"direction": (1, 1), "at": {"x": 1, x: 2, "y": 1}}, "x is named twice"),
        ({"direction": (1, 1), "variables": "xy"}, r"if x and y are meant, .* variables=\['x', 'y'\]"),
    ],
)
def test_errors_of_directional(arguments, says):
    with pytest.raises(ValueError, match=says):
        directional("x^2 y", **arguments)


def test_errors():
    with pytest.raises(ValueError, match=r"At x = 0, y = 0 the gradient of x\^2 \+ y\^2 is 0"):
        steepest("x^2 + y^2", {"x": 0, "y": 0})
    assert directional("x^2 + y^2", "steepest", {"x": 0, "y": 0}) == 0  # flat: a slope, but no direction
    with pytest.raises(ValueError, match="lacks y"):  # f does not use y, but the way to the other point does
        directional("x^2", toward={"x": 4, "y": 4}, at={"x": 1}, variables=["x", "y"])
    with pytest.raises(ValueError, match="no variable in 5"):
        gradient("5")
    with pytest.raises(ValueError, match="x is named twice"):
        gradient("x", ["x", "x"])
    with pytest.raises(ValueError, match="cannot name a variable"):
        gradient("x", ["2"])
    with pytest.raises(ValueError, match="variables are names"):
        hessian("x", 5)
    with pytest.raises(ValueError, match="nested more than 120 levels"):
        deep = x
        for _ in range(80):
            deep = sin(deep + 1)
        gradient(deep)
    with pytest.raises(ValueError, match="a variable is a name"):
        gradient("x", [2])
    with pytest.raises(ValueError, match="at least one formula"):
        jacobian([])
    with pytest.raises(FormulaError):
        jacobian(["x", "sin(y"])
    with pytest.raises(TypeError, match="a formula is text"):
        hessian(["x"])


def test_exact_answers_agree_with_thirty_digits():
    slope = directional("e^(x y) cos(y)", ("sqrt(2)", "-e"), {"x": "1/3", "y": "pi/7"})
    rows = [number(g, {"x": 1 / 3, "y": math.pi / 7}) for g in gradient("e^(x y) cos(y)")]
    length = math.hypot(math.sqrt(2), math.e)
    assert close(float(slope), (rows[0] * math.sqrt(2) - rows[1] * math.e) / length, 1e-12)
    assert slope.has(pi) and not slope.has(sympy.Float)


# ---- every form that a student may write ----


@pytest.mark.parametrize("variables", ["x, y", "x y", "(x, y)", ["x", "y"], (x, "y"), " x,  y "])
def test_forms_of_variables(variables):
    assert gradient("x^2 y", variables) == Matrix([2 * x * y, x**2])
    assert jacobian(["x y", "x + y"], variables) == Matrix([[y, x], [1, 1]])
    assert hessian("x^2 y", variables) == Matrix([[2 * y, 2 * x], [2 * x, 0]])


@pytest.mark.parametrize(
    "call",
    [
        lambda: gradient("x^2 y", "yx"),
        lambda: gradient("x y", "xy"),  # one name could be read so, but the list of all variables is meant
        lambda: hessian("x^2 y", "xy"),
        lambda: jacobian(["u v", "u + v"], "uv"),
        lambda: jacobian(["uv", "u + v"], "uv"),
        lambda: gradient("x^2", "dx"),
    ],
)
def test_names_that_are_glued_together_are_refused(call):
    with pytest.raises(ValueError, match="is not a variable here"):
        call()


def test_a_name_of_several_letters_is_one_variable():
    out, t = symbol("out"), symbol("t")
    assert gradient("(out - t)^2", ["out"]) == Matrix([2 * out - 2 * t])
    assert gradient("(out - y)^2", "out") == Matrix([2 * out - 2 * y])
    with pytest.raises(ValueError, match=r"For one variable called out write \['out'\]"):
        gradient("(out - t)^2", "out")


@pytest.mark.parametrize(
    "at", [(3, 2), "x = 3, y = 2", "(3, 2)", {"x": "3", y: 2.0}, Matrix([3, 2]), np.array([3, 2])]
)
def test_matrices_at_a_point(at):
    assert gradient("x^2 y", at=at) == Matrix([12, 9])
    assert hessian("x^2 y", at=at) == Matrix([[4, 6], [6, 0]])
    assert jacobian(["x y", "x + y"], at=at) == Matrix([[2, 3], [1, 1]])
    assert directional("x^2 y", (3, 4), at) == Rational(72, 5)
    assert steepest("x^2 y", at) == (Matrix([4, 3]) / 5, 15)


def test_a_head_names_the_variables_in_their_order():
    assert gradient("Q(L, K) = A L^2 K", at=(1, 2)) == Matrix([4 * symbol("A"), symbol("A")])
    assert gradient("(x, y, z) ↦ x^2 y") == gradient("x^2 y", "x y z")
    assert jacobian(["u(x, y) = x", "v(x, y) = a x y"]) == jacobian(["x", "a x y"], "x y")
    assert hessian("f(x, y) = a x^2", at=(1, 1)) == Matrix([[2 * symbol("a"), 0], [0, 0]])


def test_two_spellings_of_a_name_are_one_variable():
    assert jacobian(["x1^2", "x_1 y"]) == jacobian(["x1^2", "x1 y"])
    assert jacobian(["x_1^2", "x₁ y"], ["x1", "y"]) == jacobian(["x1^2", "x1 y"])


def test_letters_that_are_no_variables_stay():
    k, a, b = map(symbol, "kab")
    assert gradient("k x^2 y", "x y", at=(1, 2)) == Matrix([4 * k, k])
    assert directional("k x^2 y", (3, 4), {"x": 1, "y": 2}, variables=["x", "y"]) == 16 * k / 5
    slope = directional("x y^2", (1, 1), {"x": "a", "y": "b"})
    assert sympy.expand(slope - sqrt(2) * b * (2 * a + b) / 2) == 0
    assert gradient("x^2 y", at={"x": "a", "y": "b"}) == Matrix([2 * a * b, a**2])
    with pytest.raises(ValueError, match="lacks y"):
        gradient("k x^2 y", "x y", at={"x": 1})
    with pytest.raises(ValueError, match=r"lacks k: .*; or, if k is constant, variables=\['x', 'y'\]"):
        directional("k x^2 y", (3, 4), {"x": 1, "y": 2})
    with pytest.raises(ValueError, match="no value at x = -1"):
        gradient("ln x", at=-1)


@pytest.mark.parametrize(
    "direction",
    ["<3, 4>", "(3, 4)", "3, 4", "3i + 4j", "4j+3i", "6 i + 8 j", "3î + 4ĵ", "x = 3, y = 4", Matrix([[3, 4]]),
     "u = <3,4>", "v = 3i + 4j", "u = (3, 4)", r"\left(3, 4\right)", r"\vec{v} = \langle 3, 4\rangle", "$(3,4)$",
     r"\begin{pmatrix} 3 \\ 4 \end{pmatrix}", r"3\hat{i} + 4\hat{j}", r"\frac35\mathbf i + \frac45\mathbf j"],
)  # fmt: skip
def test_forms_of_a_direction(direction):
    assert directional("x^2 y", direction, (-1, -1)) == 2


@pytest.mark.parametrize(
    "direction",
    ["(cos π/3)i+(sin π/3)j", "u = (cos π/3)i + (sin π/3)j", "cos π/3 i + sin π/3 j", "(cos π/3, sin π/3)",
     r"(\cos \pi/3)\mathbf{i} + (\sin \pi/3)\mathbf{j}", "〈1/2, √3/2〉", "u = 〈1/2, √3/2〉", "\u23291/2, √3/2\u232a",
     "⟨1/2, √3/2⟩"],
)  # fmt: skip
def test_forms_of_a_direction_with_an_angle(direction):
    assert directional("x + 2y", direction) == directional("x + 2y", angle="pi/3") == Rational(1, 2) + sqrt(3)


def test_unit_vectors_of_space():
    assert directional("x + 2y + 3z", "i + 2j + 2k") == directional("x + 2y + 3z", (1, 2, 2))
    assert directional("x + 2y + 3z", "k - i") == directional("x + 2y + 3z", (-1, 0, 1))
    assert directional("x + y", "cos(a) i + sin(a) j") == cos(symbol("a")) + sin(symbol("a"))


@pytest.mark.parametrize("word", ["steepest", " Steepest", "STEEPEST", "gradient", "steepest ascent"])
def test_steepest_in_words(word):
    assert directional("x^2 + y^2", word, (3, 4)) == 10
    assert directional("x^2 + y^2", gradient("x^2 + y^2"), (3, 4)) == 10
    assert directional("x^2 + y^2", gradient("x^2 + y^2", at=(3, 4)), (3, 4)) == 10
    assert directional("x^2 + y^2", "steepest descent", (3, 4)) == -10
    assert directional("x^2 + y^2", gradient("x^2 + y^2")) == 2 * sqrt(x**2 + y**2)


@pytest.mark.parametrize("degrees", ["30°", "30 degrees", "30^\\circ"])
def test_an_angle_in_degrees_is_a_direction_too(degrees):
    assert directional("x^2 y", degrees, at=(-1, -1)) == directional("x^2 y", angle="pi/6", at=(-1, -1))


@pytest.mark.parametrize("angle", ["pi/6", pi / 6])
def test_an_angle_in_radians(angle):
    assert directional("x^2 y", angle=angle, at=(-1, -1)) == sqrt(3) + Rational(1, 2)
    for degrees in ("30°", "30 degrees", "30 deg"):
        assert directional("x", angle=degrees, variables="x y") == sqrt(3) / 2
    assert directional("x + y", angle="a") == cos(symbol("a")) + sin(symbol("a"))


@pytest.mark.parametrize(
    ("f", "direction", "at", "expected"),
    [
        ("|x| + y", (0, 1), (0, 0), 1),
        ("|x| + y", (0, -2), (0, 0), -1),
        ("max(x, y)", (1, 1), (2, 2), sqrt(2) / 2),
        ("sqrt(x^2 y^2) + x", (1, 0), (0, 0), 1),
        ("(x y)^(1/3)", (1, 0), (0, 0), 0),
        ("x^(2/3) + y", (1, 0), (-8, 1), Rational(-1, 3)),
    ],
)
def test_at_a_kink_the_slope_along_the_line_counts(f, direction, at, expected):
    assert directional(f, direction, at) == expected


def test_a_variable_of_direction_and_point_alone_counts_as_slope_0():
    assert directional("x^2", {"x": 1, "y": 1}, {"x": 3, "y": 4}) == 3 * sqrt(2)
    assert directional("x^2", toward={"x": 4, "y": 4}, at={"x": 1, "y": 0}) == Rational(6, 5)
    assert directional("x1 x2", {"x1": 1, "x2": 1}, {"x_1": 1, "x₂": 2}) == 3 * sqrt(2) / 2
    assert directional("x y", toward=(5, 4), at=(1, 1)) == Rational(7, 5)
