import fc from "fast-check";
import { scanBlocks, type Blocks } from "../../../src/files/csv/blocks";

const read = ({ records, blocks, value }: Blocks) =>
  Array.from({ length: records }, (_, record) => {
    const block = blocks.filter(({ first }) => first <= record).at(-1);
    const fields = block?.fields.count(record - block.first) ?? 0;
    return Array.from({ length: fields }, (_, field) => value(record, field));
  });

const TEXT = 'a,b\r\n"1\r\n2",3\n"x""y",\r,"z"\n\nq';

test("wherever a text is cut into pieces, the same records come out", () => {
  const whole = read(scanBlocks([TEXT]));
  fc.assert(
    fc.property(fc.array(fc.nat(TEXT.length), { maxLength: 5 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), TEXT.length];
      const pieces = places.slice(1).map((end, i) => TEXT.slice(places[i], end));
      expect(read(scanBlocks([TEXT.slice(0, 9), ...pieces].slice(1)))).toEqual(whole);
    }),
  );
});

test("one field of many records is that of each, in whatever order they are asked for", () => {
  const { column, value, records } = scanBlocks([TEXT.slice(0, 20), TEXT.slice(20)]);
  const second = column(1);
  fc.assert(
    fc.property(fc.nat(records), (record) => expect(second(record)).toBe(value(record, 1))),
  );
});

test("a quote that is closed nowhere is told with its line in the whole text", () => {
  expect(() => scanBlocks(["a,b\n1,2\n", '3,4\n5,"6\n', "7,8\n"])).toThrow("unclosed-quote 4");
});
