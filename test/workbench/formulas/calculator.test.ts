import { createBench } from "./bench";
import type { Bench } from "./bench";

const enterAll = async (bench: Bench, cells: Record<string, string>) => {
  for (const [address, text] of Object.entries(cells)) bench.type(address, text);
  await bench.settled();
};

describe("built-in functions", () => {
  const cases: [formula: string, expected: unknown][] = [
    ["=SUM(A1:A3)", 6],
    ['=IF(A1>0,"好","坏")', "好"],
    ['=COUNTIF(A1:A3,">1")', 2],
    ["=VLOOKUP(2,A1:B3,2,FALSE)", "乙"],
    ["=XLOOKUP(3,A1:A3,B1:B3)", "丙"],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NOSUCH(1)", { error: "#NAME?" }],
    ["=1+TRUE", 2],
    ["=A1=1", true],
    ["=A9", 0],
    ["=DATE(2026,1,31)", 46053],
    ['="a""b"', 'a"b'],
    ["=SUM(A:A)-SUM(1:1)+A1", 6],
    ["=二!A1*2", 84],
    ['=INDIRECT("A2")', 2],
    ["=OFFSET(A1,2,0)", 3],
    ["=LET(x,A2,x*10)", 20],
    ['=IFERROR(1/0,"x")', "x"],
  ];
  test.each(cases)("%s gives %p", async (formula, expected) => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "1",
      A2: "2",
      A3: "3",
      B1: "甲",
      B2: "乙",
      B3: "丙",
      "二!A1": "42",
      Z50: formula,
    });
    expect(bench.value("Z50")).toEqual(expected);
  });

  test("a chain of formulas is computed anew when its first cell changes", async () => {
    const bench = createBench();
    await enterAll(bench, { C1: "=B1+1", B1: "=A1+1", A1: "1" });
    expect(bench.value("C1")).toBe(3);
    await bench.enter("A1", "10");
    expect(bench.value("C1")).toBe(12);
  });

  test("formulas that go in a circle show 0 and leave the others alone", async () => {
    const bench = createBench();
    await enterAll(bench, { A1: "=B1", B1: "=A1", C1: "=A1+5", D1: "=1+1" });
    expect([bench.value("A1"), bench.value("C1"), bench.value("D1")]).toEqual([0, 5, 2]);
  });

  test("a function that Excel has and the engine lacks keeps the value of the file", async () => {
    const bench = createBench(
      {},
      {
        A1: { value: 7, formula: '=GETPIVOTDATA("x",B1)' },
        A2: { value: 1, formula: "=A1*2" },
      },
    );
    await bench.settled();
    expect([bench.value("A1"), bench.value("A2")]).toEqual([7, 14]);
  });
});

describe("spills", () => {
  test("FILTER fills the cells below and dependants see them at once", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "1",
      A2: "5",
      A3: "7",
      C1: "=FILTER(A1:A3,A1:A3>2)",
      D1: "=SUM(C1:C9)",
      E1: "=SUM(C1#)",
      F1: "=ROWS(C1#)",
    });
    expect(["C1", "C2", "C3", "D1", "E1", "F1"].map(bench.value)).toEqual([5, 7, "", 12, 12, 2]);
    await bench.enter("A1", "3");
    expect(["C1", "C2", "C3", "D1", "E1", "F1"].map(bench.value)).toEqual([3, 5, 7, 15, 15, 3]);
    await bench.enter("A2", "0");
    expect(["C1", "C2", "C3", "D1", "E1", "F1"].map(bench.value)).toEqual([3, 7, "", 10, 10, 2]);
  });

  test("a cell in the way makes it #SPILL!, and taking it away lets it spill", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "1",
      A2: "5",
      C2: "x",
      C1: "=A1:A2*2",
      D1: "=C2",
    });
    expect(["C1", "C2", "D1"].map(bench.value)).toEqual([{ error: "#SPILL!" }, "x", "x"]);
    await bench.enter("C2", "");
    expect(["C1", "C2", "D1"].map(bench.value)).toEqual([2, 10, 10]);
  });

  test("spills that feed spills settle", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "2",
      C1: "=SEQUENCE(A1)",
      D1: "=C1#*2",
      E1: "=SUM(D1#)",
    });
    expect(["D2", "E1"].map(bench.value)).toEqual([4, 6]);
    await bench.enter("A1", "4");
    expect(["D4", "E1"].map(bench.value)).toEqual([8, 20]);
  });
});

