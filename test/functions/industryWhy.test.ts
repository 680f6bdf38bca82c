import { setLocale } from "../../src/functions";
import { industryWhy } from "../../src/functions/industryWhy";
import { errorCell, seen } from "./host";
import "./site";

const why = async (text: unknown, ...more: readonly unknown[]) =>
  seen(
    await industryWhy([[text]], ...(more as [string?, string?, unknown?, unknown[][]?])),
  )[0]?.[0];

afterAll(() => setLocale(null));

test.each<[string, unknown, unknown]>([
  ["a code", "012", "012 Commercial banks: by the code in it, “012”"],
  ["a name", "商业银行", "012 商业银行：与名称一致"],
  ["a name in English", "Commercial banks", "012 Commercial banks: that is its name"],
  ["words", "某某快递", expect.stringMatching(/^160 .*：依据“快递”$/)],
  ["a blank", "", ""],
  ["an error cell", errorCell("#N/A"), expect.stringMatching(/^#VALUE! /)],
  ["a boolean", true, "No code: nothing in it says what the business does"],
])("%s", async (_, text, expected) => {
  expect(await why(text)).toEqual(expected);
});

test("by the model it says how sure it is, by which words, and what comes next", async () => {
  expect(await why("生产销售汽车零部件", "gbt4754")).toMatch(/^36\d* .+：把握 \d+%，依据“[^”]+”/);
  expect(await why("The company makes electric vehicles", "isic4")).toMatch(
    /^29\d* .+: (\d+% sure, from “|that is its name)/,
  );
});

test("where nothing is sure enough it says what it may be", async () => {
  expect(await why("生产销售汽车零部件", "gbt4754", "class", 1)).toMatch(
    /^未给代码，把握不足：可能是.*3670 .+ \d+%.*依据“/,
  );
  expect(await why("😀")).toBe("No code: nothing in it says what the business does");
});

test("a correction is named as one", async () => {
  expect(await why("某某大饭店", null, null, null, [["某某大饭店", "119"]])).toMatch(
    /^119 .+：按更正记录$/,
  );
});
