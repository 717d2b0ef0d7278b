// The numbers of a card: the settings of its controls, and every quantity that follows from them.

import { compileProgram } from "./program.js";

/**
 * One per view. A change is computed here at once; the model learns it for other widgets, and Python on `commit`.
 */
export class State {
  /** @param model the synced model @param scene the scene on the wire @param {(names: string[]) => void} changed */
  constructor(model, scene, changed) {
    this.model = model;
    this.changed = changed;
    this.names = scene.controls.filter((c) => c.kind !== "Field").map((c) => c.name);
    this.program = compileProgram(scene.program);
    this.values = {};
    const aliases = model.get("aliases") ?? {};
    this.key = (name) => aliases[name] ?? name; // the model's name of a control
    this.read();
  }

  /** Takes the settings from the model (Python, another view or a linked widget moved one). */
  read() {
    for (const name of this.names) this.values[name] = Number(this.model.get(this.key(name)));
    this.compute();
  }

  /** A control was moved in this view. */
  set(name, value) {
    const number = Number(value);
    if (this.values[name] === number) return;
    this.values[name] = number;
    this.compute();
    this.model.set(this.key(name), value);
    this.changed();
  }

  /** Saves the settings to Python. */
  commit() {
    this.model.save_changes();
  }

  compute() {
    Object.assign(this.values, this.program.run(this.values));
  }

  /** The number of a value: fixed, or that of the quantity with this name. */
  number(value) {
    return typeof value === "number" ? value : this.values[value];
  }

  /** The numbers of a place or of a vector. */
  numbers(values) {
    return values.map((value) => this.number(value));
  }

  /** Is the thing that hangs on the quantity `name` switched on? */
  isShown(name) {
    return name === null || name === undefined || this.values[name] !== 0;
  }
}

/** Does a place, a vector or a program change with the controls? */
export function follows(...values) {
  return values.flat(3).some((value) => typeof value === "string");
}
