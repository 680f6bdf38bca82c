import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { openBook, blankSheet } from "../../../src/workbench/model";
import { runBatch } from "../../../src/workbench/protocol/batch";
import type { BatchRequest, BatchResponse } from "../../../src/workbench/protocol/wire";
import { area, literal, ONE, twoSheets, values, write } from "../model/sheetsOf";
import { ask, createRequest, deskFor, type Step } from "./asked";

const sheet: Step[] = [{ property: "Worksheets" }, { item: ONE }];
const range = (address: string): Step[] => [...sheet, { method: "GetRange", args: [address] }];

describe("a batch", () => {
  test("follows each path once, however many actions use it", async () => {
    const book = twoSheets();
    const request = createRequest();
    const added = request.way([{ property: "Worksheets" }, { method: "Add", args: ["New"] }]);
    request.act(added, { instantiate: true });
    request.act(added, { set: "TabColor", to: "#FF0000" });
    request.act(added, { query: { Select: ["name", "tabColor"] } });
    const { Results, Error } = await request.run(deskFor(book));
    expect(Error).toBeUndefined();
    expect(Results.at(-1)?.Value).toMatchObject({ Name: "New", TabColor: "#FF0000" });
    expect(book.state.sheets).toHaveLength(3);
  });

  test("keeps a null object null through everything reached from it", async () => {
    const desk = deskFor(twoSheets());
    const none: Step[] = [
      { property: "Tables" },
      { method: "GetItemOrNullObject", args: ["none"] },
    ];
    const deeper: Step[] = [
      ...none,
      { method: "GetRange" },
      { property: "Format" },
      { property: "Fill" },
    ];
    expect(await ask(desk, none, { instantiate: true })).toBeNull();
    expect(await ask(desk, deeper, { query: { Select: ["color"] } })).toBeNull();
    expect(await ask(desk, deeper, { set: "Color", to: "#FF0000" })).toBeNull();
    expect(await ask(desk, deeper, { call: "Clear" })).toBeNull();
  });

  test("delivers what came before an error, and names the action that failed", async () => {
    const book = twoSheets();
    const request = createRequest();
    const cell = request.way(range("A1"));
    request.act(cell, { set: "Values", to: [["done"]] });
    request.act(cell, { query: { Select: ["values"] } });
    request.act(request.way([{ property: "Shapes" }], request.way(sheet)), { instantiate: true });
    request.act(cell, { set: "Values", to: [["never"]] });
    const desk = deskFor(book);
    const { Results, Error } = await request.run(desk);
    expect(Error).toMatchObject({
      Code: "ApiNotFound",
      Location: "Worksheet.shapes",
      ActionIndex: 2,
    });
    expect(Results.at(-1)?.Value).toMatchObject({ Values: [["done"]] });
    expect(values(book, "A1")).toEqual([["done"]]);
    expect(desk.entries).toEqual([
      { kind: "refused", what: "Worksheet.shapes", detail: "ApiNotFound" },
    ]);
  });

  test("answers a trace in both lists", async () => {
    const request = createRequest();
    const id = request.trace();
    expect(await request.run(deskFor(twoSheets()))).toEqual({
      Results: [{ ActionId: id, Value: null }],
      TraceIds: [id],
    });
  });

  test("takes objects as arguments, in lists too", async () => {
    const request = createRequest();
    const other = request.way(range("D9"));
    const bounding = request.way([
      ...range("A1"),
      { method: "GetBoundingRect", args: [other], refs: [other] },
    ]);
    const id = request.act(bounding, { query: { Select: ["address"] } });
    const { Results } = await request.run(deskFor(twoSheets()));
    expect(Results.find(({ ActionId }) => ActionId === id)?.Value).toMatchObject({
      Address: "One!A1:D9",
    });
  });

  test("keeps a reference that it was told to keep, and no other", async () => {
    const desk = deskFor(twoSheets());
    const request = createRequest();
    const [kept, passing] = [request.way(range("B2")), request.way(range("C3"))];
    const identity = request.act(kept, { instantiate: true });
    request.act(kept, { call: "_KeepReference" });
    request.act(passing, { instantiate: true });
    const { Results } = await request.run(desk);
    const value = Results.find(({ ActionId }) => ActionId === identity)?.Value as {
      _ReferenceId: string;
    };
    expect(desk.references.count).toBe(1);
    const again: Step[] = [{ reference: value._ReferenceId }];
    expect(await ask(desk, again, { query: { Select: ["address"] } })).toMatchObject({
      Address: "One!B2",
    });
    await ask(desk, [], { call: "_RemoveReference", args: [value._ReferenceId] });
    expect(await ask(desk, again, { query: { Select: ["address"] } })).toBe("InvalidReference");
  });

  test("is one step of undo, reads of calculated cells in between included", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    await book.calculation.settled();
    const request = createRequest();
    const cell = request.way(range("A1"));
    request.act(cell, { set: "Formulas", to: [["=[[7]]"]] });
    const read = request.act(cell, { query: { Select: ["values"] } });
    request.act(request.way(range("B1")), { set: "Values", to: [[1]] });
    const { Results } = await request.run(deskFor(book));
    expect(Results.find(({ ActionId }) => ActionId === read)?.Value).toMatchObject({
      Values: [[7]],
    });
    expect(book.history.undoable).toBe(1);
    book.history.undo();
    expect(values(book, "A1:B1")).toEqual([["", ""]]);
  });

  test("holds calculation back until it is over, when it is asked to", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    await book.calculation.settled();
    const request = createRequest();
    request.act(request.way([{ property: "Application" }]), {
      call: "SuspendApiCalculationUntilNextSync",
    });
    const cell = request.way(range("A1"));
    request.act(cell, { set: "Formulas", to: [["=[[7]]"]] });
    const read = request.act(cell, { query: { Select: ["values"] } });
    const { Results } = await request.run(deskFor(book));
    expect(Results.find(({ ActionId }) => ActionId === read)?.Value).toMatchObject({
      Values: [["#BUSY!"]],
    });
    await book.calculation.settled();
    expect(values(book, "A1")).toEqual([[7]]);
  });

  test("a defect of the workbench is a GeneralException, and in the log", async () => {
    const desk = deskFor(twoSheets(), {
      service: () => {
        throw new TypeError("oops");
      },
    });
    const { Error } = await runBatch(desk, {
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Any" } },
    });
    expect(Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
    expect(desk.entries).toMatchObject([
      { kind: "broken", detail: expect.stringContaining("oops") },
    ]);
  });
});

