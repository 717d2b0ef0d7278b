"""The points of a curve, sampled by the rule that the browser keeps too."""

from __future__ import annotations

import numpy as np

from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.numeric.sampling import sample_curve
from mvcalc_widgets.render.static.frame import Frame
from mvcalc_widgets.render.static.scale import Array
from mvcalc_widgets.scene.marks import Curve


def curve_points(mark: Curve, frame: Frame) -> tuple[Array, Array | None]:
    """Points (n, d), nan where the curve breaks, and the numbers behind its colours (n,) if it is shaded."""
    names = [f"coordinate{k}" for k in range(len(mark.coordinates))]
    expressions = dict(zip(names, mark.coordinates, strict=True))
    if mark.colour is not None:
        expressions["colour"] = mark.colour
    others = {str(symbol) for expression in expressions.values() for symbol in expression.free_symbols}
    env = {name: frame.number(name) for name in sorted(others - {mark.parameter})}
    program = lower(expressions, [mark.parameter, *env])
    columns = sample_curve(
        program, list(expressions), mark.parameter, mark.domain, mark.samples, mark.gaps, env
    )
    return np.column_stack([columns[name] for name in names]), columns.get("colour")
