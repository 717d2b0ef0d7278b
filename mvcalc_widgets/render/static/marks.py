"""Marks on flat axes, be they those of a plot or of a space: one function draws each kind."""

from __future__ import annotations

from functools import singledispatch

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch

from mvcalc_widgets.render.static.fonts import BODY, Style
from mvcalc_widgets.render.static.frame import Frame, Label, cut
from mvcalc_widgets.render.static.labels import halo
from mvcalc_widgets.render.static.pieces import GHOST, is_shown
from mvcalc_widgets.render.static.sample import curve_points
from mvcalc_widgets.render.static.scale import COLOURS, Array, unit
from mvcalc_widgets.render.static.surface import draw_plane, draw_surface
from mvcalc_widgets.scene.marks import Arrow, Curve, Plane, Point, Segment, Surface, Text

FAINT = 0.22
"""Opacity of the part of a line that a surface hides."""

HEAD = 7.0
"""Length of an arrow's head, in points."""

BESIDE_DOT = 7.0
"""Room between the middle of a dot, or of a line on which one may sit, and a label."""

ALONG = np.array([0.8, 0.7, 0.9, 0.6, 0.97, 0.5, 0.4, 0.3, 0.2, 0.1, 0.03])
"""Where along a curve its label may stand, the best place first."""

ANCHORS = {"start": "left", "middle": "center", "end": "right"}


@singledispatch
def draw_mark(mark: object, frame: Frame) -> None:
    raise TypeError(f"no way to draw a {type(mark).__name__}")


draw_mark.register(Surface, draw_surface)
draw_mark.register(Plane, draw_plane)


@draw_mark.register
def _point(mark: Point, frame: Frame) -> None:
    at = frame.point(mark.at)
    if not frame.holds(at):
        return
    place, colour, card = frame.place(at[None])[0], frame.colour(mark.role), frame.page.theme.card
    face, edge, size, width = (card, colour, 6.0, 1.5) if mark.hollow else (colour, card, 8.4, 1.3)
    dot = Line2D(*place[:, None], marker="o", markersize=size, markerfacecolor=face, markeredgecolor=edge)
    dot.set(markeredgewidth=width, linestyle="none", zorder=4.5, clip_on=False)
    frame.axes.add_line(dot)
    frame.taken.append(place[None])
    if mark.label:
        frame.labels.append(Label(frame.words(mark.label), mark.role, place[None], gap=BESIDE_DOT))


@draw_mark.register
def _arrow(mark: Arrow, frame: Frame) -> None:
    start, by = frame.point(mark.at), frame.point(mark.by)
    if not (np.isfinite(by).all() and frame.holds(start)):
        return
    way = cut(start + np.linspace(0, 1, 24)[:, None] * by, _wider(frame.domain))
    places = frame.place(way)
    long = float(np.hypot(*np.diff(frame.to_points(places[[0, -1]]), axis=0)[0]))
    if long < 1.0:
        return
    shown, colour = is_shown(mark.shown, frame.values), frame.colour(mark.role)
    head = min(HEAD, 0.6 * long)
    leaves = not np.allclose(way[-1], start + by)  # an arrow that goes on outside has no head
    style = "-" if leaves else f"-|>,head_length={head},head_width={0.4 * head}"
    ends = {"posA": tuple(places[0]), "posB": tuple(places[-1]), "shrinkA": 0.0, "shrinkB": 0.0}
    arrow = FancyArrowPatch(**ends, arrowstyle=style, mutation_scale=1.0)
    arrow.set(color=colour, linewidth=1.8, capstyle="round", joinstyle="miter")
    arrow.set(alpha=None if shown else GHOST, zorder=3.5, clip_on=False)
    frame.axes.add_patch(arrow)
    frame.taken.append(places)
    if mark.label:
        ahead = places[-1] - places[0]
        frame.labels.append(
            Label(frame.words(mark.label), mark.role, places[-1:], (ahead[0], ahead[1]), not shown)
        )


