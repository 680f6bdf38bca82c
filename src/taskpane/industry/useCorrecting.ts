import { useCallback } from "react";

import {
  inLocale,
  keepCorrections,
  undoCorrections,
  type CodingResult,
  type IndustryClass,
  type Kept,
  type ReadyToCode,
  type Said,
} from "../../workbook";
import { industryWords } from "../../text";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { serialOfIso, useLanguage, type Language } from "../language";
import type { Change, IndustryState } from "./industryState";
import { WHO } from "../shell/whoSetting";

/** Setting right what was coded wrong. */
export interface Correcting {
  /** Gives texts a code, from now on. */
  correct(texts: readonly string[], found: IndustryClass): void;
  /** Takes over corrections from elsewhere; those that the table already has otherwise stay. */
  add(said: readonly Said[]): void;
  takeBack(kept: Kept): void;
}

/** Writes corrections into the workbook's table, and says what became of them. */
export function useCorrecting(
  state: IndustryState,
  ready: ReadyToCode | null,
  change: (change: Change) => void,
  fail: (error: unknown) => void,
): Correcting {
  const access = useAccess();
  const language = useLanguage();
  const { corrections, result, keeping } = state;

  const keep = (
    said: readonly Said[],
    known: "replace" | "keep",
    outcome: (kept: Kept) => Notice,
  ): void => {
    if (ready === null || keeping) return;
    change({ keeping: true, notice: null });
    const saying = {
      taxonomy: ready.taxonomy,
      who: access.userSetting(WHO) ?? "",
      today: serialOfIso(access.today()) ?? 0,
      locale: language.locale,
      known,
    };
    keepCorrections(access.port, corrections, said, saying)
      .then((kept) =>
        change({
          keeping: false,
          corrections: kept.corrections,
          undoable: { kind: "correction", kept },
          notice: outcome(kept),
        }),
      )
      .catch((error: unknown) => {
        change({ keeping: false });
        fail(error);
      });
  };

  const correct = useCallback(
    (texts: readonly string[], found: IndustryClass) =>
      keep(
        texts.map((text) => ({ text, code: found.code })),
        "replace",
        (kept) => correctedNotice(kept, texts, found, result, language),
      ),
    [access, corrections, result, ready, keeping, language, change, fail], // eslint-disable-line react-hooks/exhaustive-deps -- keep is made of these
  );

  const add = useCallback(
    (said: readonly Said[]) => keep(said, "keep", (kept) => addedNotice(kept, language)),
    [access, corrections, ready, keeping, language, change, fail], // eslint-disable-line react-hooks/exhaustive-deps -- keep is made of these
  );

  const takeBack = useCallback(
    (kept: Kept) => {
      change({ keeping: true, notice: null, undoable: null });
      undoCorrections(access.port, kept)
        .then(({ corrections: now, restored, left }) =>
          change({
            keeping: false,
            corrections: now,
            notice: undoneNotice(restored, left, language),
          }),
        )
        .catch((error: unknown) => {
          change({ keeping: false });
          fail(error);
        });
    },
    [access, change, fail, language],
  );
  return { correct, add, takeBack };
}

const leftSentences = ({ left }: Kept, { locale, count }: Language): readonly string[] => {
  const t = industryWords(locale).kept;
  const [first] = left;
  if (first === undefined) return [];
  if (left.length > 1) return [t.leftMany({ count: count(left.length) })];
  return [t.left({ text: first.text, code: String(first.code), who: first.who })];
};

/** How many rows have the code now, what it took the place of, and what stayed because somebody else was quicker. */
function correctedNotice(
  kept: Kept,
  texts: readonly string[],
  found: IndustryClass,
  result: CodingResult | null,
  language: Language,
): Notice {
  const { locale, count } = language;
  const t = industryWords(locale).kept;
  const said = new Set(texts);
  const keys = new Set(result?.texts.filter(({ text }) => said.has(text)).map(({ key }) => key));
  const rows = (result?.texts ?? [])
    .filter(({ key }) => keys.has(key) && !kept.left.some((row) => row.key === key))
    .reduce((sum, text) => sum + text.rows.length, 0);
  const [replaced] = kept.replaced;
  const sentences = [
    ...(kept.written > 0
      ? [t.done({ rows: count(rows), code: found.code, name: inLocale(found.name, locale) })]
      : kept.left.length === 0
        ? [t.nothing]
        : []),
    ...(replaced ? [t.replaced({ who: replaced.who, code: String(replaced.code) })] : []),
    ...leftSentences(kept, language),
  ];
  return noticeOf(kept, sentences, language);
}

function addedNotice(kept: Kept, language: Language): Notice {
  const t = industryWords(language.locale).kept;
  const added = kept.written > 0 ? [t.added({ count: language.count(kept.written) })] : [];
  const sentences = [...added, ...leftSentences(kept, language)];
  return noticeOf(kept, sentences.length > 0 ? sentences : [t.nothing], language);
}

const noticeOf = (kept: Kept, sentences: readonly string[], { locale }: Language): Notice => ({
  intent: kept.left.length > 0 ? "warning" : "success",
  text: sentences.join(locale === "zh-CN" ? "" : " "),
  ...(kept.written > 0 && { action: "undo" }),
});

function undoneNotice(restored: number, left: number, { locale, count }: Language): Notice {
  const t = industryWords(locale).kept;
  const undone = t.undone({ count: count(restored) });
  if (left === 0) return { intent: "success", text: undone };
  const gap = locale === "zh-CN" ? "" : " ";
  return { intent: "warning", text: `${undone}${gap}${t.undoneLeft({ count: count(left) })}` };
}