describe("queries", () => {
  const cells = () => {
    const book = twoSheets();
    write(book, "A1", [[1, 2]]);
    return deskFor(book);
  };

  test("nested names are answered nested", async () => {
    const Select = ["address", "worksheet/name", "format/fill/color", "format/font/bold"];
    expect(await ask(cells(), range("A1"), { query: { Select } })).toMatchObject({
      Address: "One!A1",
      Worksheet: { Id: ONE, Name: "One" },
      Format: { Fill: { Color: "#FFFFFF" }, Font: { Bold: false } },
    });
  });

  test.each([[{}], [{ Select: ["*"] }], [{ Select: [] }]])(
    "%j gives all scalar properties",
    async (query) => {
      const answer = await ask(cells(), range("A1:B1"), { query });
      expect(answer).toMatchObject({ Values: [[1, 2]], Address: "One!A1:B1", RowCount: 1 });
      expect(answer).not.toHaveProperty("Format");
    },
  );

  test("a collection mixes its own properties and those of its items", async () => {
    const book = twoSheets();
    const desk = deskFor(book);
    await ask(desk, [...sheet, { property: "Tables" }], { call: "Add", args: ["A1:B3", true] });
    const rows: Step[] = [{ property: "Tables" }, { item: "1" }, { property: "Rows" }];
    expect(await ask(desk, rows, { query: { Select: ["values", "count"] } })).toMatchObject({
      Count: 2,
      _Items: [{ Values: [["", ""]] }, { Values: [["", ""]] }],
    });
    expect(await ask(desk, rows, { query: { Select: ["count"] } })).toEqual({ Count: 2 });
  });

  test("Skip and Top cut a page out of the items", async () => {
    const query = { Select: ["name"], Skip: 1, Top: 1 };
    expect(await ask(cells(), [{ property: "Worksheets" }], { query })).toMatchObject({
      _Items: [{ Name: "Two" }],
    });
  });

  test("a property that is not modelled is refused", async () => {
    expect(await ask(cells(), range("A1"), { query: { Select: ["linkedDataTypeState"] } })).toBe(
      "ApiNotFound",
    );
  });
});

const RECORDED = join(__dirname, "../../../../shared/office/trial/messages.json");
const recorded = existsSync(RECORDED)
  ? (
      JSON.parse(readFileSync(RECORDED, "utf8")) as {
        batches: { body: BatchRequest; out: BatchResponse }[];
      }
    ).batches
  : [];
/** No reference to, and no id of, what only the recorded host had; and none of what it did not model then. */
const isSelfContained = ({ body, out }: { body: BatchRequest; out: BatchResponse }) =>
  out.Error?.Code !== "ApiNotFound" &&
  Object.values(body.ObjectPaths).every(({ ObjectPathType, ArgumentInfo }) => {
    const key = String(ArgumentInfo?.Arguments?.[0] ?? "");
    const isForeign = ObjectPathType === 5 && key.startsWith("{") && key !== "{SHEET-1}";
    return ObjectPathType !== 2 && ObjectPathType !== 6 && !isForeign;
  });

describe("batches recorded of the real library", () => {
  (recorded.length > 0 ? test : test.skip)(
    "are answered in their form (skipped where there is no record)",
    async () => {
      const start = blankSheet("{SHEET-1}", "Sheet1");
      const selections = new Map([[start.id, [area("A1:B2")]]]);
      const book = openBook({ state: { sheets: [start], selections }, cells: new Map() });
      const desk = deskFor(book);
      const batches = recorded.filter(isSelfContained);
      expect(batches.length).toBeGreaterThan(20);
      for (const { body, out } of batches) {
        const { Results, Error } = await runBatch(desk, body);
        expect([Error?.Code, Error?.ActionIndex]).toEqual([
          out.Error?.Code,
          out.Error?.ActionIndex,
        ]);
        const forms = Results.map(({ ActionId, Value }) => ({ ActionId, form: formOf(Value) }));
        const wanted = out.Results.map(({ ActionId, Value }) => ({
          ActionId,
          form: formOf(Value),
        }));
        // Ours may have more properties where everything was asked for.
        expect(forms).toMatchObject(wanted);
        expect(forms).toHaveLength(wanted.length);
      }
    },
  );
});

/** What a value looks like, ids and contents left out. */
const formOf = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value === null ? null : typeof value;
  if (Array.isArray(value)) return "list";
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key.startsWith("_") ? "own" : formOf(inner),
  ]);
  return Object.fromEntries(entries);
};
