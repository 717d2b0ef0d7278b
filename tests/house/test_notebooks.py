"""The tool that runs and cleans notebooks, and that the committed ones are clean."""

import json
from pathlib import Path

import nbformat
import pytest

from tests.tools import notebooks

CELLS = [
    "import sys, ipywidgets\nfrom IPython.display import display, HTML",
    "print('one')\nsys.stdout.flush()\nprint('two')",
    "display(ipywidgets.Button())",
    """class Both:
    def _repr_mimebundle_(self, **kwargs):
        view = {"model_id": str(id(self)), "version_major": 2, "version_minor": 0}
        return {"text/plain": "a picture", "application/vnd.jupyter.widget-view+json": view}
Both()""",
    """from io import BytesIO
from IPython.display import Image
from matplotlib.figure import Figure
figure, file = Figure(), BytesIO()
figure.subplots().plot([1, 2])
figure.savefig(file, format="png", metadata={"Software": None})
Image(file.getvalue())""",
    "HTML('<b>bold</b>')",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one notebook as an author leaves it, then run by the tool."""
    folder = tmp_path_factory.mktemp("notebooks")
    cells = [
        nbformat.v4.new_code_cell(cell, metadata={"tags": ["kept"], "collapsed": True}) for cell in CELLS
    ]
    text = nbformat.writes(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A"), *cells]))
    raw = json.loads(text)
    raw["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {}}
    raw["nbformat_minor"] = 4
    for cell in raw["cells"]:
        del cell["id"]
    (folder / "00_sample.ipynb").write_text(json.dumps(raw))
    assert notebooks.main(["--folder", str(folder)]) == 0
    return folder


def outputs(folder: Path) -> list[list[dict]]:
    raw = json.loads((folder / "00_sample.ipynb").read_text())
    return [cell["outputs"] for cell in raw["cells"] if cell["cell_type"] == "code"]


def test_pictures_and_text_stay_and_widgets_go(folder: Path) -> None:
    _, stream, button, both, figure, html = outputs(folder)
    assert [output["text"] for output in stream] == [["one\n", "two\n"]]
    assert [set(output["data"]) for output in button] == [{"text/plain"}]
    assert [output["data"] for output in both] == [{"text/plain": ["a picture"]}]
    assert {"image/png", "text/plain"} <= set(figure[0]["data"])
    assert html[0]["data"]["text/html"] == ["<b>bold</b>"]


def test_metadata_is_what_a_reader_needs(folder: Path) -> None:
    raw = json.loads((folder / "00_sample.ipynb").read_text())
    assert set(raw["metadata"]) == {"kernelspec", "language_info"}
    assert [cell["metadata"] for cell in raw["cells"]] == [{}] + [{"tags": ["kept"]}] * len(CELLS)


def test_a_second_run_changes_no_byte(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "00_sample.ipynb").read_bytes()
    assert notebooks.main(["--check", "--folder", str(folder)]) == 0
    assert "unchanged" in capsys.readouterr().out
    assert notebooks.main(["--folder", str(folder), "00_sample"]) == 0
    assert (folder / "00_sample.ipynb").read_bytes() == before


def test_check_finds_a_change_and_writes_nothing(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "01_other.ipynb"
    other.write_text((folder / "00_sample.ipynb").read_text().replace('"one\\n"', '"another\\n"'))
    before = other.read_bytes()
    assert b"another" in before
    assert notebooks.main(["--check", "--folder", str(tmp_path)]) == 1
    assert other.read_bytes() == before


def test_an_error_in_a_cell_is_not_swallowed(tmp_path: Path) -> None:
    cell = nbformat.v4.new_code_cell("1 / 0")
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "00_wrong.ipynb")
    with pytest.raises(Exception, match="ZeroDivisionError"):
        notebooks.main(["--folder", str(tmp_path)])


@pytest.mark.parametrize("path", sorted(notebooks.NOTEBOOKS.glob("*.ipynb")), ids=lambda path: path.stem)
def test_a_committed_notebook_is_executed_and_clean(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    notebook = notebooks.read(text, path.stem)
    notebooks.clean(notebook)
    assert nbformat.writes(notebook) + "\n" == text, "run: uv run python -m tests.tools.notebooks"
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1)), "run: uv run python -m tests.tools.notebooks"
    assert notebooks.cells_with_stderr(notebook) == []
