// A line of typeset terms and live numbers.

import { html } from "../dom.js";
import { line } from "../pieces.js";

export function formula(panel) {
  const node = html("div", { class: "mv-formula" });
  if (panel.description) node.append(html("span", { class: "mv-unseen", text: panel.description }));
  const update = line(node, panel.pieces), last = [...node.childNodes].slice(-2);
  const together = html("span", { class: "mv-together" }); // the sign of equality goes with the sum
  node.append(together);
  together.append(...last);
  return { node, update };
}
