import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { leverValue, subjectOf } from "../../text";
import { inputsOf, leversOf, weighingInput, type Input, type Scheme } from "../../workbook";
import { useLanguage } from "../language";
import type { TabProps } from "../work/tabs";
import { Figures } from "./Figures";
import { KeepBar } from "./KeepBar";
import { leverGroups } from "./leverGroups";
import { loadView } from "./loadView";
import { Movers } from "./Movers";
import { SaidBar } from "./SaidBar";
import { Summary } from "./Summary";
import { fitting, withChange, type Changes } from "./tried";
import { useCapacity } from "./useCapacity";
import { useFindings } from "./useFindings";
import { useKeep } from "./useKeep";
import { useBase, useMoved, useSpread, useTrial } from "./useTrial";
import { useTried } from "./useTried";
import { useWhatIfWords } from "./useWhatIfWords";
import { ValueByTier } from "./ValueByTier";
import { VisitLoad } from "./VisitLoad";

const UNTOUCHED: Changes = new Map();

/** What customers are weighed by where nobody has said: as in flows, otherwise by the first number that the table has. */
const weighedBy = (scheme: Scheme, numbers: readonly Input[]): string | null => {
  const usual = weighingInput(scheme);
  return (numbers.find(({ key }) => key === usual?.key) ?? numbers[0])?.key ?? null;
};

/** Moves figures of the scheme and shows what comes of it, before anything is written. */
export function WhatIfTab({ grade, result, shown }: TabProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { locale } = language;
  const t = useWhatIfWords();
  const { scheme } = result.request;
  const base = useBase(result);
  const spread = useSpread(result, base, shown);
  const levers = useMemo(() => leversOf(base, spread), [base, spread]);
  const [tried, update] = useTried(grade.dispatch);
  const all = tried.changes[scheme.id] ?? UNTOUCHED;
  const { kept: changes, lost } = useMemo(() => fitting(all, levers), [all, levers]);
  useEffect(() => {
    if (changes === all) return;
    update((before) => ({
      changes: { ...before.changes, [scheme.id]: changes },
      said:
        lost.length === 0
          ? before.said
          : {
              kind: "note",
              intent: "warning",
              text: t.lost({ names: lost.map(({ name }) => name).join(t.line.join) }),
            },
    }));
  }, [all, changes, lost, scheme.id, update, t]);

  const moved = useMoved(base, changes, spread);
  const { columns } = result.request.mapping;
  const numbers = useMemo(
    () => inputsOf(base).filter(({ key, type }) => type === "number" && columns[key] !== undefined),
    [base, columns],
  );
  const [said, setWeigh] = useState<{ readonly scheme: string; readonly input: string | null }>();
  const weigh = said?.scheme === scheme.id ? said.input : weighedBy(base, numbers);
  const keeping = useKeep({ grade, result, base: levers, moved, changes, update });
  const { effect, working } = useTrial(result, moved.moved.scheme, weigh, shown, keeping.say);
  const findings = useFindings(base, moved.moved.scheme, locale);
  const [capacity, setCapacity] = useCapacity(scheme.id);
  const groups = useMemo(
    () => leverGroups(moved.moved.scheme, moved.levers, levers, locale),
    [moved, levers, locale],
  );
  if (levers.length === 0) return <p className={styles.text}>{t.none}</p>;

  const load = effect && loadView(scheme, effect, capacity, t, language);
  const amount = (value: number): string =>
    weigh === null ? "" : subjectOf(base, weigh, locale).show(value);
  return (
    <div className={styles.tab}>
      <p className={styles.text}>{t.lead}</p>
      {tried.said === null ? null : (
        <SaidBar
          said={tried.said}
          busy={keeping.busy}
          onUndo={keeping.undo}
          onGoTo={grade.goTo}
          onDismiss={() => update((before) => ({ ...before, said: null }))}
        />
      )}
      <Summary
        scheme={base}
        effect={effect}
        working={working}
        tried={changes.size > 0}
        load={load?.short ?? null}
      />
      {result.settled === undefined ? null : <p className={styles.text}>{t.heldAside}</p>}
      <Figures
        key={scheme.id}
        groups={groups}
        busy={keeping.busy}
        onMove={({ base: stated, name }, value) =>
          update((before) => ({
            ...before,
            changes: {
              ...before.changes,
              [scheme.id]: withChange(before.changes[scheme.id] ?? UNTOUCHED, stated, value, name),
            },
          }))
        }
      />
      <Remarks
        texts={[
          ...moved.moved.off.flatMap(({ ids, sum, total }) => {
            const one = levers.find(({ id }) => id === ids[0]);
            const show = (value: number): string =>
              one === undefined ? String(value) : leverValue(one, value, locale);
            return t.off({ sum: show(sum), total: show(total) });
          }),
          ...findings,
        ]}
      />
      {effect === null ? null : (
        <>
          <Movers result={result} effect={effect} amount={amount} onGoTo={grade.goTo} />
          <ValueByTier
            scheme={base}
            effect={effect}
            inputs={numbers}
            weigh={weigh}
            onWeigh={(input) => setWeigh({ scheme: scheme.id, input })}
            amount={amount}
          />
        </>
      )}
      <VisitLoad scheme={scheme} load={load} capacity={capacity} onCapacity={setCapacity} />
      {changes.size === 0 && !keeping.busy ? null : (
        <KeepBar
          changes={changes.size}
          busy={keeping.busy}
          blocked={grade.state.working || grade.state.run !== null}
          onKeep={keeping.keep}
          onDiscard={keeping.discard}
        />
      )}
    </div>
  );
}

/** What is wrong with the rules as they would be. */
function Remarks({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  const t = useWhatIfWords();
  return (
    <div role="status">
      {texts.length === 0 ? null : (
        <>
          <p className={styles.heading}>{t.findings}</p>
          <ul className={styles.list}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
