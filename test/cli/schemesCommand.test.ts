import { clientele } from "./fakeTerminal";
import { schemes } from "../../src/workbook";

test("every scheme has a line with its id and its tiers", async () => {
  const { code, out } = await clientele(["schemes"], { locale: "zh-CN" });
  expect(code).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(schemes.length + 1);
  expect(lines.find((line) => line.startsWith("pyramid-4"))).toMatch(/白金 黄金 铁 铅/);
});

test("--json tells what a program needs to fill in the columns", async () => {
  const { out } = await clientele(["schemes", "--json"]);
  const { schemes: listed } = JSON.parse(out) as {
    schemes: { id: string; inputs: { key: string; needed: boolean }[] }[];
  };
  const gov = listed.find(({ id }) => id === "gov-score");
  expect(gov?.inputs.find(({ key }) => key === "expectedSales")).toMatchObject({
    needed: true,
    label: { zh: expect.any(String), en: expect.any(String) },
  });
});

test("it takes no file", async () => {
  expect((await clientele(["schemes", "x.csv"])).code).toBe(2);
});
