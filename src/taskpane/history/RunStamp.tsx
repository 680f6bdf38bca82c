import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { explanationLines, historyProblemText, placeText } from "../../text";
import {
  inLocale,
  type CellStamp,
  type HistoryProblem,
  type Run,
  type Scheme,
  type Standing,
  type WhyThen,
} from "../../workbook";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { Fact, Facts } from "./Facts";
import type { HistoryRoom } from "./loadHistory";
import { linesByLabel } from "./linesByLabel";
import { momentText } from "./momentText";
import { settingsText } from "./settingsText";
import type { Stamp } from "./useStamp";
import { useHistoryWords } from "./useHistoryWords";

interface RunStampProps {
  readonly room: HistoryRoom;
  readonly stamp: CellStamp;
  readonly why: Extract<Stamp, { kind: "run" }>["why"];
  readonly schemes: readonly Scheme[];
}

/** The run that wrote a cell: who, when, by which rules, whether they are still those, and why the customer got it. */
export function RunStamp({ room, stamp: { run, key }, why, schemes }: RunStampProps) {
  const { locale, date } = useLanguage();
  const t = useHistoryWords().stamp;
  const today = schemes.find(({ id }) => id === run.scheme);
  const settings = settingsText(today, run.arguments, locale);
  return (
    <>
      <Facts>
        {key === null ? null : <Fact label={t.customer}>{key}</Fact>}
        <Fact label={t.scheme}>
          {today === undefined ? run.scheme : inLocale(today.name, locale)}
        </Fact>
        <Fact label={t.version}>{run.version}</Fact>
        <Fact label={t.hash}>
          <code>{run.rules}</code>
        </Fact>
        <Fact label={t.who}>{run.who === "" ? t.anonymous : run.who}</Fact>
        <Fact label={t.when}>{momentText(run.when)}</Fact>
        {run.asOf === null ? null : <Fact label={t.asOf}>{date(run.asOf)}</Fact>}
        <Fact label={t.arguments}>{settings === "" ? t.noArguments : settings}</Fact>
        <Fact label={t.state}>
          <Today room={room} run={run} today={today} />
        </Fact>
      </Facts>
      {why === null ? null : (
        <Section title={t.why}>
          <Why why={why} />
        </Section>
      )}
    </>
  );
}

/** Whether the rules are still those that graded. */
function Today(props: {
  readonly room: HistoryRoom;
  readonly run: Run;
  readonly today: Scheme | undefined;
}) {
  const { room, run, today } = props;
  const t = useHistoryWords().stamp;
  const isSame = useMemo(
    () => today !== undefined && room.rulesHash(today) === run.rules,
    [room, run, today],
  );
  if (today === undefined) return t.unknownRules;
  return isSame ? t.current : t.stale;
}

type Answer = WhyThen | HistoryProblem | "reading";

function Why({ why }: { readonly why: Answer }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useHistoryWords().stamp;
  if (why === "reading")
    return (
      <p className={styles.text} role="status">
        {t.whyReading}
      </p>
    );
  if ("code" in why) return <p className={styles.text}>{historyProblemText(why, locale)}</p>;
  if (why.standing === null) return <p className={styles.text}>{t.notThere}</p>;
  return <WhyOf scheme={why.scheme} standing={why.standing} explanation={why.explanation} />;
}

/** The tier that the customer got, and the reasons that the rules gave then. */
function WhyOf({ scheme, standing, explanation }: WhyThen & { readonly standing: Standing }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useHistoryWords().stamp;
  const parts = useMemo(
    () => (explanation === null ? [] : linesByLabel(explanationLines(scheme, explanation, locale))),
    [scheme, explanation, locale],
  );
  const { tier, plain } = standing;
  return (
    <>
      <Facts>
        <Fact label={t.tier}>
          {tier === null ? t.noTier : placeText(scheme, tier, "to", locale)}
        </Fact>
        {parts.map(({ label, texts }) => (
          <Fact key={label} label={label}>
            {texts.map((text, at) => (
              <span key={at} className={styles.line}>
                {text}
              </span>
            ))}
          </Fact>
        ))}
      </Facts>
      {tier === plain ? null : (
        <p className={styles.text}>
          {t.heldNow({ tier: plain === null ? t.noTier : placeText(scheme, plain, "to", locale) })}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "block" },
});
