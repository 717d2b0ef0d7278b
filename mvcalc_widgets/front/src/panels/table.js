// A table of typeset formulas and live numbers, folded away until it is asked for.

import { html } from "../dom.js";
import { line } from "../pieces.js";

export function table(panel) {
  const updates = [];
  const cell = (tag, piece, attributes = {}) => {
    const node = html(tag, attributes);
    updates.push(line(node, [piece]));
    return node;
  };
  const head = html("tr", {}, ...panel.header.map((piece) => cell("th", piece, { scope: "col" })));
  const rows = panel.rows.map((row) => html("tr", {},
    ...row.map((piece, k) => (k === 0 ? cell("th", piece, { scope: "row" }) : cell("td", piece)))));
  const node = html("details", { class: "mv-fold", "data-fold": panel.title }, html("summary", { text: panel.title }),
    html("div", { class: "mv-scroll", tabindex: "0", role: "region", "aria-label": panel.title },
      html("table", { class: "mv-table" }, html("thead", {}, head), html("tbody", {}, ...rows))));
  return { node, update: (state) => updates.forEach((update) => update(state)) };
}
