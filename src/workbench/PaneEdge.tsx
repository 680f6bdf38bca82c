import type { KeyboardEvent, PointerEvent } from "react";

/** The task pane's widths in Excel on the web, in pixels. */
const NARROWEST = 320;
const WIDEST = 500;
const STEP = 10;

interface PaneEdgeProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged, or moved by the arrow keys. */
export function PaneEdge({ width, label, onWidth }: PaneEdgeProps) {
  const set = (wanted: number) =>
    onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    // The pointer is captured, so that the add-in's frame does not swallow its moves.
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      set(window.innerWidth - event.clientX);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    else if (event.key === "ArrowRight") set(width - STEP);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="paneEdge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={key}
    />
  );
}
