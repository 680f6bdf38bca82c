import { fail, inLocale, ok, type Outcome } from "../rules";
import { errorOf } from "./cell/error";
import { languageAsked } from "./cell/language";
import { isEmpty, valueOrThrow, type Result } from "./cell/result";
import { inShape, together } from "./cell/together";
import { figuresOf } from "./lifetime/figures";
import { figure } from "./models/figure";
import { statistics } from "./models/part";
import { loadSegmentTable, segmentTableNow } from "./models/segmentTable";
import { notLoaded, resultsOf } from "./parts/results";

const scoreFigure = { input: figure("score", "RFM 分", "RFM score", { min: 111, max: 999 }) };

/** The three scores of 543; a problem where it is not three digits from 1 to 9. */
const digitsOf = (score: number): Outcome<readonly [number, number, number]> =>
  /^[1-9]{3}$/.test(String(score))
    ? ok([Math.floor(score / 100), Math.floor(score / 10) % 10, score % 10])
    : fail({ code: "out-of-range", got: score, min: 111, max: 999 });

/**
 * Names the segment of a customer's RFM score: one of ten segments, of eight types, or by a table of your own.
 * @customfunction RFMSEGMENT
 * @param score Scores as RFMSCORE gives them, such as 543; one cell or a range.
 * @param [table] ten (the default), wide or eight, or the rules table of the scheme rfm as a range with headers.
 * @param [language] zh or en; the language of the table when omitted, Chinese for those with a name.
 * @returns One segment per cell.
 */
export function rfmSegment(
  score: unknown[][],
  table?: unknown[][],
  language?: string,
): unknown[][] {
  const asked = languageAsked(language);
  const cells = together(score);
  const [list = []] = cells.lists;
  const read = list.map((_, place) => place).map(figuresOf([scoreFigure], [list]));
  const now = () => {
    const found = segmentTableNow(table);
    const models = statistics.now();
    return found && models && { ...found, models };
  };
  const load = async () => {
    const found = await loadSegmentTable(table);
    return { ...found, models: await statistics.load() };
  };
  return resultsOf(
    now,
    load,
    ({ scheme, given, english, models }) => {
      const sort = valueOrThrow(models.segmenter(scheme, given));
      const spoken = asked ?? (english ? "en-US" : "zh-CN");
      const nameOf = (score_: number): Result => {
        const digits = digitsOf(score_);
        if (!digits.ok) return errorOf(digits.problem);
        const [r, f, m] = digits.value.map((digit) => Uint8Array.of(digit));
        if (!r || !f || !m) return "";
        const tier = scheme.tiers[sort({ r, f, m }).segments[0] ?? -1];
        return tier ? inLocale(tier.label, spoken) : errorOf({ code: "no-rule-matched" });
      };
      const known = new Map<number, Result>();
      return inShape(cells, (place) => {
        if (isEmpty(list[place] ?? null)) return "";
        const row = read[place] ?? [];
        if (!("map" in row)) return row;
        const value = row[0] ?? NaN;
        const name = known.get(value) ?? nameOf(value);
        known.set(value, name);
        return name;
      });
    },
    () => inShape(cells, notLoaded),
  );
}
