import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { areaAddress, unwatched, type Area, type Frozen, type Repaired } from "../../workbook";
import type { PaneHistoryWords } from "../../text";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { useLanguage, type Language } from "../language";
import { Section } from "../shell/Section";
import type { HistoryPageState } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";

/** Addresses that are shown of a list. */
const FIRST = 20;

/** Cells that stayed as they were, and why. */
interface Stayed {
  readonly why: string;
  readonly areas: readonly Area[];
}

interface Outcome {
  readonly notice: Notice;
  readonly stayed: readonly Stayed[];
}

/** Our formulas of the workbook: put their values in their place, or enter them again. */
export function Formulas({ page }: { readonly page: HistoryPageState }) {
  const styles = useStyles();
  const t = useHistoryWords().formulas;
  const [open, setOpen] = useState(false);
  const [stayed, setStayed] = useState<readonly Stayed[]>([]);
  const work = useFormulaWork(page, setStayed);
  return (
    <Section title={t.title} open={open} onToggle={setOpen}>
      <div className={styles.body}>
        <p className={styles.text}>{t.lead}</p>
        <p className={styles.text}>{t.freezeHint}</p>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={page.busy}
          onClick={work.freeze}
        >
          {t.freeze}
        </Button>
        <p className={styles.text}>{t.repairHint}</p>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={page.busy}
          onClick={work.repair}
        >
          {t.repair}
        </Button>
        {page.busy ? (
          <p className={styles.text} role="status">
            {t.working}
          </p>
        ) : null}
        {stayed.map(({ why, areas }) => (
          <Places key={why} why={why} areas={areas} />
        ))}
      </div>
    </Section>
  );
}

function Places({ why, areas }: Stayed) {
  const styles = useStyles();
  const { port } = useAccess();
  const t = useHistoryWords().formulas;
  return (
    <div>
      <p className={styles.text}>{why}</p>
      <ul className={styles.places}>
        {areas.slice(0, FIRST).map((area) => {
          const address = `${area.sheet}!${areaAddress(area)}`;
          return (
            <li key={address}>
              <Link
                as="button"
                aria-label={t.goTo({ address })}
                onClick={() => void port.goTo(area).catch(() => undefined)}
              >
                {address}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const listed = (parts: readonly (readonly [string, readonly Area[]])[]): readonly Stayed[] =>
  parts.flatMap(([why, areas]) => (areas.length === 0 ? [] : [{ why, areas }]));

type Words = PaneHistoryWords["formulas"];

/** Freezing and repairing, one at a time; what stayed is listed. */
function useFormulaWork(page: HistoryPageState, onStayed: (stayed: readonly Stayed[]) => void) {
  const { formulas, namespace } = useAccess();
  const language = useLanguage();
  const t = useHistoryWords().formulas;
  const tell = ({ notice, stayed }: Outcome): Notice => {
    onStayed(stayed);
    return notice;
  };
  const freeze = (): void =>
    page.work(async ({ freezeFormulas }) =>
      tell(frozenOutcome(await freezeFormulas(formulas, unwatched), t, language)),
    );
  const repair = (): void =>
    page.work(async ({ repairFormulas }) =>
      tell(repairedOutcome(await repairFormulas(formulas, namespace, unwatched), t, language)),
    );
  return { freeze, repair };
}

function frozenOutcome(frozen: Frozen, t: Words, { count }: Language): Outcome {
  const { formulas, cells, unresolved, left } = frozen;
  const stayed = listed([
    [t.unresolved({ count: count(unresolved.length) }), unresolved],
    [t.left({ count: count(left.length) }), left],
  ]);
  const isNone = formulas + unresolved.length + left.length === 0;
  const text = isNone ? t.noneOfOurs : t.frozen({ formulas: count(formulas), cells: count(cells) });
  return {
    notice: { intent: isNone ? "info" : stayed.length > 0 ? "warning" : "success", text },
    stayed,
  };
}

function repairedOutcome(done: Repaired, t: Words, { count }: Language): Outcome {
  const { formulas, repaired, stuck, left } = done;
  const stayed = listed([
    [t.stuck({ count: count(stuck.length) }), stuck],
    [t.left({ count: count(left.length) }), left],
  ]);
  const text = formulas === 0 ? t.noneOfOurs : t.repaired({ count: count(repaired) });
  const intent = stayed.length > 0 ? "warning" : repaired > 0 ? "success" : "info";
  return { notice: { intent, text }, stayed };
}

const useStyles = makeStyles({
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start", marginBlockEnd: tokens.spacingVerticalXS },
  places: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});
