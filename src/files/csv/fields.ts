/** Where the fields of a delimited text stand: places in the text, so that what is not changed is kept to the letter. */
export interface Fields {
  readonly text: string;
  readonly delimiter: string;
  /** Number of records; an empty last line is none. */
  readonly records: number;
  /** The line, from 1, where a quote opens that is closed nowhere and swallows the rest; null where there is none. */
  readonly unclosed: number | null;
  /** Number of fields of the widest record. */
  readonly widest: number;
  /** How many fields a record has. */
  count(record: number): number;
  /** Begin and end of a field in the text, quotes included. The field must exist. */
  span(record: number, field: number): readonly [number, number];
  /** The line end that follows a record, "" at the end of the text. */
  lineEnd(record: number): string;
  /** What a field says: without quotes, doubled quotes single; "" where the record has no such field. */
  value(record: number, field: number): string;
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** Whether a field that goes on to the end of the text began with a quote that nothing closes. */
const isUnclosed = (text: string, from: number): boolean =>
  text.charCodeAt(from) === QUOTE &&
  !text
    .slice(from + 1)
    .replaceAll('""', "")
    .includes('"');

const lineOf = (text: string, at: number): number =>
  (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;

/** End of the field that begins at `at`: a quoted one may hold delimiters and line ends (RFC 4180); an unclosed quote ends with the text. */
const fieldEnd = (text: string, at: number, delimiter: number): number => {
  let place = at;
  if (text.charCodeAt(place) === QUOTE) {
    for (;;) {
      const close = text.indexOf('"', place + 1);
      if (close < 0) return text.length;
      if (text.charCodeAt(close + 1) !== QUOTE) {
        place = close + 1;
        break;
      }
      place = close + 1;
    }
  }
  for (; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === delimiter || code === CR || code === LF) return place;
  }
  return place;
};

const afterLineEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  return code === LF ? at + 1 : at;
};

const unquoted = (raw: string): string => {
  if (!raw.startsWith('"')) return raw;
  const close = raw.lastIndexOf('"');
  const inner = close > 0 ? raw.slice(1, close) : raw.slice(1);
  // What stands after a closing quote belongs to no standard; spreadsheets append it.
  const rest = close > 0 ? raw.slice(close + 1) : "";
  return inner.replaceAll('""', '"') + rest;
};

/** Finds records and fields of a delimited text: RFC 4180, with CR, LF or CRLF. Reads at most `most` records. */
export const scanFields = (text: string, delimiter: string, most = Infinity): Fields => {
  const starts: number[] = [];
  const firstField: number[] = [];
  const recordEnd: number[] = [];
  const comma = delimiter.charCodeAt(0);
  let widest = 0;
  let at = 0;
  while (at < text.length && recordEnd.length < most) {
    firstField.push(starts.length);
    for (;;) {
      starts.push(at);
      at = fieldEnd(text, at, comma);
      if (text.charCodeAt(at) !== comma) break;
      at++;
    }
    recordEnd.push(at);
    widest = Math.max(widest, starts.length - (firstField.at(-1) ?? 0));
    at = afterLineEnd(text, at);
  }
  const last = starts.at(-1) ?? 0;
  const count = (record: number): number =>
    (firstField[record + 1] ?? starts.length) - (firstField[record] ?? starts.length);
  const span = (record: number, field: number): readonly [number, number] => {
    const index = (firstField[record] ?? 0) + field;
    const isLast = field + 1 >= count(record);
    return [starts[index] ?? 0, isLast ? (recordEnd[record] ?? 0) : (starts[index + 1] ?? 1) - 1];
  };
  return {
    text,
    delimiter,
    records: recordEnd.length,
    unclosed: at >= text.length && isUnclosed(text, last) ? lineOf(text, last) : null,
    widest,
    count,
    span,
    lineEnd: (record) => {
      const end = recordEnd[record] ?? text.length;
      return text.slice(end, afterLineEnd(text, end));
    },
    value: (record, field) =>
      field < count(record) ? unquoted(text.slice(...span(record, field))) : "",
  };
};
