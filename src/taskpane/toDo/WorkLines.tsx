import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

import type { GradeResult } from "../../workbook";
import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { VirtualList } from "../shell/VirtualList";
import { customerView, type CustomerView, type WorkLine } from "./toDoView";
import { useToDoWords } from "./useToDoWords";

interface WorkLinesProps {
  readonly result: GradeResult;
  readonly lines: readonly WorkLine[];
  onCustomer(row: number): void;
}

/** Pixels of a line before it is drawn. */
const HEIGHT = 76;

/** Who is to be visited or called, by owner; a click goes to the customer's row. */
export function WorkLines({ result, lines, onCustomer }: WorkLinesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useToDoWords();
  return (
    <VirtualList
      label={t.list}
      lines={lines}
      height={HEIGHT}
      keyOf={({ id }) => id}
      draw={(line) =>
        line.kind === "owner" ? (
          <h2 className={styles.owner}>{line.text}</h2>
        ) : (
          <Customer
            view={customerView(result, line.item, t, language)}
            onGoTo={() => onCustomer(line.item.row)}
          />
        )
      }
    />
  );
}

function Customer({ view, onGoTo }: { readonly view: CustomerView; onGoTo(): void }) {
  const styles = useStyles();
  const plain = usePlainButton();
  const t = useToDoWords();
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.customer)}
      title={t.goTo({ who: view.who })}
      onClick={onGoTo}
    >
      <span className={styles.head}>
        <span className={styles.who}>
          {view.who} {view.key === "" ? null : <span className={styles.key}>{view.key}</span>}
        </span>{" "}
        <span className={mergeClasses(styles.when, view.isLate && styles.late)}>{view.when}</span>
      </span>
      <span className={styles.more}>
        {view.facts.map((fact, at) => (
          <Fragment key={fact}>
            {at === 0 ? null : " · "}
            <span className={styles.fact}>{fact}</span>
          </Fragment>
        ))}
      </span>
      {view.action === "" ? null : <span className={styles.action}>{view.action}</span>}
    </button>
  );
}

const useStyles = makeStyles({
  owner: {
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  customer: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  who: {
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
  },
  key: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  when: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  late: { fontWeight: tokens.fontWeightSemibold },
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  // A date is not broken at its hyphens; a long tier is, where there is no other way.
  fact: { display: "inline-block", maxWidth: "100%" },
  action: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
