import type { Argument } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, toldOf } from "../told";

const label = (text: string) => ({ zh: text, en: text });
const number = (name: string, text: string, standard: number): Argument => ({
  type: "number",
  name,
  label: label(text),
  default: standard,
  from,
});

describe("a formula", () => {
  test("of lifetime value is written out over labels", () => {
    const page = toldOf({
      inputs: [input("spend"), input("visits"), input("years")],
      method: {
        kind: "formula",
        formula: "clv",
        with: {
          amount: "spend",
          perMonth: "visits",
          years: "years",
          rate: "rate",
          margin: "margin",
        },
      },
      arguments: [number("rate", "Rate", 0), number("margin", "Margin", 1)],
    });
    expect(page).toContain("[spend] * [visits] * 12 * [years] * [Margin]");
    expect(page).toContain("Where `rate` (default: 0) is not 0, each year is discounted");
  });

  test("of discounted value says what the moment of payment does to it", () => {
    const page = toldOf({
      inputs: ["contribution", "frequency", "probability", "periods", "rate"].map((key) =>
        input(key),
      ),
      method: {
        kind: "formula",
        formula: "discounted",
        with: {
          contribution: "contribution",
          frequency: "frequency",
          probability: "probability",
          periods: "periods",
          rate: "rate",
          retention: "retention",
          timing: "timing",
        },
      },
      arguments: [
        number("retention", "Retention", 1),
        {
          type: "choice",
          name: "timing",
          label: label("Timing"),
          default: "end",
          choices: [answer("end", "At the end")],
          from,
        },
      ],
    });
    expect(page).toContain(
      "[contribution] * [frequency] * [probability] * [Retention]^(t-1) / (1 + [rate])^m",
    );
    expect(page).toContain("t runs from 1 to `[periods]`");
    expect(page).toContain("follows from `timing` (default: At the end)");
  });
});
