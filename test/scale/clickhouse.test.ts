import * as fc from "fast-check";
import { quoteName, quoteText } from "../../src/clickhouse/quote";
import { clientele } from "../cli/fakeTerminal";
import { hasClickHouse, startServer, type TestServer } from "./startServer";

// ClickHouse itself is 540 MB, and no part of the project's packages.
const engine = hasClickHouse ? describe : describe.skip;
if (!hasClickHouse)
  test.skip("skipped: ClickHouse is not installed (npm install --prefix test/scale brings it)", () => {});

// Where other work shares the cores, the engine takes its time.
jest.setTimeout(60_000);

engine("clientele run on the real engine of ClickHouse", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await server.ask(`CREATE TABLE customers ENGINE = MergeTree ORDER BY id AS
      SELECT number AS id, ['华东', '华南', ''][number % 3 + 1] AS region,
        multiIf(number % 50 = 0, '约十', number % 49 = 0, '', number % 7 = 0, '1,200', toString(number % 97)) AS amount,
        toBool(number % 4 != 0) AS has_licence, toBool(number % 5 != 0) AS meets_conditions,
        ['是', '否', '不详'][number % 3 + 1] AS fixed_hours, number % 2 AS fixed_premises
      FROM numbers(2000)`);
    await server.ask(
      "CREATE TABLE spread AS customers ENGINE = Distributed('two', default, customers)",
    );
  }, 60_000);
  afterAll(() => server.stop());

  const run = async (...args: string[]) => {
    const found = await clientele([
      "run",
      "--clickhouse",
      server.url,
      "--as-of",
      "2026-01-31",
      ...args,
    ]);
    return { ...found, json: () => JSON.parse(found.out) as Record<string, unknown> };
  };
  const share = ["--scheme", "abc-share", "--map", "value=amount"];
  const licence = ["--scheme", "tobacco-licence"];
  const tiers = (table: string) =>
    server.ask(`SELECT tier, count(), sum(score) FROM ${table} GROUP BY tier ORDER BY tier`);
  /** The same rows by tier; the last digits of a sum hang on the order in which shards come. */
  const expectSameTiers = async (table: string, other: string): Promise<void> => {
    const [found, wanted] = [await tiers(table), await tiers(other)];
    expect(found.map(([tier, rows]) => [tier, rows])).toEqual(
      wanted.map(([tier, rows]) => [tier, rows]),
    );
    found.forEach(([, , sum], at) => expect(Number(sum)).toBeCloseTo(Number(wanted[at]?.[2]), 5));
  };

  test("customers are graded by their share of the whole, dirty cells by name", async () => {
    const { code, json, err } = await run(
      "--table",
      "customers",
      "--into",
      "by_share",
      ...share,
      "--json",
    );
    expect([code, err]).toEqual([1, ""]);
    expect(json()).toMatchObject({
      rows: 2000,
      problems: [
        { input: "value", problem: "missing-input", rows: 40 },
        { input: "value", problem: "not-a-number", rows: 40 },
      ],
    });
  });

  test("customers are graded row by row, with all columns of the table kept", async () => {
    const { json } = await run(
      "--table",
      "customers",
      "--into",
      "by_licence",
      ...licence,
      "--json",
    );
    expect(json()).toMatchObject({ rows: 2000 });
    const names = (await server.ask("DESCRIBE TABLE by_licence")).map(([name]) => name);
    expect(names.slice(0, 3)).toEqual(["id", "region", "amount"]);
    expect(names).toContain("tier");
  });

  test("a table that was graded before is graded again beside its old tiers", async () => {
    await run("--table", "by_licence", "--into", "again", ...licence);
    const names = (await server.ask("DESCRIBE TABLE again")).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["tier", "tier_2", "problems", "problems_2"]));
    expect(
      await server.ask("SELECT count() FROM again WHERE tier IS DISTINCT FROM tier_2"),
    ).toEqual([[0]]);
  });

  test("customers are compared within their groups", async () => {
    await run("--table", "customers", "--into", "by_region", ...share, "--group-by", "region");
    const best = await server.ask(
      "SELECT region, countIf(tier = 'A') > 0 FROM by_region GROUP BY region ORDER BY region",
    );
    expect(best.map(([, has]) => Number(has))).toEqual([1, 1, 1]);
  });

  test("a dry run shows the engine's own plan and writes nothing", async () => {
    const { code, json } = await run(
      "--table",
      "customers",
      "--into",
      "never",
      ...share,
      "--dry-run",
      "--json",
    );
    expect(code).toBe(0);
    expect(json()).toMatchObject({ estimate: 2000 });
    expect((json()["plan"] as string[]).join("\n")).toContain("AggregatingTransform");
    expect(await server.ask("EXISTS TABLE never")).toEqual([[0]]);
  });

  test("rows of a cluster's two shards get the tiers that they get in one table, by themselves and among each other", async () => {
    await server.ask("CREATE TABLE both ENGINE = MergeTree ORDER BY id AS SELECT * FROM spread");
    for (const [name, args] of [
      ["share", share],
      ["licence", licence],
    ] as const) {
      await run("--table", "both", "--into", `${name}_one`, ...args);
      await run("--table", "spread", "--into", `${name}_gathered`, ...args);
      const { err } = await run(
        "--table",
        "spread",
        "--into",
        `${name}_spread`,
        "--cluster",
        "two",
        ...args,
      );
      expect(err).toBe("");
      // Both shards are this one server with one part, which the Distributed table reads twice.
      await expectSameTiers(`${name}_spread_local`, `${name}_one`);
      await expectSameTiers(`${name}_gathered`, `${name}_one`);
    }
  });

  test("each shard's rows are read, graded and written on their own", async () => {
    const { json } = await run(
      "--table",
      "spread",
      "--into",
      "planned",
      "--cluster",
      "two",
      ...licence,
      "--dry-run",
      "--json",
    );
    await server.ask(
      "CREATE TABLE planned_local AS by_licence ENGINE = MergeTree ORDER BY tuple()",
    );
    await server.ask(
      "CREATE TABLE planned AS by_licence ENGINE = Distributed('two', default, planned_local, rand())",
    );
    const settings = "SETTINGS parallel_distributed_insert_select = 2";
    const rows = await server.ask(`EXPLAIN PIPELINE ${String(json()["insert"])} ${settings}`);
    const plan = rows.flat().join("\n");
    expect(plan.match(/MergeTreeSink/g)).toHaveLength(2);
  });

  test("an error of the engine is told in words", async () => {
    expect((await run("--table", "nowhere", "--into", "x", ...share)).err).toContain(
      "There is no table default.nowhere.",
    );
    expect((await run("--table", "sales.customers", "--into", "x", ...share)).err).toMatch(
      /no such database|no table sales\.customers/,
    );
    expect(
      (await run("--table", "customers", "--into", "x", "--user", "grader", ...share)).err,
    ).toContain("without a password");
    expect(
      (await run("--table", "customers", "--into", "x", "--cluster", "three", ...share)).err,
    ).toContain("no such cluster");
  });

  test("a password in any script opens the server", async () => {
    const env = () => "geheim 密码";
    const { code } = await clientele(
      [
        "run",
        "--clickhouse",
        server.url,
        "--user",
        "grader",
        "--table",
        "customers",
        "--into",
        "unseen",
        "--dry-run",
        ...share,
      ],
      { env },
    );
    expect(code).toBe(0);
  });

  test("progress is the engine's own count, and Ctrl-C ends the query and leaves no table", async () => {
    await server.ask(
      "CREATE VIEW endless AS SELECT number AS id, toString(number % 1000) AS amount FROM numbers(3000000000)",
    );
    let press = (): void => {};
    let shown = "";
    const found = await clientele(
      [
        "run",
        "--clickhouse",
        server.url,
        "--lang",
        "en",
        "--table",
        "endless",
        "--into",
        "stopped",
        "--scheme",
        "clv-1000",
        "--map",
        "amountPerVisit=amount",
      ],
      {
        watched: true,
        now: () => performance.now(),
        onInterrupt: (listener) => {
          press = listener;
          return () => {};
        },
        err: (text) => {
          shown += text;
          if (text.includes("rows read")) press();
        },
      },
    );
    expect(found.code).toBe(2);
    expect(shown).toMatch(/[1-9][0-9,]* of 3,000,000,\d+ rows read/);
    expect(shown).toContain("was taken away again");
    expect(await server.ask("EXISTS TABLE stopped")).toEqual([[0]]);
  });

  test("names that hold quotation marks, backslashes or statements stay names", async () => {
    const evil = "x`; DROP TABLE customers; --\"\\' $$ {a:String} 名";
    await server.ask("CREATE DATABASE apart");
    await server.ask(
      `CREATE TABLE apart.${quoteName(evil)} (${quoteName(evil)} String, amount Float64) ENGINE = MergeTree ORDER BY amount`,
    );
    await server.ask(`INSERT INTO apart.${quoteName(evil)} SELECT 'kept', number FROM numbers(10)`);
    const typed = `apart.\`${evil.replaceAll("`", "``")}\``;
    const { err } = await run("--table", typed, "--into", "safe", ...share);
    expect(err).toBe("");
    expect(await server.ask(`SELECT ${quoteName(evil)}, count() FROM safe GROUP BY 1`)).toEqual([
      ["kept", expect.anything()],
    ]);
    expect(await server.ask("EXISTS TABLE customers")).toEqual([[1]]);
  });

  test("the engine reads every quoted name and text back as it was", async () => {
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .filter((one) => !one.includes("\0"));
    await fc.assert(
      fc.asyncProperty(text, text, async (name, value) => {
        const found = await server.ask(
          `SELECT ${quoteName(name)} FROM (SELECT ${quoteText(value)} AS ${quoteName(name)})`,
        );
        expect(found).toEqual([[value]]);
      }),
      { numRuns: 40 },
    );
  });
});
