import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { useState } from "react";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import type { CheckLine } from "./views";

/** What the scheme asks of the customers as a whole. */
export interface ChecksProps {
  readonly checks: readonly CheckLine[];
  onGoTo(cell: { readonly row: number; readonly column: number }): void;
}

/** Every check with what was found, folded while none fails; where rows offend, a click goes to the first of them. */
export function Checks({ checks, onGoTo }: ChecksProps) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = words.pane.checks;
  const [opened, setOpened] = useState<boolean | null>(null);
  const of = (passes: boolean | null): number =>
    checks.filter((check) => check.passes === passes).length;
  const [failed, open] = [of(false), of(null)];
  const said = [
    ...(failed > 0 ? [t.fail({ count: count(failed) })] : []),
    ...(open > 0 ? [t.open({ count: count(open) })] : []),
    ...(failed + open === 0 ? [t.allPass({ count: count(checks.length) })] : []),
  ].join(" · ");
  const whole = failed > 0 ? false : open > 0 ? null : true;
  const summary = (
    <span className={mergeClasses(styles.summary, styleOf(styles, whole))}>
      {said}
      <Mark passes={whole} />
    </span>
  );
  return (
    <Section title={t.title} summary={summary} open={opened ?? failed > 0} onToggle={setOpened}>
      <ul className={styles.list}>
        {checks.map((check) => (
          <li key={check.key}>
            <Line check={check} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Line({ check, onGoTo }: { readonly check: CheckLine } & Pick<ChecksProps, "onGoTo">) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { pane } = useLanguage().words;
  const { passes, label, verdict, text, first } = check;
  const said = (
    <>
      <Mark passes={passes} className={mergeClasses(styles.icon, styleOf(styles, passes))} />
      <span className={styles.said}>
        <span className={styles.label}>{pane.checks.labelled({ label, verdict })}</span>
        <span className={styles.text}>{text}</span>
        {first === undefined ? null : <span className={styles.address}>{first.text}</span>}
      </span>
    </>
  );
  if (first === undefined) return <div className={styles.line}>{said}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.line)}
      title={pane.result.goTo({ address: first.address })}
      onClick={() => onGoTo(first)}
    >
      {said}
    </button>
  );
}

/** The verdict as a picture, beside the word that says it. */
function Mark({
  passes,
  ...rest
}: {
  readonly passes: boolean | null;
  readonly className?: string;
}) {
  if (passes === null) return <QuestionCircleRegular aria-hidden {...rest} />;
  return passes ? (
    <CheckmarkCircleRegular aria-hidden {...rest} />
  ) : (
    <WarningRegular aria-hidden {...rest} />
  );
}

const styleOf = (styles: ReturnType<typeof useStyles>, passes: boolean | null): string =>
  passes === null ? styles.open : passes ? styles.well : styles.wrong;

const useStyles = makeStyles({
  summary: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  well: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: tokens.fontSizeBase400 },
  said: { display: "grid", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { overflowWrap: "anywhere" },
  address: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums" },
});
