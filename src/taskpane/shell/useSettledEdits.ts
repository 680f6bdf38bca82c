import { useEffect, useRef } from "react";

import { useAccess } from "../access";
import { subscribed } from "../grade/subscribed";

/** Rows up to which an edited table is worked on again at once; above, the user is asked. */
export const FEW_ROWS = 20_000;

/** Edits come in bursts: a paste is many events. Milliseconds that nothing more must come. */
const PAUSE = 600;

/** Who made a burst of edits. */
export interface Burst {
  /** The last of them is a co-author's. */
  readonly remote: boolean;
  /** Some of them are this user's own. */
  readonly own: boolean;
}

/**
 * Calls back when cells were edited, on any sheet, and nothing more was for `quiet` milliseconds; while `following`. What it calls may be another function each time.
 */
export function useSettledEdits(
  onEdited: (burst: Burst) => void,
  following = true,
  quiet = PAUSE,
): void {
  const access = useAccess();
  const latest = useRef(onEdited);
  useEffect(() => {
    latest.current = onEdited;
  });
  useEffect(() => {
    if (!following) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let own = false;
    const stop = subscribed(
      access.onEdit(({ remote }) => {
        clearTimeout(timer);
        own ||= !remote;
        timer = setTimeout(() => {
          latest.current({ remote, own });
          own = false;
        }, quiet);
      }),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [access, following, quiet]);
}
