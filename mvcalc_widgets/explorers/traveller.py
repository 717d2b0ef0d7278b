"""The traveller: a point that moves as one variable changes, seen in space and on the graph of f against it."""

from __future__ import annotations

from math import isfinite

from sympy import Add, Expr, Float, sqrt

from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.explorers.topic import Topic, defined, quantity, rate, rate_text, where
from mvcalc_widgets.numeric.framing import frame
from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.scene.marks import Arrow, Curve, Mark, Point, Segment, Surface
from mvcalc_widgets.scene.panels import Axis, Plot, Space


def has_space(topic: Topic) -> bool:
    """Two or three inputs make a place in space: (x, y, f) above the plane, or (x, y, z)."""
    return len(topic.inputs) in (2, 3) and topic.wrt not in topic.inputs


def traveller_numbers(topic: Topic) -> dict[str, Expr]:
    """The parts of the arrows in space, and the ends of a piece of tangent, which a kink has not.

    At each moment all arrows share one scale: in step with the speed while that is small, never longer than 0.45 of the
    box. The tangent has one length on the page, whatever its slope.
    """
    q, (low, high), (start, end) = quantity, topic.axis(topic.of), topic.domain
    slope = q(topic.derivative)
    steepness = slope * Float((end - start) / (high - low) / 2)
    reach = Float(0.17 * (end - start)) / sqrt(1 + steepness**2)
    numbers: dict[str, Expr] = {"tangent reach": where(q("at a kink") <= 0, reach)}
    for side, reach in (("−", -q("tangent reach")), ("+", q("tangent reach"))):
        numbers[f"tangent {topic.wrt} {side}"] = q(topic.wrt) + reach
        numbers[f"tangent {topic.of} {side}"] = q(topic.of) + slope * reach
    if has_space(topic):
        spans = {name: topic.axis(name)[1] - topic.axis(name)[0] for name in topic.inputs}
        numbers["box speed"] = sqrt(Add(*[(q(rate(n, topic.wrt)) / span) ** 2 for n, span in spans.items()]))
        numbers["arrow scale"] = Float(1.4) / (1 + 3 * q("box speed"))
        there = defined(*topic.inputs, topic.of)
        for name in (*topic.inputs, topic.of):
            numbers[f"arrow {name}"] = q("arrow scale") * q(rate(name, topic.wrt))
            numbers[f"floor {name}"] = where(there, q(name))
    return numbers


def traveller_space(topic: Topic) -> Space:
    """The place and its path, with an arrow for the rate of each coordinate and one for the velocity.

    With three inputs the path is coloured by f; with two it lies on the surface f(x, y).
    """
    names, of, wrt = topic.inputs, topic.of, topic.wrt
    said = name_text(of)
    lifted = len(names) == 2
    axes = [Axis(name_text(name), topic.axis(name), topic.role(name)) for name in names]
    ground: tuple[Mark, ...] = ()
    if lifted:
        surface = Surface(topic.graph.definitions[of], (names[0], names[1]), (axes[0].domain, axes[1].domain))
        axes.append(Axis(said, _height(topic, surface)))
        ground = (surface,)
    place = (*names, of) if lifted else names
    path = Curve(
        coordinates=tuple(topic.graph.composed(name) for name in place),
        parameter=wrt,
        domain=topic.domain,
        gaps=topic.holes,
        samples=600,
        colour=None if lifted else topic.graph.composed(of),
    )
    floor = (f"floor {place[0]}", f"floor {place[1]}", axes[2].domain[0])
    drops = (
        Segment(place, floor, "muted", dashed=True),
        Segment(floor, (floor[0], axes[1].domain[0], floor[2]), "muted", dashed=True),
        Segment(floor, (axes[0].domain[1], floor[1], floor[2]), "muted", dashed=True),
    )
    parts = tuple(
        Arrow(
            place,
            tuple(f"arrow {name}" if j == k else 0.0 for j in range(3)),
            topic.role(name),
            rate_text(name, wrt),
            next((way.tick for way in topic.ways if name in way.between), None),
        )
        for k, name in enumerate(names)
    )
    velocity = Arrow(place, tuple(f"arrow {name}" for name in place), "ink", "velocity")
    letters = ", ".join(map(name_text, names))
    where = f"on the surface {said}({letters})" if lifted else f"at ({letters}), path coloured by {said}"
    return Space(
        title=f"the traveller {where}",
        axes=(axes[0], axes[1], axes[2]),
        marks=(*ground, path, *drops, *parts, velocity, Point(place)),
        description=f"A point moves through space as {name_text(wrt)} changes, "
        "with an arrow for each coordinate and the velocity",
        legend=said,
    )


def value_plot(topic: Topic) -> Plot:
    """f against t with its tangent; a ring where f comes near to a value that it does not have."""
    t, f = topic.wrt, topic.of
    curve = Curve((symbol(t), topic.graph.composed(f)), t, topic.domain, topic.holes)
    ends = [(f"tangent {t} {side}", f"tangent {f} {side}") for side in ("−", "+")]
    tangent = Segment(ends[0], ends[1], "derivative", f"slope {{{topic.derivative}}}")
    rings = tuple(Point((hole, value), hollow=True) for hole in topic.holes for value in _limit(topic, hole))
    return Plot(
        title=f"{name_text(f)} against {name_text(t)}",
        axes=(Axis(name_text(t), topic.domain), Axis(name_text(f), topic.axis(f))),
        marks=(curve, *rings, tangent, Point((t, f))),
        description=f"{name_text(f)} along the path, with its tangent at the present {name_text(t)}",
    )


def _height(topic: Topic, surface: Surface) -> tuple[float, float]:
    """The ends of the axis of f, so that the surface is seen whole where it has no pole."""
    import numpy as np

    (x, y), (over_x, over_y) = surface.names, surface.domain
    xs, ys = np.meshgrid(np.linspace(*over_x, 41), np.linspace(*over_y, 41))
    heights = lower({"height": surface.height}, [x, y]).run_arrays({x: xs.ravel(), y: ys.ravel()})["height"]
    seen = heights.tolist()
    low, high = frame(seen, cut=not all(map(isfinite, seen)))
    path_low, path_high = topic.axis(topic.of)
    return min(low, path_low), max(high, path_high)


def _limit(topic: Topic, hole: float) -> list[float]:
    """The value that f comes near to from both sides of a hole, if it is one value: [value], else []."""
    program = lower(topic.definitions, [topic.wrt])
    near = 1e-6 * (topic.domain[1] - topic.domain[0])
    low, high = (program.run({topic.wrt: hole + side * near})[topic.of] for side in (-1, 1))
    return [(low + high) / 2] if abs(high - low) <= 1e-4 * (1 + abs(low)) else []
