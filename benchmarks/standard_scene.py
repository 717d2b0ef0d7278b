"""The standard scene of the latency bench, built from the package's own marks.

The surface z = sin(x) e^y over [-2 pi, 2 pi] x [-2, 2] on an 80 x 80 grid, the path (t - 1, sin t) lifted onto it
(400 points), a marker, a tangent arrow and a line with t, f and df/dt.
"""

from math import pi

from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.explorers.explorer import Explorer
from mvcalc_widgets.explorers.topic import Topic, path_numbers
from mvcalc_widgets.scene.controls import Slider, Tick
from mvcalc_widgets.scene.marks import Arrow, Curve, Point, Surface
from mvcalc_widgets.scene.panels import Axis, Formula, Number, Space
from mvcalc_widgets.scene.scene import Scene

X, Y, Z = (-2 * pi, 2 * pi), (-2.0, 2.0), (-8.0, 8.0)


class StandardScene(Explorer):
    """The scene that every contender of the bench shows: `start`, `end` and `step` are those of the slider."""

    def __init__(self, start: float, end: float, step: float) -> None:
        self._slider = Slider("t", "t", start, end, step, start, play=False)
        super().__init__(Graph(f="sin(x) e^y", x="t - 1", y="sin t"))
        self.layout.width = "690px"

    def compose(self, graph: Graph) -> Scene:
        topic = Topic(graph, "f", "t", (self._slider.minimum, self._slider.maximum))
        place = ("x", "y", "f")
        return Scene(
            title="the standard scene",
            description="A point moves on a surface",
            controls=(self._slider, *[Tick(way.tick, way.label) for way in topic.ways]),
            quantities=path_numbers(topic),
            columns=(
                (
                    Space(
                        "z = sin(x) e^y",
                        (Axis("x", X), Axis("y", Y), Axis("z", Z)),
                        (
                            Surface(graph.definitions["f"], ("x", "y"), (X, Y), samples=80),
                            Curve(
                                tuple(graph.composed(name) for name in place), "t", topic.domain, samples=400
                            ),
                            Arrow(place, ("dx/dt", "dy/dt", "df/dt"), "path2"),
                            Point(place, "path2"),
                        ),
                    ),
                ),
            ),
            below=(
                Formula(
                    (
                        "t = ",
                        Number("t"),
                        "   f = ",
                        Number(str(symbol("f"))),
                        "   df/dt = ",
                        Number("df/dt"),
                    ),
                ),
            ),
        )
