// The numbers of a card: a move is computed at once, told to the model once, and saved only when asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { follows, State } from "../src/state.js";

/** t and a tick; twice = 2 t, reached = twice where the box is ticked. */
const scene = {
  controls: [{ kind: "Slider", name: "t" }, { kind: "Tick", name: "layout" }, { kind: "Field", name: "f" }],
  program: {
    inputs: ["t", "layout"],
    steps: [["input", 0], ["const", 2], ["mul", 0, 1], ["input", 1], ["mul", 2, 3]],
    outputs: { twice: 2, reached: 4 },
  },
};

function fixture(values = {}) {
  const traits = { t: 1, layout_: true, aliases: { layout: "layout_" }, ...values }, log = [];
  const model = {
    get: (name) => traits[name],
    set: (name, value) => { traits[name] = value; log.push(`set ${name}`); },
    save_changes: () => log.push("save"),
  };
  const state = new State(model, scene, () => log.push("changed"));
  return { state, traits, log };
}

test("it starts with the settings of the model", () => {
  const { state } = fixture({ t: 3, layout_: false });
  assert.deepEqual([state.number("t"), state.number("twice"), state.number("reached")], [3, 6, 0]);
});

test("a move changes every number, then tells the model, then the card", () => {
  const { state, traits, log } = fixture();
  state.set("t", 1.5);
  assert.equal(state.number("twice"), 3);
  assert.equal(traits.t, 1.5);
  assert.deepEqual(log, ["set t", "changed"], "nothing is saved before commit");
  state.commit();
  assert.equal(log.at(-1), "save");
});

test("a move to where it stands is none", () => {
  const { state, log } = fixture();
  state.set("t", 1);
  state.set("layout", true);
  assert.deepEqual(log, []);
});

test("a control whose name is taken goes by its alias", () => {
  const { state, traits } = fixture();
  state.set("layout", false);
  assert.equal(traits.layout_, false);
  assert.equal(state.number("reached"), 0);
});

test("what Python moved is read", () => {
  const { state, traits } = fixture();
  traits.t = -4;
  state.read();
  assert.equal(state.number("twice"), -8);
});

test("numbers stand for themselves, names for quantities", () => {
  const { state } = fixture();
  assert.deepEqual(state.numbers([0.5, "t", "twice"]), [0.5, 1, 2]);
});

test("without a switch a thing is shown, with one it follows it", () => {
  const { state } = fixture({ layout_: false });
  assert.deepEqual([null, undefined, "t", "layout"].map((name) => state.isShown(name)), [true, true, true, false]);
});

test("what names a quantity follows the controls", () => {
  assert.equal(follows([1, 2], [[3]]), false);
  assert.equal(follows([1, "t"]), true);
  assert.equal(follows(2, "t"), true);
});
