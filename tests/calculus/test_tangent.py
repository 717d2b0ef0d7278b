"""Tangent planes: they touch, they have the slopes of the surface, and the error is of order 2."""

from __future__ import annotations

import math
from random import Random

import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import E, Eq, Integer, Rational, cos, exp, pi, sin, sqrt

from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, parse_equation
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.tangent import tangent_plane
from tests.calculus.oracles import central_difference, close

x, y, z, w = map(symbol, "xyzw")

GRAPHS = (
    "x^2 + y^2", "x y", "sin(x) e^y", "e^(x y)", "ln(3 + x^2 + y)", "x/(2 + y^2)", "sqrt(9 - x^2 - y^2)",
    "arctan(x - 2y)", "x^3 - 3x y^2", "cos(x y) + x", "tanh(x) - y^2", "max(x + 9, y)", "|y - 7| x",
)  # fmt: skip


def points(count: int, seed: int) -> list[dict[str, Rational]]:
    random = Random(seed)
    return [{name: Rational(random.randint(-8, 8), 6) for name in "xy"} for _ in range(count)]


# ---- the plane of a graph ----


@pytest.mark.parametrize(
    ("f", "at", "plane"),
    [
        pytest.param("x^2 + y^2", {"x": 1, "y": 2}, 2 * x + 4 * y - 5, id="bowl"),
        pytest.param("x^2 + y^2", {"x": 1, "y": 1}, 2 * x + 2 * y - 2, id="M33"),
        pytest.param("x y", {"x": 3, "y": 2}, 2 * x + 3 * y - 6, id="M32"),
        pytest.param("sin(x) e^y", {"x": 0, "y": 0}, x, id="E14 at 0"),
        pytest.param("sin(x) e^y", {"x": "pi/2", "y": 1}, E * y, id="E14 on its ridge"),
        pytest.param("e^(x y)", {"x": 1, "y": 1}, E * x + E * y - E, id="exact"),
        pytest.param("x^2", {"x": 3}, 6 * x - 9, id="line"),
        pytest.param("x + 2y - 7", {"x": 5, "y": 0.1}, x + 2 * y - 7, id="a plane touches itself"),
        pytest.param("7", {"x": 1, "y": 2}, Integer(7), id="constant"),
        pytest.param("x^2", {"x": 1, "y": 5}, 2 * x - 1, id="gutter"),
        pytest.param("relu(x)^2 + y", {"x": 0, "y": 0}, y, id="smooth, though made with a kink"),
        pytest.param("max(x, y)", {"x": 2, "y": 1}, x, id="beside the kink"),
    ],
)
def test_plane_of_a_graph(f, at, plane):
    assert tangent_plane(f, at) == tangent_plane(parse(f), at) == Eq(z, plane, evaluate=False)


def test_more_variables_and_other_heights():
    at = {"x": 1, "y": 2, "z": 3}
    assert tangent_plane("x y z", at, height="w") == Eq(w, 6 * x + 3 * y + 2 * z - 12)
    assert tangent_plane("x y z", at, height=w) == tangent_plane("x y z", at, height="w")
    assert tangent_plane("x^2 + 5", {"x": 0}, "y") == Eq(y, 5, evaluate=False)
    assert tangent_plane("e^2", {"e": 1}) == Eq(z, 2 * symbol("e") - 1)  # a variable called e
    assert tangent_plane("x^2 + y^2", {"x": 1, "y": 2, "z": 5}) == Eq(z, 2 * x + 4 * y - 5)


@pytest.mark.parametrize("f", GRAPHS)
def test_the_plane_touches_with_the_slopes_of_the_graph(f):
    expr = parse(f)
    for at in points(12, len(f)):
        plane = tangent_plane(f, at).rhs
        here = {name: float(value) for name, value in at.items()}
        assert close(evaluate(plane, here), evaluate(expr, here), 1e-12)
        for name in "xy":
            moved = central_difference(lambda t, n=name, h=here: evaluate(expr, h | {n: t}), here[name])
            assert close(float(plane.coeff(symbol(name))), moved, 1e-6), (f, at)


