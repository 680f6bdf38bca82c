import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { ask, askRows } from "../../src/clickhouse/ask";
import { exceptionText, fakeServer, type Said } from "./fakeServer";

const raw = (text: string): Said => ({ raw: (socket) => void socket.end(text) });

const asking = async (said: Said, seconds = 5) => {
  const fake = await fakeServer([[/./, said]]);
  try {
    return await askRows(fake.server, { statement: "SELECT 1", seconds });
  } finally {
    await fake.close();
  }
};

test("rows come as the question orders them", async () => {
  expect(await asking({ rows: [["a", 1, null]] })).toEqual({ ok: true, value: [["a", 1, null]] });
});

test("the user, the password in any script and the database go along, the password in no address", async () => {
  const fake = await fakeServer([]);
  const server = { ...fake.server, user: "grader", password: "密码:1", database: "sales" };
  await ask(server, { statement: "SELECT 1", queryId: "q1", parameters: { max_threads: "4" } });
  await fake.close();
  const [one] = fake.asked;
  const sent = Buffer.from(one?.authorization.replace("Basic ", "") ?? "", "base64").toString();
  expect(sent).toBe("grader:密码:1");
  expect(one?.parameters.toString()).toBe("database=sales&query_id=q1&max_threads=4");
});

test("an error of the server is a fault by its number", async () => {
  expect(await asking({ code: 60, text: "Unknown table", status: 404 })).toMatchObject({
    fault: { code: "no-such-table" },
  });
});

test("an error behind a 200 is an error: with progress sent, the status came before it", async () => {
  const head =
    'HTTP/1.1 200 OK\r\nX-ClickHouse-Progress: {"read_rows":"1"}\r\nX-ClickHouse-Exception-Code: 241\r\nConnection: close\r\n\r\n';
  expect(await asking(raw(head + exceptionText(241, "Memory limit exceeded")))).toMatchObject({
    fault: { code: "memory" },
  });
});

test("an error in the middle of a body is an error too, where no header tells of it", async () => {
  const head = "HTTP/1.1 200 OK\r\nX-ClickHouse-Format: Null\r\nConnection: close\r\n\r\n";
  expect(await asking(raw(head + exceptionText(394, "Query was cancelled")))).toMatchObject({
    fault: { code: "killed" },
  });
});

test("more headers of progress than Node takes by itself do no harm", async () => {
  const many = 'X-ClickHouse-Progress: {"read_rows":"1"}\r\n'.repeat(2000);
  const head = `HTTP/1.1 200 OK\r\n${many}Connection: close\r\n\r\n`;
  expect(await asking(raw(`${head}{"data":[[1]]}`))).toEqual({ ok: true, value: [[1]] });
});

test("a web server that is no ClickHouse is told from one", async () => {
  const page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>";
  expect(await asking(raw(page))).toEqual({
    ok: false,
    fault: { code: "not-clickhouse", status: 200 },
  });
});

test("the port of another protocol is no ClickHouse", async () => {
  expect(await asking(raw("SSH-2.0-OpenSSH_9.6\r\n"))).toMatchObject({
    fault: { code: "not-clickhouse" },
  });
});

test("a server that says nothing is given up after the time that the question may take", async () => {
  expect(await asking({ raw: () => {} }, 0.1)).toEqual({
    ok: false,
    fault: { code: "timeout", seconds: 0.1 },
  });
});

test("an answer that breaks off is lost, not short", async () => {
  const half = "HTTP/1.1 200 OK\r\nX-ClickHouse-Format: Null\r\nContent-Length: 100\r\n\r\nhalf";
  expect(await asking(raw(half))).toMatchObject({ fault: { code: "lost" } });
});

test("where nothing listens the connection is refused", async () => {
  const listener = createServer();
  await new Promise<void>((ready) => listener.listen(0, "127.0.0.1", ready));
  const { port } = listener.address() as AddressInfo;
  await new Promise((closed) => listener.close(closed));
  const url = new URL(`http://127.0.0.1:${String(port)}`);
  const found = await ask({ url, user: "default", password: "" }, { statement: "SELECT 1" });
  expect(found).toEqual({ ok: false, fault: { code: "refused" } });
});

test("a host that has no address is unknown", async () => {
  const url = new URL("http://no-such-host.invalid:8123");
  const found = await ask({ url, user: "default", password: "" }, { statement: "SELECT 1" });
  expect(found).toEqual({ ok: false, fault: { code: "unknown-host" } });
});
