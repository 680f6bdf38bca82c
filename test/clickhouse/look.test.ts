import { lookAt } from "../../src/clickhouse";
import { fakeServer, type Said } from "./fakeServer";

const looking = async (table: readonly unknown[] | null, more: readonly [RegExp, Said][] = []) => {
  const fake = await fakeServer([
    [
      /^DESCRIBE/,
      {
        rows: [
          ["id", "UInt64", ""],
          ["sent", "String", "EPHEMERAL"],
          ["sum", "Float64", "ALIAS"],
        ],
      },
    ],
    [
      /system\.tables/,
      table === null ? { code: 497, text: "Not enough privileges" } : { rows: [table] },
    ],
    ...more,
  ]);
  const found = await lookAt(fake.server, { database: "sales", table: "customers" });
  await fake.close();
  return found.ok ? found.value : found.fault;
};

test("a table is its columns, its engine and its rows; a column that only writing knows is none", async () => {
  expect(await looking(["MergeTree", "MergeTree ORDER BY id", "2000"])).toEqual({
    name: { database: "sales", table: "customers" },
    columns: [
      { name: "id", type: "UInt64" },
      { name: "sum", type: "Float64" },
    ],
    engine: "MergeTree",
    rows: 2000,
  });
});

test("the rows of a Distributed table lie on the shards of a cluster, which count them", async () => {
  const full = "Distributed('{cluster}', 'sales', 'it\\'s', rand())";
  expect(
    await looking(["Distributed", full, null], [[/count\(\)/, { rows: [["9"]] }]]),
  ).toMatchObject({
    rows: 9,
    shards: { cluster: "{cluster}", table: { database: "sales", table: "it's" } },
  });
});

test("where the database of the shards is an expression, the table is read as any other", async () => {
  const full = "Distributed('two', currentDatabase(), 'customers')";
  expect(await looking(["Distributed", full, null])).not.toHaveProperty("shards");
});

test("who may not read system.tables can still grade a table", async () => {
  expect(await looking(null)).toMatchObject({ engine: "", rows: null });
});
