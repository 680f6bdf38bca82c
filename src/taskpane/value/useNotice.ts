import { useCallback, useState } from "react";

import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";

/** What a part has to say: what was done, and what stands in the way. */
export interface Noticing {
  readonly notice: Notice | null;
  say(notice: Notice | null): void;
  /** Says what went wrong; what the user stopped is not said. */
  fail(error: unknown): void;
}

/** One message at a time. */
export function useNotice(): Noticing {
  const { words } = useLanguage();
  const [notice, say] = useState<Notice | null>(null);
  const fail = useCallback(
    (error: unknown) => {
      const fault = faultNotice(error, words);
      if (fault !== null) say(fault);
    },
    [words],
  );
  return { notice, say, fail };
}
