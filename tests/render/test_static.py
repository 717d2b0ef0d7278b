"""The still picture of a card: its numbers, its words, its bytes."""

import hashlib
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import matplotlib.style
import numpy as np
import pytest
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, PathPatch, Polygon, Rectangle
from matplotlib.transforms import Bbox
from sympy import symbols

from mvcalc_widgets.render.static import figure, png
from mvcalc_widgets.render.static.bars import contrasting
from mvcalc_widgets.render.static.fonts import outline
from mvcalc_widgets.render.static.frame import cut
from mvcalc_widgets.render.static.page import THEMES
from mvcalc_widgets.render.static.scale import tick_text, ticks
from mvcalc_widgets.render.static.space import Camera
from mvcalc_widgets.render.static.surface import FINEST
from mvcalc_widgets.scene.controls import Field
from mvcalc_widgets.scene.marks import Curve, Point
from mvcalc_widgets.scene.panels import Axis, Plot
from mvcalc_widgets.scene.scene import Scene
from mvcalc_widgets.scene.sentences import verdict
from tests.render.scenes import flagship, landscape

ROOT = Path(__file__).parents[2]
SCENES = {
    "flagship": flagship(),
    "gap": flagship(on_y=0),
    "too much": flagship(on_z=0),
    "beyond": flagship(t=-0.5),
    "hole": flagship(t=0),
    "late": flagship(t=3.2, on_x=0),
    "landscape": landscape(),
}
LONG = replace(flagship().columns[0][0], title="a title that leaves no room for the scale of colours")
SCENES["long title"] = replace(flagship(), columns=((LONG,), *flagship().columns[1:]))
SAMPLED = np.linspace(-1, 4, 4001)


def axes_of(drawn: Figure, title: str):
    return next(axes for axes in drawn.axes if axes.get_label() == title)


def words(drawn: Figure) -> list[str]:
    return [text.get_text() for text in drawn.texts]


def rows(drawn: Figure) -> list[tuple[float, float, float]]:
    """(row, from, to) of the boxes of the waterfall, from left to right."""
    boxes = [
        p for p in axes_of(drawn, "how the paths add up to df/dt now").patches if isinstance(p, Rectangle)
    ]
    found = {(int(box.get_y()), *(round(float(x), 3) for x in box.get_bbox().intervalx)) for box in boxes}
    return sorted(found)


