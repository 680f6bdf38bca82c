import { languageOf } from "../../../src/taskpane/language";
import { UNSAID } from "../../../src/taskpane/whatIf/capacity";
import { loadView } from "../../../src/taskpane/whatIf/loadView";
import { paneWhatIfWords } from "../../../src/text";
import type { Effect } from "../../../src/workbook";
import { scheme as named } from "../../workbook/customersBook";

const callback = named("cti-callback");

const effect = (now: readonly number[], then: readonly number[]): Effect => ({
  moved: 0,
  mover: () => ({ row: 0, from: 0, to: 0, value: null }),
  tiers: now.map((count, tier) => ({
    tier,
    now: count,
    then: then[tier] ?? 0,
    came: 0,
    went: 0,
    valueNow: 0,
    valueThen: 0,
  })),
});

const view = (then: readonly number[], capacity = UNSAID, locale: "zh-CN" | "en-US" = "en-US") =>
  loadView(
    callback,
    effect([100, 20, 30, 0], then),
    capacity,
    paneWhatIfWords(locale),
    languageOf(locale),
  );

const people = { people: 5, each: 40, per: "month", by: "" } as const;

test("what tiers need stands against what people can do", () => {
  expect(view([190, 30, 27, 0], people)).toMatchObject({
    sentence: "Needs 214 visits a month, 5 people × 40 = 200: 14 too many",
    isOver: true,
    now: "120 as it is now",
  });
  expect(view([190, 30, 27, 0], people, "zh-CN")?.sentence).toBe(
    "每月需 214 次，5 人 × 40 次 = 200 次：超出 14 次",
  );
});

test("a year has twelve months", () => {
  expect(view([1, 0, 0, 0], { ...people, per: "year" })?.sentence).toBe(
    "Needs 12 visits a year, 5 people × 40 = 200: 188 to spare",
  );
});

test("without people it is said what is needed alone", () => {
  expect(view([100, 20, 30, 0])).toMatchObject({
    sentence: "Needs 120 visits a month",
    isOver: false,
    now: null,
  });
});

test("a scheme without cadences has no load", () => {
  expect(
    loadView(
      named("logistics-abc"),
      effect([1], [1]),
      people,
      paneWhatIfWords("en-US"),
      languageOf("en-US"),
    ),
  ).toBeNull();
});