@draw_mark.register
def _segment(mark: Segment, frame: Frame) -> None:
    ends = np.array([frame.point(mark.start), frame.point(mark.end)])
    if not np.isfinite(ends).all() or (len(frame.domain) == 3 and not all(frame.holds(end) for end in ends)):
        return
    way = cut(ends[0] + np.linspace(0, 1, 24)[:, None] * (ends[1] - ends[0]), frame.domain)
    if not len(way):
        return
    if mark.dashed:
        _draw_line(way, frame, frame.colour(mark.role), 0.9, zorder=2.4, dashes=(0, (3.2, 2.4)))
    else:
        _draw_line(way, frame, frame.colour(mark.role), 2.1, zorder=2.6)
    if mark.label:
        places = frame.place(way)
        middle = places[len(places) // 2]
        ahead = places[-1] - places[0]
        side = (abs(ahead[0]), -abs(ahead[1]))  # below a line that rises, as in a textbook
        frame.labels.append(Label(frame.words(mark.label), mark.role, middle[None], side, gap=BESIDE_DOT))


@draw_mark.register
def _curve(mark: Curve, frame: Frame) -> None:
    points, tone = curve_points(mark, frame)
    if tone is None:
        way = cut(points, frame.domain)
        _draw_line(way, frame, frame.colour(mark.role), 1.8)
    else:
        everything = cut(np.column_stack([points, tone]), [*frame.domain, (-np.inf, np.inf)])
        way, frame.shaded = everything[:, :-1], everything[:, -1]
        _draw_shaded(way, frame.shaded, frame)
    seen = way[np.isfinite(way).all(axis=1)]
    if mark.label and len(seen):
        tips = frame.place(seen[(ALONG * len(seen)).astype(int)])
        frame.labels.append(Label(frame.words(mark.label), mark.role, tips))


@draw_mark.register
def _text(mark: Text, frame: Frame) -> None:
    at = frame.point(mark.at)
    if not frame.holds(at):
        return
    x, y = frame.to_points(frame.place(at[None]))[0]
    style = Style(0.94 * BODY, frame.page.shade(mark.role).text)
    page = frame.page
    look = {"zorder": 6, "path_effects": halo(page)}
    frame.boxes.append(page.write(x, y, frame.words(mark.text), style, ANCHORS[mark.anchor], **look))


# ---- lines -----------------------------------------------------------------------------------------------


def _draw_line(
    way: Array, frame: Frame, colour: str, width: float, zorder: float = 2.0, dashes: object = "-"
) -> None:
    """A line of one colour; the part that a surface hides is drawn faintly."""
    places = frame.place(way)
    behind = frame.hidden(way)
    stretches = [(~behind, 1.0)]
    if behind.any():
        near = behind | np.roll(behind, 1) | np.roll(behind, -1)
        stretches.append((near, FAINT))
    for keep, alpha in stretches:
        line = Line2D(*np.where(keep[:, None], places, np.nan).T, color=colour, linewidth=width, alpha=alpha)
        line.set(
            linestyle=dashes,
            solid_capstyle="round",
            solid_joinstyle="round",
            dash_capstyle="butt",
            zorder=zorder,
        )
        line.set_marker("none")
        frame.axes.add_line(line)
    frame.taken.append(places)


def _draw_shaded(way: Array, tone: Array, frame: Frame) -> None:
    """A line whose colour follows `tone`."""
    places = frame.place(way)
    pieces = np.stack([places[:-1], places[1:]], axis=1)
    between = (tone[:-1] + tone[1:]) / 2
    good = np.isfinite(pieces).all(axis=(1, 2)) & np.isfinite(between)
    colours = COLOURS(unit(tone))[:-1]
    colours[:, :3] = COLOURS((unit(tone)[:-1] + unit(tone)[1:]) / 2)[:, :3]
    behind = frame.hidden(way)
    colours[:, 3] = np.where(behind[:-1] | behind[1:], FAINT, 1.0)
    # a seam around the line, so that neither yellow on white nor purple on black is lost
    seam = to_rgba(frame.colour("muted"), 0.5)
    seams = np.where(colours[:, 3:] < 1.0, 0.0, seam)
    for look, width, zorder in ((seams, 3.5, 1.9), (colours, 2.3, 2.0)):
        line = LineCollection(
            pieces[good], colors=look[good], linewidths=width, capstyle="round", zorder=zorder
        )
        frame.axes.add_collection(line, autolim=False)
    frame.taken.append(places)


def _wider(domain: object) -> list[tuple[float, float]]:
    """Arrows may reach a little beyond the box."""
    return [(low - 0.08 * (high - low), high + 0.08 * (high - low)) for low, high in domain]  # type: ignore[attr-defined]
