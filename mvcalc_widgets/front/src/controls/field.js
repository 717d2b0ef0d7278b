// A formula that can be changed in place: a chip that opens into a text field, with its error below.

import { html, listen, set, uniqueId } from "../dom.js";
import { typeset } from "../tex.js";
import { ink } from "../theme.js";

/**
 * @param {{edit(name: string, text: string): void, live: boolean}} kernel asks Python to read the text
 * @returns {{node: HTMLElement, refuse(error): void, draft(): object | null, resume(draft): void}}
 */
export function field(control, kernel, signal) {
  const id = uniqueId("field");
  const chip = html("button", { type: "button", class: "mv-chip" }, html("span", { class: "mv-unseen", text: "change the formula " }),
    typeset(`${control.left} = ${control.latex}`), html("span", { class: "mv-unseen", text: `, typed ${control.name} = ${control.text}` }));
  chip.style.color = ink(control.role, "text");
  const input = html("input", {
    type: "text", id, class: "mv-input", spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    "aria-describedby": `${id}-error`,
  });
  const error = html("div", { class: "mv-error", id: `${id}-error`, role: "alert" });
  const form = html("div", { class: "mv-form", hidden: true }, html("label", { for: id }, typeset(`${control.left} =`)), input, html("span", { class: "mv-wait", text: "waiting for Python …" }));
  form.firstChild.append(html("span", { class: "mv-unseen", text: `formula for ${control.name}` }));
  const node = html("div", { class: "mv-field" }, chip, form, error);
  let sent = null, refused = null;

  const open = () => {
    sent = refused = null;
    set(chip, { hidden: true });
    set(form, { hidden: null });
    input.value = control.text;
    resize();
    input.focus();
    input.select();
  };
  const close = (focus) => {
    set(form, { hidden: true });
    set(chip, { hidden: null });
    error.replaceChildren();
    set(input, { "aria-invalid": null });
    if (focus) chip.focus();
  };
  const resize = () => { input.style.width = `${Math.min(44, Math.max(10, input.value.length + 2))}ch`; };
  const submit = () => {
    if (input.value.trim() === control.text.trim()) return close(true);
    sent = input.value;
    set(input, { "aria-busy": true });
    kernel.edit(control.name, sent);
  };
  listen(chip, "click", open, signal);
  listen(input, "input", resize, signal);
  listen(input, "keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") submit();
    if (event.key === "Escape") { input.value = control.text; close(true); } // else the change of a hidden field would be sent
  }, signal);
  listen(input, "change", () => { if (input.value !== sent) submit(); }, signal);
  /** Shows what Python could not read, below the field; the picture stays as it was. */
  const refuse = (answer) => {
    const { text, message, position, hint } = answer;
    if (form.hidden) open();
    input.value = sent = text;
    refused = answer;
    resize();
    set(input, { "aria-busy": null, "aria-invalid": true });
    const caret = position === null ? [] : [html("pre", { class: "mv-caret", text: pointed(text, position), "aria-hidden": true })];
    error.replaceChildren(html("div", { text: message }), ...caret, ...(hint ? [html("div", { class: "mv-hint", text: hint })] : []));
    input.focus();
    if (position !== null) input.setSelectionRange(position, Math.min(text.length, position + 1));
  };
  return {
    node, refuse,
    /** Whether Python can be asked; without it the formula is only shown. */
    setLive(live) {
      set(chip, { disabled: !live, title: live ? null : "changing a formula needs Python: open this in JupyterLab or on Binder" });
    },
    /** What is being typed here or was refused; null where nothing is, or where Python reads it now. */
    draft: () => (form.hidden || input.hasAttribute("aria-busy") ? null : { text: input.value, refused, focused: document.activeElement === input, selection: [input.selectionStart, input.selectionEnd] }),
    /** Goes on with a draft, after the card was made anew because another formula changed. */
    resume({ text, refused: answer, focused, selection }) {
      open();
      if (answer) refuse(answer);
      input.value = text;
      resize();
      input.setSelectionRange(...selection);
      if (!focused) input.blur();
    },
  };
}

const SHOWN = 22; // letters on each side of the place, so that a long formula is not cut by the edge

/** The formula with a caret below the place where it could not be read. */
function pointed(text, position) {
  const start = Math.max(0, position - SHOWN), end = Math.min(text.length, position + SHOWN);
  const before = start > 0 ? "…" : "", after = end < text.length ? "…" : "";
  return `${before}${text.slice(start, end)}${after}\n${" ".repeat(position - start + before.length)}^`;
}
