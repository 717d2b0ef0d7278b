"""A space: a box seen from a camera, its back walls with whispering grid lines, its marks in front of them.

Drawn on flat axes with a projection of our own: mplot3d is slow and orders marks by their middles.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians, sin

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mvcalc_widgets.render.static.fonts import BODY, SMALL, TITLE, Style, extent
from mvcalc_widgets.render.static.frame import Frame
from mvcalc_widgets.render.static.labels import draw_labels
from mvcalc_widgets.render.static.marks import draw_mark
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values
from mvcalc_widgets.render.static.scale import STRIPS, Array, finite_range, tick_text, ticks
from mvcalc_widgets.render.static.surface import hiding
from mvcalc_widgets.scene.marks import Surface
from mvcalc_widgets.scene.numbers import legend_ends
from mvcalc_widgets.scene.panels import Space

SIZE = np.array([1.0, 1.0, 0.82])
"""The edges of the box, as in the browser (front/src/gl/box.js)."""

DISTANCE = 5.4
"""From the camera to the middle of the box, as in the browser's home view."""

TICK, LETTER = 10.0, 23.0
"""Points from an edge of the box outwards to its numbers and to its letter."""

LEGEND = 54.0
"""Width of the scale of colours, in points."""

CORNERS = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (-0.5, 0.5)]) * SIZE


@dataclass(frozen=True)
class Camera:
    """Looks from `eye` (a unit vector) at the middle of the box.

    right = (-sin a, cos a, 0), up = eye x right, for the azimuth a of the eye.
    """

    low: Array
    high: Array
    eye: Array
    right: Array
    up: Array

    @classmethod
    def of(cls, space: Space) -> Camera:
        low, high = np.array([axis.domain for axis in space.axes], dtype=float).T
        a, e = (radians(angle) for angle in space.view)
        eye = np.array([cos(e) * cos(a), cos(e) * sin(a), sin(e)])
        right = np.array([-sin(a), cos(a), 0.0])
        return cls(low, high, eye, right, np.cross(eye, right))

    def to_box(self, points: Array) -> Array:
        """Units of the axes to those of the box, whose middle is the origin."""
        return ((points - self.low) / (self.high - self.low) - 0.5) * SIZE

    def from_box(self, points: Array) -> Array:
        return (points / SIZE + 0.5) * (self.high - self.low) + self.low

    def depth(self, points: Array) -> Array:
        """How near the points are: greater is nearer."""
        return self.to_box(points) @ self.eye

    def place(self, points: Array) -> Array:
        return self.project(self.to_box(points))

    def project(self, box: Array) -> Array:
        """Points of the box, seen in perspective."""
        scale = DISTANCE / (DISTANCE - box @ self.eye)
        return np.column_stack([box @ self.right, box @ self.up]) * scale[:, None]


def draw_space(page: Page, space: Space, values: Values, rect: Rect) -> Frame:
    """The picture in `rect`."""
    camera = Camera.of(space)
    room = rect.inset(left=26.0, right=26.0, top=4.0, bottom=24.0)
    outline = camera.project(CORNERS)
    (left, bottom), (right, top) = outline.min(axis=0), outline.max(axis=0)
    scale = min(room.width / (right - left), room.height / (top - bottom))
    # The axes cover all of rect, so that labels may leave the box but not the panel.
    half_width, half_height = rect.width / scale / 2, rect.height / scale / 2
    middle_x = (left + right) / 2 + (rect.left + rect.width / 2 - room.left - room.width / 2) / scale
    middle_y = (bottom + top) / 2 - (rect.top + rect.height / 2 - room.top - room.height / 2) / scale
    x = (middle_x - half_width, middle_x + half_width)
    y = (middle_y - half_height, middle_y + half_height)
    axes = page.axes(rect, x, y, label=space.title)

    def to_points(places: Array) -> Array:
        return np.column_stack(
            [rect.left + (places[:, 0] - x[0]) * scale, rect.bottom - (places[:, 1] - y[0]) * scale]
        )

    frame = Frame(
        page, axes, values, [axis.domain for axis in space.axes], to_points, camera.place, camera.depth
    )
    surfaces = [mark for mark in space.marks if isinstance(mark, Surface)]
    if surfaces:
        frame.hidden = hiding(frame, surfaces, camera.from_box(DISTANCE * camera.eye))
    _draw_walls(frame, camera, space)
    _draw_numbers(frame, camera, space)
    for mark in space.marks:
        draw_mark(mark, frame)
    draw_labels(frame, rect)
    return frame


