import { useCallback, useState } from "react";

import type { ClusterResult, Scheme } from "../../../workbook";
import { useAccess } from "../../access";
import { useLanguage } from "../../language";
import { useBookRules, type BookRules } from "../../rules/bookRules";
import { loadRules } from "../../rules/loadRules";
import type { Noticing } from "../useNotice";
import { useValueWords } from "../useValueWords";

/** Keeping the rules of clusters as a scheme. */
export interface Keeping {
  readonly busy: boolean;
  /** Name of the sheet in which the rules of this result stand; null while they are not kept. */
  readonly kept: string | null;
  keep(): void;
}

/** The scheme under an id that no rules of the workbook have: clusters that were kept before stay as they are. */
const unlike = (scheme: Scheme, { tables }: BookRules): Scheme => {
  const taken = new Set(tables.map(({ rules }) => rules.scheme));
  let id = scheme.id;
  for (let number = 2; taken.has(id); number++) id = `${scheme.id}-${String(number)}`;
  return { ...scheme, id };
};

/** Puts the rules of a result into a rules sheet of their own, where they can be changed and graded by like any others. */
export function useKeeping(result: ClusterResult, { say, fail }: Noticing): Keeping {
  const { port } = useAccess();
  const { locale } = useLanguage();
  const t = useValueWords().clusters.rules;
  const book = useBookRules();
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<{
    readonly of: ClusterResult;
    readonly sheet: string;
  } | null>(null);
  const keep = useCallback((): void => {
    const { scheme } = result;
    if (busy || scheme === null) return;
    setBusy(true);
    say(null);
    loadRules()
      .then((room) => room.editRules(port, unlike(scheme, book), locale))
      .then(async ({ region }) => {
        const { sheet } = region.area;
        await book.look();
        setKept({ of: result, sheet });
        say({ intent: "success", text: t.kept({ sheet }) });
      })
      .catch(fail)
      .finally(() => setBusy(false));
  }, [result, busy, port, locale, book, t, say, fail]);
  return { busy, kept: kept?.of === result ? kept.sheet : null, keep };
}
