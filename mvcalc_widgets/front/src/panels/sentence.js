// The sentence about the numbers now; it is read aloud once the hand rests.

import { html } from "../dom.js";
import { line } from "../pieces.js";
import { applies, said } from "../said.js";

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
      const number = (name) => state.number(name), now = applies(cases, number);
      for (const each of cases) each.span.hidden = each !== now;
      now?.update(state);
      clearTimeout(timer);
      if (ready) timer = setTimeout(() => { live.textContent = now ? now.pieces.map((piece) => said(piece, number)).join("") : ""; }, REST);
      ready = true;
    },
  };
}
