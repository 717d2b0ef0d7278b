"""A scene as plain data for the browser: dataclasses become objects with a `kind`, expressions become programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from sympy import Expr

from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.scene import palette
from mvcalc_widgets.scene.scene import Scene

VERSION = 1
"""The browser refuses a scene of another version and says so."""


def to_wire(scene: Scene) -> dict[str, Any]:
    """The scene as JSON data (see front/src/view.js, which reads it)."""
    return {
        "version": VERSION,
        "title": scene.title,
        "description": scene.description,
        "controls": [_encode(control) for control in scene.controls],
        "program": scene.program.to_wire(),
        "columns": [[_encode(panel) for panel in column] for column in scene.columns],
        "below": [_encode(panel) for panel in scene.below],
        "light": _encode(scene.light) if scene.light else None,
        "colours": {
            "light": asdict(palette.LIGHT),
            "dark": asdict(palette.DARK),
            "scale": list(palette.SCALE),
        },
    }


def _encode(item: Any) -> Any:
    if is_dataclass(item) and not isinstance(item, type):
        return _encode_dataclass(item)
    if isinstance(item, (tuple, list)):
        return [_encode(part) for part in item]
    if isinstance(item, Mapping):
        return {key: _encode(part) for key, part in item.items()}
    return item


def _encode_dataclass(item: Any) -> dict[str, Any]:
    """Expressions among the fields are lowered together into one program; the field keeps the names of its outputs."""
    data: dict[str, Any] = {"kind": type(item).__name__}
    expressions: dict[str, Expr] = {}
    for entry in fields(item):
        value = getattr(item, entry.name)
        if isinstance(value, Expr):
            expressions[entry.name] = value
            data[entry.name] = entry.name
        elif isinstance(value, tuple) and value and isinstance(value[0], Expr):
            names = [f"{entry.name}{k}" for k in range(len(value))]
            expressions.update(zip(names, value, strict=True))
            data[entry.name] = names
        else:
            data[entry.name] = _encode(value)
    if expressions:
        inputs = sorted({str(s) for e in expressions.values() for s in e.free_symbols})
        data["program"] = lower(expressions, inputs).to_wire()
    return data
