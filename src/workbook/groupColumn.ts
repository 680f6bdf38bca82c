import type { Cell } from "../cells";
import { CellState, type TextColumn } from "../rules";
import { keyText } from "./keyColumn";

/** The cells of a column as groups: equal texts are one group, case and width aside; blanks and errors are a group of their own. */
export const groupColumn = (cells: readonly Cell[]): TextColumn => {
  const dictionary: string[] = [];
  const codes = new Map<string, number>();
  const values = new Uint32Array(cells.length);
  const state = new Uint8Array(cells.length);
  cells.forEach((cell, row) => {
    const text = keyText(cell);
    if (text === null) {
      state[row] = CellState.blank;
      return;
    }
    const group = text.toLowerCase();
    const code = codes.get(group) ?? dictionary.push(text) - 1;
    codes.set(group, code);
    values[row] = code;
  });
  return { type: "text", values, dictionary, state, problems: new Map() };
};
