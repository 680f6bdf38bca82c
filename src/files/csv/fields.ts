/** Where the fields of a delimited text stand: places in the text, so that what is not changed is kept to the letter. */
export interface Fields {
  readonly text: string;
  readonly delimiter: string;
  /** Where the first record begins that was not read. */
  readonly read: number;
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
  const close = raw.lastIndexOf('"');
  const inner = close > 0 ? raw.slice(1, close) : raw.slice(1);
  // What stands after a closing quote belongs to no standard; spreadsheets append it.
  const rest = close > 0 ? raw.slice(close + 1) : "";
  return inner.replaceAll('""', '"') + rest;
};

/** Numbers that grow, four bytes each. */
const growing = () => {
  let numbers = new Uint32Array(1024);
  let count = 0;
  return {
    push: (number: number): void => {
      if (count === numbers.length) {
        const longer = new Uint32Array(count * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[count++] = number;
    },
    drop: (to: number): void => void (count = to),
    count: (): number => count,
    whole: (): Uint32Array => numbers.slice(0, count),
  };
};

/** Fields of one sign, by its code: a column of ticks has as many as rows, and needs each once. */
const SINGLES: string[] = [];

/** Whether a record that ends at `at` may go on in the piece behind this one: its line end, or the other half of it, is not there. */
const isCut = (text: string, at: number): boolean =>
  at >= text.length || (text.charCodeAt(at) === CR && at + 1 === text.length);

/**
 * Finds records and fields of a delimited text: RFC 4180, with CR, LF or CRLF. Reads at most `most` records. Where `goesOn`, the text is the beginning of a longer one, and
 * a last record that may not be whole is left: `read` says where it begins.
 */
export const scanFields = (
  text: string,
  delimiter: string,
  most = Infinity,
  goesOn = false,
): Fields => {
  const starts = growing();
  const firstField = growing();
  const recordEnd = growing();
  const comma = delimiter.charCodeAt(0);
  let widest = 0;
  let read = 0;
  let last = 0;
  while (read < text.length && recordEnd.count() < most) {
    const first = starts.count();
    let at = read;
    for (;;) {
      starts.push(at);
      last = at;
      at = fieldEnd(text, at, comma);
      if (text.charCodeAt(at) !== comma) break;
      at++;
    }
    if (goesOn && isCut(text, at)) {
      starts.drop(first);
      break;
    }
    firstField.push(first);
    recordEnd.push(at);
    widest = Math.max(widest, starts.count() - first);
    read = afterLineEnd(text, at);
  }
  const records = recordEnd.count();
  // One more, so that every record ends where the next begins.
  firstField.push(starts.count());
  const [begin, first, end] = [starts.whole(), firstField.whole(), recordEnd.whole()];
  const count = (record: number): number => (first[record + 1] ?? 0) - (first[record] ?? 0);
  const endOf = (record: number, index: number): number =>
    index + 1 === first[record + 1] ? (end[record] ?? 0) : (begin[index + 1] ?? 1) - 1;
  const span = (record: number, field: number): readonly [number, number] => {
    const index = (first[record] ?? 0) + field;
    return [begin[index] ?? 0, endOf(record, index)];
  };
  return {
    text,
    delimiter,
    read,
    records,
    unclosed: !goesOn && read >= text.length && isUnclosed(text, last) ? lineOf(text, last) : null,
    widest,
    count,
    span,
    lineEnd: (record) => {
      const at = end[record] ?? text.length;
      return text.slice(at, afterLineEnd(text, at));
    },
    value: (record, field) => {
      const index = (first[record] ?? 0) + field;
      if (record >= records || index >= (first[record + 1] ?? 0)) return "";
      const [start, stop] = [begin[index] ?? 0, endOf(record, index)];
      const code = text.charCodeAt(start);
      if (stop - start === 1 && code !== QUOTE)
        return (SINGLES[code] ??= String.fromCharCode(code));
      const raw = text.slice(start, stop);
      return code === QUOTE ? unquoted(raw) : raw;
    },
  };
};