describe("functions of the add-in", () => {
  test("many cells are one batch, and equal calls are made once", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "1",
      A2: "2",
      A3: "2",
      B1: "=DOUBLE(A1)",
      B2: "=DOUBLE(A2)",
      B3: "=DOUBLE(A3)",
    });
    expect(["B1", "B2", "B3"].map(bench.value)).toEqual([2, 4, 4]);
    expect(bench.batches.map((batch) => batch.length)).toEqual([2]);
  });

  test("a call on the result of a call waits for it", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "1",
      B1: "=DOUBLE(DOUBLE(A1))+DOUBLE(3)",
      C1: "=DOUBLE(B1)",
    });
    expect(["B1", "C1"].map(bench.value)).toEqual([10, 20]);
    expect(bench.batches.flat().map(({ args }) => args)).toEqual([[1], [3], [2], [10]]);
  });

  test("omitted arguments are null up to the last declared parameter", async () => {
    const bench = createBench();
    await enterAll(bench, { A1: "x", B5: "=ECHOES(A1)", B6: "=ECHOES(A1,,5)" });
    expect(bench.batches[0]?.map(({ args }) => args)).toEqual([
      [[["x"]], null, null],
      [[["x"]], null, 5],
    ]);
  });

  test("a single cell is [[v]] for a matrix parameter and v for a scalar one; a blank is empty text for any", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "TRUE",
      A2: "2026-01-31",
      B1: "=SHOWARGS(A1,A2)",
      B2: "=SHOWARGS(A9)",
      B3: "=TAKESERRORS(A1:A3)",
    });
    expect(["B1", "B2", "B3"].map(bench.value)).toEqual([
      "[true,46053]",
      '["",null]',
      '[[[true],[46053],[""]]]',
    ]);
  });

  test("an error cell ends the call unless the function takes errors", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "#N/A",
      B1: "=SHOWARGS(A1)",
      B2: "=ECHOES(A1:A2)",
      B3: "=TAKESERRORS(A1)",
    });
    expect(["B1", "B2", "B3"].map(bench.value)).toEqual([
      { error: "#N/A" },
      { error: "#N/A" },
      '[[[{"error":"#N/A"}]]]',
    ]);
  });

  test("text that is a number is one for a number parameter, other text is #VALUE! without a call", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "'12",
      A2: "约三万",
      B1: "=DOUBLE(A1)",
      B2: "=DOUBLE(A2)",
      B3: "=DOUBLE(A9)",
    });
    expect(["B1", "B2", "B3"].map(bench.value)).toEqual([24, { error: "#VALUE!" }, 0]);
    expect(bench.batches.flat()).toHaveLength(2);
  });

  test("an error keeps its message, through IF as well", async () => {
    const bench = createBench();
    await enterAll(bench, {
      A1: "约三万",
      B1: "=FAILS(A1)",
      B2: '=IF(A1="x",1,FAILS(A1))',
    });
    const error = { error: "#VALUE!", message: "not a number: 约三万" };
    expect(["B1", "B2"].map(bench.value)).toEqual([error, error]);
  });

  test("a matrix spills, with errors in their places", async () => {
    const bench = createBench();
    bench.answer.set("ECHO", (_, reply) =>
      reply({
        ok: true,
        value: [
          ["A", 1],
          ["B", { type: "Error", basicValue: "#N/A", message: "why" }],
        ],
      }),
    );
    await bench.enter("B1", "=ECHOES(A1)");
    expect(["B1", "C1", "B2", "C2"].map(bench.value)).toEqual([
      "A",
      1,
      "B",
      { error: "#N/A", message: "why" },
    ]);
  });

  test("a range for a scalar parameter calls the function for each cell and spills", async () => {
    const bench = createBench();
    await enterAll(bench, { A1: "1", A2: "2", B1: "=DOUBLE(A1:A2)" });
    expect(["B1", "B2"].map(bench.value)).toEqual([2, 4]);
  });

  test("one that never answers shows #BUSY! and holds nobody up; its answer is shown when it comes", async () => {
    const bench = createBench();
    let reply: (result: { ok: true; value: unknown }) => void = () => undefined;
    bench.answer.set("NEVER", (_, later) => (reply = later));
    await enterAll(bench, { A1: "=NEVER()", B1: '=A1&"!"', C1: "=DOUBLE(4)" });
    expect(["A1", "B1", "C1"].map(bench.value)).toEqual([
      { error: "#BUSY!" },
      { error: "#BUSY!" },
      8,
    ]);
    reply({ ok: true, value: "done" });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(["A1", "B1"].map(bench.value)).toEqual(["done", "done!"]);
  });

  test("a stream updates its cell and the dependants", async () => {
    const bench = createBench();
    let reply: (result: { ok: true; value: unknown }) => void = () => undefined;
    bench.answer.set("TICK", (_, later) => {
      reply = later;
      later({ ok: true, value: 1 });
    });
    await enterAll(bench, { A1: "=TICKS()", B1: "=A1*10" });
    expect(bench.value("B1")).toBe(10);
    reply({ ok: true, value: 2 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(bench.value("B1")).toBe(20);
  });

  test("a volatile function is called at every calculation, others keep their results", async () => {
    const bench = createBench();
    let now = 0;
    bench.answer.set("CLOCK", (_, reply) => reply({ ok: true, value: ++now }));
    await enterAll(bench, { A1: "=CLOCK()", B1: "=DOUBLE(2)" });
    await bench.enter("Z1", "1");
    expect(bench.value("A1")).toBe(2);
    expect(bench.batches.flat().filter(({ functionId }) => functionId === "DOUBLE")).toHaveLength(
      1,
    );
  });

  test("a function that asks for its address gets it", async () => {
    const bench = createBench();
    await bench.enter("C7", "=WHEREAMI()");
    expect(bench.value("C7")).toBe("表一!C7");
  });

  test("six hundred rows of calls take one batch and under a second", async () => {
    const bench = createBench();
    for (let row = 1; row <= 600; row++) {
      bench.type(`A${row}`, String(row));
      bench.type(`B${row}`, `=DOUBLE(A${row})`);
    }
    bench.type("D1", "=SUM(B1:B600)");
    const begun = Date.now();
    await bench.settled();
    expect(bench.value("D1")).toBe(600 * 601);
    expect(bench.batches).toHaveLength(1);
    expect(Date.now() - begun).toBeLessThan(1_000);
  });
});
