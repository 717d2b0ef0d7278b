// A line of typeset terms and live numbers.

import { html } from "../dom.js";
import { line } from "../pieces.js";

export function formula(panel) {
  const node = html("div", { class: "mv-formula" });
  if (panel.description) node.append(html("span", { class: "mv-unseen", text: panel.description }));
  return { node, update: line(node, panel.pieces) };
}
