import { recall, remember } from "../../../src/taskpane/grade/remembered";
import { createMemoryAccess } from "../memoryAccess";

const HEADERS = ["id", "qty", "note"];
const graded = {
  scheme: "logistics-abc",
  corrections: { orderQty: 1, isFirstOrder: null },
  arguments: { cut: 3, list: [1, 2] },
  columns: ["tier", "next"] as const,
  form: "formulas" as const,
};

test("comes back as it was kept", async () => {
  const access = createMemoryAccess([]);
  await remember(access, "[T]", HEADERS, graded);
  expect(await recall(access, "[T]", HEADERS)).toEqual(graded);
  expect(await recall(access, "[Other]", HEADERS)).toBeNull();
});

test("finds its columns by their headers when they have moved, and drops those that are gone", async () => {
  const access = createMemoryAccess([]);
  await remember(access, "[T]", HEADERS, graded);
  expect((await recall(access, "[T]", ["qty", "id"]))?.corrections).toEqual({
    orderQty: 0,
    isFirstOrder: null,
  });
  expect((await recall(access, "[T]", ["id"]))?.corrections).toEqual({ isFirstOrder: null });
});

test("one table's memory leaves the others' alone", async () => {
  const access = createMemoryAccess([]);
  await remember(access, "[T]", HEADERS, graded);
  await remember(access, "[U]", HEADERS, { ...graded, scheme: "clv-1000" });
  expect((await recall(access, "[T]", HEADERS))?.scheme).toBe("logistics-abc");
});

test.each([42, "x", null, [], { "[T]": 1 }, { "[T]": { scheme: 3 } }])(
  "%j is no memory",
  async (value) => {
    const access = createMemoryAccess([]);
    access.kept.set("clientele.graded", value);
    expect(await recall(access, "[T]", HEADERS)).toBeNull();
  },
);

test("of a memory in another form, what has the right form is taken", async () => {
  const access = createMemoryAccess([]);
  access.kept.set("clientele.graded", {
    "[T]": { scheme: "a", headers: { x: 7, y: "qty" }, columns: ["bogus"] },
  });
  expect(await recall(access, "[T]", HEADERS)).toEqual({
    scheme: "a",
    corrections: { y: 1 },
    arguments: {},
    columns: [],
    form: "values",
  });
});

test("a workbook that gives no settings has none", async () => {
  const access = {
    ...createMemoryAccess([]),
    workbookSetting: () => Promise.reject(new Error("blocked")),
  };
  expect(await recall(access, "[T]", HEADERS)).toBeNull();
});