@pytest.mark.parametrize("f", GRAPHS)
def test_half_the_step_has_a_quarter_of_the_gap(f):
    """M32: the gap between graph and plane is of order 2."""
    expr = parse(f)
    for at in points(4, 7):
        plane = tangent_plane(f, at).rhs

        def gap(h: float, at=at, plane=plane) -> float:
            there = {"x": float(at["x"]) + h, "y": float(at["y"]) - 0.7 * h}
            return evaluate(expr, there) - evaluate(plane, there)

        assert math.isclose(gap(5e-4), gap(1e-3) / 4, rel_tol=0.02, abs_tol=2e-9), (f, at)


# ---- the plane of a level surface ----


@pytest.mark.parametrize(
    ("equation", "at", "left", "right"),
    [
        pytest.param("x^2+y^2+z^2=14", {"x": 1, "y": 2, "z": 3}, x + 2 * y + 3 * z, 14, id="sphere"),
        pytest.param("14=x^2+y^2+z^2", {"x": 1, "y": 2, "z": -3}, x + 2 * y - 3 * z, 14, id="sides swapped"),
        pytest.param("x^2+y^2=25", {"x": 3, "y": 4}, 3 * x + 4 * y, 25, id="circle"),
        pytest.param("x^2+y^2=25", {"x": -3, "y": 4}, 3 * x - 4 * y, -25, id="first positive"),
        pytest.param("x^2+y^2=25", {"x": 0, "y": -5}, y, -5, id="no x"),
        pytest.param("x^2+x y+y^2=7", {"x": 1, "y": 2}, 4 * x + 5 * y, 14, id="M35"),
        pytest.param("x^2+y^2=25", {"x": 3, "y": 4, "z": 8}, 3 * x + 4 * y, 25, id="cylinder"),
        pytest.param("x^2+y^2=4", {"x": "sqrt(2)", "y": "sqrt(2)"}, x + y, 2 * sqrt(2), id="roots"),
        pytest.param("x^2+y^2=1", {"x": "cos(1)", "y": "sin(1)"}, cos(1) * x + sin(1) * y, 1, id="angle"),
        pytest.param(
            "x^2+y^2=1", {"x": "cos(2)", "y": "sin(2)"}, -cos(2) * x - sin(2) * y, -1, id="obtuse angle"
        ),
        pytest.param(
            "sqrt(x + y z) = sqrt(2) + sqrt(3)",  # the slopes are 1/sqrt(2 sqrt(6) + 5) and more of that kind
            {"x": 5, "y": 2, "z": "sqrt(6)"},
            x + sqrt(6) * y + 2 * z,
            5 + 4 * sqrt(6),
            id="nested roots",
        ),
        pytest.param("x y z = 1", {"x": 0.5, "y": 0.25, "z": 8}, 16 * x + 32 * y + z, 24, id="fractions"),
        pytest.param(
            "e^x + e^(2y) = 1 + e^2", {"x": 0, "y": 1}, x + 2 * exp(2) * y, 2 * exp(2), id="powers of e"
        ),
        pytest.param(
            "z = x^2 + y^2", {"x": 1, "y": 2, "z": 5}, 2 * x + 4 * y - z, 5, id="a graph as a level"
        ),
        pytest.param("sin(x) = cos(y)", {"x": "pi/4", "y": "pi/4"}, x + y, pi / 2, id="two formulas"),
        pytest.param(
            "x^2 + y^2 + z^2 + w^2 = 4", {c: 1 for c in "xyzw"}, x + y + z + w, 4, id="four variables"
        ),
        pytest.param("x = 3", {"x": 3, "y": 1}, x, 3, id="wall"),
    ],
)
def test_plane_of_a_level_surface(equation, at, left, right):
    plane = tangent_plane(equation, at)
    assert (plane.lhs, plane.rhs) == (left, right)
    sides = [parse(side) for side in equation.split("=")]
    assert tangent_plane(Eq(*sides, evaluate=False), at) == plane


def test_an_equation_for_a_height_is_a_graph():
    assert tangent_plane("z = x^2 + y^2", {"x": 1, "y": 2}) == Eq(z, 2 * x + 4 * y - 5)
    assert tangent_plane("x^2 = y", {"x": 3}) == Eq(y, 6 * x - 9)


