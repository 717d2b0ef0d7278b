"""Scenes made by hand, with every kind of mark and panel, for the tests of the renderers."""

from sympy import Expr, Rational, cos, diff, exp, sin, symbols

from mvcalc_widgets.scene.controls import Field, Slider, Tick
from mvcalc_widgets.scene.marks import Arrow, Curve, Plane, Point, Segment, Surface, Text
from mvcalc_widgets.scene.panels import (
    Agreement,
    Axis,
    Bar,
    Bars,
    Case,
    Choice,
    DerivationStep,
    Formula,
    Number,
    Plot,
    Sentence,
    Space,
    Steps,
    Table,
    Tex,
    Way,
)
from mvcalc_widgets.scene.scene import Scene

t, x, y, z = symbols("t x y z", real=True)
PATHS = {"x": "path1", "y": "path2", "z": "path3"}


def flagship(**settings: float) -> Scene:
    """f = sin(x) e^(y z^2) along x = t-1, y = t^2, z = 1/t: the y and z paths cancel at every t but 0."""
    f = sin(x) * exp(y * z**2)
    along = {"x": t - 1, "y": t**2, "z": 1 / t}
    f_along = f.subs({symbols(name, real=True): value for name, value in along.items()})
    quantities: dict[str, Expr] = dict(along)
    quantities["f"] = f
    for name in along:
        rate = diff(along[name], t)
        quantities[f"rate_{name}"] = rate
        quantities[f"part_{name}"] = diff(f, symbols(name, real=True)) * rate
        quantities[f"arrow_{name}"] = rate
    part = {name: symbols(f"part_{name}", real=True) for name in along}
    on = {name: symbols(f"on_{name}", real=True) for name in along}
    quantities["total"] = sum(part.values())
    quantities["reached"] = sum(on[name] * part[name] for name in along)
    quantities["direct"] = diff(f_along, t)
    step = Rational(1, 10000)
    quantities["quotient"] = (f_along.subs(t, t + step) - f_along.subs(t, t - step)) / (2 * step)
    quantities["size"] = sum(value**2 for value in part.values()) ** Rational(1, 2)
    total, value = symbols("total f", real=True)
    for end, shift in (("before", Rational(-7, 10)), ("after", Rational(7, 10))):
        quantities[f"t_{end}"] = t + shift
        quantities[f"f_{end}"] = value + shift * total
    scene = Scene(
        title="Total derivative",
        description="f along a path in space",
        controls=(
            Field("f", "f", "sin(x) e^(y z^2)", r"\sin x \cdot \mathrm{e}^{y z^{2}}"),
            Field("x", "x", "t-1", "t - 1", "path1"),
            Field("y", "y", "t^2", "t^{2}", "path2"),
            Field("z", "z", "1/t", r"\frac{1}{t}", "path3"),
            Slider("t", "t", -1.0, 4.0, 0.01, 1.4, holes=(0.0,)),
            *(Tick(f"on_{name}", name, True, role) for name, role in PATHS.items()),
        ),
        quantities=quantities,
        columns=((_space(along, f_along),), (_plot(f_along), _bars())),
        below=(_formula(), _sentence(), _table(), _steps()),
        light=Agreement(
            (Way("path sum", "total"), Way("substitution", "direct"), Way("difference quotient", "quotient")),
            scale="size",
        ),
    )
    return scene.at(**settings)


def _space(along: dict[str, Expr], f_along: Expr) -> Space:
    floor = -2.0
    here = ("x", "y", "z")
    arrows = [
        Arrow(
            here, tuple(f"arrow_{n}" if n == name else 0.0 for n in here), role, f"d{name}/dt", f"on_{name}"
        )
        for name, role in PATHS.items()
    ]
    return Space(
        title="the particle (x, y, z), coloured by f",
        axes=(
            Axis("x", (-2.0, 3.0), "path1"),
            Axis("y", (0.0, 16.0), "path2"),
            Axis("z", (-2.0, 2.0), "path3"),
        ),
        marks=(
            Curve(tuple(along.values()), "t", (-1.0, 4.0), gaps=(0.0,), colour=f_along),
            Segment(here, ("x", "y", floor), "muted", dashed=True),
            Segment(("x", "y", floor), ("x", 0.0, floor), "muted", dashed=True),
            Segment(("x", "y", floor), (3.0, "y", floor), "muted", dashed=True),
            *arrows,
            Arrow(here, ("arrow_x", "arrow_y", "arrow_z"), "ink", "velocity"),
            Point(here),
        ),
        legend="f",
    )


def _plot(f_along: Expr) -> Plot:
    return Plot(
        title="f against t",
        axes=(Axis("t", (-1.0, 4.0)), Axis("f", (-3.0, 3.0))),
        marks=(
            Curve((t, f_along), "t", (-1.0, 4.0), gaps=(0.0,)),
            Segment(("t_before", "f_before"), ("t_after", "f_after"), "derivative", "slope {total}"),
            Point((0.0, float(f_along.subs(t, 0))), hollow=True),
            Point(("t", "f")),
        ),
    )


