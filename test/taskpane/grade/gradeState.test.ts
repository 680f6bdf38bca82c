import type { GradeEvent, GradeState } from "../../../src/taskpane/grade/gradeEvent";
import type { Notice } from "../../../src/taskpane/grade/views";
import {
  chosenTable,
  gradeReducer,
  initialState,
  tableId,
} from "../../../src/taskpane/grade/gradeState";
import {
  inputsOf,
  proposeSchemes,
  schemes,
  type Applied,
  type Cell,
  type Customers,
  type GradeResult,
} from "../../../src/workbook";

const table = (name: string, headers: readonly Cell[] = ["客户编号", "年销售额"]): Customers => ({
  region: {
    table: name,
    area: { sheet: name, row: 0, column: 0, rows: 5, columns: headers.length },
    headers,
  },
  key: 0,
});
const one = table("One");
const two = table("Two");

const after = (...events: GradeEvent[]): GradeState =>
  events.reduce(gradeReducer, initialState("2026-01-31"));
const found = (...tables: Customers[]): GradeEvent => ({
  type: "found",
  tables,
  first: tables[0] === undefined ? null : tableId(tables[0]),
});
const proposed = (headers: readonly Cell[]): GradeEvent => ({
  type: "proposed",
  proposals: proposeSchemes(headers, schemes),
  remembered: null,
});

test("begins with the first table, and says where there is none", () => {
  expect(chosenTable(after(found(one, two)))).toBe(one);
  expect(after(found())).toMatchObject({ phase: "no-table", table: null });
});

test("a new look keeps the chosen table while it is there", () => {
  const chosen: GradeEvent = { type: "table", id: tableId(two) };
  expect(after(found(one, two), chosen, found(one, two)).table).toBe(tableId(two));
  expect(after(found(one, two), chosen, found(one)).table).toBe(tableId(one));
});

test("a table that grew is still the same table", () => {
  const grown = {
    ...one,
    region: { ...one.region, area: { ...one.region.area, rows: 9, columns: 4 } },
  };
  expect(tableId(grown)).toBe(tableId(one));
});

test("customers that the user selects are shown, known before or not", () => {
  const known = after(found(one, two), { type: "met", customers: two, row: 3 });
  expect(known).toMatchObject({ table: tableId(two), selectedRow: 3 });
  expect(known.tables).toHaveLength(2);
  const met = after(found(one), { type: "met", customers: two, row: null });
  expect(chosenTable(met)).toBe(two);
});

test("the user's key stays with its table", () => {
  const state = after(found(one, two), { type: "key", column: 1 });
  expect(chosenTable(state)?.key).toBe(1);
  expect(chosenTable(gradeReducer(state, { type: "table", id: tableId(two) }))?.key).toBe(0);
});

test("a scheme is chosen by itself only where the table has all that it needs", () => {
  expect(after(found(one), proposed(["年销售额(元)"])).scheme).toBe("abc-share");
  expect(after(found(one), proposed(["电话"])).scheme).toBeNull();
});

test("the scheme of the last run comes before the one that fits best", () => {
  const event = proposed(["年销售额(元)"]);
  if (event.type !== "proposed") throw new Error("not proposed");
  const remembered = {
    scheme: "clv-1000",
    corrections: { amount: 0 },
    arguments: {},
    columns: ["score"] as const,
    form: "formulas" as const,
  };
  expect(after(found(one), { ...event, remembered })).toMatchObject({
    scheme: "clv-1000",
    corrections: { amount: 0 },
    columns: { score: true, why: false },
  });
});

test("another scheme forgets what was said of the last one's inputs and arguments", () => {
  const said = after(
    found(one),
    { type: "scheme", id: "abc-share" },
    { type: "map", input: "value", column: 1 },
    { type: "argument", name: "cuts", value: [0.5, 0.9] },
  );
  expect(said).toMatchObject({ corrections: { value: 1 }, arguments: { cuts: [0.5, 0.9] } });
  expect(gradeReducer(said, { type: "scheme", id: "clv-1000" })).toMatchObject({
    corrections: {},
    arguments: {},
  });
});

