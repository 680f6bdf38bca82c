import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

import { historyProblemText, placeText, whyText } from "../../text";
import { bodyCell, type GradeResult, type Scheme } from "../../workbook";
import { useAccess, type Access } from "../access";
import { loadHistory } from "../history/loadHistory";
import { useLanguage, type Locale } from "../language";
import type { PaneWhyWords } from "../../text";
import { useWhyWords } from "./useWhyWords";

interface WhyThenProps {
  readonly result: GradeResult;
  readonly row: number;
  /** Column of the table that the former run wrote. */
  readonly column: number;
  /** Done when nothing is being put on record any more: what was written a moment ago is found there then. */
  readonly recorded: () => Promise<void>;
}

/** Reads out of the record why a customer got what the sheet still says; a sentence in any case. */
async function tellThen(
  { port }: Access,
  { result, row, column, recorded }: WhyThenProps,
  locale: Locale,
  words: PaneWhyWords,
): Promise<string> {
  const t = words.written;
  await recorded();
  const room = await loadHistory();
  const cell = bodyCell(result.request.customers.region, row, column);
  const stamp = await room.cellStamp(port, await room.readRuns(port), cell);
  if (stamp?.key == null) return t.untold;
  const { scheme } = result.request;
  const then = await room.whyThen(port, stamp, scheme);
  if (!then.ok) return historyProblemText(then.problem, locale);
  const { standing, explanation } = then.value;
  if (standing?.tier == null || explanation === null) return t.untold;
  return thenText(
    then.value.scheme,
    standing.tier,
    whyText(then.value.scheme, explanation, locale),
    {
      locale,
      words,
    },
  );
}

const thenText = (
  scheme: Scheme,
  tier: string,
  why: string,
  { locale, words }: { readonly locale: Locale; readonly words: PaneWhyWords },
): string => {
  const was = words.written.thenWas({ tier: placeText(scheme, tier, "to", locale) });
  return words.written.thenWhy({ was, why });
};

/** Asks the record why the sheet says something else; nothing is read before somebody asks. */
export function WhyThen(props: WhyThenProps) {
  const styles = useStyles();
  const access = useAccess();
  const { locale } = useLanguage();
  const words = useWhyWords();
  const t = words.written;
  const [told, setTold] = useState<string | null>(null);
  if (told !== null)
    return (
      <p className={styles.text} role="status">
        {told}
      </p>
    );
  const ask = (): void => {
    setTold(t.reading);
    tellThen(access, props, locale, words).then(setTold, () => setTold(t.untold));
  };
  return (
    <Link as="button" className={styles.ask} onClick={ask}>
      {t.then}
    </Link>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  ask: { fontSize: "inherit", justifySelf: "start" },
});
