import { DuckDBInstance } from "@duckdb/node-api";

/** Runs statements in a DuckDB of their own; gives the rows of the last one, values as text. */
export const duck = async (
  ...statements: readonly string[]
): Promise<readonly (readonly string[])[]> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    let rows: readonly (readonly string[])[] = [];
    for (const statement of statements) {
      const read = await connection.runAndReadAll(statement);
      rows = read.getRows().map((row) => row.map(String));
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
