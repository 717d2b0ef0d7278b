"""What an explorer costs the kernel: import, building, an edited formula, the display bundle, ten cards on the wire.

`uv run python -m benchmarks.kernel` prints one line for each figure, as the median of several runs with its range. The
import is a ratio to `import sympy`, measured in turns in processes of their own.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

RUNS = 9


def main() -> None:
    imports = in_turns("import sympy", "import mvcalc_widgets", "from mvcalc_widgets import Graph, parse")
    sympy = statistics.median(imports["import sympy"])
    for code, seconds in imports.items():
        print(f"{code:45} {spread(seconds)}   {statistics.median(seconds) / sympy:.2f} x import sympy")
    explorer_figures()


def in_turns(*codes: str) -> dict[str, list[float]]:
    """Seconds of each statement in a fresh process that has its bytecode, taken in turns."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    timed = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
    found: dict[str, list[float]] = {code: [] for code in codes}
    for run in range(RUNS + 1):
        for code in codes:
            out = subprocess.run(
                [sys.executable, "-c", timed.format(code)],
                env=env,
                capture_output=True,
                text=True,
                check=True,
            )
            if run:  # the first run writes the bytecode
                found[code].append(float(out.stdout))
    return found


def explorer_figures() -> None:
    from mvcalc_widgets import TotalDerivativeExplorer
    from mvcalc_widgets.render.live import BUNDLE

    print(f"{'the first explorer of a kernel':45} {spread([timed(TotalDerivativeExplorer)])}")
    explorer = TotalDerivativeExplorer()
    print(f"{'its first display bundle (with matplotlib)':45} {spread([timed(explorer._repr_mimebundle_)])}")
    print(f"{'a further explorer':45} {spread(repeat(TotalDerivativeExplorer))}")
    print(f"{'a further display bundle':45} {spread(repeat(explorer._repr_mimebundle_))}")
    formulas = [f"sin({k} x) e^(y z^2) + {k} x y" for k in range(1, RUNS + 1)]
    print(
        f"{'an edited formula':45} {spread([timed(lambda f=f: explorer.edit({'f': f})) for f in formulas])}"
    )
    picture = explorer._repr_mimebundle_()[0]["image/png"]
    base64 = len(picture) * 4 // 3
    wire = len(json.dumps(explorer.wire))
    engine = len(gzip.compress(BUNDLE.read_bytes(), mtime=0))
    kilo = [f"{n / 1000:.0f} kB" for n in (engine, wire, base64, engine + 10 * (wire + base64))]
    print("engine {}, scene {}, picture {}; ten explorers {}".format(*kilo))


def repeat(action: Callable[[], object]) -> list[float]:
    return [timed(action) for _ in range(RUNS)]


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def spread(seconds: list[float]) -> str:
    middle, low, high = (1000 * f(seconds) for f in (statistics.median, min, max))
    return f"{middle:7.1f} ms  ({low:.1f} to {high:.1f}, n = {len(seconds)})"


if __name__ == "__main__":
    main()
