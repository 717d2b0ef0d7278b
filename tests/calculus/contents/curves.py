"""The rows on formulas in layers, on curves that are not solved for y and on common mistakes: E01-E36."""

from math import e

import numpy as np
import sympy
from sympy import Matrix, Rational, cos, exp, sin, sqrt

from mvcalc_widgets import (
    Graph,
    derive,
    directional,
    gradient,
    hessian,
    implicit,
    jacobian,
    lagrange,
    parse,
    partial,
)
from mvcalc_widgets.calculus.curves.on_curve import equal_on_curve
from mvcalc_widgets.numeric.lowering import lower
from tests.calculus.contents.agreement import Fact, letters, same

u, x, y, z = letters("u x y z")
rate = sympy.Symbol("dy/dx", real=True)
F = "sin(x) e^(y z^2)"
NESTED = "3(2x^2)^5"
CIRCLE, OVAL = "x^2 + y^2 = 25", "x^2 + x y + y^2 = 7"


def layers(formula: str) -> list[str]:
    return [str(layer) for layer in Graph.unpack(formula).definitions.values()]


def factors(formula: str) -> tuple[sympy.Expr, ...]:
    """The slopes of the layers, the outer one first."""
    return Graph.unpack(formula).total("y", "x").contributions[0].factors


def slope(curve: str, px: object, py: object) -> sympy.Expr:
    return implicit(curve, "y", "x", at={"x": px, "y": py})


def no_slope(curve: str, px: object, py: object) -> str:
    """Why there is none."""
    try:
        return str(slope(curve, px, py))
    except ValueError as error:
        return "vertical" if "the tangent is vertical" in str(error) else str(error)


def terms(curve: str) -> list[tuple[str, sympy.Expr]]:
    """Rule and slope of each term, in the letters of the derivation."""
    steps = {step.rule: step for step in derive(curve, "x", of="y")}
    named = ("power rule", "product rule", "chain rule, power rule", "constant")
    return [(rule, with_rate(steps[rule].after_expr)) for rule in named if rule in steps]


def line(curve: str, rule: str) -> list[sympy.Expr]:
    """Both sides of one line of the implicit derivation."""
    step = next(step for step in derive(curve, "x", of="y") if step.rule == rule)
    return [with_rate(step.before_expr), with_rate(step.after_expr)]


def with_rate(expr: sympy.Expr) -> sympy.Expr:
    """dy/dx as one known letter."""
    return expr.subs({s: rate for s in expr.free_symbols if s.name == "dy/dx"})


def grid() -> np.ndarray:
    """sin(x) e^y on 100 x 100 points, by the operations that the pictures are drawn with."""
    across, along = np.meshgrid(np.linspace(-2 * np.pi, 2 * np.pi, 100), np.linspace(-2, 2, 100))
    return lower({"f": parse("sin(x) e^y")}, ("x", "y")).run_arrays({"x": across, "y": along})["f"]


