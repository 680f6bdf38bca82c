import { clientele } from "../fakeTerminal";

const table = ["--dialect", "duckdb", "--table", "customers"];

test("sql prints a scheme as one statement that ends in a semicolon", async () => {
  const { code, out, err } = await clientele(["sql", "--scheme", "rohs-abcd", ...table]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^-- RoHS prospects A–D/);
  expect(out).toMatch(/FROM \w+;\n$/);
});

test("an input is read from the column that it is mapped to, and otherwise from one under its key", async () => {
  const { out } = await clientele([
    "sql",
    "--scheme",
    "abc-share",
    ...table,
    "--map",
    "value=Umsatz",
  ]);
  expect(out).toContain('"Umsatz" AS value_cell');
});

test("an input that is mapped to nothing has no column", async () => {
  const { out } = await clientele(["sql", "--scheme", "abc-share", ...table, "--map", "value="]);
  expect(out).not.toContain("value_cell");
});

test("columns that are carried along stand in front of the result", async () => {
  const { out } = await clientele(["sql", "--scheme", "abc-share", ...table, "--key", "id"]);
  expect(out).toContain("kept_1 AS id");
});

test("the day of grading is said where none was given", async () => {
  const { err } = await clientele(["sql", "--scheme", "deal-state", ...table]);
  expect(err).toContain("2026-01-31");
});

test("a dialect that nobody speaks is refused with those that there are", async () => {
  const { code, err } = await clientele([
    "sql",
    "--scheme",
    "abc-share",
    "--table",
    "t",
    "--dialect",
    "mysql",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("duckdb, clickhouse, postgres");
});

test("a scheme that asks a model is refused with what a column could hold", async () => {
  const { code, err } = await clientele(["sql", "--scheme", "clustering", ...table]);
  expect(code).toBe(2);
  expect(err).toContain("cluster (clusters)");
  expect(err).toContain("--map cluster=COLUMN");
});

test("the answers of a model are read from the column that they are mapped to", async () => {
  const { code, out } = await clientele([
    "sql",
    "--scheme",
    "clustering",
    ...table,
    "--map",
    "cluster=Segment",
  ]);
  expect(code).toBe(0);
  expect(out).toContain('"Segment" AS cluster_cell');
});

test("an input that the scheme does not read is refused", async () => {
  const { code, err } = await clientele([
    "sql",
    "--scheme",
    "abc-share",
    ...table,
    "--map",
    "price=p",
  ]);
  expect(code).toBe(2);
  expect(err).toContain('"price"');
});

test("without a table there is nothing to read", async () => {
  const { code, err } = await clientele(["sql", "--scheme", "abc-share", "--dialect", "duckdb"]);
  expect(code).toBe(2);
  expect(err).toContain("--table");
});
