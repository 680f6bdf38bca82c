import { inLocale, type Locale } from "../../../rules";
import { momentText, insightWords, placeText } from "../../../text";
import type { RunsCompared } from "../../history";
import type { TableSheet } from "../../tableSheet";
import { migrationOf, type MigrationLine } from "../migration";
import { COUNT } from "../../numberFormats";
import { distinct, headed, madeSheet, type MadeColumn } from "./made";

/** From where to where customers went between two runs, as a table: a row for each place they came from. */
export const migrationSheet = (compared: RunsCompared, locale: Locale): TableSheet => {
  const { schemes, before, after } = compared;
  const t = insightWords(locale).migration;
  const { lines, to } = migrationOf(compared);
  const [first = "", ...others] = distinct([
    headed("way", locale),
    ...to.map((place) => placeText(schemes.after, place, "to", locale)),
    headed("total", locale),
  ]);
  const columns: readonly MadeColumn<MigrationLine>[] = [
    { header: first, note: t.noteFrom, cell: ({ from }) => placeText(schemes.before, from, "from", locale) }, // prettier-ignore
    ...others.map((header, at): MadeColumn<MigrationLine> => ({
      header,
      note: t.noteTo,
      format: COUNT,
      cell: ({ counts, total }) => (at === to.length ? total : (counts[at] ?? 0)),
    })),
  ];
  const title = [
    t.title({ scheme: inLocale(schemes.after.name, locale) }),
    t.between({ from: momentText(before.run.when), to: momentText(after.run.when) }),
  ];
  return madeSheet({ name: t.sheet, table: t.table, title }, columns, lines);
};
