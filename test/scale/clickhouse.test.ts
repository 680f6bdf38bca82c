import * as fc from "fast-check";
import type { Cell } from "../../src/cells";
import { quoteName, quoteText } from "../../src/clickhouse/quote";
import { schemeNamed } from "../../src/schemes";
import { clientele } from "../cli/fakeTerminal";
import { expectedOf } from "../sql/expected";
import { TODAY } from "../sql/tables";
import { hasClickHouse, startServer, type TestServer } from "./startServer";

// ClickHouse itself is 540 MB, and no part of the project's packages.
const engine = hasClickHouse ? describe : describe.skip;
if (!hasClickHouse)
  test.skip("skipped: ClickHouse is not installed (npm install --prefix test/scale brings it)", () => {});

/** Columns of a table by the inputs that they hold. */
type Columns = Readonly<Record<string, string>>;
const LICENCE: Columns = {
  hasLicence: "has_licence",
  meetsConditions: "meets_conditions",
  fixedHours: "fixed_hours",
  fixedPremises: "fixed_premises",
};

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
  /** Rows of a graded table to which the engine gives something else; `columns` are those of the scheme's inputs, by key. */
  const differing = async (table: string, id: string, columns: Columns, group?: string) => {
    const found = schemeNamed(id);
    if (!found.ok) throw new Error(id);
    const read = [...Object.values(columns), group ?? "''"].join(", ");
    const rows = await server.ask(`SELECT tier, score, problems, ${read} FROM ${table}`);
    const cells = Object.keys(columns).map(
      (key, k) => [key, rows.map((row) => row[3 + k] as Cell)] as const,
    );
    const answers = expectedOf(found.value, Object.fromEntries(cells), rows.length, {
      asOf: TODAY,
      groups: rows.map((row) => String(row.at(-1))),
    });
    const near = (a: unknown, b: number | null | undefined): boolean =>
      a === b || (typeof b === "number" && Math.abs(Number(a) - b) < 1e-9);
    return rows.filter(([tier, score, problems], k) => {
      const answer = answers[k];
      const told = String(problems ?? "")
        .split("; ")
        .filter(Boolean)
        .sort()
        .join("; ");
      return (
        tier !== answer?.tier || !near(score, answer?.score) || told !== answer?.problems.join("; ")
      );
    });
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

  const compared: readonly { name: string; id: string; columns: Columns; group?: string }[] = [
    { name: "each by itself", id: "tobacco-licence", columns: LICENCE },
    {
      name: "by share of the region",
      id: "abc-share",
      columns: { value: "amount" },
      group: "region",
    },
    { name: "by rank", id: "pyramid-4", columns: { value: "amount" } },
    {
      name: "by rank among percentiles",
      id: "importance-2",
      columns: { dealAmount: "amount", potentialVolume: "id" },
    },
  ];
  test.each(compared)(
    "rows of a cluster's two shards are graded as the engine grades them: $name",
    async ({ name, id, columns, group }) => {
      const mapped = Object.entries(columns).flatMap(([key, column]) => [
        "--map",
        `${key}=${column}`,
      ]);
      const grouped = group === undefined ? [] : ["--group-by", group];
      const how = ["--scheme", id, "--table", "spread", ...mapped, ...grouped];
      const place = name.replaceAll(" ", "_");
      await run(...how, "--into", `${place}_gathered`);
      const { err } = await run(...how, "--into", `${place}_apart`, "--cluster", "two");
      expect(err).toBe("");
      for (const way of ["gathered", "apart"]) {
        expect(await server.ask(`SELECT count() FROM ${place}_${way}`)).toEqual([[4000]]);
        expect(await differing(`${place}_${way}`, id, columns, group)).toEqual([]);
      }
      expect(await server.ask("SHOW TABLES LIKE '%\\_counts'")).toEqual([]);
    },
  );

  /** Kinds of steps in the plan of a statement, those that are asked for, in the order in which they are made. */
  const planned = async (statement: string, kinds: RegExp): Promise<readonly string[]> => {
    const settings = statement.startsWith("INSERT")
      ? " SETTINGS parallel_distributed_insert_select = 2"
      : "";
    const plan = await server.ask(`EXPLAIN PIPELINE ${statement}${settings}`);
    const steps = plan.flatMap(([line]) => kinds.exec(String(line))?.[0] ?? []);
    // A plan of a SELECT begins with what comes last.
    return statement.startsWith("INSERT") ? steps : steps.reverse();
  };
  const dry = async (...args: string[]) => (await run(...args, "--dry-run", "--json")).json();

  test("each shard's rows are read, graded and written on their own", async () => {
    const { create, insert } = await dry(
      "--table",
      "spread",
      "--into",
      "planned",
      "--cluster",
      "two",
      ...licence,
    );
    for (const one of create as string[]) await server.ask(one.replace(" ON CLUSTER `two`", ""));
    expect(await planned(String(insert), /MergeTreeSelect|MergeTreeSink/)).toEqual([
      ...["MergeTreeSelect", "MergeTreeSink"],
      ...["MergeTreeSelect", "MergeTreeSink"],
    ]);
  });

  test("each shard counts its own rows by value before its counts go to the server that is asked", async () => {
    const { insert } = await dry("--table", "spread", "--into", "planned_share", ...share);
    const select = String(insert).replace(/^INSERT[^]*?\n(?=--)/, "");
    const kinds =
      /MergeTreeSelect|AggregatingTransform|MergingAggregatedBucket|WindowTransform|JoiningTransform/;
    const steps = await planned(select, kinds);
    const counted = ["MergeTreeSelect", "AggregatingTransform", "AggregatingTransform"];
    const merged = ["MergingAggregatedBucket", "WindowTransform", "WindowTransform"];
    const graded = ["MergeTreeSelect", "MergeTreeSelect", "JoiningTransform", "JoiningTransform"];
    expect(steps).toEqual([...counted, ...counted, ...merged, ...graded]);
  });

  test("on a cluster each shard keeps its counts, and grades and writes its own rows", async () => {
    const { create, counts, insert } = await dry(
      "--table",
      "spread",
      "--into",
      "planned_apart",
      "--cluster",
      "two",
      ...share,
    );
    for (const one of create as string[]) await server.ask(one.replace(" ON CLUSTER `two`", ""));
    const shard = ["MergeTreeSelect", "AggregatingTransform", "MergeTreeSink"];
    const kinds = /MergeTreeSelect|AggregatingTransform|MergeTreeSink/;
    expect(await planned(String((counts as string[])[0]), kinds)).toEqual([...shard, ...shard]);
    expect(await planned(String(insert), /MergeTreeSink|ReadFromRemote/)).toEqual([
      "MergeTreeSink",
      "MergeTreeSink",
    ]);
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
          // The first look may meet the query before it reads the table.
          if (text.includes(" of 3,000,000,")) press();
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
