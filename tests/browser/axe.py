"""axe-core, the accessibility checker, on a part of a page."""

from typing import Any

from tests.tools.tree import ROOT

SOURCE = ROOT / "mvcalc_widgets" / "front" / "node_modules" / "axe-core" / "axe.min.js"
# The body of JupyterLab has no height and hides what overflows, so axe-core takes everything in it for invisible.
RUN = """async where => {
    const body = document.body.style, kept = body.overflow;
    body.overflow = "visible";
    try { return await axe.run(where); } finally { body.overflow = kept; }
}"""


def violations(page: Any, where: str = ".mv-card") -> list[str]:
    """What axe-core finds wrong inside `where`, one line for each rule and node."""
    if not page.evaluate("() => 'axe' in window"):
        # JupyterLab has an AMD loader, to which axe-core would give itself instead of the page
        page.evaluate(
            f"() => {{ const define = undefined, module = undefined, exports = undefined;\n{SOURCE.read_text()}\n}}"
        )
    found = page.evaluate(RUN, where)
    seen = sum(len(rule["nodes"]) for rule in found["passes"])
    assert seen > 100, f"axe-core looked at {seen} nodes only"
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:160]} {node['any'][0]['message'] if node['any'] else ''}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
