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
  space(span);
  return span;
}

/** What TeX's spacing does and MathML leaves open: air before sin in e sin x, none after the minus of = -1. */
function space(root) {
  for (const name of root.querySelectorAll("mi")) {
    const before = name.previousElementSibling;
    if (name.textContent.length > 1 && before && before.localName !== "mo") name.style.paddingLeft = "0.17em";
    if (name.textContent.length > 1 && before?.textContent === ")") name.style.paddingLeft = "0.17em";
  }
  for (const minus of root.querySelectorAll("mo")) {
    const before = minus.previousElementSibling;
    if (minus.textContent === "\u2212" && before?.localName === "mo" && !/[)\]|]/.test(before.textContent)) minus.setAttribute("form", "prefix");
  }
}
