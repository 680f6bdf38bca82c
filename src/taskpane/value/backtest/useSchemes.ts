import { useEffect, useState } from "react";

import type { Scheme } from "../../../workbook";
import { loadEngine } from "../../grade/loadEngine";
import { useBookRules } from "../../rules/bookRules";

/** The schemes that hold in the workbook, or those of the menu; null while nobody knows. */
export function useSchemes(fail: (error: unknown) => void): readonly Scheme[] | null {
  const { phase, schemes } = useBookRules();
  const [menu, setMenu] = useState<readonly Scheme[] | null>(null);
  useEffect(() => {
    let current = true;
    loadEngine().then((engine) => {
      if (current) setMenu(engine.schemes);
    }, fail);
    return () => {
      current = false;
    };
  }, [fail]);
  return phase === "looking" ? null : (schemes?.schemes ?? menu);
}
