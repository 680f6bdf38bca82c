import {
  candidateText,
  codingNotLoaded,
  codingText,
  mappingText,
  shortText,
  surenessText,
} from "../../src/text";

const bank = { code: "012", name: { zh: "商业银行", en: "Commercial banks" } };
const insurer = { code: "020", name: { zh: "保险业", en: "Insurance" } };

test("an answer says what decided; by the model also how sure it is and what comes next", () => {
  const facts = {
    found: bank,
    how: "model",
    confidence: 0.834,
    candidates: [
      { found: bank, confidence: 0.834 },
      { found: insurer, confidence: 0.004 },
    ],
    words: [{ text: "银行" }, { text: "存款" }],
  } as const;
  expect(codingText(facts, "zh-CN")).toBe(
    "012 商业银行：把握 83%，依据“银行”“存款”；其次是020 保险业 1%",
  );
  expect(codingText(facts, "en-US")).toBe(
    "012 Commercial banks: 83% sure, from “银行”, “存款”; then 020 Insurance 1%",
  );
  expect(codingText({ ...facts, how: "correction" }, "en-US")).toBe(
    "012 Commercial banks: as somebody set it right",
  );
});

test("without an answer it says what it may be, or that nothing says what the business does", () => {
  const none = { found: null, how: "nothing", confidence: 0.4, words: [] } as const;
  expect(codingText({ ...none, candidates: [{ found: bank, confidence: 0.4 }] }, "zh-CN")).toBe(
    "未给代码，把握不足：可能是012 商业银行 40%",
  );
  expect(codingText({ ...none, candidates: [] }, "en-US")).toBe(
    "No code: nothing in it says what the business does",
  );
});

test("what is not certain is never 100%, and what is possible never 0%", () => {
  expect([1, 0.999, 0.5, 0.001].map(surenessText)).toEqual(["100%", "99%", "50%", "1%"]);
  expect(candidateText(bank.name, 0.42, "zh-CN")).toBe("商业银行 42%");
});

test("a long text is cut where it is quoted, between characters", () => {
  expect(shortText(" a\n b ")).toBe("a b");
  expect(shortText("😀".repeat(50))).toBe(`${"😀".repeat(40)}…`);
  expect(shortText("x".repeat(32767))).toHaveLength(41);
});

test("a mapping says how far it is the same, and how sure where no office says so", () => {
  expect(mappingText({ kind: "exact" }, "zh-CN")).toBe("相同");
  expect(mappingText({ kind: "inferred", sureness: "medium" }, "en-US")).toBe("inferred (medium)");
  expect(codingNotLoaded("zh-CN")).toContain("Ctrl+Alt+F9");
});
