// Marks on a plot: each one makes its SVG once (`layout` when sizes change) and moves it in place (`update`).

import { set, setText, svg } from "../dom.js";
import { compileProgram } from "../program.js";
import { sampleCurve } from "../sampling.js";
import { ink } from "../theme.js";
import { words } from "./words.js";

const HEAD = 9; // pixels of an arrow's head

/** kind -> (mark, place, under, over) -> {layout?, update?}; `under` is clipped to the axes, `over` is not. */
export const MARKS = { Curve: curve, Point: point, Segment: segment, Arrow: arrow, Text: text };

function curve(mark, place, under) {
  const program = compileProgram(mark.program);
  const moving = mark.program.inputs.some((name) => name !== mark.parameter);
  const line = svg("path", { fill: "none", stroke: ink(mark.role), "stroke-width": 2.2, "stroke-linejoin": "round" });
  under.append(line);
  const draw = (state) => {
    const columns = sampleCurve(program, mark.coordinates, mark.parameter, mark.domain, mark.samples, mark.gaps, state.values);
    const [xs, ys] = mark.coordinates.map((name) => columns[name]);
    let d = "", pen = "M";
    const far = 4 * (place.box.bottom - place.box.top);
    for (let k = 0; k < xs.length; k++) {
      if (!Number.isFinite(xs[k]) || !Number.isFinite(ys[k])) { pen = "M"; continue; }
      const y = Math.min(place.box.bottom + far, Math.max(place.box.top - far, place.y(ys[k])));
      d += `${pen}${place.x(xs[k]).toFixed(2)} ${y.toFixed(2)}`;
      pen = "L";
    }
    set(line, { d });
  };
  return { layout: draw, update: moving ? draw : undefined };
}

function point(mark, place, under, over) {
  const dot = svg("circle", mark.hollow
    ? { r: 4.5, fill: "var(--mv-card)", stroke: ink(mark.role), "stroke-width": 2 }
    : { r: 5.5, fill: ink(mark.role), stroke: "var(--mv-card)", "stroke-width": 1.5 });
  over.append(dot);
  return {
    update(state) {
      const [x, y] = state.numbers(mark.at), seen = isSeen(place, x, y);
      set(dot, seen ? { cx: place.x(x), cy: place.y(y), visibility: "visible" } : { visibility: "hidden" });
    },
  };
}

function segment(mark, place, under, over) {
  const line = svg("line", { stroke: ink(mark.role), "stroke-width": mark.dashed ? 1.2 : 3, "stroke-linecap": "round", "stroke-dasharray": mark.dashed ? "4 4" : null });
  const label = mark.label ? svg("text", { class: "mv-label mv-haloed", fill: ink(mark.role, "text") }) : null;
  under.append(line);
  if (label) over.append(label);
  return {
    update(state) {
      const [a, b] = state.numbers(mark.start), [c, d] = state.numbers(mark.end);
      const seen = [a, b, c, d].every(Number.isFinite);
      set(line, seen ? { x1: place.x(a), y1: place.y(b), x2: place.x(c), y2: place.y(d), visibility: "visible" } : { visibility: "hidden" });
      if (!label) return;
      set(label, { visibility: seen ? "visible" : "hidden" });
      if (seen) {
        setText(label, words(mark.label, state));
        besideLine(label, place, place.x(a), place.y(b), place.x(c), place.y(d));
      }
    },
  };
}

/** Beside the middle of the line, on the side where there is more room, and never on the line itself. */
function besideLine(label, { box }, x1, y1, x2, y2) {
  const long = Math.hypot(x2 - x1, y2 - y1) || 1, [nx, ny] = [(y1 - y2) / long, (x2 - x1) / long];
  const [half, tall] = [label.textContent.length * 3.8, 9], far = Math.abs(nx) * half + Math.abs(ny) * tall + 7;
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const room = ([x, y]) => Math.min(x - half - box.left, box.right - x - half, y - tall - box.top, box.bottom - y - tall);
  const sides = [1, -1].map((side) => [mx + side * far * nx, my + side * far * ny]).sort((a, b) => room(b) - room(a));
  const within = (v, low, high) => Math.min(high, Math.max(low, v)).toFixed(1);
  set(label, {
    x: within(sides[0][0], box.left + half + 2, box.right - half), y: within(sides[0][1], box.top + tall, box.bottom - tall),
    "text-anchor": "middle", "dominant-baseline": "central",
  });
}

function arrow(mark, place, under, over) {
  const line = svg("path", { fill: "none", stroke: ink(mark.role), "stroke-width": 2.5, "stroke-linecap": "round", "stroke-linejoin": "round" });
  const label = svg("text", { class: "mv-label", fill: ink(mark.role, "text"), text: mark.label });
  over.append(line, label);
  return {
    update(state) {
      const [x, y] = state.numbers(mark.at), [dx, dy] = state.numbers(mark.by);
      const seen = [x, y, dx, dy].every(Number.isFinite);
      set(line, { visibility: seen ? "visible" : "hidden", opacity: state.isShown(mark.shown) ? 1 : 0.25 });
      set(label, { visibility: seen ? "visible" : "hidden" });
      if (!seen) return;
      const a = place.x(x), b = place.y(y), c = place.x(x + dx), d = place.y(y + dy);
      const turn = Math.atan2(d - b, c - a), size = Math.min(HEAD, Math.hypot(c - a, d - b) / 2);
      const wing = (side) => `${c - size * Math.cos(turn + side)} ${d - size * Math.sin(turn + side)}`;
      set(line, { d: `M${a} ${b}L${c} ${d}M${wing(0.45)}L${c} ${d}L${wing(-0.45)}` });
      set(label, { x: c + 8 * Math.cos(turn), y: d + 8 * Math.sin(turn), "text-anchor": c < a ? "end" : "start", "dominant-baseline": "central" });
    },
  };
}

function text(mark, place, under, over) {
  const node = svg("text", { class: "mv-note", fill: ink(mark.role, "text"), "text-anchor": mark.anchor });
  over.append(node);
  return {
    update(state) {
      const [x, y] = state.numbers(mark.at), seen = isSeen(place, x, y);
      set(node, seen ? { x: place.x(x), y: place.y(y), visibility: "visible" } : { visibility: "hidden" });
      setText(node, words(mark.text, state));
    },
  };
}

function isSeen(place, x, y) {
  const px = place.x(x), py = place.y(y), { left, right, top, bottom } = place.box;
  return px >= left - 1 && px <= right + 1 && py >= top - 1 && py <= bottom + 1;
}
