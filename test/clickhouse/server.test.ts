import { readAddress, sendsPasswordOpenly } from "../../src/clickhouse";

test("an address without a protocol means http", () => {
  expect(String(readAddress("db.example:8123"))).toBe("http://db.example:8123/");
  expect(String(readAddress("https://db.example:8443/ch"))).toBe("https://db.example:8443/ch");
});

test.each([
  ["http://user:secret@db.example", "password-within"],
  ["http://user@db.example", "password-within"],
  ["http://db.example/?user=u&password=p", "parameters-within"],
  ["ftp://db.example", "unreadable"],
  ["http://", "unreadable"],
])("%s is refused: %s", (typed, fault) => {
  expect(readAddress(typed)).toBe(fault);
});

test("a password crosses a network in the clear only over http, to another machine", () => {
  const opens = (url: string, password: string) =>
    sendsPasswordOpenly({ url: new URL(url), user: "u", password });
  expect(opens("http://db.example:8123", "p")).toBe(true);
  expect(opens("https://db.example:8443", "p")).toBe(false);
  expect(opens("http://localhost:8123", "p")).toBe(false);
  expect(opens("http://127.0.0.1:8123", "p")).toBe(false);
  expect(opens("http://db.example:8123", "")).toBe(false);
});
