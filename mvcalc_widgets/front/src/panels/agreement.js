// The light that says whether several ways to one number agree, and what differs when they do not.

import { html, setText } from "../dom.js";
import { written } from "../numbers.js";

const COUNT = ["no", "one", "two", "three", "four", "five"];

export function agreement(panel) {
  const verdict = html("span");
  const summary = html("summary", { class: "mv-light" }, verdict);
  const cells = [...panel.ways, ...panel.sides].map((way) => {
    const value = html("td", { class: "mv-number" });
    return { way, value, row: html("tr", {}, html("th", { scope: "row", text: way.label }), value) };
  });
  const note = html("p");
  const node = html("details", { class: "mv-agreement" }, summary,
    html("div", { class: "mv-pop" }, html("table", {}, html("tbody", {}, ...cells.map((c) => c.row))), note));
  return {
    node,
    update(state) {
      const numbers = panel.ways.map((way) => state.number(way.quantity));
      const kink = panel.kink !== null && state.number(panel.kink) > 0;
      const mood = judge(numbers, panel, state, kink);
      node.dataset.mood = mood.name;
      setText(verdict, mood.text);
      setText(note, mood.note);
      for (const { way, value, row } of cells) {
        setText(value, written(state.number(way.quantity), 6));
        row.hidden = panel.sides.includes(way) && !kink;
      }
    },
  };
}

function judge(numbers, panel, state, kink) {
  const scale = state.number(panel.scale);
  if (!Number.isFinite(scale) || !numbers.some(Number.isFinite)) {
    return { name: "off", text: "nothing to compare here", note: "The derivative has no value at this place." };
  }
  if (kink) {
    const [left, right] = panel.sides.map((way) => written(state.number(way.quantity)));
    return {
      name: "kink", text: `kink: ${left} left, ${right} right`,
      note: "At a kink a difference taken from both sides proves nothing; the slopes from each side are shown.",
    };
  }
  const near = panel.absolute + panel.relative * Math.abs(scale);
  const spread = Math.max(...numbers) - Math.min(...numbers);
  if (spread <= near) {
    return { name: "good", text: `✓ ${COUNT[numbers.length]} ways agree`, note: spread < 1e-9 ? "They differ by less than 10⁻⁹." : `They differ by at most ${written(spread)}.` };
  }
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const far = numbers.map((n) => (Number.isFinite(n) ? Math.abs(n - middle) : Infinity));
  const odd = panel.ways[far.indexOf(Math.max(...far))];
  return { name: "bad", text: `✗ ${odd.label} differs`, note: Number.isFinite(spread) ? `The gap is ${written(spread)}.` : "One of them has no value here." };
}