LAYERS: dict[str, Fact] = {
    "E01": lambda: (
        [layers("sin(x^2)"), derive("sin(x^2)", "x").result],
        [["x**2", "sin(u)"], 2 * x * cos(x**2)],
    ),
    "E02": lambda: (str(partial("sin(x^2)", "x")), "2*x*cos(x**2)"),
    "E04": lambda: (layers("ln(3x^2+1)"), ["3*x**2 + 1", "log(u)"]),
    "E05": lambda: (
        [factors("ln(3x^2+1)"), derive("ln(3x^2+1)", "x").result],
        [(1 / u, 6 * x), 6 * x / (3 * x**2 + 1)],
    ),
    "E06": lambda: (
        [factors(formula) for formula in ("ln(x^2+1)", "cos(x^3)", "e^(5x)")],
        [(1 / u, 2 * x), (-sin(u), 3 * x**2), (exp(u), 5)],
    ),
    "E13": lambda: (
        [str(partial(F, name)) for name in "xyz"],
        ["exp(y*z**2)*cos(x)", "z**2*exp(y*z**2)*sin(x)", "2*y*z*exp(y*z**2)*sin(x)"],
    ),
    "E14": lambda: (
        [partial("sin(x) e^y", name) for name in "xy"]
        + [round(float(grid().max()), 6), round(float(grid().min()), 6)]
        + [Graph(f="sin(x) e^y").at(x=sign * np.pi / 2, y=2)["f"] for sign in (1, -1)],
        [cos(x) * exp(y), sin(x) * exp(y), 7.388126, -7.388126, e**2, -(e**2)],
    ),
    "E20": lambda: (layers("(1 + sin(x^2))^3"), ["x**2", "sin(u) + 1", "v**3"]),
    "E21": lambda: (
        [step.why.split(":")[0] for step in derive("sin(x^2)", "x")][:1],
        ["Outer layer sin(u), inner layer u = x^2"],
    ),
    "E23": lambda: (
        [partial(F, "z", at={"x": 1, "y": 2}), partial("x^2 y", "y", at={"x": 3})],
        [4 * z * sin(1) * exp(2 * z**2), 9],
    ),
    "E24": lambda: (
        [
            partial("(x^2 - 1)/(x - 1)", "x"),
            partial("x + 1", "x"),
            str(derive("sin(x)^2 + cos(x)^2", "x").result),
        ],
        [1, 1, "0"],
    ),
    "E30": lambda: ([partial("7", "x"), partial("7x", "x")], [0, 7]),
    "E31": lambda: (
        [layers("sin(5x^2)"), factors("sin(5x^2)"), derive("sin(5x^2)", "x").result],
        [["5*x**2", "sin(u)"], (cos(u), 10 * x), 10 * x * cos(5 * x**2)],
    ),
}

IMPLICIT: dict[str, Fact] = {
    "E07": lambda: (  # no formula y = ... is needed, nor is there one
        implicit("y^5 + y = x", "y", "x"),
        1 / (5 * y**4 + 1),
    ),
    "E08": lambda: (
        [terms(CIRCLE), line(CIRCLE, "put together")],
        [
            [("power rule", 2 * x), ("chain rule, power rule", 2 * y * rate), ("constant", 0)],
            [2 * x + 2 * y * rate, 0],
        ],
    ),
    "E09": lambda: (
        [implicit(CIRCLE, "y", "x"), *(slope(CIRCLE, *at) for at in ((3, 4), (3, -4), (4, 3), (0, 5)))]
        + [no_slope(CIRCLE, *at) for at in ((5, 0), (-5, 0))],
        [-x / y, Rational(-3, 4), Rational(3, 4), Rational(-4, 3), 0, "vertical", "vertical"],
    ),
    "E10": lambda: (  # the slopes of the two halves, solved for y
        [implicit(CIRCLE, "y", "x").subs(y, sign * sqrt(25 - x**2)) for sign in (1, -1)],
        [partial("sqrt(25 - x^2)", "x"), partial("-sqrt(25 - x^2)", "x")],
    ),
    "E11": lambda: (implicit("y^5 + x y + y = 3", "y", "x"), -y / (5 * y**4 + x + 1)),
    "E12": lambda: (  # every point 5 from the middle, every tangent at a right angle to the radius
        [
            equal_on_curve("sqrt(x^2 + y^2)", "5", CIRCLE).equal,
            equal_on_curve("sqrt(x^2 + y^2)", "4", CIRCLE).equal,
            implicit(CIRCLE, "y", "x") * y / x,
        ],
        [True, False, -1],
    ),
    "E17": lambda: (  # at an extremum the level curve of f touches the constraint
        [slope(CIRCLE, **point_names(point)) for point, _ in lagrange("3x + 4y", CIRCLE)]
        + [value for _, value in lagrange("3x + 4y", CIRCLE)],
        [implicit("3x + 4y = 25", "y", "x")] * 2 + [-25, 25],
    ),
    "E32": lambda: (
        [terms(OVAL), line(OVAL, "collect dy/dx"), str(implicit(OVAL, "y", "x"))],
        [
            [
                ("power rule", 2 * x),
                ("product rule", x * rate + y),
                ("chain rule, power rule", 2 * y * rate),
                ("constant", 0),
            ],
            [(x + 2 * y) * rate, -(2 * x + y)],
            "-(2*x + y)/(x + 2*y)",
        ],
    ),
    "E33": lambda: (
        [slope(OVAL, *at) for at in ((1, 2), (2, 1), (-1, 3), (-3, 2), (3, -1))]
        + [no_slope(OVAL, sign * 2 * sqrt(21) / 3, -sign * sqrt(21) / 3) for sign in (1, -1)]
        + [slope(OVAL, sign * sqrt(21) / 3, -sign * 2 * sqrt(21) / 3) for sign in (1, -1)],
        [Rational(-4, 5), Rational(-5, 4), Rational(-1, 5), 4, -5, "vertical", "vertical", 0, 0],
    ),
}


