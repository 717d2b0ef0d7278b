/** Runs a Program (a straight-line list of operations) in the browser; numeric/program.py is its twin and states the semantics. */

/**
 * @typedef {{inputs: string[], steps: Array<Array<string | number>>, outputs: Record<string, number>}} Wire
 * @typedef {Record<string, number | Float64Array>} Env
 * @typedef {object} CompiledProgram
 * @property {string[]} inputs
 * @property {string[]} outputs
 * @property {(env: Record<string, number>) => Record<string, number>} run  one number per input
 * @property {(env: Env, n: number, into?: Record<string, Float64Array>) => Record<string, Float64Array>} runArrays
 *   an input is one number or n numbers; an output is always n numbers, in a new array or in the one that `into` holds
 */

/**
 * @param {Wire} wire  data written by Program.to_wire
 * @returns {CompiledProgram}
 * @throws {Error} when a step names an unknown operation or points forwards
 */
export function compileProgram(wire) {
  const steps = wire.steps.map(readStep(wire.inputs.length));
  const outputs = Object.entries(wire.outputs);
  for (const [name, k] of outputs) if (!(k in steps)) throw new Error(`output ${name} points past the last step`);
  const { slots, count } = assignRegisters(steps, outputs);
  let registers = /** @type {Float64Array[]} */ ([]);
  // Where a step keeps a value that is the same at all n points: an array of one number, read by index i & 0.
  const units = steps.map(() => new Float64Array(1));
  const results = units.slice();
  const mask = (k) => (results[k] === units[k] ? 0 : -1);

  /** Leaves the value of each step in `results`. @param {Env} env @param {number} n */
  function evaluate(env, n) {
    steps.forEach(({ kind, value, loop, operands: [a, b, c], arity }, k) => {
      results[k] = units[k];
      if (kind === "const") units[k][0] = value;
      else if (kind === "input") results[k] = given(env, value, n, units[k]);
      else {
        const p = mask(a), q = arity > 1 ? mask(b) : 0, r = arity > 2 ? mask(c) : 0;
        const varies = (p | q | r) !== 0;
        if (varies) results[k] = registers[slots[k]];
        loop(varies ? n : 1, results[k], results[a], p, results[b], q, results[c], r);
      }
    });
  }

  function given(env, place, n, unit) {
    const name = wire.inputs[place], value = env[name];
    if (value === undefined) throw new Error(`no value is given for ${name}; needed: ${wire.inputs.join(", ")}`);
    if (value instanceof Float64Array && value.length === n) return value;
    if (typeof value !== "number") throw new Error(`${name} must be a number or a Float64Array of ${n} numbers`);
    unit[0] = value;
    return unit;
  }

  return {
    inputs: wire.inputs,
    outputs: Object.keys(wire.outputs),
    run(env) {
      evaluate(env, 1);
      return Object.fromEntries(outputs.map(([name, k]) => [name, results[k][0]]));
    },
    runArrays(env, n, into = {}) {
      if (registers[0]?.length !== n) registers = Array.from({ length: count }, () => new Float64Array(n));
      evaluate(env, n);
      for (const [name, k] of outputs) {
        into[name] ??= new Float64Array(n);
        if (mask(k)) into[name].set(results[k]);
        else into[name].fill(units[k][0]);
      }
      return into;
    },
  };
}

/**
 * The operations, under the names that Python's table gives them. Each fills o[0..n-1] from its operands a, b, c with
 * their index masks p, q, r (-1: n numbers, 0: one number for all). Each has a loop of its own, because a loop that
 * calls whatever operation it is handed pays for a call at every number.
 */
