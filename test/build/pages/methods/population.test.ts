import type { Argument } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, source, toldOf } from "../told";

const choice = (name: string, ...keys: string[]): Argument => ({
  type: "choice",
  name,
  label: { zh: name, en: name },
  default: keys[0] ?? "",
  choices: keys.map((key) => answer(key)),
  from,
});
const cuts = (...numbers: number[]): Argument => ({
  type: "numbers",
  name: "cuts",
  label: { zh: "分界", en: "Cuts" },
  default: numbers,
  from: source,
});
const shared = (measure: string, ...numbers: number[]) =>
  toldOf({
    inputs: [input("value")],
    method: {
      kind: "share",
      input: "value",
      measure: "measure",
      cuts: "cuts",
      boundary: "boundary",
      tiers: ["A", "B", "C"],
    },
    arguments: [choice("measure", measure), choice("boundary", "within"), cuts(...numbers)],
  });

describe("tiers by cumulative share", () => {
  test("say up to which share each tier goes", () => {
    const page = shared("share", 0.8, 0.95);
    expect(page).toContain("| A | up to 80% |\n| B | up to 95% |\n| C | the rest |");
    expect(page).toContain("Basis: Document, Place: fact");
  });

  test("take cuts above 1 as percents", () => {
    expect(shared("share", 80, 95)).toContain("| A | up to 80% |");
  });

  test("say from which value on where values are cut", () => {
    expect(shared("value", 5000, 1000)).toContain("| A | from 5,000 |\n| B | from 1,000 |");
  });

  test("name their settings with the defaults", () => {
    expect(shared("share", 0.8, 0.95)).toContain(
      "Settings: `measure` (default: share), `cuts` (default: 0.8, 0.95), `boundary` (default: within).",
    );
  });
});

describe("tiers by rank", () => {
  test("say how many of the best each takes, and what becomes of those who are not ranked", () => {
    const page = toldOf({
      inputs: [input("value"), input("active", "boolean")],
      method: {
        kind: "rank",
        input: "value",
        cuts: "cuts",
        tiers: ["A", "B"],
        active: { input: "active", otherwise: "C" },
      },
      arguments: [cuts(0.01)],
    });
    expect(page).toContain("| A | up to 1% |\n| B | the rest |");
    expect(page).toContain("Customers whose active is no are not ranked: their tier is C.");
  });
});
