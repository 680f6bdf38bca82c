import fc from "fast-check";
import {
  argumentsText,
  readArguments,
  readingText,
  readReading,
  type Reading,
} from "../../src/history";
import { serialOfIso } from "../../src/rules";

const NO_DATES: ReadonlySet<string> = new Set();

test("what was read is told on one line that people can read", () => {
  const reading: Reading = {
    orderQty: 23_500,
    competitiveRegion: true,
    lastSevereComplaint: serialOfIso("2026-01-03") ?? NaN,
    region: "华东",
    remark: "a; b",
    annualQty: null,
    firstOrder: { unread: "约三万" },
  };
  expect(readingText(reading, new Set(["lastSevereComplaint"]))).toBe(
    'orderQty=23500; competitiveRegion=true; lastSevereComplaint=2026-01-03; region=华东; remark="a; b"; annualQty=; firstOrder=?"约三万"',
  );
});

const key = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,5}$/).filter((text) => text !== "__proto__");
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "true",
    "23500",
    "2026-01-31",
    "",
    " x",
    "a=b",
    "?x",
    '"',
    "A-1",
    "[1]",
    "~",
    "1e5",
    "0x1F",
    "Infinity",
  ),
);
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 3_000_000 }),
  fc.boolean(),
  fc.constant(null),
  text,
  text.map((unread) => ({ unread })),
);

test("whatever was read is read back as the same, dates or none", () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, value, { noNullPrototype: true }),
      fc.array(key),
      (reading, dates) => {
        expect(readReading(readingText(reading, new Set([...dates, "a"])))).toEqual(reading);
      },
    ),
  );
});

test("what was read never begins like a formula", () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (reading) => {
      expect(readingText(reading, NO_DATES)).toMatch(/^(?:[a-z]|$)/);
    }),
  );
});

test.each(["orderQty", "a=1; b", 'a="x', "a=?x", 'a=?"x" y'])(
  "a line that was spoilt by hand is told from one of ours: %s",
  (line) => {
    expect(readReading(line)).toBeNull();
  },
);

test("arguments are read back as the same", () => {
  const argument = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    key,
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.dictionary(key, argument, { noNullPrototype: true }), (given) => {
      const read = readArguments(argumentsText(given));
      // JSON has no negative zero.
      expect(JSON.stringify(read)).toBe(JSON.stringify(given));
    }),
  );
});

test("a list of numbers among the arguments stands in brackets", () => {
  expect(argumentsText({ cuts: [0.8, 0.95], measure: "share" })).toBe(
    "cuts=[0.8,0.95]; measure=share",
  );
});
