// Making elements: HTML and SVG, always by node and text, never by markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes] `class`, `text`, `on` ({event: handler}) or plain attributes
 * @param {...(Node|string|null)} children
 * @returns {HTMLElement}
 */
export function html(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** @returns {SVGElement} */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Sets several attributes, those that differ, so that nothing is drawn twice; null removes one. */
export function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) node.removeAttribute(name);
    else {
      const text = value === true ? (name.startsWith("aria-") ? "true" : "") : String(value); // aria-invalid="" says that it is valid
      if (node.getAttribute(name) !== text) node.setAttribute(name, text);
    }
  }
  return node;
}

/** Changes the text only when it differs, so that nothing is laid out twice. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Adds a listener that goes away with `signal`. */
export function listen(target, event, handler, signal, options = {}) {
  target.addEventListener(event, handler, { signal, ...options });
}

let serial = 0;
/** An id that no other element of the page has. */
export const uniqueId = (stem) => `mv-${stem}-${++serial}`;

function fill(node, { text, on, ...attributes }, children) {
  if (text !== undefined) node.textContent = text;
  for (const [event, handler] of Object.entries(on ?? {})) node.addEventListener(event, handler);
  set(node, attributes);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}
