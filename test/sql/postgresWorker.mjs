// pglite loads itself by import(), which jest does not let through: it lives in a thread of its own.
import { parentPort } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

const database = await PGlite.create();
parentPort.on("message", async ({ id, statement, parameters }) => {
  try {
    const result =
      parameters === undefined
        ? await database.exec(statement)
        : await database.query(statement, parameters);
    parentPort.postMessage({ id, rows: result.rows ?? [] });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
