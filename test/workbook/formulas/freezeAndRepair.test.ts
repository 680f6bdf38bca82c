import { freezeFormulas, repairFormulas, unwatched } from "../../../src/workbook";
import type { GivenFormula } from "./formulaContract";
import { createMemoryFormulas } from "./memoryFormulas";

const progress = unwatched;

const at = (
  row: number,
  formula: string,
  ...shown: GivenFormula["shown"][number]
): GivenFormula => ({
  sheet: "客户",
  row,
  column: 3,
  formula,
  shown: shown.map((cell) => [cell]),
});

describe("freezing", () => {
  test("puts values in place of our formulas, and counts cells that they had spilled to", async () => {
    const port = createMemoryFormulas([
      at(1, "=ABCTIER(B2:B4)", "A", "B", "C"),
      at(9, "=CLIENTSCORE(B9)", 71.5),
      at(12, "=SUM(B2:B4)", 6),
    ]);
    expect(await freezeFormulas(port, progress)).toEqual({
      formulas: 2,
      cells: 4,
      unresolved: [],
      left: [],
    });
    expect(port.formulas.map(({ formula }) => formula)).toEqual(["=SUM(B2:B4)"]);
    expect(port.constants.get("客户!3,3")).toBe("C");
  });

  test.each(["#NAME?", "#BUSY!", "#SPILL!"])("leaves a formula that shows %s", async (error) => {
    const port = createMemoryFormulas([at(1, "=ABCTIER(B2:B4)", { error })]);
    const { formulas, unresolved } = await freezeFormulas(port, progress);
    expect(formulas).toBe(0);
    expect(unresolved).toEqual([{ sheet: "客户", row: 1, column: 3, rows: 1, columns: 1 }]);
    expect(port.formulas).toHaveLength(1);
  });

  test("keeps an error that is a result", async () => {
    const port = createMemoryFormulas([at(1, "=CLIENTTIER(B2)", { error: "#N/A" })]);
    expect((await freezeFormulas(port, progress)).formulas).toBe(1);
    expect(port.constants.get("客户!1,3")).toEqual({ error: "#N/A" });
  });

  test("tells of a formula that somebody changed meanwhile", async () => {
    const port = createMemoryFormulas([at(1, "=CLIENTTIER(B2)", "A")]);
    const changing = {
      ...port,
      findFormulas: async (...asked: Parameters<typeof port.findFormulas>) => {
        const found = await port.findFormulas(...asked);
        port.formulas.splice(0, 1, at(1, "=CLIENTTIER(B3)", "B"));
        return found;
      },
    };
    expect((await freezeFormulas(changing, progress)).left).toHaveLength(1);
    expect(port.formulas).toHaveLength(1);
  });
});

describe("repairing", () => {
  test("enters stuck formulas again, by the names that they have here", async () => {
    const port = createMemoryFormulas(
      [
        at(1, "=CLIENTTIER(B2)", { error: "#NAME?" }),
        at(2, "=_xldudf_CLIENTTIER(B3)", "A"),
        at(3, "=CLIENTELE.CLIENTTIER(B4)", { error: "#NAME?" }),
        at(4, "=CLIENTTIER(B5)", "C"),
        at(5, "=OTHER.CLIENTTIER(B6)", "C"),
      ],
      () => [["B"]],
    );
    expect(await repairFormulas(port, "", progress)).toEqual({
      formulas: 5,
      repaired: 3,
      stuck: [],
      left: [],
    });
    expect(port.formulas.map(({ formula }) => formula)).toEqual([
      "=CLIENTTIER(B2)",
      "=CLIENTTIER(B3)",
      "=CLIENTTIER(B4)",
      "=CLIENTTIER(B5)",
      "=OTHER.CLIENTTIER(B6)",
    ]);
  });

  test("says which show #NAME? all the same", async () => {
    const port = createMemoryFormulas(
      [at(1, "=CLIENTTIER(没有)", { error: "#NAME?" })],
      () => null,
    );
    const { repaired, stuck } = await repairFormulas(port, "", progress);
    expect(repaired).toBe(0);
    expect(stuck).toEqual([{ sheet: "客户", row: 1, column: 3, rows: 1, columns: 1 }]);
  });

  test("writes nothing where nothing is stuck", async () => {
    const port = createMemoryFormulas([at(1, "=CLIENTTIER(B2)", "A")], () => null);
    expect((await repairFormulas(port, "", progress)).repaired).toBe(0);
    expect(port.formulas[0]?.shown).toEqual([["A"]]);
  });
});
