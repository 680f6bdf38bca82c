import { fakeServer, type Asked, type Said } from "../../clickhouse/fakeServer";
import { clientele } from "../fakeTerminal";

type Answers = readonly (readonly [RegExp, Said | ((asked: Asked) => Said | Promise<Said>)])[];

/** A server with a table of customers, on which all goes well. */
const GOOD: Answers = [
  [/version\(\)/, { rows: [["26.7.2.1", "default"]] }],
  [
    /^DESCRIBE/,
    {
      rows: [
        ["id", "UInt64", ""],
        ["revenue", "Nullable(Float64)", ""],
      ],
    },
  ],
  [/system\.tables/, { rows: [["MergeTree", "MergeTree ORDER BY id", "3"]] }],
  [/^EXISTS/, { rows: [[0]] }],
  [/^EXPLAIN/, { rows: [["(Expression)"], ["ExpressionTransform × 2"]] }],
  [/system\.clusters/, { rows: [["1"]] }],
  [/arrayJoin/, { rows: [["value missing-input", "1"]] }],
  [
    /GROUP BY `tier`/,
    {
      rows: [
        ["A", "2"],
        [null, "1"],
      ],
    },
  ],
];

const ARGUMENTS = ["--scheme", "abc-share", "--map", "value=revenue", "--table", "customers"];

const running = async (answers: Answers, more: readonly string[] = [], terminal = {}) => {
  const fake = await fakeServer([...answers, ...GOOD]);
  const url = String(fake.server.url);
  const args = ["run", "--clickhouse", url, ...ARGUMENTS, "--into", "graded", ...more];
  const found = await clientele(args, terminal);
  await fake.close();
  return { ...found, statements: fake.asked.map(({ statement }) => statement), asked: fake.asked };
};

test("a table is graded into a new one, with the tiers, what stood in the way and the pace", async () => {
  let clock = 0;
  const { code, out, statements } = await running([], [], { now: () => (clock += 1000) });
  expect(code).toBe(1);
  expect(out).toMatch(/A +2 +66\.7%/);
  expect(out).toMatch(/Value +blank +1/);
  expect(out).toContain("3 rows graded into default.graded in");
  expect(statements.filter((one) => /^(CREATE|INSERT)/.test(one)).length).toBe(2);
  expect(statements.some((one) => one.startsWith("DROP"))).toBe(false);
});

test("--json prints one object", async () => {
  const { out } = await running([], ["--json"]);
  expect(JSON.parse(out)).toMatchObject({
    scheme: "abc-share",
    table: "default.customers",
    into: "default.graded",
    rows: 3,
    tiers: [
      { tier: "A", rows: 2 },
      { tier: null, rows: 1 },
    ],
    problems: [{ input: "value", problem: "missing-input", rows: 1 }],
    columns: [{ input: "value", column: "revenue" }],
  });
});

test("a dry run shows the statements and the plan, and sends none that writes", async () => {
  const { code, out, statements } = await running([], ["--dry-run"]);
  expect(code).toBe(0);
  expect(out).toContain("CREATE TABLE `default`.`graded`");
  expect(out).toContain(
    "INSERT INTO `default`.`graded` (`id`, `revenue`, `tier`, `score`, `problems`)",
  );
  expect(out).toContain("ExpressionTransform × 2");
  expect(out).toContain("nothing was written");
  for (const one of statements) expect(one).not.toMatch(/^(CREATE|INSERT|DROP|ALTER|KILL)/);
});

test("a table that is there is never written over", async () => {
  const { code, err, statements } = await running([[/^EXISTS/, { rows: [[1]] }]]);
  expect([code, err]).toEqual([
    2,
    "The table default.graded is there already, and is never written over. Drop it, or give another name as --into.\n",
  ]);
  expect(statements.some((one) => /^(CREATE|INSERT|DROP)/.test(one))).toBe(false);
});