def test_foreign_symbols_and_floats_of_sympy():
    a, b = sympy.symbols("x y")
    assert tangent_plane(Eq(a**2 + 0.25 * b**2, 2), {a: 1, "y": 2.0}) == Eq(2 * x + y, 4)


coefficients = st.integers(-4, 4)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(*[coefficients] * 4, st.sampled_from((-3, -1, 2, 4)), *[coefficients] * 3)
def test_level_surfaces_with_integers(a, b, c, e, d, i, j, k):
    """The normal is along the gradient with coprime integers, and the plane holds the point; an equation that is
    turned round and scaled has the same plane."""
    f = f"{a} x^2 + ({b}) y^2 + ({c}) x y + ({d}) y z + ({e}) z^3 + x"
    at = {"x": i, "y": j, "z": k}
    value = a * i**2 + b * j**2 + c * i * j + d * j * k + e * k**3 + i
    normal = [2 * a * i + c * j + 1, 2 * b * j + c * i + d * k, d * j + 3 * e * k**2]
    assume(any(normal))
    plane = tangent_plane(f"{f} = {value}", at)
    found = [int(plane.lhs.coeff(s)) for s in (x, y, z)]
    assert math.gcd(*found) == 1 and next(n for n in found if n) > 0
    assert all(
        m * q == n * p for m, p in zip(found, normal, strict=True) for n, q in zip(found, normal, strict=True)
    )
    assert plane.rhs == found[0] * i + found[1] * j + found[2] * k
    assert tangent_plane(f"({value})*(-3/7) = -3({f})/7", at) == plane


@pytest.mark.parametrize("f", GRAPHS)
def test_a_graph_is_the_level_surface_of_f_minus_z(f):
    """Both planes are the same, and the order in which the point is written does not matter."""
    for at in points(2, 3):
        graph = tangent_plane(f, at)
        height = parse(f).subs({symbol(name): value for name, value in at.items()})
        level = tangent_plane(Eq(parse(f) - z, 0, evaluate=False), {"z": height, "y": at["y"], "x": at["x"]})
        factor = -level.lhs.coeff(z)
        for p in ({x: 0.3, y: 0.2}, {x: -1.7, y: 0.9}):
            there = {z: graph.rhs.subs(p)}
            assert abs(float((level.lhs.subs(there).subs(p) - level.rhs) / factor)) < 1e-9


@pytest.mark.parametrize("f", GRAPHS[:8])
def test_renaming_the_variables_renames_the_plane(f):
    a, b = symbol("b"), symbol("a")  # in the other alphabetical order
    for at in points(2, 5):
        plane = tangent_plane(f, at)
        renamed = tangent_plane(parse(f).xreplace({x: a, y: b}), {"b": at["x"], "a": at["y"]}, "height")
        back = renamed.xreplace({a: x, b: y, symbol("height"): z})
        assert sympy.expand(back.rhs - plane.rhs) == 0 and back.lhs == z


# ---- every form that a student may write ----


@pytest.mark.parametrize(
    "at", [(1, 2), "x=1, y=2", "(1, 2)", "1, 2", (1, "2", 5), {x: 1, "y": 2.0}, "(1, 2, 5)"]
)
@pytest.mark.parametrize(
    "f",
    [
        "x^2 + y^2",
        "z = x^2 + y^2",
        "f(x, y) = x^2 + y^2",
        "z(x,y) = x^2 + y^2",
        "z = f(x,y) = x^2 + y^2",
        "(x, y) ↦ x^2 + y^2",
        "$f: (x, y) \\mapsto x^2 + y^2$",
    ],
)
def test_forms_of_a_point_and_of_a_graph(f, at):
    plane = tangent_plane(f, at)
    assert sympy.expand(sympy.solve(plane, z)[0] - (2 * x + 4 * y - 5)) == 0


def test_a_function_of_three_variables_with_a_level():
    assert tangent_plane("F(x, y, z) = x^2 + y^2 + z^2 = 14", (1, 2, 3)) == Eq(x + 2 * y + 3 * z, 14)
    assert tangent_plane("sin(x) = y", {"x": 0, "y": 0}) == Eq(x - y, 0)


