/** That the backward pass of the paraphrase net tells what a small change of each weight makes of the odds. */
import assert from "node:assert/strict";
import { pass, type Layer, type Net, type Sides } from "../../claims-db/compare/paraphrase/net";
import { draw } from "./boosting";
import { addGradient, emptyNet, names } from "./gradient";

const sides: Sides = [
  [
    { row: 120, partner: 340, like: 0.5, same: 0, rarity: 0.6, sort: 0, place: 3, partnerPlace: 5 },
    { row: -1, partner: -1, like: 0, same: 0, rarity: 1, sort: 5, place: 12, partnerPlace: 25 },
  ],
  [{ row: 340, partner: 120, like: 0.5, same: 1, rarity: 0.4, sort: 2, place: 20, partnerPlace: 1 }],
];

function someNet(): Net {
  const net = emptyNet();
  names.forEach((name, layer) => {
    net[name].forEach((_, i) => (net[name][i] = draw(layer, i) - 0.4));
  });
  return net;
}

/** By how much the odds change with a weight, measured. */
function measured(net: Net, name: Layer, i: number): number {
  const step = 0.002;
  const weight = net[name][i] ?? 0;
  const [above = 0, below = 0] = [step, -step].map((change) => {
    net[name][i] = weight + change;
    return pass(net, sides).odds;
  });
  net[name][i] = weight;
  return (above - below) / (2 * step);
}

describe("The gradient of the paraphrase net", () => {
  it("is what a small change of a weight makes of the odds, in every layer", () => {
    const net = someNet();
    const gradient = emptyNet();
    addGradient(gradient, net, [pass(net, sides), sides, 1]);
    for (const name of names) {
      const slopes = [...gradient[name]];
      const steepest = slopes.map(Math.abs).indexOf(Math.max(...slopes.map(Math.abs)));
      const slope = slopes[steepest] ?? 0;
      assert.ok(Math.abs(slope) > 1e-4, `${name} has no slope`);
      assert.ok(Math.abs(slope - measured(net, name, steepest)) < 0.02 * Math.abs(slope) + 0.002, name);
    }
  });

  it("is nought for words that no side has", () => {
    const gradient = emptyNet();
    const net = someNet();
    addGradient(gradient, net, [pass(net, [[], []]), [[], []], 1]);
    assert.ok(gradient.own.every((slope) => slope === 0));
  });
});
