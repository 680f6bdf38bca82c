import { normaliseText } from "../../../src/industry/model";

describe("texts as the model reads them", () => {
  test.each([
    ["ＬＥＤ　照明（节能型）", "led 照明、节能型"],
    ["軟體開發、銷售電腦", "软体开发、销售电脑"],
    ["生产;销售。服务", "生产,销售。服务"],
    ["生产、销售;,。服务", "生产、销售。服务"],
    ["Makes tyres. Sells pumps, valves.", "makes tyres。sells pumps,valves"],
    ["<p>Tyres &amp; tubes</p>", "tyres and tubes"],
    ["R&D services", "r and d services"],
    ["  、,;  ", ""],
    ["其它制造", "其他制造"],
  ])("%j becomes %j", (text, read) => {
    expect(normaliseText(text)).toBe(read);
  });

  test("is bounded, whatever the length of the cell", () => {
    expect(normaliseText("机械制造 ".repeat(8000)).length).toBeLessThan(2_200);
  });

  test("is settled: what is normal stays as it is", () => {
    for (const text of ["led 照明、节能型", "生产,销售。服务", "r and d services"])
      expect(normaliseText(text)).toBe(text);
  });
});