def _bars() -> Bars:
    return Bars(
        title="how the paths add up to df/dt now",
        bars=tuple(
            Bar(f"through {name}", f"part_{name}", role, f"on_{name}") for name, role in PATHS.items()
        ),
        total=Bar("df/dt", "total"),
        reached="reached",
        domain=(-1.0, 5.0),
    )


def _formula() -> Formula:
    def factors(name: str) -> Tex:
        latex = rf"\frac{{\partial f}}{{\partial {name}}} \frac{{d{name}}}{{dt}}"
        return Tex(latex, PATHS[name], chip=True, shown=f"on_{name}")

    numbers = [
        Number(f"part_{name}", role, "term" if k else "first", f"on_{name}")
        for k, (name, role) in enumerate(PATHS.items())
    ]
    return Formula(
        (
            Tex(r"\frac{df}{dt}"),
            "=",
            factors("x"),
            "+",
            factors("y"),
            "+",
            factors("z"),
            "=",
            *numbers,
            "=",
            Number("total", strong=True),
        )
    )


def _sentence() -> Sentence:
    return Sentence(
        (
            Case(
                (
                    "At ",
                    Tex("t"),
                    " = ",
                    Number("t", form="short"),
                    " the y path ",
                    Choice("part_y", "adds ", "adds nothing, ", "takes away "),
                    Number("part_y", "path2", form="size"),
                    " and the z path ",
                    Choice("part_z", "adds ", "adds nothing, ", "takes away "),
                    Number("part_z", "path3", form="size"),
                    "; what is left is the x path alone: f ",
                    Choice("total", "grows", "rests", "falls"),
                    " by ",
                    Number("total", form="size", strong=True),
                    " per unit of t.",
                )
            ),
        )
    )


def _table() -> Table:
    return Table(
        "the numbers",
        ("path", "product", "now"),
        tuple(
            (
                f"t → {n} → f",
                Tex(rf"\frac{{\partial f}}{{\partial {n}}} \frac{{d{n}}}{{dt}}", role),
                Number(f"part_{n}", role),
            )
            for n, role in PATHS.items()
        ),
    )


def _steps() -> Steps:
    return Steps(
        "step by step",
        (DerivationStep("chain rule", r"\frac{df}{dt} = e \cos(t-1)", "the sum over all paths"),),
    )


def landscape(**settings: float) -> Scene:
    """z = sin(x) e^(y/2) with its tangent plane, a curve lifted onto it, and words beside the point."""
    height = sin(x) * exp(y / 2)
    a, b = symbols("a b", real=True)
    here = {x: a, y: b}
    quantities = {
        "h": height.subs(here),
        "slope_x": diff(height, x).subs(here),
        "slope_y": diff(height, y).subs(here),
    }
    path = {x: 3 * cos(t), y: Rational(3, 2) * sin(t)}
    scene = Scene(
        title="Tangent plane",
        description="a surface with its tangent plane",
        controls=(
            Field("z", "z", "sin(x) e^(y/2)", r"\sin x \cdot \mathrm{e}^{\frac{y}{2}}"),
            Slider("a", "x", -3.0, 3.0, 0.01, -1.0, play=False),
            Slider("b", "y", -2.0, 2.0, 0.01, 0.5, play=False),
        ),
        quantities=quantities,
        columns=(
            (
                Space(
                    "the surface and its tangent plane",
                    (Axis("x", (-4.0, 4.0)), Axis("y", (-2.0, 2.0)), Axis("z", (-2.0, 2.0))),
                    (
                        Surface(height, ("x", "y"), ((-4.0, 4.0), (-2.0, 2.0))),
                        Plane(("a", "b", "h"), ("slope_x", "slope_y"), (1.3, 0.7)),
                        Curve((path[x], path[y], height.subs(path)), "t", (0.0, 6.2832), role="ink"),
                        Point(("a", "b", "h"), label="P"),
                        Text((-4.0, 2.0, 2.0), "height {h}"),
                    ),
                    legend="z",
                ),
            ),
            (
                Plot(
                    "the slice y = b",
                    (Axis("x", (-4.0, 4.0)), Axis("z", (-2.0, 2.0))),
                    (
                        Curve((t, height.subs({x: t, y: b})), "t", (-4.0, 4.0), label="z along the slice"),
                        Arrow(("a", "h"), (1.0, "slope_x"), "derivative", "slope {slope_x}"),
                        Point(("a", "h")),
                        Text((-3.8, 1.7), "y stays {b}"),
                    ),
                ),
            ),
        ),
        below=(
            Formula(
                (Tex(r"\frac{\partial z}{\partial x}", chip=True, role="derivative"), "=", Number("slope_x"))
            ),
        ),
    )
    return scene.at(**settings)