def test_a_head_names_the_variables_in_their_order():
    assert tangent_plane("Q(L, K) = L^2 K", (1, 2)) == Eq(z, 4 * symbol("L") + symbol("K") - 4)
    assert tangent_plane("T(x, y) = 100 - x^2", (1, 2)) == Eq(z, 101 - 2 * x)


def test_letters_as_constants():
    a, b = map(symbol, "ab")
    ellipse = "x^2/a^2 + y^2/b^2 = 2"
    assert tangent_plane(ellipse, {"x": "a", "y": "b"}) == Eq(x / a + y / b, 2)
    assert tangent_plane(ellipse, ("a", "b"), variables="x y") == Eq(x / a + y / b, 2)
    assert tangent_plane("x^2/a^2 + y^2 = 1", {"x": 0, "y": 1}, variables="x, y") == Eq(y, 1)
    assert tangent_plane("k x^2", 3, variables="x") == Eq(z, 6 * symbol("k") * x - 9 * symbol("k"))
    r, t = map(symbol, "rt")
    half = tangent_plane("x^2 + y^2 = r^2", ("r/sqrt(2)", "r/sqrt(2)"))
    assert half == Eq(x + y, sqrt(2) * r)
    turned = tangent_plane("x^2 + y^2 = r^2", {"x": "r cos t", "y": "r sin t"})
    assert sympy.simplify((turned.lhs - turned.rhs).subs({x: r * cos(t), y: r * sin(t)})) == 0
    assert tangent_plane("x y", {"x": "a", "y": "b"}) == Eq(z, b * x + a * y - a * b)


@pytest.mark.parametrize(
    ("surface", "at", "plane"),
    [
        (
            r"\frac{x^2}{a^2}+\frac{y^2}{b^2}+\frac{z^2}{c^2}=1",
            "(x_0, y_0, z_0)",
            "x x_0/a^2 + y y_0/b^2 + z z_0/c^2 = 1",
        ),
        ("x y z = c^3", "(p, q, r)", "q r x + p r y + p q z = 3c^3"),
        ("sqrt x + sqrt y + sqrt z = sqrt c", "(p, q, r)", "x/sqrt p + y/sqrt q + z/sqrt r = sqrt c"),
        ("z = x^2 + y^2", "(p, q, r)", "-2p x - 2q y + z = -r"),
        ("y^2 = 4c x", "(p, q)", "-2c x + q y = 2c p"),
    ],
)
def test_a_letter_for_each_coordinate_is_any_point_of_the_surface(surface, at, plane):
    """Stewart, Calculus, 14.6, exercises 51-53, 63, 64."""
    assert tangent_plane(
        surface, at, variables=[n for n in "xyz" if n in surface.replace("sqrt", "")]
    ) == parse_equation(plane)


def test_letters_of_the_formula_and_twice_the_same_are_no_such_point():
    for surface, at in (("x^2/a^2 + y^2/b^2 = 1", "(a, b)"), ("x^2 + y^2 = 25", "(p, p)")):
        with pytest.raises(ValueError, match="does not lie on"):
            tangent_plane(surface, at, variables="x y")


def test_floats_may_miss_by_rounding():
    half = 0.7071067811865476
    plane = tangent_plane("x^2 + y^2 = 1", {"x": half, "y": half})
    assert plane.lhs == x + y and plane.rhs.is_Float and close(float(plane.rhs), math.sqrt(2), 1e-12)
    plane = tangent_plane("x^2 + 2y^2 = 1", {"x": 0.6, "y": math.sqrt(0.32)})
    assert close(float(plane.lhs.coeff(y)), 2 * math.sqrt(0.32) / 0.6, 1e-12)
    assert tangent_plane("sqrt(x)", {"x": 2, "z": math.sqrt(2)}) == tangent_plane("sqrt(x)", 2)
    assert tangent_plane("x^2 + y^2 = 25", {"x": 3.0, "y": 4.0}) == Eq(3 * x + 4 * y, 25)  # exactly on it


def test_odd_roots_are_real():
    assert tangent_plane("x^(1/3) y", {"x": -8, "y": 1}) == Eq(z, x / 12 - 2 * y + Rational(2, 3))


# ---- errors a student can act on ----


