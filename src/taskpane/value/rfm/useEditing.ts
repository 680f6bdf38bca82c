import { useCallback, useState } from "react";

import type { Scheme } from "../../../workbook";
import { useAccess } from "../../access";
import { useLanguage } from "../../language";
import { useBookRules } from "../../rules/bookRules";
import { loadRules } from "../../rules/loadRules";
import type { Noticing } from "../useNotice";
import { useRfmWords } from "./useRfmWords";

/** Puts the segment table into a rules sheet, or goes to the one that is there; the segments follow what is changed on it. */
export function useEditing(
  scheme: Scheme,
  { say, fail }: Noticing,
): { readonly busy: boolean; edit(): void } {
  const { port } = useAccess();
  const { locale } = useLanguage();
  const t = useRfmWords();
  const { look } = useBookRules();
  const [busy, setBusy] = useState(false);
  const edit = useCallback((): void => {
    if (busy) return;
    setBusy(true);
    say(null);
    loadRules()
      .then((room) => room.editRules(port, scheme, locale))
      .then(async ({ region, isNew }) => {
        await look();
        if (isNew) say({ intent: "success", text: t.edited({ sheet: region.area.sheet }) });
      })
      .catch(fail)
      .finally(() => setBusy(false));
  }, [busy, port, scheme, locale, look, t, say, fail]);
  return { busy, edit };
}
