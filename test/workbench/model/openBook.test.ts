import {
  activate,
  openBook,
  select,
  setSetting,
  setVisibility,
  type Change,
} from "../../../src/workbench/model";
import { area, ONE, TWO, twoSheets, values, write } from "./sheetsOf";

describe("a workbook", () => {
  test("opens with cells that count as no change", () => {
    const sheet = twoSheets().state.sheets[0]!;
    const book = openBook({
      state: { sheets: [sheet] },
      cells: new Map([[ONE, [[1, 1, { value: "x" }]]]]),
    });
    expect(values(book, "B2")).toEqual([["x"]]);
    expect([book.editedCells.size, book.state === book.opened]).toEqual([0, true]);
    expect(book.history.undoable).toBe(0);
  });

  test("needs a sheet", () => {
    expect(() => openBook({ state: { sheets: [] }, cells: new Map() })).toThrow("at least one");
  });

  test("tells subscribers once a change, when the change is whole", () => {
    const book = twoSheets();
    const heard: (readonly Change[])[] = [];
    const stop = book.subscribe((changes) => heard.push(changes));
    book.change("addin", () => {
      write(book, "A1", [[1]]);
      write(book, "B1", [[2]]);
      expect(heard).toEqual([]);
    });
    stop();
    write(book, "C1", [[3]]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject([
      { kind: "cells", source: "addin", area: area("A1") },
      { kind: "cells", area: area("B1") },
    ]);
  });

  test("tells of what a subscriber changes after what it heard of", () => {
    const book = twoSheets();
    const heard: string[] = [];
    book.subscribe(([first]) => {
      if (first?.kind === "cells") {
        book.change("local", (edit) => {
          setSetting(edit, "seen", "1");
        });
      }
    });
    book.subscribe(([first]) => heard.push(first?.kind ?? ""));
    write(book, "A1", [[1]]);
    expect(heard).toEqual(["cells", "settings"]);
  });

  test("keeps and tells what was done before an error", () => {
    const book = twoSheets();
    let heard = 0;
    book.subscribe(() => heard++);
    expect(() =>
      book.change("addin", () => {
        write(book, "A1", [[1]]);
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect([values(book, "A1"), heard]).toEqual([[[1]], 1]);
  });

  test("knows which cells were edited since it was opened", () => {
    const book = twoSheets();
    write(book, "B2", [[1, 2]]);
    expect([...book.editedCells.get(ONE)!.get(1)!]).toEqual([1, 2]);
    expect(book.editedCells.has(TWO)).toBe(false);
  });

  test("brings another sheet to the front when the active one is hidden", () => {
    const book = twoSheets();
    book.change("local", (edit) => setVisibility(edit, ONE, "Hidden"));
    expect(book.state.activeSheet).toBe(TWO);
    expect(book.change("local", (edit) => setVisibility(edit, TWO, "Hidden"))).toBe(false);
    expect(book.change("local", (edit) => activate(edit, ONE))).toBe(false);
  });

  test("activates a sheet that something is selected on", () => {
    const book = twoSheets();
    const kinds: string[] = [];
    book.subscribe((changes) => kinds.push(...changes.map(({ kind }) => kind)));
    book.change("local", (edit) => select(edit, TWO, [area("B2:C3")]));
    expect(book.state.activeSheet).toBe(TWO);
    expect(kinds).toEqual(["activeSheet", "selection"]);
  });
});
