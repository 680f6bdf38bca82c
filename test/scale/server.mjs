// ClickHouse's HTTP interface in front of the real engine in this process (chdb): what the tests and benches of `clientele run` talk to.
// usage: node server.mjs DIRECTORY   Prints its port, and ends with its stdin.
// It takes the user "grader" with the password "geheim 密码", and "default" without one.
// Three things are not the server's own: ON CLUSTER is taken off (chdb has no Keeper; both shards of the cluster "two" are this process), tables that were created so
// are one for both shards, which only the first of them reads, and a query's id stands in a comment in front of it, since chdb gives ids of its own.
import { Buffer } from "node:buffer";
import { createServer } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "chdb";

const directory = process.argv[2];
mkdirSync(directory, { recursive: true });
const config = join(directory, "config.xml");
const shard =
  "<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>9000</port></replica></shard>";
writeFileSync(
  config,
  `<clickhouse><tcp_port>9000</tcp_port><max_server_memory_usage>5500000000</max_server_memory_usage><remote_servers><two>${shard}${shard}</two></remote_servers></clickhouse>`,
);

const USERS = new Map([
  ["default", ""],
  ["grader", "geheim 密码"],
]);
const OWN =
  /^(database|query_id|default_format|wait_end_of_query|send_progress_in_http_headers|http_headers_progress_interval_ms)$/;

const open = () =>
  new Session(join(directory, "data"), { connectionArgs: [`--config-file=${config}`] });
// A session runs one statement at a time.
const idle = [open()];
const withSession = async (work) => {
  const session = idle.pop() ?? open();
  try {
    return await work(session);
  } finally {
    idle.push(session);
  }
};

const mark = (id) => `/* ${id} */`;

/** Tables that stand for one on each shard: what both shards have written is there once. */
const shared = new Map();
const share = (statement) => {
  const [, database, table] =
    /^CREATE TABLE `([^`]+)`\.`([^`]+)` ON CLUSTER [^]*MergeTree/.exec(statement) ?? [];
  if (table !== undefined) shared.set(`${database}.${table}`, "shardNum() < 2");
};
const filters = () =>
  [...shared].map((pair) => pair.map((text) => `'${text}'`).join(": ")).join(", ");

/** A statement as chdb can run it. */
const own = (statement, id) => {
  const here = statement
    .replace(/ ON CLUSTER `[^`]+`/g, "")
    .replace(/query_id = '([^']*)'/g, (_, asked) => `startsWith(query, '${mark(asked)}')`);
  return id === null ? here : `${mark(id)} ${here}`;
};

const answer = async (statement, parameters) => {
  const settings = [...parameters].filter(([name]) => !OWN.test(name));
  const format = parameters.get("default_format") ?? "TabSeparated";
  return withSession(async (session) => {
    await session.queryAsync(`USE ${parameters.get("database") ?? "default"}`);
    share(statement);
    await session.queryAsync(`SET additional_table_filters = {${filters()}}`);
    for (const [name, value] of settings) await session.queryAsync(`SET ${name} = ${value}`);
    return session.queryAsync(own(statement, parameters.get("query_id")), { format });
  });
};

const server = createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const { searchParams } = new URL(request.url, "http://localhost");
  const headers = { "x-clickhouse-server-display-name": "chdb", connection: "close" };
  const fail = (status, code, text) => {
    response.writeHead(status, { ...headers, "x-clickhouse-exception-code": String(code) });
    response.end(`${text}\n`);
  };
  const basic = Buffer.from((request.headers.authorization ?? "").slice(6), "base64").toString();
  const [user, ...password] = basic.split(":");
  if (USERS.get(user) !== password.join(":"))
    return fail(
      403,
      516,
      `Code: 516. DB::Exception: ${user}: Authentication failed. (AUTHENTICATION_FAILED)`,
    );
  try {
    const found = await answer(Buffer.concat(pieces).toString(), searchParams);
    response.writeHead(200, headers);
    response.end(found.bytes());
  } catch (error) {
    const text = String(error.message).replace(/^Query failed: /, "");
    fail(500, Number(/Code: (\d+)/.exec(text)?.[1] ?? 0), text);
  }
});

server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
