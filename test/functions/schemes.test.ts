import { mapHeaders } from "../../src/cells";
import { setLocale } from "../../src/functions";
import { schemeInputs } from "../../src/functions/schemeInputs";
import { schemeList } from "../../src/functions/schemeList";
import { inputsOf, type Locale } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { messages } from "../../src/text";
import { errorCell, thrown } from "./host";

const locales: readonly Locale[] = ["zh-CN", "en-US"];
afterEach(() => setLocale(null));

const listed = (id: string, locale: Locale): unknown[] => {
  setLocale(locale);
  return schemeList().find(([first]) => first === id) ?? [];
};

test("SCHEMELIST has a row of nine texts for each scheme, in the order of the menu", () => {
  const rows = schemeList();
  expect(rows.map(([id]) => id)).toEqual(schemes.map(({ id }) => id));
  for (const row of rows) {
    expect(row).toHaveLength(9);
    expect(row.every((cell) => typeof cell === "string")).toBe(true);
  }
});

test("id, names, topic, inputs with units, further results, tiers, scope and source, in the user's language", () => {
  expect(listed("tracking-log", "zh-CN")).toEqual([
    "tracking-log",
    "客户追踪志",
    "Tracking log",
    "服务与拜访",
    "客户等级、上次刷新日期",
    "距上次刷新(天)、下次联系日期、逾期天数",
    "日志、周志、半月志、月志、不追踪",
    "逐个客户",
    "来源文档一(000)，客户追踪志管理法",
  ]);
  expect(listed("clv-discounted", "en-US").slice(3, 6)).toEqual([
    "Customer value",
    "Periods (years); Discount rate (%); Purchases per year (times); Contribution per purchase (yuan); Purchase probability (%)",
    "",
  ]);
  expect(listed("abc-share", "en-US").slice(6)).toEqual([
    "A; B; C",
    "All customers at once",
    expect.stringMatching(/^Our default: /),
  ]);
});

test("topics are called what they are called everywhere", () => {
  for (const locale of locales)
    for (const { id, topic } of schemes)
      expect(listed(id, locale)[3]).toBe(messages(locale).topics[topic]);
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
    "#VALUE! there is no scheme “gov-scor”; did you mean gov-score?",
  );
  expect(thrown(() => schemeInputs(errorCell("#N/A") as string))).toBe(
    "#VALUE! the cell holds the error #N/A",
  );
});