# ---- bytes -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def elsewhere() -> list[str]:
    """What another process finds: the hash of its picture, and the modules that it had to import."""
    code = (
        "import hashlib, sys; from tests.render.scenes import flagship; from mvcalc_widgets.render.static import png;"
        "print(hashlib.sha256(png(flagship())).hexdigest()); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.split()


def test_two_processes_make_the_same_bytes(elsewhere):
    assert elsewhere[0] == hashlib.sha256(png(flagship())).hexdigest()


def test_pyplot_is_never_imported(elsewhere):
    assert "matplotlib.figure" in elsewhere
    assert "matplotlib.pyplot" not in elsewhere


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", SCENES)
def test_a_picture_is_small(name, theme):
    assert len(png(SCENES[name], theme)) < 45_000


@pytest.mark.parametrize("style", ["dark_background", "ggplot"])
def test_a_readers_settings_do_not_show(style):
    mine = png(flagship(on_y=0))
    with matplotlib.style.context([style, {"text.usetex": True, "font.size": 30, "font.family": "serif"}]):
        assert png(flagship(on_y=0)) == mine


# ---- layout ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [9.0, 5.0])
@pytest.mark.parametrize("name", SCENES)
def test_words_stay_on_the_page_and_off_each_other(name, width):
    drawn = figure(SCENES[name], width)
    drawn.canvas.draw()
    boxes = {text: text.get_window_extent() for text in drawn.texts if text.get_text()}
    for text, box in boxes.items():
        assert box.x0 > 0 and box.y0 > 0 and box.x1 < drawn.bbox.x1 and box.y1 < drawn.bbox.y1, text
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        both = Bbox.intersection(a, b)
        assert both is None or min(both.width, both.height) < 2, (one, other)


def test_pictures_stack_where_there_is_no_room():
    wide, narrow = figure(flagship()), figure(flagship(), 5.0)
    assert narrow.get_size_inches()[1] > narrow.get_size_inches()[0]
    tops = [axes.get_position().y1 for axes in narrow.axes]
    assert tops == sorted(tops, reverse=True)
    assert len(wide.axes) == len(narrow.axes) == 3


def test_the_theme_colours_the_card():
    for name, theme in THEMES.items():
        assert to_hex(figure(flagship(), theme=name).get_facecolor()) == theme.card


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_numbers_on_bars_can_be_read(theme):
    from mvcalc_widgets.render.static.bars import _contrast

    for role, shade in theme.roles.items():
        if role.startswith("path"):
            assert _contrast(contrasting(shade.mark, theme), shade.mark) > 4, role


# ---- marks -----------------------------------------------------------------------------------------------


def test_the_curve_of_a_plot_goes_through_its_points():
    (line,) = [c for c in axes_of(figure(flagship()), "f against t").lines if len(c.get_xdata()) > 300]
    points = line.get_xydata()
    gaps = ~np.isfinite(points).all(axis=1)
    assert gaps.sum() == 1 and len(points) >= 400
    t = points[~gaps, 0]
    assert np.allclose(points[~gaps, 1], np.e * np.sin(t - 1), atol=1e-12)
    assert t.min() == -1 and t.max() == 4
    assert abs(points[np.flatnonzero(gaps) - 1, 0]) < 1e-6  # it comes close to t = 0 and breaks there


def test_the_curve_in_space_is_seen_from_the_camera():
    scene = flagship()
    camera = Camera.of(scene.columns[0][0])
    axes = axes_of(figure(scene), scene.columns[0][0].title)
    shaded = [c for c in axes.collections if isinstance(c, LineCollection) and len(c.get_segments()) > 100]
    places = np.array(shaded[-1].get_segments())
    t = SAMPLED[(SAMPLED > 0.5) & (SAMPLED < 4)]
    curve = camera.place(np.column_stack([t - 1, t**2, 1 / t]))
    ends = places[-1, 1], places[len(places) // 2, 0]
    for end in ends:  # each vertex lies on the finely sampled curve
        assert np.hypot(*(curve - end).T).min() < 2e-3
    colours = shaded[-1].get_colors()
    assert len(colours) == len(places) and len(np.unique(colours, axis=0)) > 100


def test_the_camera_sees_the_box_upright_and_near_things_large():
    camera = Camera.of(flagship().columns[0][0])
    bottom, top = camera.place(np.array([[0.5, 8.0, -2.0], [0.5, 8.0, 2.0]]))
    assert abs(bottom[0] - top[0]) < 1e-9 and top[1] > bottom[1]
    near, far = ([camera.place(np.array([[0.5, y, z]]))[0, 1] for z in (-2.0, 2.0)] for y in (0.0, 16.0))
    assert near[1] - near[0] > far[1] - far[0]


def test_marks_carry_their_labels_and_numbers():
    drawn = words(figure(flagship()))
    for text in ("dx/dt", "dy/dt", "dz/dt", "velocity", "slope 2.504", "+2.504", "+1.512", "−1.512"):
        assert text in drawn
    landed = words(figure(landscape()))
    for text in ("P", "height −1.080", "y stays 0.500", "slope 0.694", "z along the slice"):
        assert text in landed


def test_arrows_point_along_their_vectors():
    axes = axes_of(figure(landscape()), "the slice y = b")
    (arrow,) = [p for p in axes.patches if isinstance(p, FancyArrowPatch)]
    start, end = np.array(arrow._posA_posB)
    values = landscape().values()
    assert np.allclose(end - start, [1, values["slope_x"]])
    assert np.allclose(start, [values["a"], values["h"]])


def test_a_path_that_is_off_has_a_faint_arrow():
    def alphas(scene):
        axes = axes_of(figure(scene), "the particle (x, y, z), coloured by f")
        return [p.get_alpha() for p in axes.patches if isinstance(p, FancyArrowPatch)]

    assert alphas(flagship()) == [None] * 4
    assert [a is None for a in alphas(flagship(on_y=0))] == [True, False, True, True]


def test_surface_and_plane():
    axes = axes_of(figure(landscape()), "the surface and its tangent plane")
    (surface,) = [c for c in axes.collections if isinstance(c, PolyCollection)]
    quads = (FINEST - 1) ** 2
    assert 0.8 * quads < len(surface.get_paths()) <= quads  # what is higher than the box is cut off
    plane = [p for p in axes.patches if isinstance(p, PathPatch)]
    assert {p.get_alpha() for p in plane} == {0.42, 0.10}  # a part of it is behind the surface
    ceiling = (
        Camera.of(landscape().columns[0][0]).place(np.array([[4.0, 2.0, 2.0], [-4.0, 2.0, 2.0]]))[:, 1].max()
    )
    assert max(path.vertices[:, 1].max() for path in surface.get_paths()) <= ceiling + 0.05


def test_a_line_behind_the_surface_is_faint():
    axes = axes_of(figure(landscape()), "the surface and its tangent plane")
    alphas = {line.get_alpha() for line in axes.lines if len(line.get_xdata()) > 300}
    assert len(alphas) == 2 and 1.0 in alphas


def test_a_line_is_cut_at_the_walls():
    way = cut(np.array([[0.0, 0.0], [1.0, 4.0], [2.0, 0.0]]), [(0, 2), (0, 1)])
    finite = way[np.isfinite(way).all(axis=1)]
    assert np.allclose(finite, [[0, 0], [0.25, 1], [1.75, 1], [2, 0]])
    assert len(way) == 5  # with one break between the two pieces
    inside = np.array([[0.1, 0.2], [np.nan, np.nan], [0.3, 0.4]])
    assert cut(inside, [(0, 1), (0, 1)]) is inside
    assert len(cut(np.array([[3.0, 3.0], [4.0, 4.0]]), [(0, 1), (0, 1)])) == 0


# ---- the waterfall ---------------------------------------------------------------------------------------


def test_each_bar_starts_where_the_one_before_ended():
    assert rows(figure(flagship())) == [
        (0, 0.0, 2.504),
        (1, 2.504, 4.016),
        (2, 2.504, 4.016),
        (3, 0.0, 2.504),
    ]


def test_a_ghost_adds_nothing_and_the_gap_is_named():
    drawn = figure(flagship(on_y=0))
    assert rows(drawn) == [
        (0, 0.0, 2.504),
        (1, 2.504, 4.016),
        (2, 0.991, 2.504),
        (3, 0.0, 2.504),
        (3, 0.991, 2.504),
    ]
    assert "1.512 missing" in words(drawn)
    assert "1.512 too much" in words(figure(flagship(on_z=0)))
    assert not any("missing" in text for text in words(figure(flagship())))


def test_a_bar_beyond_the_picture_is_cut_and_marked():
    drawn = figure(flagship(t=-0.5))
    assert max(end for _, _, end in rows(drawn)) == 5.0
    heads = [p for p in axes_of(drawn, "how the paths add up to df/dt now").patches if isinstance(p, Polygon)]
    assert len(heads) == 2
    assert "+10.846" in words(drawn)


# ---- what is undefined, what cannot be set ------------------------------------------------------------------


def test_what_is_undefined_is_not_drawn():
    drawn = figure(flagship(t=0))
    assert sum(text.startswith("undefined") for text in words(drawn)) >= 4
    assert not {"dx/dt", "velocity"} & set(words(drawn))
    assert rows(drawn) == []
    png(flagship(t=0))


def test_a_constant_curve_and_an_undefined_one():
    t = symbols("t", real=True)
    marks = (
        Curve((t, t * 0 + 1), "t", (0.0, 1.0)),
        Curve((t, (-1 - t**2) ** 0.5), "t", (0.0, 1.0)),
        Point((0.5, 9.0)),
    )
    plot = Plot("plot", (Axis("t", (0.0, 1.0)), Axis("y", (0.0, 2.0))), marks)
    drawn = figure(Scene("title", "", (), {}, ((plot,),)))
    lines = axes_of(drawn, "plot").lines
    assert np.all(lines[0].get_ydata() == 1) and len(lines[0].get_ydata()) == 400
    assert not any(np.isfinite(line.get_ydata()).any() for line in lines[1:])


def test_latex_that_cannot_be_set_is_shown_as_it_is():
    broken = r"\begin{cases} x & $5 \end{cases}"
    assert outline(broken) is None and outline(r"\tfrac{1}{2}") is not None
    scene = flagship()
    scene = replace(scene, controls=(Field("f", "f", "x", broken), *scene.controls[1:]))
    assert f"f = {broken}" in words(figure(scene))
    png(scene)


# ---- the light, the axes ---------------------------------------------------------------------------------


def test_the_light():
    scene = flagship()
    values = scene.values()
    assert verdict(scene.light, values) == ("good", "✓ three ways agree")
    assert verdict(scene.light, values | {"direct": 2.6}) == ("bad", "✗ substitution differs")
    nothing = dict.fromkeys(("total", "direct", "quotient"), float("nan"))
    assert verdict(scene.light, values | nothing)[0] == "off"
    assert verdict(scene.light, values | {scene.light.scale: float("nan")})[0] == "off"
    kinked = replace(scene.light, kink="kink", sides=scene.light.ways[:2])
    assert verdict(kinked, values | {"kink": 1.0})[1] == "kink: 2.504 left, 2.504 right"


@pytest.mark.parametrize(
    ("domain", "count", "texts"),
    [
        ((-1, 4), 5, ["−1", "0", "1", "2", "3", "4"]),
        ((0, 1), 4, ["0", "0.5", "1.0"]),
        ((-0.3, 0.3), 3, ["−0.2", "0", "0.2"]),
        ((0, 3e5), 3, ["0", "1×10⁵", "2×10⁵", "3×10⁵"]),
        ((2, 2), 3, ["2"]),
    ],
)
def test_ticks(domain, count, texts):
    found = ticks(domain, count)
    assert [tick_text(value, found) for value in found] == texts
