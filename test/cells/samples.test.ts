import { dirtyCells } from "../../src/build/samples";
import { mapHeaders, readColumn } from "../../src/cells";
import { CellState, inputsOf, type Input, type Locale } from "../../src/rules";
import { schemes } from "../../src/schemes";

/** The schemes that the samples are made for. */
const sampled = ["logistics-abc", "close-date-ae", "gov-score", "pyramid-4", "clv-1000"].flatMap(
  (id) => schemes.filter((scheme) => scheme.id === id),
);

const inputOf = (header: string): { input: Input; scale?: number } => {
  for (const scheme of sampled)
    for (const input of inputsOf(scheme)) {
      const mapped = mapHeaders([input], [header]).columns[input.key];
      if (mapped) return { input, ...mapped };
    }
  throw new Error(`no scheme reads ${header}`);
};

const cases = (["zh-CN", "en-US"] as const).flatMap((locale: Locale) =>
  dirtyCells.map(({ column, content, readable }) => ({ column, cell: content[locale], readable })),
);

test.each(cases)("$cell under $column: readable is $readable", ({ column, cell, readable }) => {
  const { input, scale } = inputOf(column);
  const { state } = readColumn(input, [cell], scale === undefined ? {} : { scale });
  expect(state[0]).toBe(
    readable ? CellState.value : cell === null ? CellState.blank : CellState.problem,
  );
});
