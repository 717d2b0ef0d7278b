"""The page: a matplotlib figure measured in points from its top left corner, and what is written on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, PathPatch
from matplotlib.transforms import Affine2D

from mvcalc_widgets.render.static.fonts import Style, extent, outline
from mvcalc_widgets.scene.palette import DARK, LIGHT, Shade, Theme

POINTS = 72.0
"""Points in an inch."""

THEMES = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True)
class Rect:
    """A part of the page: left, top, width and height in points, y downwards."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def inset(self, left: float = 0.0, top: float = 0.0, right: float = 0.0, bottom: float = 0.0) -> Rect:
        return Rect(
            self.left + left,
            self.top + top,
            max(1.0, self.width - left - right),
            max(1.0, self.height - top - bottom),
        )


class Page:
    """A figure that is filled from the top; `close` gives it the height that was needed.

    Nothing is taken from settings that a reader may have changed: fonts and colours are always named.
    """

    def __init__(self, width: float, theme: str, dpi: float) -> None:
        self.theme: Theme = THEMES[theme]
        self.width = width * POINTS
        self.figure = Figure(
            figsize=(width, width),
            dpi=dpi,
            facecolor=self.theme.card,
            edgecolor="none",
            frameon=True,
            layout="none",
        )
        self._renderer = FigureCanvasAgg(self.figure).get_renderer()
        self._flip = Affine2D()
        self.transform = self._flip + self.figure.dpi_scale_trans
        self._axes: list[tuple[Axes, Rect]] = []

    def close(self, height: float) -> Figure:
        """Cut the figure to `height` points and put every axes in its place."""
        self.figure.set_size_inches(self.width / POINTS, height / POINTS)
        self._flip.clear().scale(1 / POINTS, -1 / POINTS).translate(0, height / POINTS)
        for axes, at in self._axes:
            axes.set_position(
                (
                    at.left / self.width,
                    1 - at.bottom / height,
                    at.width / self.width,
                    at.height / height,
                )
            )
        return self.figure

    def shade(self, role: str) -> Shade:
        """The colours of a role; an unknown one is drawn as ink."""
        return self.theme.roles.get(role or "ink", self.theme.roles["ink"])

    # ---- text --------------------------------------------------------------------------------------------

    def write(self, x: float, y: float, text: str, style: Style, anchor: str = "left", **more: Any) -> Rect:
        """Text with its base line at `y`; anchor: left, center or right of it at `x`. Returns where it stands."""
        size = extent(text, style)
        left = x - {"left": 0.0, "center": 0.5, "right": 1.0}[anchor] * size.width
        stands = Rect(left, y - size.above, size.width, size.above + size.below)
        if style.formula and (formula := outline(text)):
            place = Affine2D().scale(style.size, -style.size).translate(left, y) + self.transform
            patch = PathPatch(
                formula.path, facecolor=style.colour, linewidth=0.0, alpha=style.alpha, transform=place
            )
            patch.set(label=text, zorder=3.0, **more)
            self.figure.add_artist(patch)
            return stands
        words = self.figure.text(
            x, y, text, transform=self.transform, ha=anchor, va="baseline", color=style.colour
        )
        words.set(fontproperties=style.font, alpha=style.alpha, parse_math=False, usetex=False, **more)
        return stands

    def drawn_width(self, text: str, style: Style) -> float:
        """The width of a text on this page, in points: words are fitted to its pixels."""
        if style.formula and outline(text):
            return extent(text, style).width
        width, _, _ = self._renderer.get_text_width_height_descent(text, style.font, ismath=False)
        return width * POINTS / self.figure.dpi

    # ---- lines, boxes, axes ------------------------------------------------------------------------------

    def line(
        self, x: tuple[float, float], y: tuple[float, float], colour: str, width: float = 0.8, **more: Any
    ) -> None:
        self.figure.add_artist(Line2D(x, y, color=colour, linewidth=width, transform=self.transform, **more))

    def box(
        self, at: Rect, fill: str, edge: str = "none", radius: float = 4.0, width: float = 0.8, **more: Any
    ) -> None:
        """A rectangle with round corners."""
        self.figure.add_artist(
            FancyBboxPatch(
                (at.left, at.top),
                at.width,
                at.height,
                boxstyle=f"round,pad=0,rounding_size={radius}",
                facecolor=fill,
                edgecolor=edge,
                linewidth=width,
                transform=self.transform,
                **more,
            )
        )

    def axes(self, at: Rect, x: tuple[float, float], y: tuple[float, float], label: str = "") -> Axes:
        """Bare axes: no frame, no ticks, only data coordinates."""
        axes = self.figure.add_axes((0.0, 0.0, 0.5, 0.5), label=label, frameon=False)
        axes.set_axis_off()
        axes.set(xlim=x, ylim=y, autoscale_on=False)
        self._axes.append((axes, at))
        return axes
