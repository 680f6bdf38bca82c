import { schemes } from "../../../src/schemes";
import { toMarkdown } from "../../../src/build/pages/markdown";
import { schemePage } from "../../../src/build/pages/scheme";
import { speech } from "../../../src/build/pages/words";

const pageOf = (id: string, locale: "zh-CN" | "en-US"): string => {
  const scheme = schemes.find((one) => one.id === id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return toMarkdown(schemePage(scheme, speech(locale)));
};

describe("schemePage", () => {
  test("shows every rule of a decision table with its tier", () => {
    const page = pageOf("logistics-abc", "en-US");
    expect(page).toContain("| 3 | Order quantity `>= 30000` | A |");
    expect(page).toContain("| 11 | (all others) | C |");
  });

  test("shows the bands, weights and cut-offs of a scorecard", () => {
    const page = pageOf("gov-score", "zh-CN");
    expect(page).toContain("| `[300..500)` | 90 |");
    expect(page).toContain("权重 0.5");
    expect(page).toContain("| A | 85 |");
  });

  test("says of each figure whether a document has it or we chose it", () => {
    const page = pageOf("gov-score", "en-US");
    expect(page).toMatch(/`\[300\.\.500\)` \| 90 \| Source document 1/);
    expect(page).toMatch(/`>= 500` \| 100 \| our default:/);
  });

  test("shows the service policy of a tier", () => {
    expect(pageOf("close-date-ae", "en-US")).toContain("- Cadence: every day (");
    expect(pageOf("close-date-ae", "zh-CN")).toMatch(/- 联系频率.每 7 天 \(/);
  });

  test("links the scheme that is checked first", () => {
    expect(pageOf("gov-score", "zh-CN")).toContain("](gov-eligibility.zh-CN.md)");
  });

  test.each(schemes.map(({ id }) => id))("has nothing undefined on the page of %s", (id) => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(pageOf(id, locale)).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
