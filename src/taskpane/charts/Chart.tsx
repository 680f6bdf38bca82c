import { makeStyles, Spinner, tokens, useThemeClassName } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";

import { useLanguage } from "../language";
import { drawn } from "./drawn";
import { Figures } from "./Figures";
import type { FigureTable } from "./FiguresTable";
import { loadCharts, type Draw, type Marks } from "./loadCharts";
import { lookAt } from "./look";

/** A chart, the sentence that says what it shows, and its figures. */
export interface ChartProps {
  readonly draw: Draw;
  /** What a reader who does not see the picture is told. */
  readonly name: string;
  readonly figures: FigureTable;
}

/** A picture that follows its width, the theme and contrast colours, with its figures folded below. A part that cannot be loaded is thrown to the next boundary. */
export function Chart({ draw, name, figures }: ChartProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const marks = useMarks();
  useDrawing(place, marks, draw);
  return (
    <div className={styles.chart}>
      <div ref={place} role="img" aria-label={name} className={styles.place} />
      {marks === null ? <Spinner size="tiny" label={words.pane.loading} /> : null}
      <Figures {...figures} />
    </div>
  );
}

function useMarks(): Marks | null {
  const [state, setState] = useState<{ readonly marks: Marks | null; readonly fault: unknown }>({
    marks: null,
    fault: undefined,
  });
  useEffect(() => {
    let current = true;
    loadCharts().then(
      (marks) => {
        if (current) setState({ marks, fault: undefined });
      },
      (fault: unknown) => {
        if (current) setState({ marks: null, fault });
      },
    );
    return () => {
      current = false;
    };
  }, []);
  if (state.fault !== undefined) throw state.fault;
  return state.marks;
}

/** Narrower than this nothing can be read. */
const NARROWEST = 200;

function useDrawing(
  place: { readonly current: HTMLDivElement | null },
  marks: Marks | null,
  draw: Draw,
): void {
  const mark = useId().replace(/[^a-z0-9]/gi, "");
  // Another theme has another class: then the colours are others.
  const theme = useThemeClassName();
  useEffect(() => {
    const box = place.current;
    if (box === null || marks === null) return undefined;
    let width = -1;
    const redraw = (): void => {
      width = box.clientWidth;
      const look = lookAt(box, { width: Math.max(width, NARROWEST), mark });
      const svg = drawn(marks, draw, look);
      svg.setAttribute("aria-hidden", "true");
      box.replaceChildren(svg);
    };
    redraw();
    // Hidden (width 0) there is nothing to see; shown again, it is drawn where that changed the width.
    const resized = new ResizeObserver(() => {
      if (box.clientWidth > 0 && box.clientWidth !== width) redraw();
    });
    resized.observe(box);
    const contrast = window.matchMedia?.("(forced-colors: active)");
    contrast?.addEventListener("change", redraw);
    return () => {
      resized.disconnect();
      contrast?.removeEventListener("change", redraw);
    };
  }, [place, marks, draw, mark, theme]);
}

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  // The colours are those of the contrast theme already: they must not be changed once more.
  place: { minWidth: 0, overflow: "hidden", forcedColorAdjust: "none" },
});