export const OPERATIONS = {
  add: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = a[i & p] + b[i & q]; },
  sub: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = a[i & p] - b[i & q]; },
  mul: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = a[i & p] * b[i & q]; },
  div: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = a[i & p] / b[i & q]; },
  neg: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = -a[i & p]; },
  pow: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = Math.pow(a[i & p], b[i & q]); },
  sqrt: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.sqrt(a[i & p]); },
  exp: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.exp(a[i & p]); },
  log: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.log(a[i & p]); },
  sin: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.sin(a[i & p]); },
  cos: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.cos(a[i & p]); },
  tan: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.tan(a[i & p]); },
  asin: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.asin(a[i & p]); },
  acos: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.acos(a[i & p]); },
  atan: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.atan(a[i & p]); },
  atan2: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = Math.atan2(a[i & p], b[i & q]); },
  sinh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.sinh(a[i & p]); },
  cosh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.cosh(a[i & p]); },
  tanh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.tanh(a[i & p]); },
  asinh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.asinh(a[i & p]); },
  acosh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.acosh(a[i & p]); },
  atanh: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.atanh(a[i & p]); },
  abs: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.abs(a[i & p]); },
  sign: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.sign(a[i & p]) + 0; },  // + 0 turns -0 into 0
  floor: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.floor(a[i & p]); },
  ceil: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = Math.ceil(a[i & p]); },
  heaviside: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = unitStep(a[i & p], b[i & q]); },
  max: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = larger(a[i & p], b[i & q]); },
  min: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = smaller(a[i & p], b[i & q]); },
  lt: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] < b[i & q]); },
  le: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] <= b[i & q]); },
  gt: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] > b[i & q]); },
  ge: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] >= b[i & q]); },
  eq: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] === b[i & q]); },
  ne: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] !== b[i & q]); },
  and: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] !== 0 && b[i & q] !== 0); },
  or: (n, o, a, p, b, q) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] !== 0 || b[i & q] !== 0); },
  not: (n, o, a, p) => { for (let i = 0; i < n; i++) o[i] = +(a[i & p] === 0); },
  select: (n, o, a, p, b, q, c, r) => { for (let i = 0; i < n; i++) o[i] = a[i & p] !== 0 ? b[i & q] : c[i & r]; },
};

/** name -> how many operands it takes. */
export const ARITIES = Object.fromEntries(Object.entries(OPERATIONS).map(([name, f]) => [name, f.length / 2 - 1]));

const larger = (a, b) => (a > b || a !== a ? a : b); // nan always wins, and zeros keep the sign that Python gives them
const smaller = (a, b) => (a < b || a !== a ? a : b);
const unitStep = (x, atZero) => (x > 0 ? 1 : x < 0 ? 0 : x === 0 ? atZero : NaN);

/** @param {number} inputCount */
function readStep(inputCount) {
  return ([name, ...rest], /** @type {number} */ k) => {
    if (name === "const") return { kind: "const", value: Number(rest[0]), operands: [] };
    if (name === "input" && rest[0] >= 0 && rest[0] < inputCount) return { kind: "input", value: rest[0], operands: [] };
    if (!Object.hasOwn(OPERATIONS, name)) throw new Error(`step ${k}: there is no operation called ${name}`);
    const arity = ARITIES[name];
    if (rest.length !== arity || !rest.every((i) => Number.isInteger(i) && i >= 0 && i < k))
      throw new Error(`step ${k}: ${name} cannot take ${rest}`);
    return { kind: "operation", loop: OPERATIONS[name], arity, operands: rest };
  };
}

/** Lets steps share arrays: a step may write over an operand that nobody reads later. */
function assignRegisters(steps, outputs) {
  const lastUse = new Array(steps.length).fill(-1);
  steps.forEach(({ operands }, k) => operands.forEach((i) => (lastUse[i] = k)));
  for (const [, k] of outputs) lastUse[k] = Infinity;
  const slots = new Array(steps.length).fill(-1), free = [];
  let count = 0;
  steps.forEach(({ kind, operands }, k) => {
    for (const i of new Set(operands)) if (lastUse[i] === k && slots[i] >= 0) free.push(slots[i]);
    if (kind === "operation") slots[k] = free.length ? free.pop() : count++;
  });
  return { slots, count };
}
