// A derivation that is stepped through: each step names its rule, shows its formula and says why.

import { html, listen, set, setText } from "../dom.js";
import { typeset } from "../tex.js";

export function steps(panel, { signal }) {
  const items = panel.steps.map((step) => html("li", { hidden: true },
    html("div", { class: "mv-rule", text: step.rule }),
    html("div", { class: "mv-scroll", tabindex: "0", role: "group", "aria-label": step.rule }, typeset(step.latex, true)),
    html("div", { class: "mv-why", text: step.why })));
  const next = html("button", { type: "button", class: "mv-button", text: "next step" });
  const all = html("button", { type: "button", class: "mv-button", text: "show all" });
  const again = html("button", { type: "button", class: "mv-button", text: "from the start" });
  const place = html("span", { class: "mv-muted" });
  let shown = 1;
  const show = () => {
    items.forEach((item, k) => { item.hidden = k >= shown; });
    setText(place, `step ${shown} of ${items.length}`);
    for (const button of [next, all]) set(button, { disabled: shown === items.length });
    set(again, { disabled: shown === 1 });
  };
  const go = (to) => () => { shown = to(); show(); };
  listen(next, "click", go(() => Math.min(items.length, shown + 1)), signal);
  listen(all, "click", go(() => items.length), signal);
  listen(again, "click", go(() => 1), signal);
  show();
  const node = html("details", { class: "mv-fold", "data-fold": panel.title }, html("summary", { text: panel.title }),
    html("ol", { class: "mv-steps" }, ...items), html("div", { class: "mv-buttons" }, next, all, again, place));
  return { node, update() {} };
}
