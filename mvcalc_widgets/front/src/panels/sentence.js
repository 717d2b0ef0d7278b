// The sentence about the numbers now; it is read aloud once the hand rests.

import { html } from "../dom.js";
import { line, spoken } from "../pieces.js";

const REST = 1000; // ms without a change before the sentence is spoken

export function sentence(panel, { signal }) {
  const node = html("p", { class: "mv-sentence" });
  const cases = panel.cases.map((each) => {
    const span = html("span", { hidden: true });
    node.append(span);
    return { ...each, span, update: line(span, each.pieces) };
  });
  const live = html("span", { class: "mv-unseen", "aria-live": "polite" });
  let timer = 0, ready = false;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    node: html("div", {}, node, live),
    update(state) {
      const now = cases.find((each) => each.when === null || state.number(each.when) > 0);
      for (const each of cases) each.span.hidden = each !== now;
      now?.update(state);
      clearTimeout(timer);
      if (ready) timer = setTimeout(() => { live.textContent = now ? spoken(now.pieces, state) : ""; }, REST);
      ready = true;
    },
  };
}
