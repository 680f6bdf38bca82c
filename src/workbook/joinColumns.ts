import type {
  BooleanColumn,
  Column,
  ColumnSet,
  NumberColumn,
  Problem,
  TextColumn,
} from "../rules";

const lengthOf = (parts: readonly Column[]): number =>
  parts.reduce((rows, part) => rows + part.state.length, 0);

const joinStates = (parts: readonly Column[]) => {
  const state = new Uint8Array(lengthOf(parts));
  const problems = new Map<number, Problem>();
  let at = 0;
  for (const part of parts) {
    state.set(part.state, at);
    for (const [row, problem] of part.problems) problems.set(at + row, problem);
    at += part.state.length;
  }
  return { state, problems };
};

const joinNumbers = (parts: readonly NumberColumn[]): NumberColumn => {
  const values = new Float64Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    values.set(part.values, at);
    at += part.values.length;
  }
  return { type: parts[0]?.type ?? "number", values, ...joinStates(parts) };
};

const joinBooleans = (parts: readonly BooleanColumn[]): BooleanColumn => {
  const values = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    values.set(part.values, at);
    at += part.values.length;
  }
  return { type: "boolean", values, ...joinStates(parts) };
};

/** Texts of each part are coded against its own dictionary: they are coded anew against one. Where all dictionaries are the same (choices), it stays as it is. */
const joinTexts = (parts: readonly TextColumn[]): TextColumn => {
  const dictionary = [...(parts[0]?.dictionary ?? [])];
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  const values = new Uint32Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    const recoded = part.dictionary.map((text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, dictionary.length);
      return dictionary.push(text) - 1;
    });
    for (const code of part.values) values[at++] = recoded[code] ?? 0;
  }
  return {
    type: parts[0]?.type ?? "text",
    values,
    dictionary,
    ...joinStates(parts),
  };
};

/** Columns of the same type one below the other. The types must be equal: they come from one input read piece by piece. */
export const joinColumns = (parts: readonly Column[]): Column | undefined => {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first;
  switch (first.type) {
    case "number":
    case "date":
      return joinNumbers(parts as readonly NumberColumn[]);
    case "boolean":
      return joinBooleans(parts as readonly BooleanColumn[]);
    default:
      return joinTexts(parts as readonly TextColumn[]);
  }
};

/** Column sets of the same inputs one below the other. */
export const joinColumnSets = (sets: readonly ColumnSet[]): ColumnSet => {
  const columns: Record<string, Column> = {};
  for (const input of Object.keys(sets[0]?.columns ?? {})) {
    const joined = joinColumns(sets.flatMap((set) => set.columns[input] ?? []));
    if (joined) columns[input] = joined;
  }
  return { rows: sets.reduce((rows, set) => rows + set.rows, 0), columns };
};
