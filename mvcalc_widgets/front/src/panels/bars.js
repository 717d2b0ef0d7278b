// The waterfall: each bar starts where the one before ended, so the sum is seen; a gap to the truth is drawn and named.

import { html, set, setText, svg } from "../dom.js";
import { DUST, written } from "../numbers.js";
import { linear, ticks, tickText } from "../scale.js";
import { ink } from "../theme.js";

const ROW = 34, HEIGHT = 24, TOP = 4, FOOT = 24, RIGHT = 10;
const MINUS = "\u2212";
const signed = (v) => (v >= DUST ? "+" : "") + written(v);

export function bars(panel) {
  const count = panel.bars.length + 1, height = TOP + count * ROW + FOOT;
  const picture = svg("svg", { class: "mv-picture", role: "img", "aria-label": panel.description || panel.title, height });
  const grid = svg("g"), rows = [], links = [];
  picture.append(grid);
  [...panel.bars, panel.total].forEach((bar, k) => {
    const isTotal = bar === panel.total, middle = TOP + k * ROW + HEIGHT / 2;
    const label = svg("text", { class: "mv-barname", y: middle, "dominant-baseline": "central", text: bar.label, fill: ink(bar.role, "text") });
    const box = svg("rect", { y: TOP + k * ROW, height: HEIGHT, rx: 3 });
    const edge = svg("path", { fill: ink(bar.role), visibility: "hidden" });
    const number = svg("text", { class: "mv-barnumber", y: middle, "dominant-baseline": "central" });
    if (isTotal) set(box, { fill: "none", stroke: ink(bar.role), "stroke-width": 2.5 });
    const link = svg("line", { class: "mv-link" });
    picture.append(link, label, box, edge, number);
    rows.push({ bar, isTotal, label, box, edge, number, middle, link, y: TOP + k * ROW });
  });
  const gap = svg("g", { class: "mv-gap", visibility: "hidden" });
  const gapBox = svg("rect", { height: HEIGHT - 8, rx: 2 }), gapText = svg("text", { "dominant-baseline": "central" });
  gap.append(gapBox, gapText);
  picture.append(gap);

  let x = linear([0, 1], [0, 1]), width = 0, left = 0, state = null;
  const clip = (v) => Math.min(panel.domain[1], Math.max(panel.domain[0], v));

  const resize = (wide) => {
    width = wide;
    left = Math.min(0.34 * width, Math.max(...rows.map((r) => r.label.getComputedTextLength?.() || r.bar.label.length * 7.5)) + 14);
    x = linear(panel.domain, [left, width - RIGHT]);
    set(picture, { width, viewBox: `0 0 ${width} ${height}` });
    const all = ticks(panel.domain, Math.max(3, Math.round(width / 90)));
    grid.replaceChildren(...all.flatMap((t) => [
      svg("line", { class: "mv-grid", x1: x(t), x2: x(t), y1: 0, y2: height - FOOT + 2 }),
      svg("text", { class: "mv-ticktext", x: x(t), y: height - 6, "text-anchor": "middle", text: tickText(t, all) }),
    ]), svg("line", { class: "mv-zero", x1: x(0), x2: x(0), y1: 0, y2: height - FOOT + 2 }));
    if (state) update(state);
  };

  const place = (row, from, to, shown) => {
    const a = x(clip(Math.min(from, to))), b = x(clip(Math.max(from, to))), value = to - from;
    const finite = Number.isFinite(value);
    set(row.box, { x: finite ? a : left, width: finite ? Math.max(1.5, b - a) : 0, visibility: finite ? "visible" : "hidden" });
    if (!row.isTotal) {
      set(row.box, shown
        ? { fill: ink(row.bar.role), stroke: "none", "stroke-dasharray": null, "fill-opacity": 1 }
        : { fill: ink(row.bar.role, "tint"), stroke: ink(row.bar.role), "stroke-dasharray": "3 3", "fill-opacity": 0.6 });
    }
    const text = finite ? signed(value) : "undefined", need = text.length * 7.6 + 16, inside = b - a > need;
    setText(row.number, text);
    row.number.classList.toggle("mv-haloed", !inside || row.isTotal); // beside the bar, grid lines stop at the number
    const onRight = b + need < width;
    set(row.number, {
      x: inside ? (a + b) / 2 : !finite ? x(0) + 6 : onRight ? b + 6 : a - 6,
      "text-anchor": inside ? "middle" : !finite || onRight ? "start" : "end",
      fill: row.isTotal ? ink("ink", "text") : inside && shown ? ink(row.bar.role, "on") : ink(row.bar.role, "text"),
    });
    // a bar that leaves the picture ends in an arrow head
    const over = to > panel.domain[1] || from > panel.domain[1] ? 1 : to < panel.domain[0] || from < panel.domain[0] ? -1 : 0;
    if (over && finite) {
      const tip = over > 0 ? width - RIGHT + 8 : left - 8, base = over > 0 ? width - RIGHT : left;
      set(row.edge, { d: `M${base} ${row.y}L${tip} ${row.middle}L${base} ${row.y + HEIGHT}Z`, visibility: "visible" });
    } else set(row.edge, { visibility: "hidden" });
    return finite;
  };

  const update = (now) => {
    state = now;
    if (!width) return;
    let from = 0;
    rows.forEach((row, k) => {
      const value = state.number(row.bar.value), shown = row.isTotal || state.isShown(row.bar.shown);
      const start = row.isTotal ? 0 : from;
      const finite = place(row, start, start + value, shown);
      if (!row.isTotal && shown && finite) from += value;
      // the dotted line from the end of this bar to the start of the next
      const end = x(clip(from));
      set(row.link, { x1: end, x2: end, y1: row.y + HEIGHT, y2: row.y + ROW, visibility: row.isTotal || !finite ? "hidden" : "visible", stroke: ink(row.bar.role) });
      if (k === rows.length - 1) showGap(row, state.number(panel.reached), value);
    });
  };

  const showGap = (row, reached, total) => {
    const missing = total - reached, open = Number.isFinite(missing) && Math.abs(missing) > 1e-3;
    set(gap, { visibility: open ? "visible" : "hidden" });
    set(row.number, { visibility: open ? "hidden" : "visible" });
    if (!open) return;
    const a = x(clip(Math.min(reached, total))), b = x(clip(Math.max(reached, total)));
    set(gapBox, { x: a, width: Math.max(2, b - a), y: row.y + 4 });
    const name = missing > 0 ? `${written(missing)} missing` : `${written(-missing)} too much`;
    setText(gapText, name);
    const wide = name.length * 7.2 + 10;
    const inside = b - a > wide, onRight = Math.max(b, x(clip(total)), x(0)) + wide < width;
    const right = Math.max(b, x(clip(total)), x(0)), leftEnd = Math.min(a, x(clip(total)), x(0));
    set(gapText, { x: inside ? (a + b) / 2 : onRight ? right + 8 : leftEnd - 8, y: row.middle, "text-anchor": inside ? "middle" : onRight ? "start" : "end" });
  };

  const node = html("section", { class: "mv-panel" }, html("h3", { text: panel.title }), picture);
  return { node, update, resize };
}