test("a table that somebody else creates at the same moment is left alone", async () => {
  const { err, statements } = await running([[/^CREATE/, { code: 57, text: "already exists" }]]);
  expect(err).toContain("is there already");
  expect(err).toContain("Nothing was created.");
  expect(statements.some((one) => one.startsWith("DROP"))).toBe(false);
});

test("what fails half-way is taken away again, and said", async () => {
  const { code, err, statements } = await running([
    [/^INSERT/, { code: 241, text: "Memory limit" }],
  ]);
  expect(code).toBe(2);
  expect(err).toBe(
    "The query needs more memory than the server gives it. It says: Memory limit\nThe table default.graded held a part of the rows and was taken away again.\n",
  );
  expect(statements.at(-1)).toBe("DROP TABLE IF EXISTS `default`.`graded` SYNC");
});

test("where it cannot be taken away, the table that is left is named", async () => {
  const { err } = await running([
    [/^INSERT/, { code: 241, text: "Memory limit" }],
    [/^DROP/, { code: 497, text: "no right to drop" }],
  ]);
  expect(err).toContain("The table default.graded is left with a part of the rows");
});

const cancelling = (answers: Answers, kill: () => void) => {
  let press = (): void => {};
  const onInterrupt = (listener: () => void) => {
    press = listener;
    return () => {};
  };
  const inserted: Answers = [
    [
      /^INSERT/,
      () =>
        new Promise<Said>((done) => {
          kill = () => done({ code: 394, text: "Query was cancelled" });
          setTimeout(press, 10);
        }),
    ],
    [
      /^KILL/,
      () => {
        kill();
        return { rows: [["waiting"]] };
      },
    ],
  ];
  return running([...answers, ...inserted], [], { onInterrupt });
};

test("Ctrl-C ends the query on the server and takes the table away", async () => {
  const { code, err, statements } = await cancelling([], () => {});
  expect(code).toBe(2);
  expect(err).toContain("Ending the query on the server");
  expect(err).toContain(
    "The query was ended.\nThe table default.graded held a part of the rows and was taken away again.",
  );
  expect(statements.some((one) => one.startsWith("KILL QUERY WHERE query_id = 'clientele-"))).toBe(
    true,
  );
  expect(statements.at(-1)).toMatch(/^DROP TABLE/);
});

test("where the query cannot be ended, its name and the table's are said", async () => {
  const { err } = await running([
    [/^INSERT/, { raw: (socket) => void socket.destroy() }],
    [/^KILL|system\.processes/, { code: 497, text: "Not enough privileges" }],
  ]);
  expect(err).toMatch(
    /KILL QUERY WHERE query_id = 'clientele-[0-9a-f-]+'\), then drop default\.graded/,
  );
});

