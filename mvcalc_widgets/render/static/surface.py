"""Surfaces and planes in a space: quadrilaterals from far to near, and what they hide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from contourpy import contour_generator  # matplotlib requires it
from matplotlib.collections import PolyCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from numpy.typing import NDArray

from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.render.static.frame import Frame
from mvcalc_widgets.render.static.scale import COLOURS, Array, unit
from mvcalc_widgets.scene.marks import Plane, Surface

LIGHT = np.array([0.35, -0.35, 0.87])
"""Direction of the light, in units of the box."""

OPACITY, SEEN, BEHIND = 0.94, 0.42, 0.10
"""Of a surface; of a plane where it is seen, and where a surface stands before it."""

STEPS, MARGIN, REACH = 48, 0.006, 0.3
"""How a line of sight is searched: steps, and its beginning and end as parts of the way to the eye."""


FINEST = 49
"""Places along each edge of a surface: more are not seen in a still picture."""


def surface_grid(mark: Surface, frame: Frame) -> tuple[Array, Array, Array]:
    """x (n,), y (n,) and the heights (n, n), heights[j, i] at (x[i], y[j])."""
    x, y = (np.linspace(low, high, min(mark.samples, FINEST)) for low, high in mark.domain)
    names = sorted(str(symbol) for symbol in mark.height.free_symbols)
    here = dict(zip(mark.names, np.meshgrid(x, y), strict=True))
    needed = {name: here[name] if name in here else frame.number(name) for name in [*names, *mark.names]}
    heights = lower({"height": mark.height}, list(needed)).run_arrays(needed)["height"]
    return x, y, np.asarray(heights, dtype=float)


def draw_surface(mark: Surface, frame: Frame) -> None:
    """Shaded by height and by the light; cut off at the floor and the ceiling of the box."""
    x, y, heights = surface_grid(mark, frame)
    corners = _quads(np.stack([*np.meshgrid(x, y), heights], axis=-1))
    corners = _between(corners, *frame.domain[2])
    if not len(corners):
        return
    tone = corners[:, :, 2].mean(axis=1)
    frame.shaded = heights[(heights >= frame.domain[2][0]) & (heights <= frame.domain[2][1])]
    colours = COLOURS(unit(tone))
    colours[:, :3] *= _brightness(corners, frame)[:, None]
    order = np.argsort(frame.depth(corners.mean(axis=1)))
    places = frame.place(corners[order].reshape(-1, 3)).reshape(*corners.shape[:2], 2)
    look = np.clip(colours[order], 0, 1)
    frame.axes.add_collection(
        PolyCollection(places, facecolors=look, edgecolors=look, linewidths=0.35, alpha=OPACITY, zorder=1),
        autolim=False,
    )


def draw_plane(mark: Plane, frame: Frame) -> None:
    """See-through, and fainter where a surface stands in front of it."""
    at, (sx, sy) = frame.point(mark.at), frame.point(mark.slopes)
    if not (np.isfinite([*at, sx, sy]).all() and frame.holds(at)):
        return
    du, dv = np.meshgrid(*(np.linspace(-half, half, 49) for half in mark.half))
    nodes = at + np.stack([du, dv, sx * du + sy * dv], axis=-1)
    low, high = frame.domain[2]
    outside = (nodes[..., 2] < low) | (nodes[..., 2] > high)
    places = frame.place(nodes.reshape(-1, 3))
    behind = frame.hidden(nodes.reshape(-1, 3)).reshape(du.shape)
    regions = contour_generator(
        *places.T.reshape(2, *du.shape),
        np.ma.array(behind.astype(float), mask=outside),
        fill_type="OuterCode",
    )
    for between, alpha in (((-1.0, 0.5), SEEN), ((0.5, 2.0), BEHIND)):
        for points, codes in zip(*regions.filled(*between), strict=True):
            piece = PathPatch(
                Path(points, codes), facecolor=frame.colour(mark.role), linewidth=0.0, alpha=alpha
            )
            piece.set(zorder=1.5)
            frame.axes.add_patch(piece)


def hiding(frame: Frame, surfaces: Sequence[Surface], eye: Array) -> Callable[[Array], NDArray[np.bool_]]:
    """Does a surface stand between these points (n, 3) and the eye?

    Along each line of sight the height above the surface changes its sign where the line goes through it.
    """
    grids = [surface_grid(mark, frame) for mark in surfaces]
    share = np.linspace(MARGIN, REACH, STEPS)[None, :, None]

    def hidden(points: Array) -> NDArray[np.bool_]:
        sight = points[:, None] + share * (eye - points[:, None])
        found = np.zeros(len(points), dtype=bool)
        for grid in grids:
            above = np.sign(sight[..., 2] - _height_at(sight[..., 0], sight[..., 1], *grid))
            with np.errstate(invalid="ignore"):
                found |= (above[:, 1:] * above[:, :-1] < 0).any(axis=1)
        return found

    return hidden


def _height_at(px: Array, py: Array, x: Array, y: Array, heights: Array) -> Array:
    """Bilinear between the nodes; nan outside the grid."""
    i = (px - x[0]) / (x[-1] - x[0]) * (len(x) - 1)
    j = (py - y[0]) / (y[-1] - y[0]) * (len(y) - 1)
    inside = (i >= 0) & (i <= len(x) - 1) & (j >= 0) & (j <= len(y) - 1)
    i, j = np.where(inside, i, 0.0), np.where(inside, j, 0.0)
    a, b = np.minimum(i.astype(int), len(x) - 2), np.minimum(j.astype(int), len(y) - 2)
    s, t = i - a, j - b
    low = (1 - s) * heights[b, a] + s * heights[b, a + 1]
    high = (1 - s) * heights[b + 1, a] + s * heights[b + 1, a + 1]
    return np.where(inside, (1 - t) * low + t * high, np.nan)


def _quads(nodes: Array) -> Array:
    """The quadrilaterals (m, 4, 3) between nodes (rows, columns, 3) whose heights are all finite."""
    corners = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2).reshape(
        -1, 4, 3
    )
    return corners[np.isfinite(corners).all(axis=(1, 2))]


def _between(corners: Array, floor: float, ceiling: float) -> Array:
    """Polygons (m, 6, 3) cut off at two heights; one that leaves through both is a pole, and is left out."""
    z = corners[:, :, 2]
    padded = np.concatenate([corners, corners[:, 3:], corners[:, 3:]], axis=1)
    whole = (z.min(axis=1) >= floor) & (z.max(axis=1) <= ceiling)
    through_floor = (z.min(axis=1) < floor) & (z.max(axis=1) > floor) & (z.max(axis=1) <= ceiling)
    through_ceiling = (z.max(axis=1) > ceiling) & (z.min(axis=1) < ceiling) & (z.min(axis=1) >= floor)
    parts = [_cut_polygon(polygon, floor, 1.0) for polygon in corners[through_floor]]
    parts += [_cut_polygon(polygon, ceiling, -1.0) for polygon in corners[through_ceiling]]
    return np.concatenate([padded[whole], np.array(parts).reshape(-1, 6, 3)])


def _cut_polygon(polygon: Array, wall: float, side: float) -> Array:
    """The part of a polygon above a height (side 1) or below it (side -1), padded to six corners."""
    kept: list[Array] = []
    for a, b in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
        from_a, from_b = side * (a[2] - wall), side * (b[2] - wall)
        if from_a >= 0:
            kept.append(a)
        if from_a * from_b < 0:
            kept.append(a + from_a / (from_a - from_b) * (b - a))
    return np.array(kept + kept[-1:] * (6 - len(kept)))


def _brightness(corners: Array, frame: Frame) -> Array:
    """Lambert's law, softened: 0.72 to 1.06 by the angle between the light and the upright normal."""
    spans = np.array([high - low for low, high in frame.domain])
    scaled = corners / spans
    normal = np.cross(scaled[:, 2] - scaled[:, 0], scaled[:, 3] - scaled[:, 1])
    normal /= np.maximum(np.linalg.norm(normal, axis=1), 1e-12)[:, None]
    normal *= np.where(normal[:, 2] < 0, -1.0, 1.0)[:, None]
    return 0.72 + 0.34 * np.clip(normal @ LIGHT, 0, 1)
