import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

/** Lines above which only those in sight are drawn. */
const MANY = 60;

/** A list of any length. */
export interface VirtualListProps<Line> {
  readonly label?: string;
  readonly lines: readonly Line[];
  /** Of a line, in pixels, before it is drawn. */
  readonly height: number;
  keyOf(line: Line): string | number;
  draw(line: Line): ReactNode;
}

/** Lines one below the other; of many only those in sight are drawn, in a part of the page that scrolls by itself. */
export function VirtualList<Line>(props: VirtualListProps<Line>) {
  const styles = useStyles();
  const { label, lines, keyOf, draw } = props;
  if (lines.length > MANY) return <LongList {...props} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map((line) => (
        <li key={keyOf(line)}>{draw(line)}</li>
      ))}
    </ul>
  );
}

function LongList<Line>({ label, lines, height, draw }: VirtualListProps<Line>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label={label}
        style={{ height: virtual.getTotalSize(), position: "relative" }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(line)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  scroller: { maxHeight: "max(280px, 60vh)", overflowY: "auto" },
  placed: { position: "absolute", insetBlockStart: 0, insetInlineStart: 0, width: "100%" },
});
