import { anyone, toldOf } from "../told";

const open = [
  {
    question: { zh: "半月是几天？", en: "How many days are half a month?" },
    taken: { zh: "15 天", en: "15 days" },
  },
];

describe("what the source leaves open", () => {
  test("is a section of questions with what we took, in both languages", () => {
    const page = (locale: "zh-CN" | "en-US") =>
      toldOf({ inputs: [], method: anyone, more: { open } }, locale);
    expect(page("en-US")).toContain("## Left open by the rules");
    expect(page("en-US")).toContain("| How many days are half a month? | 15 days |");
    expect(page("zh-CN")).toContain("## 规则未定之处");
    expect(page("zh-CN")).toContain("| 半月是几天？ | 15 天 |");
  });

  test("is no section where nothing is open", () => {
    expect(toldOf({ inputs: [], method: anyone })).not.toContain("Left open");
  });
});
