import { useEffect, useState } from "react";

import { ruleFindingText } from "../../text";
import { verify, type Scheme } from "../../workbook";
import type { Locale } from "../language";

/** Milliseconds without a change before rules are checked. */
const PAUSE = 400;

const textsOf = (scheme: Scheme, locale: Locale): readonly string[] => [
  ...new Set(verify(scheme).map((finding) => ruleFindingText(scheme, finding, locale))),
];

/** What the verifier says of moved rules and did not say of them before, in words. */
export function useFindings(base: Scheme, moved: Scheme, locale: Locale): readonly string[] {
  const [found, setFound] = useState<{
    readonly of: Scheme;
    readonly texts: readonly string[];
  } | null>(null);
  useEffect(() => {
    if (moved === base) return undefined;
    const timer = setTimeout(() => {
      const before = new Set(textsOf(base, locale));
      const texts = textsOf(moved, locale).filter((text) => !before.has(text));
      setFound({ of: moved, texts });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [base, moved, locale]);
  return moved === base || found === null ? [] : found.texts;
}