@pytest.mark.parametrize("at", ["foo", "ab", "rate", "x = foo", {"x": "foo"}, ("foo",)])
def test_a_bare_word_is_no_number(at):
    with pytest.raises(ValueError, match=r"^(foo|ab|rate) is no number for x: write x = 1"):
        tangent_plane("x^2", at)


@pytest.mark.parametrize("at", ["a", "theta", "x_0", "2a", {"x": "rate"}, {"x": "ab"}, "pi", ("x_0",)])
def test_a_letter_and_a_named_constant_are_points(at):
    value = parse(str(at.get("x") if isinstance(at, dict) else at[0] if isinstance(at, tuple) else at))
    assert sympy.expand(tangent_plane("x^2", at).rhs - (2 * value * x - value**2)) == 0


@pytest.mark.parametrize(
    ("f", "at", "says"),
    [
        (
            "x^2+y^2=25",
            {"x": 3, "y": 3},
            r"x = 3, y = 3 does not lie on x\^2\+y\^2=25: there x\^2 \+ y\^2 is 18, not 25",
        ),
        (
            "x^2=y+z",
            {"x": 3, "y": 1, "z": "1/2"},
            "the left side is 9 and the right side 3/2 \\(about 1.5\\)",
        ),
        (
            "x^2+y^2=4",
            {"x": 1.41421356, "y": 1.41421356},
            r"misses .* Write the coordinates exactly, as in 'sqrt\(2\)'",
        ),
        ("x^2+y^2=r^2", {"x": "a", "y": "b"}, "lacks r"),
        ("x^2+y^2=a^2", {"x": "a", "y": "b"}, r"the left side is a\^2 \+ b\^2 and the right side a\^2"),
        ("x^2=y^2", {"x": 0, "y": 0}, "every slope of x\\^2=y\\^2 is 0.*no tangent line"),
        ("x^2+y^2=z^2", {"x": 0, "y": 0, "z": 0}, "tip.*no tangent plane"),
        ("x^2+y^2=25", {"x": 3}, "lacks y"),
        ("x^2+y^2+z^2=14", {"x": 1, "y": 2}, 'lacks z.*at={"x": 1, "y": 2, "z": 1}'),
        ("x^2+y^2", {"y": 2}, "lacks x"),
        ("1/x + y = 3", {"x": 0, "y": 3}, "1/x divides by 0"),
        ("1/x + y", {"x": 0, "y": 3}, "has no value at x = 0, y = 3: 1/x divides by 0"),
        ("ln(x y)", {"x": 1, "y": -3}, "no real value"),
        ("sqrt(x) + y", {"x": 0, "y": 0}, "slope of .* in x has no value"),
        ("sqrt(x^2 + y^2)", {"x": 0, "y": 0}, "slope of .* has no value"),
        ("|x| + y", {"x": 0, "y": 0}, "kink"),
        ("max(x, y) = 1", {"x": 1, "y": 1}, "kink"),
        ("sign(x) y", {"x": 0, "y": 1}, "jumps"),
        ("x y z", {"x": 1, "y": 1, "z": 1}, "z is a variable of x y z already.*height='w'.*x y z = 1"),
        (
            "z w u v h height x",
            dict.fromkeys(["z", "w", "u", "v", "h", "height", "x"], 1),
            "Name another.*height='z1'",
        ),
        ("x^2 + y^2", {"x": 1, "y": 2, "z": 6}, "does not lie on the graph: z = .* is 5 there"),
        ("2 = 2", {"x": 1}, "no variable"),
        (Eq(x, x), {"x": 1}, "sympy made this equation True"),
        ("x^2", (1, 2, 3), "at has 3 numbers for 1 variable"),
        ("x^2 y", 1, "at is a point with a number for each variable"),
        ("x^2 y", None, "add at="),
        ("x^2", {"x": "x"}, "uses x"),
        ("x^2", {"2": 1}, "cannot name a variable"),
    ],
)
def test_errors(f, at, says):
    with pytest.raises(ValueError, match=says):
        tangent_plane(f, at)


def test_unreadable_text():
    for text in ("x^2 + = 3", "x = y = z", "sin(x"):
        with pytest.raises(FormulaError):
            tangent_plane(text, {"x": 1, "y": 1})
