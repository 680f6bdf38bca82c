import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const here = resolve("test/scale");

/** Whether ClickHouse can be run in a process of ours: `npm install --prefix test/scale` brings it. */
export const hasClickHouse = existsSync(join(here, "node_modules", "chdb"));

/** A server that speaks ClickHouse's HTTP protocol, on the real engine. */
export interface TestServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Runs a statement as the user "default"; gives the rows. */
  ask(statement: string): Promise<readonly (readonly unknown[])[]>;
  stop(): Promise<void>;
}

/** Starts one with an empty data directory of its own, which `stop` takes away. */
export const startServer = async (parent = tmpdir()): Promise<TestServer> => {
  const directory = mkdtempSync(join(parent, "clientele-clickhouse-"));
  const child = spawn(process.execPath, [join(here, "server.mjs"), directory], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [port] = (await once(createInterface(child.stdout), "line")) as [string];
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    process: child,
    async ask(statement) {
      const answer = await fetch(`${url}/?default_format=JSONCompact`, {
        method: "POST",
        headers: { authorization: `Basic ${Buffer.from("default:").toString("base64")}` },
        body: statement,
      });
      const body = await answer.text();
      if (!answer.ok) throw new Error(body);
      return body === "" ? [] : (JSON.parse(body) as { data: unknown[][] }).data;
    },
    async stop() {
      child.stdin.end();
      await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
