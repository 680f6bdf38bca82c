import type { Standing } from "../../clickhouse";
import { clickhouseWords } from "../../text";
import { paceOf, type Locale } from "../../workbook";
import type { Terminal } from "../terminal";

/** A line that says how far a query is, and writes over itself. */
export interface RunningLine {
  readonly report: (standing: Standing) => void;
  readonly clear: () => void;
}

const MEGA = 1e6;

/** Starts the line of a query that runs on a server; where nobody watches, nothing is shown. */
export const runningLine = (terminal: Terminal, locale: Locale): RunningLine => {
  const began = terminal.now();
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.err("\r\x1b[K");
    shown = false;
  };
  const figure = (value: number): string => Math.round(value).toLocaleString(locale);
  return {
    clear,
    report({ read, total, memory }) {
      if (!terminal.watched) return;
      const { perSecond, secondsLeft } = paceOf(read, total, terminal.now() - began);
      const isKnown = total >= read && total > 0;
      clear();
      shown = true;
      terminal.err(
        clickhouseWords(locale).running({
          done: figure(read),
          total: isKnown ? figure(total) : null,
          perSecond: figure(perSecond),
          memory: figure(memory / MEGA),
          left: isKnown && secondsLeft !== null ? figure(Math.ceil(secondsLeft)) : null,
        }),
      );
    },
  };
};