test.each([
  [516, "does not take the user “default” without a password"],
  [497, "lacks a right"],
  [60, "There is no table default.customers"],
  [81, "There is no such database"],
])("error %d says %s", async (number, words) => {
  const { code, err } = await running([
    [/^DESCRIBE/, { code: number, text: "the server's words" }],
  ]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("errors are told in Chinese to those who read Chinese", async () => {
  const answers: Answers = [[/^DESCRIBE/, { code: 60, text: "Unknown table" }]];
  const { err } = await running(answers, ["--lang", "zh"]);
  expect(err).toContain("没有 default.customers 这张表");
});

test("the password comes from the environment, and stands in no message, statement or address", async () => {
  const env = (name: string) => (name === "CLICKHOUSE_PASSWORD" ? "geheim" : undefined);
  const { out, err, asked } = await running(
    [[/^INSERT/, { code: 516, text: "default: Authentication failed" }]],
    [],
    { env },
  );
  expect(
    asked.every(({ authorization }) => authorization === `Basic ${btoa("default:geheim")}`),
  ).toBe(true);
  expect(err).toContain("with the password in CLICKHOUSE_PASSWORD");
  expect(
    `${out}${err}${asked.map(({ statement, parameters }) => `${statement}${String(parameters)}`).join("")}`,
  ).not.toContain("geheim");
});

test("an address with a password is refused without being repeated", async () => {
  const { code, err } = await clientele([
    "run",
    "--clickhouse",
    "http://u:geheim@h:8123",
    ...ARGUMENTS,
    "--into",
    "g",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("CLICKHOUSE_PASSWORD");
  expect(err).not.toContain("geheim");
});

test.each([
  [["--into", "customers"], "--into must be another table"],
  [["--into", "a.b.c"], "is not the name of a table"],
])("%p is refused", async (more, words) => {
  const fake = await fakeServer(GOOD);
  const found = await clientele([
    "run",
    "--clickhouse",
    String(fake.server.url),
    ...ARGUMENTS,
    ...more,
  ]);
  await fake.close();
  expect([found.code, found.err]).toEqual([2, expect.stringContaining(words)]);
});

test.each([
  ["--clickhouse", "Say which server"],
  ["--table", "Say which table"],
  ["--into", "Say which table to create"],
  ["--scheme", "Say by which scheme"],
])("without %s the command says what it needs", async (left, words) => {
  const all = [
    "--scheme",
    "abc-share",
    "--clickhouse",
    "http://localhost:1",
    "--table",
    "a",
    "--into",
    "b",
  ];
  const at = all.indexOf(left);
  const { err } = await clientele(["run", ...all.slice(0, at), ...all.slice(at + 2)]);
  expect(err).toContain(words);
});

test("a column that --map names and the table lacks is answered with the nearest", async () => {
  const { err } = await running([], ["--group-by", "revenu"]);
  expect(err).toContain("There is no column “revenu”. Did you mean revenue?");
});

test("a table with none of the inputs is refused with its columns", async () => {
  const fake = await fakeServer([[/^DESCRIBE/, { rows: [["x", "String", ""]] }], ...GOOD]);
  const url = String(fake.server.url);
  const { err } = await clientele([
    "run",
    "--clickhouse",
    url,
    "--scheme",
    "abc-share",
    "--table",
    "t",
    "--into",
    "g",
  ]);
  await fake.close();
  expect(err).toContain("--map value=COLUMN");
});

test("a name that holds quotation marks stays a name in every statement", async () => {
  const evil = 'x`; DROP TABLE y; --"\\';
  const { out } = await running(
    [
      [
        /^DESCRIBE/,
        {
          rows: [
            [evil, "String", ""],
            ["revenue", "Float64", ""],
          ],
        },
      ],
    ],
    ["--dry-run", "--json"],
  );
  const { create, insert } = JSON.parse(out) as { create: string[]; insert: string };
  const quoted = '`x\\`; DROP TABLE y; --"\\\\`';
  expect(create[0]).toContain(`${quoted} String`);
  expect(insert.replaceAll(quoted, "")).not.toContain("DROP TABLE");
});

test("rows on a cluster are graded by their own shards, into parts that stay there", async () => {
  const full = "Distributed('two', 'sales', 'parts', rand())";
  const answers: Answers = [
    [/system\.tables/, { rows: [["Distributed", full, "9"]] }],
    [/^DESCRIBE/, { rows: [["hasLicence", "Bool", ""]] }],
  ];
  const fake = await fakeServer([...answers, ...GOOD]);
  const args = [
    "run",
    "--clickhouse",
    String(fake.server.url),
    "--scheme",
    "tobacco-licence",
    "--table",
    "all",
    "--into",
    "graded",
    "--cluster",
    "two",
    "--json",
  ];
  const { err } = await clientele(args);
  await fake.close();
  expect(err).toBe("");
  const statements = fake.asked.map(({ statement }) => statement);
  const [part, over] = statements.filter((one) => one.startsWith("CREATE"));
  expect(part).toMatch(
    /^CREATE TABLE `default`\.`graded_local` ON CLUSTER `two` \([^]*ENGINE = MergeTree/,
  );
  expect(over).toContain("ENGINE = Distributed('two', 'default', 'graded_local', rand())");
  const insert = fake.asked.find(({ statement }) => statement.startsWith("INSERT"));
  expect(insert?.statement).toContain("FROM cluster('two', view(\n");
  expect(insert?.statement).toContain("FROM `sales`.`parts`");
  expect(insert?.parameters.get("parallel_distributed_insert_select")).toBe("2");
});

describe("a scheme that compares customers, on a cluster of two copies a shard", () => {
  const full = "Distributed('two', 'sales', 'parts', rand())";
  const spread: Answers = [
    [/system\.tables/, { rows: [["Distributed", full, "9"]] }],
    [/system\.clusters/, { rows: [["2"]] }],
    [/^DESCRIBE/, { rows: [["value", "Float64", ""]] }],
  ];
  const onCluster = async (answers: Answers, ...more: string[]) => {
    const fake = await fakeServer([...answers, ...spread, ...GOOD]);
    const where = ["--table", "all", "--into", "graded", "--cluster", "two"];
    const args = [
      "run",
      "--clickhouse",
      String(fake.server.url),
      "--scheme",
      "abc-share",
      ...where,
    ];
    const found = await clientele([...args, "--lang", "en", ...more]);
    await fake.close();
    const writing = fake.asked.map(({ statement }) => statement);
    return { ...found, writing: writing.filter((one) => /^(CREATE|INSERT|DROP)/.test(one)) };
  };

  test("has each shard count its rows, then grade them by the counts of all, and drops the counts", async () => {
    const { writing } = await onCluster([]);
    expect(writing.map((one) => one.split(/ ON| \(|,/)[0])).toEqual([
      "CREATE TABLE `default`.`graded_local`",
      "CREATE TABLE `default`.`graded`",
      "CREATE TABLE `default`.`graded_counts`",
      "INSERT INTO FUNCTION cluster('two'",
      "INSERT INTO `default`.`graded`",
      "DROP TABLE IF EXISTS `default`.`graded_counts`",
    ]);
    const [, , table, count, insert] = writing;
    expect(table).toContain("ENGINE = ReplicatedMergeTree");
    // Whichever copy is read next, the counts are there.
    expect(count).toContain("SETTINGS insert_quorum = 2\nSELECT *\nFROM cluster('two', view(");
    expect(insert).toContain("FROM cluster('two', 'default', 'graded_counts')");
  });

  test("leaves no table behind where the shards cannot count", async () => {
    const failing = { code: 241, text: "memory limit" };
    const { code, writing } = await onCluster([[/^INSERT INTO FUNCTION/, failing]]);
    expect(code).toBe(2);
    expect(writing.slice(-3).map((one) => one.split(" ON")[0])).toEqual([
      "DROP TABLE IF EXISTS `default`.`graded_counts`",
      "DROP TABLE IF EXISTS `default`.`graded`",
      "DROP TABLE IF EXISTS `default`.`graded_local`",
    ]);
  });

  test("says which table to drop where the server does not let it go", async () => {
    const { err } = await onCluster([[/^DROP/, { code: 497, text: "no right" }]]);
    expect(err).toContain("Drop it yourself: DROP TABLE IF EXISTS `default`.`graded_counts`");
  });

  test("shows in a dry run what the shards count", async () => {
    const { out, writing } = await onCluster([], "--dry-run");
    expect(out).toContain("Each shard counts its rows by value first:");
    expect(writing).toEqual([]);
  });
});

test("a scheme that asks a model is refused with the way that there is for files", async () => {
  const fake = await fakeServer([[/^DESCRIBE/, { rows: [["frequency", "Float64", ""]] }], ...GOOD]);
  const url = String(fake.server.url);
  const args = ["--scheme", "clv-model", "--table", "t", "--into", "g"];
  const { code, err } = await clientele(["run", "--clickhouse", url, ...args]);
  await fake.close();
  expect([code, err]).toEqual([2, expect.stringContaining("clientele grade")]);
});

test("the help of run says where the password comes from, in both languages", async () => {
  for (const lang of ["en", "zh"]) {
    const { code, out } = await clientele(["run", "--help", "--lang", lang]);
    expect([code, out]).toEqual([0, expect.stringContaining("CLICKHOUSE_PASSWORD")]);
  }
});