def point_names(point: dict[str, sympy.Expr]) -> dict[str, sympy.Expr]:
    return {"px": point["x"], "py": point["y"]}


MISTAKES: dict[str, Fact] = {
    "E26": lambda: (  # the outer slope alone lacks the inner one
        [outer_alone("sin(x^2)"), derive("sin(x^2)", "x").result / outer_alone("sin(x^2)")],
        [cos(x**2), 2 * x],
    ),
    "E27": lambda: (
        [outer_alone(NESTED), derive(NESTED, "x").result / outer_alone(NESTED)],
        [240 * x**8, 4 * x],
    ),
    "E28": lambda: (  # 2x + 2y is 14 at (3, 4): only with y' does the sum vanish
        [gradient("x^2 + y^2").dot(Matrix([1, forgotten])) for forgotten in (1, implicit(CIRCLE, "y", "x"))]
        + [equal_on_curve("2x + 2y", "0", CIRCLE).equal],
        [2 * x + 2 * y, 0, False],
    ),
    "E29": lambda: (
        [partial("x y", "x"), partial("x y", "y"), same(partial("x y", "x"), x + y)],
        [y, x, False],
    ),
}


def outer_alone(formula: str) -> sympy.Expr:
    """The slope of the outer layer with the inner one put back, and nothing more."""
    graph = Graph.unpack(formula)
    return graph.substituted(graph.partial("y", "u"))


OUTLOOK: dict[str, Fact] = {
    "E16": lambda: (  # from (2, 1) a tenth of the gradient (4, 6) back: downhill
        [gradient("x^2 + 3y^2").subs({x: 2, y: 1}), height(2, 1), height(*downhill())],
        [[4, 6], 7.0, 3.04],
    ),
    "E19": lambda: (
        [
            gradient("x^2 y"),
            jacobian(["x y", "x + y"], ["x", "y"]),
            hessian("x^2 y"),
            directional("x^2 y", {"x": 3, "y": 4}),
            Graph(f="x^2 y", y="sin x").total("f", "x").expr,
        ],
        [
            [2 * x * y, x**2],
            [y, x, 1, 1],
            [2 * y, 2 * x, 2 * x, 0],
            (6 * x * y + 4 * x**2) / 5,
            2 * x * y + x**2 * cos(x),
        ],
    ),
    "E35": lambda: (
        [derive("sin(x^2)", "x").result, partial(F, "x"), implicit(CIRCLE, "y", "x"), gradient("sin(x) e^y")],
        [
            2 * x * cos(x**2),
            cos(x) * exp(y * z**2),
            -x / y,
            [cos(x) * exp(y), sin(x) * exp(y)],
        ],
    ),
    "E36": lambda: (
        [
            jacobian("x^2 y", ["x", "y"]),
            jacobian(["x^2 y", "ln x", "x + y"], ["x", "y"]),
            tuple(jacobian(["x^2 y", "ln x", "x + y"], ["x", "y"]).shape),
        ],
        [Matrix([[2 * x * y, x**2]]), Matrix([[2 * x * y, x**2], [1 / x, 0], [1, 1]]), (3, 2)],
    ),
}


def downhill() -> list[sympy.Expr]:
    slopes = gradient("x^2 + 3y^2").subs({x: 2, y: 1})
    return [at - part / 10 for at, part in zip((2, 1), slopes, strict=True)]


def height(px: object, py: object) -> float:
    return Graph(f="x^2 + 3y^2").at(x=float(px), y=float(py))["f"]


FACTS = LAYERS | IMPLICIT | MISTAKES | OUTLOOK