test("a good value takes the place of a bad one", () => {
  const bad = after({ type: "bad-argument", name: "cuts", typed: "x" });
  expect(bad.badArguments).toEqual({ cuts: "x" });
  expect(
    gradeReducer(bad, { type: "argument", name: "cuts", value: [0.5, 0.9] }).badArguments,
  ).toEqual({});
});

test("what is said of columns holds for the next scheme too", () => {
  const state = after(
    { type: "column", kind: "tier", chosen: false },
    { type: "column", kind: "next", chosen: true },
    { type: "column", kind: "tier", chosen: true },
    { type: "scheme", id: "rfm" },
  );
  expect(state.columns).toEqual({ next: true, tier: true });
});

test("a scheme that reads personal data is never chosen by itself", () => {
  const guests = schemes.find(({ id }) => id === "guest-types");
  if (guests === undefined) throw new Error("guest-types is gone");
  const proposals = proposeSchemes(
    inputsOf(guests).map(({ label }) => label.zh),
    [guests],
  );
  const event: GradeEvent = { type: "proposed", proposals, remembered: null };
  expect(after(found(one), event).scheme).toBeNull();
  expect(after(found(one), { type: "scheme", id: guests.id }, event).scheme).toBe(guests.id);
});

test("a sheet that was inserted is shown with its scheme, and keeps it when schemes are proposed", () => {
  const notice = { intent: "success", text: "done" } as const;
  const inserted: GradeEvent = { type: "inserted", customers: two, scheme: "rfm", notice };
  const state = after(found(one), inserted, proposed(["年销售额(元)"]));
  expect(state).toMatchObject({ table: tableId(two), scheme: "rfm", notice });
  // The selection may have told of the new sheet before.
  const met = after(
    found(one),
    { type: "met", customers: two, row: 0 },
    proposed(["年销售额(元)"]),
    inserted,
  );
  expect(met).toMatchObject({ table: tableId(two), scheme: "rfm" });
});

test("a fault ends whatever was under way", () => {
  const state = after(
    found(one),
    { type: "working" },
    { type: "run", run: { done: 1, total: 2, perSecond: 1, secondsLeft: 1 } },
    { type: "failed", notice: { intent: "error", text: "no" } },
  );
  expect(state).toMatchObject({ working: false, run: null, undoing: false, phase: "ready" });
});

test("where the rules of the chosen scheme are others, its result is not to be written until graded anew", () => {
  const result = { rows: 4 } as GradeResult;
  const offered = proposed(["年销售额(元)"]);
  if (offered.type !== "proposed") throw new Error();
  const others = offered.proposals.map((one) => ({ ...one, scheme: { ...one.scheme } }));
  const choice: GradeEvent = { type: "scheme", id: "rfm" };
  const graded = [found(one), offered, choice, { type: "graded", result } as const];
  expect(after(...graded, offered).working).toBe(false);
  expect(after(...graded, { ...offered, proposals: others }).working).toBe(true);
  expect(after(...graded.slice(0, 3), { ...offered, proposals: others }).working).toBe(false);
});

describe("what was written has moved the columns that a result was read from", () => {
  const result = { rows: 4 } as GradeResult;
  const notice: Notice = { intent: "success", text: "done" };
  const graded: GradeEvent[] = [found(one), { type: "working" }, { type: "graded", result }];
  const applied: GradeEvent = { type: "applied", applied: {} as Applied, notice };

  test.each([applied, { type: "undone", notice } as const])(
    "so that after it is $type it is not ready to be written until graded anew",
    (event) => {
      expect(after(...graded).working).toBe(false);
      expect(after(...graded, event).working).toBe(true);
      expect(after(...graded, event, ...graded).working).toBe(false);
    },
  );

  test("and where there is no result, nothing is waited for", () => {
    expect(after(found(one), { type: "undone", notice }).working).toBe(false);
  });
});

test("what was written is being put on record until that is done", () => {
  const recording = (is: boolean): GradeEvent => ({ type: "recording", recording: is });
  expect(after(found(one), recording(true)).recording).toBe(true);
  expect(after(found(one), recording(true), recording(false)).recording).toBe(false);
});
