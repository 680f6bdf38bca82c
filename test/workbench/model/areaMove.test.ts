import { movedArea, movedCell, moveOf } from "../../../src/workbench/model/areaMove";

const AT = { row: 3, column: 2, rows: 2, columns: 3 };

test.each(["Down", "Right", "Up", "Left"] as const)(
  "a cell goes %s where an area of one cell goes",
  (shift) => {
    const move = moveOf("sheet", AT, shift);
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 8; column++) {
        const area = movedArea({ row, column, rows: 1, columns: 1 }, move);
        expect(movedCell({ row, column }, move)).toEqual(
          area && { row: area.row, column: area.column },
        );
      }
  },
);
