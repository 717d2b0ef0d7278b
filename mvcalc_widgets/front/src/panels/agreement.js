// The light that says whether several ways to one number agree, and what differs when they do not.

import { html, set, setText } from "../dom.js";
import { written } from "../numbers.js";
import { verdict } from "../said.js";

export function agreement(panel) {
  const words = html("span");
  const summary = html("summary", { class: "mv-light" }, words);
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
      const now = verdict(panel, (name) => state.number(name));
      set(node, { "data-mood": now.mood });
      setText(words, now.text);
      setText(note, now.note);
      for (const { way, value, row } of cells) {
        setText(value, written(state.number(way.quantity), 6));
        row.hidden = panel.sides.includes(way) && now.mood !== "kink";
      }
    },
  };
}
