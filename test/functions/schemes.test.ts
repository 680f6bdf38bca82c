import { mapHeaders } from "../../src/cells";
import { setLocale } from "../../src/functions";
import { schemeInputs } from "../../src/functions/schemeInputs";
import { schemeList } from "../../src/functions/schemeList";
import { inputsOf, type Locale } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { errorCell, thrown } from "./host";

const locales: readonly Locale[] = ["zh-CN", "en-US"];
afterEach(() => setLocale(null));

test("SCHEMELIST has a row of four texts for each scheme, in the user's language", () => {
  setLocale("zh-CN");
  const rows = schemeList();
  expect(rows.map(([id]) => id)).toEqual(schemes.map(({ id }) => id));
  expect(
    rows.every((row) => row.length === 4 && row.every((cell) => typeof cell === "string")),
  ).toBe(true);
  expect(rows[0]).toEqual(expect.arrayContaining(["商务部发货 ABC", "A、B、C"]));
  setLocale("en-US");
  expect(schemeList()[0]).toContain("Logistics ABC");
});

test.each(schemes.map(({ id }) => [id]))(
  "the headers that SCHEMEINPUTS gives for %s are found again, in both languages",
  (id) => {
    const scheme = schemes.find((candidate) => candidate.id === id)!;
    for (const locale of locales) {
      setLocale(locale);
      const [headers] = schemeInputs(id) as string[][];
      const mapping = mapHeaders(inputsOf(scheme), headers!);
      expect(mapping.problems).toEqual([]);
      const found = inputsOf(scheme).map(({ key }) => mapping.columns[key]?.column);
      expect(found).toEqual(headers!.map((_, column) => column));
      for (const { key, unit } of inputsOf(scheme))
        if (unit) expect(mapping.columns[key]?.scale ?? unit.scale).toBe(unit.scale);
    }
  },
);

test("a scheme that is not there, or an error in its place, is an error", () => {
  setLocale("en-US");
  expect(thrown(() => schemeInputs("gov-scor"))).toBe(
    "#VALUE! there is no scheme “gov-scor”; did you mean gov-score, gov-eligibility?",
  );
  expect(thrown(() => schemeInputs(errorCell("#N/A") as string))).toBe(
    "#VALUE! the cell holds the error #N/A",
  );
});
