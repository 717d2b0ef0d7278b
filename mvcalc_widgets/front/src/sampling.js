/** Where a curve is sampled and where it breaks; numeric/sampling.py is its twin. */

const HAIR = 1e-9; // how close to a gap the curve is drawn, as a part of the domain

/**
 * The parameter and the outputs at samplePoints(domain, samples, gaps); where one output is not finite all columns are
 * NaN: the curve has no point there.
 *
 * @param {import("./program.js").CompiledProgram} program
 * @param {string[]} outputs
 * @param {string} parameter
 * @param {[number, number]} domain
 * @param {number} samples
 * @param {number[]} gaps
 * @param {Record<string, number>} env  numbers for the other inputs
 * @returns {Record<string, Float64Array>}
 */
export function sampleCurve(program, outputs, parameter, domain, samples, gaps = [], env = {}) {
  const points = samplePoints(domain, samples, gaps);
  const values = program.runArrays({ ...env, [parameter]: points }, points.length);
  const columns = { [parameter]: points };
  for (const name of outputs) columns[name] = values[name];
  const all = Object.values(columns);
  for (let i = 0; i < points.length; i++)
    if (!all.every((column) => Number.isFinite(column[i]))) for (const column of all) column[i] = NaN;
  return columns;
}

/**
 * `samples` numbers over the domain with one NaN at every gap inside; the rule is in sampling.py.
 *
 * @param {[number, number]} domain
 * @param {number} samples
 * @param {number[]} gaps
 * @returns {Float64Array}
 */
export function samplePoints([low, high], samples, gaps = []) {
  const pieces = piecesBetween(low, high, gaps);
  if (!pieces.length) return new Float64Array(samples).fill(NaN);
  const spare = Math.max(0, samples - (pieces.length - 1) - 2 * pieces.length);
  const points = [];
  let dealt = 0;
  for (const [start, end] of pieces) {
    const share = end === pieces.at(-1)[1] ? spare : Math.floor(spare * ((end - low) / (high - low)) + 0.5);
    const last = 1 + share - dealt;
    dealt = share;
    if (points.length) points.push(NaN);
    for (let i = 0; i < last; i++) points.push(start + ((end - start) * i) / last);
    points.push(end);
  }
  return Float64Array.from(points);
}

function piecesBetween(low, high, gaps) {
  const hair = HAIR * (high - low), pieces = [];
  let start = low;
  for (const gap of [...gaps].sort((a, b) => a - b))
    if (low <= gap && gap <= high) {
      if (gap - hair > start) pieces.push([start, gap - hair]);
      start = gap + hair;
    }
  if (high > start) pieces.push([start, high]);
  return pieces;
}
