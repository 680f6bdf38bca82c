import { schemes } from "../../../src/schemes";
import { from, input, minimal } from "../../rules/minimal";
import { anyone, answer, both, source, told, toldOf } from "./told";

const pageOf = (id: string, locale: "zh-CN" | "en-US"): string => {
  const scheme = schemes.find((one) => one.id === id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return told(scheme, locale);
};

describe("schemePage", () => {
  test("begins with what reading personal attributes asks for", () => {
    const personal = { zh: "读取年龄", en: "Reads ages" };
    const page = (locale: "zh-CN" | "en-US") =>
      toldOf({ inputs: [], method: anyone, more: { personal } }, locale);
    expect(page("en-US")).toMatch(/^# test\n\n> \*\*Personal data\*\*: Reads ages\n/);
    expect(page("zh-CN")).toMatch(/^# test\n\n> \*\*涉及个人信息\*\*：读取年龄\n/);
    expect(toldOf({ inputs: [], method: anyone })).not.toContain("Personal data");
  });

  test("says its topic and its source", () => {
    const page = toldOf({ inputs: [], method: anyone, more: { topic: "risk", source } });
    expect(page).toContain("Topic: Credit and risk");
    expect(page).toContain("Basis: Document, Place: fact");
  });

  test("lists inputs with what they take, and what a blank means", () => {
    const page = toldOf({
      inputs: [
        input("rate", "number", {
          about: both("of last year"),
          unit: { label: both("%"), scale: 0.01 },
          min: 0,
          max: 100,
          blank: { value: 0, from },
        }),
        input("credit", "choice", {
          choices: [answer("good", "Good"), answer("bad", "Bad")],
          blank: { value: "good", from: source },
        }),
      ],
      method: anyone,
    });
    expect(page).toContain(
      "| rate | `rate` | of last year | number (%), 0 to 100 | taken as 0 (**our default**: test) |",
    );
    expect(page).toContain("choice: Good / Bad | taken as Good (Document, Place: fact) |");
  });

  test("lists settings with their defaults and what they take", () => {
    const page = toldOf({
      inputs: [],
      method: anyone,
      arguments: [
        { type: "number", name: "least", label: both("Least"), default: 8, min: 0, from },
        {
          type: "choice",
          name: "by",
          label: both("By"),
          default: "share",
          choices: [answer("share", "Share"), answer("rank", "Rank")],
          from: source,
        },
      ],
    });
    expect(page).toContain("| Least | `least` | 8 | at least 0 | **our default**: test |");
    expect(page).toContain(
      "| By | `by` | Share | `share` Share; `rank` Rank | Document, Place: fact |",
    );
  });

  test("links the scheme that is checked first, and says who passes", () => {
    const first = minimal({
      inputs: [],
      method: anyone,
      more: { id: "first", name: both("First") },
    });
    const page = toldOf({
      inputs: [],
      method: anyone,
      more: { precondition: { scheme: first, passes: ["A"], otherwise: "C", from } },
    });
    expect(page).toContain(
      "[First](first.en-US.md); those that fail are C (**our default**: test)",
    );
    expect(page).toContain("Tiers that pass: A.");
    expect(pageOf("gov-score", "zh-CN")).toContain("](gov-eligibility.zh-CN.md)");
  });

  test("says of each figure whether a document has it or we chose it", () => {
    const page = pageOf("gov-score", "en-US");
    expect(page).toMatch(/`\[300\.\.500\)` \| 90 \| Source document 1/);
    expect(page).toMatch(/`>= 500` \| 100 \| \*\*our default\*\*:/);
  });

  describe.each(schemes.map(({ id }) => id))("of %s", (id) => {
    test("has nothing undefined and no place left open", () => {
      for (const locale of ["zh-CN", "en-US"] as const)
        expect(pageOf(id, locale)).not.toMatch(/undefined|\[object|\bNaN\b|\{[a-z]+\}/i);
    });

    test("has the same sections and tables in both languages", () => {
      const shape = (locale: "zh-CN" | "en-US") => pageOf(id, locale).match(/^#+ |^\| ---.*$/gm);
      expect(shape("zh-CN")).toEqual(shape("en-US"));
    });
  });
});
