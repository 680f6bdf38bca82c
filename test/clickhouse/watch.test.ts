import { endQuery, runWatched, type Standing } from "../../src/clickhouse/watch";
import { exceptionText, fakeServer, type Said } from "./fakeServer";

const question = { statement: "INSERT INTO a SELECT 1", queryId: "clientele-1" };
const later = <T>(value: T, ms: number): Promise<T> =>
  new Promise((done) => void setTimeout(() => done(value), ms));

const watching = (stop = new AbortController()) => {
  const seen: Standing[] = [];
  const report = (standing: Standing): void => void seen.push(standing);
  return { seen, stop, watcher: { stop: stop.signal, every: 5, report } };
};

test("how far a query is comes from the server's list of queries, by the id of this one", async () => {
  const fake = await fakeServer([
    [/^INSERT/, () => later<Said>({ rows: [] }, 80)],
    [/system\.processes/, { rows: [["10", "40", "5", "1000"]] }],
  ]);
  const { seen, watcher } = watching();
  const ended = await runWatched(fake.server, question, watcher);
  await fake.close();
  expect(ended).toMatchObject({ outcome: { ok: true }, over: true });
  expect(seen[0]).toEqual({ read: 10, total: 40, written: 5, memory: 1000 });
  const polled = fake.asked.find(({ statement }) => statement.includes("system.processes"));
  expect(polled?.statement).toContain("query_id = 'clientele-1'");
  expect(fake.asked[0]?.parameters.get("query_id")).toBe("clientele-1");
});

test("behind the address of a cluster every server's list is asked", async () => {
  const fake = await fakeServer([[/^INSERT/, () => later<Said>({ rows: [] }, 40)]]);
  await runWatched(fake.server, question, watching().watcher, "two");
  await fake.close();
  expect(fake.asked[1]?.statement).toContain("clusterAllReplicas(`two`, system.processes)");
});

test("who may not read that list has no progress, and the query goes on", async () => {
  const fake = await fakeServer([
    [/^INSERT/, () => later<Said>({ rows: [] }, 60)],
    [/system\.processes/, { code: 497, text: "Not enough privileges" }],
  ]);
  const { seen, watcher } = watching();
  const ended = await runWatched(fake.server, question, watcher);
  await fake.close();
  expect([ended.outcome.ok, seen, fake.asked.length]).toEqual([true, [], 2]);
});

test("a query that is stopped is ended on the server, which then answers it itself", async () => {
  let killed: (said: Said) => void = () => {};
  const inserting = new Promise<Said>((done) => (killed = done));
  const fake = await fakeServer([
    [/^INSERT/, () => inserting],
    [
      /^KILL/,
      () => {
        killed({ code: 394, text: "Query was cancelled" });
        return { rows: [["waiting"]] };
      },
    ],
  ]);
  const { stop, watcher } = watching();
  const running = runWatched(fake.server, question, watcher);
  setTimeout(() => stop.abort(), 20);
  const ended = await running;
  await fake.close();
  expect(ended).toEqual({ outcome: { ok: false, fault: { code: "killed" } }, over: true });
  const kill = fake.asked.find(({ statement }) => statement.startsWith("KILL"));
  expect(kill?.statement).toBe("KILL QUERY WHERE query_id = 'clientele-1' ASYNC");
});

test("where the connection breaks, the query is ended, and over once no server lists it", async () => {
  const fake = await fakeServer([[/^INSERT/, { raw: (socket) => void socket.destroy() }]]);
  const ended = await runWatched(fake.server, question, watching().watcher);
  await fake.close();
  expect(ended).toMatchObject({ outcome: { fault: { code: "lost" } }, over: true });
  expect(fake.asked.some(({ statement }) => statement.startsWith("KILL"))).toBe(true);
});

test("a query whose end nobody can see may still run", async () => {
  const fake = await fakeServer([
    [/^INSERT/, { raw: (socket) => void socket.destroy() }],
    [/system\.processes|^KILL/, { code: 497, text: "Not enough privileges" }],
  ]);
  const ended = await runWatched(fake.server, question, watching().watcher);
  await fake.close();
  expect(ended.over).toBe(false);
});

test("an error after the first progress ends the query as any other does", async () => {
  const text = `HTTP/1.1 200 OK\r\nX-ClickHouse-Progress: {"read_rows":"1"}\r\nConnection: close\r\n\r\n${exceptionText(241, "Memory limit exceeded")}`;
  const fake = await fakeServer([[/^INSERT/, { raw: (socket) => void socket.end(text) }]]);
  const ended = await runWatched(fake.server, question, watching().watcher);
  await fake.close();
  expect(ended).toMatchObject({ outcome: { fault: { code: "memory" } }, over: true });
});

test("a query of a cluster is ended on all its servers, or on the one that answers where that cannot be asked", async () => {
  const fake = await fakeServer([[/ON CLUSTER/, { code: 392, text: "no Keeper" }]]);
  const found = await endQuery(fake.server, "clientele-1", "two");
  await fake.close();
  expect(found.ok).toBe(true);
  expect(fake.asked.map(({ statement }) => statement)).toEqual([
    "KILL QUERY ON CLUSTER `two` WHERE query_id = 'clientele-1' ASYNC",
    "KILL QUERY WHERE query_id = 'clientele-1' ASYNC",
  ]);
});
