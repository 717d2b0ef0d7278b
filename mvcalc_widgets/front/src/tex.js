// Typesetting: LaTeX to MathML, which needs no fonts of its own and which screen readers read.

import katex from "katex";
import { html } from "./dom.js";

/**
 * @param {string} latex
 * @param {boolean} [display] as a formula of its own, with large fractions
 * @returns {HTMLElement}
 */
export function typeset(latex, display = false) {
  const span = html("span", { class: "mv-tex" });
  katex.render(latex, span, { output: "mathml", displayMode: display, throwOnError: false, trust: false });
  return span;
}
