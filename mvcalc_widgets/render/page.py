"""A page of its own: one HTML file with a card that lives without Python and without a network."""

from __future__ import annotations

import json
from html import escape

from mvcalc_widgets.render.live import BUNDLE
from mvcalc_widgets.scene.scene import Scene
from mvcalc_widgets.scene.wire import to_wire

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ margin: 24px auto; max-width: 1080px; padding: 0 12px; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #121316; }} }}
</style>
<main><script type="application/json" data-mvcalc>{state}</script></main>
<script type="module">
{bundle}
</script>
</html>
"""


def page(scene: Scene, *, controls: bool = True) -> str:
    """The HTML of the page. Everything moves; changing a formula needs Python, and the fields say so."""
    settings = {c.name: getattr(c, "value", None) for c in scene.controls}
    state = {"wire": to_wire(scene), "controls": controls, "live": False, **settings}
    data = json.dumps(state, allow_nan=False).replace("<", "\\u003c")
    bundle = BUNDLE.read_text(encoding="utf-8").replace("</script", "<\\/script")
    return _PAGE.format(title=escape(scene.title), state=data, bundle=bundle)
