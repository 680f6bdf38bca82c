import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { LeverRow } from "./LeverRow";
import { found, type LeverGroup, type LeverLine } from "./leverGroups";
import { useWhatIfWords } from "./useWhatIfWords";

/** Groups that are open at first. */
const OPEN = 3;
/** Figures up to which nobody needs to search. */
const FEW = 8;

interface FiguresProps {
  readonly groups: readonly LeverGroup[];
  /** What was moved is being kept or taken back: none can be moved. */
  readonly busy: boolean;
  onMove(line: LeverLine, value: number): void;
}

const isMoved = ({ lines }: LeverGroup): boolean =>
  lines.some(({ lever, base }) => lever.value !== base.value);

/** All figures of the scheme, those that matter most first; many are folded away, and can be searched. */
export function Figures({ groups, busy, onMove }: FiguresProps) {
  const styles = useStyles();
  const { count, words } = useLanguage();
  const t = useWhatIfWords();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const shown = useMemo(() => found(groups, typed), [groups, typed]);
  const many = groups.reduce((sum, { lines }) => sum + lines.length, 0) > FEW;
  // What somebody looks for is open, and so is what was moved; of the rest those that matter.
  const opened = (group: LeverGroup): boolean =>
    said[group.key] ??
    (typed !== "" ||
      isMoved(group) ||
      (groups.indexOf(groups.find(({ key }) => key === group.key) ?? group) < OPEN &&
        group.matters > 0));
  return (
    <div className={styles.body}>
      {many ? (
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={t.search}
          placeholder={t.search}
          dismiss={{ "aria-label": words.pane.search.clear }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      ) : null}
      {shown.length === 0 ? <p className={styles.text}>{t.nothingFound}</p> : null}
      {shown.map((group) => {
        const moved = group.lines.filter(({ lever, base }) => lever.value !== base.value).length;
        return (
          <Section
            key={group.key}
            title={group.title}
            summary={moved === 0 ? "" : t.changedCount({ count: count(moved) })}
            open={opened(group)}
            onToggle={(open) => setSaid({ ...said, [group.key]: open })}
          >
            {group.lines.map((line) => (
              <LeverRow key={line.lever.id} of={line} busy={busy} onMove={onMove} />
            ))}
          </Section>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  search: { width: "100%", maxWidth: "none", marginBlock: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
