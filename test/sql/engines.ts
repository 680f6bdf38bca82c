import { createRequire } from "node:module";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Dialect } from "../../src/sql";

/** A cell of a table as a database keeps it. */
export type Stored = string | number | boolean | null;

/** A database in this process. */
export interface Engine {
  readonly dialect: Dialect;
  /** Makes a table of texts anew, with a number for each row in `n`. */
  load(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly (string | null)[])[],
  ): Promise<void>;
  /** The rows of a statement, by column. */
  rows(statement: string): Promise<readonly Readonly<Record<string, Stored>>[]>;
  close(): Promise<void>;
}

const quoted = (name: string): string => `"${name}"`;
const records = (columns: readonly string[], rows: readonly (readonly (string | null)[])[]) =>
  rows.map((row, n) => ({
    n,
    ...Object.fromEntries(columns.map((column, k) => [column, row[k] ?? null])),
  }));

const plain = (value: unknown): Stored =>
  typeof value === "bigint" ? Number(value) : value === undefined ? null : (value as Stored);

/** DuckDB. */
export const openDuckdb = async (): Promise<Engine> => {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    load: async (table, columns, rows) => {
      await connection.run(
        `CREATE OR REPLACE TABLE ${table} (n INTEGER${columns.map((name) => `, ${quoted(name)} VARCHAR`).join("")})`,
      );
      const appender = await connection.createAppender(table);
      rows.forEach((row, n) => {
        appender.appendInteger(n);
        columns.forEach((_, k) => {
          const cell = row[k] ?? null;
          if (cell === null) appender.appendNull();
          else appender.appendVarchar(cell);
        });
        appender.endRow();
      });
      appender.closeSync();
    },
    rows: async (statement) => {
      const reader = await connection.runAndReadAll(statement);
      return reader
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])),
        );
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
};

interface Answer {
  readonly id: number;
  readonly rows?: readonly Readonly<Record<string, Stored>>[];
  readonly error?: string;
}

/** PostgreSQL, as pglite has it, in a thread of its own. */
export const openPostgres = (): Promise<Engine> => {
  const worker = new Worker(resolve("test/sql/postgresWorker.mjs"));
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.on("message", (answer: Answer) => waiting.get(answer.id)?.(answer));
  let asked = 0;
  const ask = async (statement: string, parameters?: readonly string[]) => {
    const id = ++asked;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      worker.postMessage({ id, statement, parameters });
    });
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.rows ?? [];
  };
  return Promise.resolve({
    dialect: "postgres",
    load: async (table, columns, rows) => {
      const typed = columns.map((name) => `, ${quoted(name)} text`).join("");
      await ask(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (n integer${typed})`);
      const all = records(columns, rows);
      for (let from = 0; from < all.length; from += 5_000)
        await ask(
          `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
          [JSON.stringify(all.slice(from, from + 5_000))],
        );
    },
    rows: (statement) => ask(statement, []),
    close: async () => void (await worker.terminate()),
  });
};

interface Chdb {
  readonly Session: new (path: string) => {
    query(statement: string, format?: string): unknown;
    cleanup(): void;
  };
}

/** ClickHouse, as chdb has it: a package of its own in test/scale, told in words where it is not installed. */
export const openClickhouse = (): Engine | string => {
  let chdb: Chdb;
  try {
    chdb = createRequire(resolve("test/scale/package.json"))("chdb") as Chdb;
  } catch {
    return "skipped: chdb is not installed (npm install in test/scale)";
  }
  const session = new chdb.Session(mkdtempSync(join(tmpdir(), "clientele-chdb-")));
  const text = (value: string): string => `'${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
  return {
    dialect: "clickhouse",
    load: (table, columns, rows) => {
      session.query(`DROP TABLE IF EXISTS ${table}`);
      session.query(
        `CREATE TABLE ${table} (n UInt32${columns.map((name) => `, ${quoted(name)} Nullable(String)`).join("")}) ENGINE = Memory`,
      );
      for (let from = 0; from < rows.length; from += 5_000) {
        const lines = rows
          .slice(from, from + 5_000)
          .map(
            (row, k) =>
              `(${[String(from + k), ...columns.map((_, at) => (row[at] === null || row[at] === undefined ? "NULL" : text(row[at] ?? "")))].join(",")})`,
          );
        session.query(`INSERT INTO ${table} VALUES ${lines.join(",")}`);
      }
      return Promise.resolve();
    },
    rows: (statement) => {
      const answer = String(session.query(statement, "JSONEachRow"));
      return Promise.resolve(
        answer
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Record<string, Stored>),
      );
    },
    close: () => {
      session.cleanup();
      return Promise.resolve();
    },
  };
};
