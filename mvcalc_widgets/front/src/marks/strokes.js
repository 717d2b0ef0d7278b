// Marks in a space that are drawn over its picture as SVG: crisp, themed by CSS, and quick without a graphics card.
//
// What lies behind a surface is drawn faintly instead of not at all: the reader still sees where it goes.

import { Vector3 } from "three";
import { set, svg } from "../dom.js";
import { ink } from "../theme.js";
import { words } from "./words.js";

const GHOST = 0.28, BEHIND = 0.3, HIDDEN = 0.75; // of what the reader switched off; of a line behind a surface, of an arrow
const PIECES = 14; // of a line, each either in front or behind
const NAMED = 7; // pixels: a shorter arrow is hidden by the point and has no name
const HEAD = 11, HEAD_WIDTH = 4.6, SHAFT = 3; // pixels

/**
 * kind -> (mark, layer) -> draw(state, view) -> label or null
 * view: {put(x, y, z, out), holds(x, y, z), pixels(vector) -> [x, y], hidden(vector) -> boolean}
 * label: {text, role, at: [x, y], from: [x, y] | null, ghost}
 */
export const STROKES = { Point: point, Arrow: arrow, Segment: segment, Text: text };

function point(mark, layer) {
  const dot = svg("circle", mark.hollow
    ? { r: 5, fill: "var(--mv-card)", stroke: ink(mark.role), "stroke-width": 2 }
    : { r: 6.5, fill: ink(mark.role), stroke: "var(--mv-card)", "stroke-width": 1.6 });
  layer.append(dot);
  const at = new Vector3();
  return (state, view) => {
    const place = state.numbers(mark.at), seen = view.holds(...place);
    set(dot, { visibility: seen ? "visible" : "hidden" });
    if (!seen) return null;
    view.put(...place, at);
    const [x, y] = view.pixels(at);
    set(dot, { cx: x.toFixed(2), cy: y.toFixed(2), opacity: view.hidden(at) ? HIDDEN : 1 });
    return mark.label ? { text: words(mark.label, state), role: mark.role, at: [x, y], from: null } : null;
  };
}

function arrow(mark, layer) {
  const halo = svg("path", { fill: "none", stroke: "var(--mv-card)", "stroke-width": SHAFT + 3, "stroke-linecap": "round", opacity: 0.75 });
  const front = svg("path", { fill: "none", stroke: ink(mark.role), "stroke-width": SHAFT, "stroke-linecap": "round" });
  const back = svg("path", { fill: "none", stroke: ink(mark.role), "stroke-width": SHAFT - 0.6, "stroke-dasharray": "5 3.5", opacity: HIDDEN });
  const head = svg("path", { fill: ink(mark.role), stroke: ink(mark.role), "stroke-width": 1, "stroke-linejoin": "round" });
  const group = svg("g", {}, halo, back, front, head);
  layer.append(group);
  const from = new Vector3(), tip = new Vector3();
  return (state, view) => {
    const place = state.numbers(mark.at), by = state.numbers(mark.by);
    const seen = view.holds(...place) && by.every(Number.isFinite);
    set(group, { visibility: seen ? "visible" : "hidden" });
    if (!seen) return null;
    view.put(...place, from);
    view.put(...place.map((v, k) => v + by[k]), tip);
    const [x, y] = view.pixels(from), [u, v] = view.pixels(tip), long = Math.hypot(u - x, v - y);
    const shown = state.isShown(mark.shown);
    set(group, { opacity: shown ? 1 : GHOST, visibility: long > 1.5 ? "visible" : "hidden" });
    if (long <= 1.5) return null;
    const size = Math.min(HEAD, 0.7 * long), wide = HEAD_WIDTH * Math.max(0.5, size / HEAD), [dx, dy] = [(u - x) / long, (v - y) / long];
    const [bx, by2] = [u - size * dx, v - size * dy];
    const parts = inPieces(from, tip, view, 1 - (0.8 * size) / long);
    set(front, { d: parts.front });
    const shape = `M${u} ${v}L${bx - wide * dy} ${by2 + wide * dx}L${bx + wide * dy} ${by2 - wide * dx}Z`;
    set(halo, { d: parts.front + parts.back + shape });
    set(back, { d: parts.back });
    set(head, { d: shape, opacity: view.hidden(tip) ? HIDDEN : 1 });
    if (!mark.label || long < NAMED) return null;
    return { text: words(mark.label, state), role: mark.role, at: [u, v], from: [x, y], ghost: !shown };
  };
}

function segment(mark, layer) {
  const look = { fill: "none", stroke: ink(mark.role), "stroke-width": mark.dashed ? 1.1 : 2.4, "stroke-dasharray": mark.dashed ? "4 4" : null };
  const front = svg("path", look), back = svg("path", { ...look, opacity: BEHIND });
  layer.append(back, front);
  const a = new Vector3(), b = new Vector3();
  return (state, view) => {
    const [start, end] = [state.numbers(mark.start), state.numbers(mark.end)];
    const seen = view.holds(...start) && view.holds(...end);
    for (const part of [front, back]) set(part, { visibility: seen ? "visible" : "hidden" });
    if (!seen) return null;
    const parts = inPieces(view.put(...start, a), view.put(...end, b), view, 1);
    set(front, { d: parts.front });
    set(back, { d: parts.back });
    return null;
  };
}

function text(mark, layer) {
  const at = new Vector3();
  void layer;
  return (state, view) => {
    const place = state.numbers(mark.at);
    if (!view.holds(...place)) return null;
    return { text: words(mark.text, state), role: mark.role, at: view.pixels(view.put(...place, at)), from: null };
  };
}

const cut = new Vector3();

/** The line from a to (a + part (b - a)): what is in front and what is behind a surface, as two paths. */
function inPieces(a, b, view, part) {
  const out = { front: "", back: "" };
  let pen = null;
  const count = view.hides ? PIECES : 1;
  for (let k = 0; k <= count; k++) {
    const place = cut.lerpVectors(a, b, (part * k) / count), spot = view.pixels(place).map((v) => v.toFixed(1)).join(" ");
    const side = view.hides && view.hidden(place) ? "back" : "front";
    if (pen && k > 0) out[side] += pen.side === side ? `L${spot}` : `M${pen.spot}L${spot}`;
    else out[side] += `M${spot}`;
    pen = { side, spot };
  }
  return out;
}