def _draw_walls(frame: Frame, camera: Camera, space: Space) -> None:
    """Grid lines on the three walls behind the picture."""
    lines: list[Array] = []
    marks = _along(camera, space)
    for normal in range(3):
        u, v = (k for k in range(3) if k != normal)
        wall = -_side(camera, normal) * SIZE[normal] / 2
        for along, other in ((u, v), (v, u)):
            for at in [*marks[along], -SIZE[along] / 2, SIZE[along] / 2]:
                ends = np.zeros((2, 3))
                ends[:, normal], ends[:, along] = wall, at
                ends[:, other] = -SIZE[other] / 2, SIZE[other] / 2
                lines.append(camera.project(ends))
    grid = LineCollection(lines, colors=frame.page.theme.grid, linewidths=0.7, zorder=0, capstyle="round")
    frame.axes.add_collection(grid, autolim=False)


def _draw_numbers(frame: Frame, camera: Camera, space: Space) -> None:
    """Numbers and letters: on the nearest edges of the floor for x and y, on the outer left edge for z."""
    page, small = frame.page, Style(SMALL, frame.page.shade("muted").text)
    centre = frame.to_points(camera.project(np.zeros((1, 3))))[0]
    marks, edges = _along(camera, space), _edges(camera)
    for k, axis in enumerate(space.axes):
        numbers = ticks(axis.domain, 4)
        texts = [tick_text(number, numbers) for number in numbers]
        widest = max((extent(text, small).width for text in texts), default=0.0)
        start, middle, end, *places = frame.to_points(
            camera.project(_on_edge(edges[k], k, [-SIZE[k] / 2, 0.0, SIZE[k] / 2, *marks[k]]))
        )
        normal = np.array([start[1] - end[1], end[0] - start[0]]) / max(1e-9, hypot(*(end - start)))
        outwards = normal if normal @ (middle - centre) > 0 else -normal
        for place, text in zip(places, texts, strict=True):
            # a wide number stands further out, where it would reach back into the box
            reach = TICK + max(0.0, extent(text, small).width / 2 - 4.0) * abs(outwards[0]) * 0.7
            x, y = place + reach * outwards
            frame.boxes.append(page.write(x, y + 0.36 * SMALL, text, small, anchor="center"))
        letter = Style(1.2 * BODY, page.shade(axis.role).text, bold=True)
        x, y = middle + (LETTER + widest * 0.5 * abs(outwards[0])) * outwards
        frame.boxes.append(page.write(x, y + 0.36 * letter.size, axis.label, letter, anchor="center"))


def _on_edge(edge: Array, axis: int, along: list[float]) -> Array:
    """Points of an edge of the box, by their coordinate on its axis."""
    points = np.repeat(edge[None], len(along), axis=0)
    points[:, axis] = along
    return points


def _along(camera: Camera, space: Space) -> list[list[float]]:
    """The places of the ticks of each axis, in units of the box."""
    return [
        [
            float((value - camera.low[k]) / (camera.high[k] - camera.low[k]) - 0.5) * SIZE[k]
            for value in ticks(axis.domain, 4)
        ]
        for k, axis in enumerate(space.axes)
    ]


def _side(camera: Camera, axis: int) -> float:
    return 1.0 if camera.eye[axis] >= 0 else -1.0


def _edges(camera: Camera) -> list[Array]:
    """A point of the edge beside which each axis has its numbers (its own coordinate is free)."""
    a, b, c = SIZE / 2
    sx, sy = _side(camera, 0), _side(camera, 1)
    floor = -c * _side(camera, 2)
    uprights = [np.array([-sx * a, sy * b, 0.0]), np.array([sx * a, -sy * b, 0.0])]
    left = min(uprights, key=lambda corner: float(corner @ camera.right))
    return [np.array([0.0, sy * b, floor]), np.array([sx * a, 0.0, floor]), left]


def draw_legend(page: Page, space: Space, frame: Frame, at: Rect, base: float) -> None:
    """What the colours stand for: a small scale between the smallest and the largest number.

    At the right end of the title's line; below it, where the title is too long.
    """
    if not space.legend or frame.shaded is None:
        return
    low, high = legend_ends(*finite_range(frame.shaded))
    low = f"{space.legend} = {low}"
    style = Style(SMALL, page.shade("muted").text)
    need = LEGEND + 10.0 + extent(low, style).width + extent(high, style).width
    if extent(space.title, Style(TITLE, bold=True)).width + 12.0 + need > at.width:
        base += 1.6 * TITLE
    page.write(at.right, base, high, style, anchor="right")
    right = at.right - extent(high, style).width - 5.0
    edges = np.linspace(right - LEGEND, right, len(STRIPS) + 1)
    boxes = [[(a, base), (a, base - 5.0), (b, base - 5.0), (b, base)] for a, b in pairwise(edges)]
    strips = PolyCollection(boxes, facecolors=STRIPS / 255, linewidths=0.0, antialiaseds=False)
    strips.set_transform(page.transform)
    page.figure.add_artist(strips)
    page.write(right - LEGEND - 5.0, base, low, style, anchor="right")
