// Cards on a page without Python: each stands in a script element as data, and is mounted behind it.

/**
 * @param {(where: {model, el: HTMLElement, signal: AbortSignal}) => void} mount
 */
export function mountPage(mount) {
  for (const script of document.querySelectorAll("script[data-mvcalc]")) {
    const el = document.createElement("div");
    script.after(el);
    mount({ model: stillModel(JSON.parse(script.textContent)), el, signal: new AbortController().signal });
  }
}

/** A model with nobody at the other end: it keeps values and tells its listeners. */
function stillModel(state) {
  const listeners = new Map();
  return {
    get: (name) => state[name],
    set(name, value) {
      if (state[name] === value) return;
      state[name] = value;
      for (const listener of listeners.get(`change:${name}`) ?? []) listener();
    },
    save_changes() {},
    send() {},
    on(event, listener) { listeners.set(event, [...(listeners.get(event) ?? []), listener]); },
    off(event, listener) { listeners.set(event, (listeners.get(event) ?? []).filter((each) => each !== listener)); },
  };
}
