import fc from "fast-check";

import type { Cell } from "../../src/cells";
import { gatherCells } from "../../src/workbook/gatherCells";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom("是", "否", "C000001", 0, -0, 1, true, null),
  fc.string(),
  fc.double(),
  fc.constant({ error: "#N/A" }),
);
const columns = (rows: number) =>
  fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 3, maxLength: 3 });

test("cells are gathered as they stand, whatever is known of a reading before", () => {
  const readings = fc
    .tuple(fc.nat(20), fc.nat(20))
    .chain(([rows, before]) => fc.tuple(columns(rows), columns(before), fc.nat(rows)));
  fc.assert(
    fc.property(readings, ([now, before, middle]) => {
      const read = gatherCells([0, 1], [2], new Map(before.map((cells, at) => [at, cells])));
      const rows = now[0]?.length ?? 0;
      for (const [from, to] of [
        [0, middle],
        [middle, rows],
      ] as const)
        read.take({
          from,
          to,
          columns: now.map((cells, column) => ({ column, cells: cells.slice(from, to) })),
        });
      const gathered = [read.cells.get(0), read.cells.get(1), read.former.get(2)];
      gathered.forEach((cells, at) => {
        expect(cells).toHaveLength(rows);
        cells?.forEach((found, row) => expect(Object.is(found, now[at]?.[row])).toBe(true));
      });
    }),
  );
});
