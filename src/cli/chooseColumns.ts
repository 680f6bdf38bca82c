import type { Messages } from "../text";
import {
  columnsNamed,
  headerText,
  inputsOf,
  regionLetters,
  type Corrections,
  type Input,
  type Region,
  type Scheme,
} from "../workbook";
import { Fault } from "./fault";
import { nearest } from "./nearest";

const listed = (words: readonly string[], { cli }: Messages): string =>
  words.filter((word) => word !== "").join(cli.listSeparator);

/** The column that a user names, by header or by its letters. Throws a Fault with the nearest header, or with the letters of columns that share it. */
export const chosenColumn = (
  region: Region,
  got: string,
  words: Messages,
  command: string,
): number => {
  const { cli } = words;
  const [column, ...others] = columnsNamed(region, got);
  if (column !== undefined && others.length > 0) {
    const letters = [column, ...others].map((one) => regionLetters(region, one));
    throw new Fault(cli.fault.severalColumns({ got, columns: letters }), command);
  }
  if (column !== undefined) return column;
  const headers = region.headers.map(headerText);
  throw new Fault(
    cli.fault.noSuchHeader({ got, near: nearest(got, headers), known: listed(headers, words) }),
  );
};

/** The key of the input that a user names by key or label. Throws a Fault with the nearest. */
export const inputKey = (
  inputs: readonly Input[],
  got: string,
  words: Messages,
  command: string,
): string => {
  const { cli } = words;
  const input = inputs.find(
    ({ key, label }) =>
      key.toLowerCase() === got.toLowerCase() || label.zh === got || label.en === got,
  );
  if (input !== undefined) return input.key;
  const known = inputs.map(({ key }) => key);
  throw new Fault(
    cli.fault.noSuchInput({ got, near: nearest(got, known), known: listed(known, words) }),
    command,
  );
};

/** What `--map` says, as corrections of the mapping; an empty header means that there is no column. Throws a Fault. */
export const correctionsOf = (
  scheme: Scheme,
  region: Region,
  map: readonly (readonly [string, string])[],
  words: Messages,
): Corrections =>
  Object.fromEntries(
    map.map(([input, header]) => [
      inputKey(inputsOf(scheme), input, words, "grade"),
      header === "" ? null : chosenColumn(region, header, words, "grade"),
    ]),
  );
