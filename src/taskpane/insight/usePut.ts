import { useCallback, useState } from "react";

import type { InsightWords } from "../../text";
import type { Unfollowed } from "../../workbook";
import { useAccess } from "../access";
import { insertSheet } from "../charts/insertSheet";
import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import { useLanguage, type Language } from "../language";
import type { Answer } from "./answer";
import { useInsightWords } from "./useInsightWords";

/** Putting an answer into the workbook. */
export interface Putting {
  readonly busy: boolean;
  readonly notice: Notice | null;
  /** What stands in the way of a sheet that follows the customers, to be decided. */
  readonly asked: Unfollowed | null;
  put(answer: Answer): void;
  /** As values, whatever stands in the way. */
  putValues(answer: Answer): void;
  dismiss(): void;
}

/** Only these can be mended here; of all others values are the best there is. */
const isMendable = ({ code }: Unfollowed): boolean =>
  code === "not-written" || code === "out-of-date";

/** Why an answer does not follow the customers, in words. */
export function unfollowedText(
  because: Unfollowed,
  { frozen }: InsightWords,
  { count }: Language,
): string {
  switch (because.code) {
    case "not-written":
      return frozen.notWritten;
    case "out-of-date":
      return frozen.outOfDate({ rows: count(because.rows) });
    case "texts":
      return frozen.texts({ header: because.header, count: count(because.count) });
    case "strays":
      return frozen.strays({ header: because.header, count: count(because.count) });
    case "words":
      return frozen.words;
    case "record":
      return "";
  }
}

/** Puts answers into the workbook, one at a time, and says what became of it. */
export function usePut(): Putting {
  const { port } = useAccess();
  const language = useLanguage();
  const t = useInsightWords();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [asked, setAsked] = useState<Unfollowed | null>(null);
  const work = useCallback(
    (answer: Answer, because: Unfollowed | null): void => {
      if (busy) return;
      setBusy(true);
      setNotice(null);
      setAsked(null);
      const live = because === null;
      insertSheet(port, answer.sheet(live))
        .then(
          (sheet) => {
            const done = live ? t.done.live({ sheet }) : t.done.values({ sheet });
            const why = because === null ? "" : unfollowedText(because, t, language);
            setNotice({ intent: "success", text: `${done} ${why}`.trim() });
          },
          (error: unknown) => {
            const fault = faultNotice(error, language.words);
            if (fault !== null) setNotice({ intent: fault.intent, text: fault.text });
          },
        )
        .finally(() => setBusy(false));
    },
    [busy, port, t, language],
  );
  const put = useCallback(
    (answer: Answer): void => {
      const because = answer.frozen();
      if (because !== null && isMendable(because)) {
        setNotice(null);
        setAsked(because);
      } else work(answer, because);
    },
    [work],
  );
  return {
    busy,
    notice,
    asked,
    put,
    // What was asked has been answered: it need not be said again.
    putValues: (answer) => work(answer, { code: "record" }),
    dismiss: () => {
      setNotice(null);
      setAsked(null);
    },
  };
}
