import {
  codeAgain,
  codeColumn,
  explainCoding,
  PortError,
  textColumnOf,
  unwatched,
  type Progress,
  type ReadyToCode,
} from "../../src/workbook";
import { bookOf, businesses, choicesOf, coded, codesIn, readyFor } from "./industryBook";
import { tickingHost } from "./memoryPort";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const again = (
  result: Awaited<ReturnType<typeof coded>>,
  changes: Partial<Awaited<ReturnType<typeof choicesOf>>>,
  into = ready,
) => codeAgain(result, { ...result.request.choices, ...changes }, into, tickingHost(), unwatched);

test("each row gets a code with a level, a confidence and what told it; blanks and totals have no text", async () => {
  const result = await coded(bookOf(), ready);
  expect(codesIn(result)).toEqual([
    "012",
    expect.any(String),
    expect.any(String),
    expect.any(String),
    "012",
    null,
    null,
    null,
  ]);
  expect(result).toMatchObject({ rows: 8, coded: 5, uncoded: 1 });
  expect([...result.levels]).toEqual([["group", 5]]);
  expect(result.texts.map(({ coding }) => coding.how)).toEqual([
    "name",
    "model",
    "model",
    "model",
    "code",
    "nothing",
  ]);
  expect(result.confidence).toBeGreaterThan(0.8);
});

test("each different text is coded once, whatever the number of its rows", async () => {
  const sheet = businesses();
  const many = Array.from({ length: 500 }, (_, row) => [`D${row}`, "宽带接入和云主机"]);
  sheet.rows.splice(1, 8, ...many);
  const { knowledge } = ready;
  const asked = jest.fn(knowledge.model);
  const watched = { ...ready, knowledge: { ...knowledge, model: asked } };
  const result = await coded(bookOf([sheet]), watched);
  expect(result.texts).toHaveLength(1);
  expect(result.texts[0]?.rows).toHaveLength(500);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("corrections go first, and one is for all spellings of its text", async () => {
  const corrections = new Map([["生产五金工具兼营劳保用品", "111"]]);
  const result = await coded(bookOf(), ready, { corrections });
  expect(codesIn(result).slice(1, 4)).toEqual(["111", "111", expect.not.stringMatching(/^111$/)]);
  expect(result.texts[1]?.coding).toMatchObject({ how: "correction", confidence: 1 });
});

test("a number is read as a code that has lost its zeros; one that may be two codes has both as candidates", async () => {
  const sheet = businesses();
  sheet.rows.splice(1, 8, ["C1", 12], ["C2", 299], ["C3", 999999]);
  const result = await coded(bookOf([sheet]), ready);
  expect(codesIn(result)).toEqual([null, "299", null]);
  expect(result.texts[0]?.coding.candidates.map(({ found }) => found.code).sort()).toEqual(["012", "12"]); // prettier-ignore
  expect(result.texts[2]?.coding.candidates).toEqual([]);
});

test("an error in a cell is no description", async () => {
  const sheet = businesses();
  sheet.rows.splice(1, 8, ["C1", { error: "#N/A" }], ["C2", true], ["C3", "  "]);
  const result = await coded(bookOf([sheet]), ready);
  expect(codesIn(result)).toEqual([null, null, null]);
  expect(result.texts.map(({ text }) => text)).toEqual(["#N/A", "TRUE"]);
});

test("another level, confidence or taxonomy needs no reading again", async () => {
  const port = bookOf();
  const result = await coded(port, ready);
  const reads = port.reads.length;
  const higher = await again(result, { level: "section" });
  expect([...higher.levels]).toEqual([["section", 5]]);
  const surer = await again(result, { threshold: 0.999 });
  expect(surer.confidence).toBeGreaterThan(result.confidence);
  const national = await again(result, {}, await readyFor("gbt4754"));
  expect(national.ready.taxonomy.id).toBe("gbt4754");
  expect(port.reads).toHaveLength(reads);
});

test("where only a correction changes, only its texts are coded anew", async () => {
  const result = await coded(bookOf(), ready);
  const next = await again(result, { corrections: new Map([["商业银行", "072"]]) });
  expect(codesIn(next)[0]).toBe("072");
  expect(next.texts.slice(1)).toEqual(result.texts.slice(1));
  expect(next.texts.slice(1).every((text, at) => text === result.texts[at + 1])).toBe(true);
});

test("the words that decided are found when they are asked for", async () => {
  const result = await coded(bookOf(), ready);
  const words = explainCoding(result, result.texts[1]!).words.map(({ text }) => text);
  expect(words.join()).toContain("五金");
});

test("a large block is worked in pieces, and can be stopped between two", async () => {
  const sheet = businesses();
  sheet.rows.splice(1, 8, ...Array.from({ length: 2000 }, (_, row) => [`D${row}`, `货架 ${row}`]));
  const port = bookOf([sheet]);
  const [region] = await port.regions();
  const request = {
    customers: { region: region!, key: 0 },
    column: textColumnOf(region!.headers)!,
    choices: await choicesOf(ready),
  };
  let done = 0;
  const progress: Progress = {
    report: (rows) => {
      done = rows;
    },
    get cancelled() {
      return done >= 500;
    },
  };
  const host = tickingHost(15);
  const stopped = codeColumn(port, request, ready, host, progress);
  await expect(stopped).rejects.toEqual(new PortError("cancelled"));
  expect(done).toBeLessThan(1000);
  expect(host.yields).toBeGreaterThan(3);
});

test("a cell as long as Excel takes them, markup and emoji do no harm", async () => {
  const sheet = businesses();
  const texts = ["货".repeat(32_767), "<b>银行</b>", "😀😀", "=SUM(A1)", "ABC银行混合 mixed 海关"];
  sheet.rows.splice(1, 8, ...texts.map((text, row) => [`C${row}`, text]));
  const result = await coded(bookOf([sheet]), ready);
  expect(result.coded + result.uncoded).toBe(5);
});
