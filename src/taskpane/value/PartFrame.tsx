import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { NoticeBar } from "../grade/NoticeBar";
import { useLanguage } from "../language";
import { Edited } from "./Edited";
import { NoRows } from "./NoRows";
import type { Noticing } from "./useNotice";
import type { Tables } from "./useTables";
import type { Work } from "./useWork";
import { Working } from "./Working";

interface PartFrameProps {
  readonly tables: Tables;
  readonly noticing: Pick<Noticing, "notice" | "say">;
  /** Something besides tables is still being looked for. */
  readonly waits?: boolean;
  /** There is something to work on without a table. */
  readonly hasOther?: boolean;
  /** What is said where there is nothing to work on. */
  readonly none: { readonly title: string; readonly text: string };
  readonly choices: ReactNode;
  /** The work on the table; null where something else than a table is worked on. */
  readonly work: Omit<Work<never, never>, "answered"> | null;
  readonly children: ReactNode;
}

/** What a part works on, its choices, what there is to say, what is being done; and below all that the result. Or what would be needed, and looking again. */
export function PartFrame(props: PartFrameProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { tables, noticing, waits = false, hasOther = false, none, choices, work } = props;
  const { notice, say } = noticing;
  if (tables.phase === "looking" || waits)
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  const again = (): void => {
    say(null);
    void tables.look();
  };
  const said =
    notice === null ? null : (
      <NoticeBar notice={notice} onAction={again} onDismiss={() => say(null)} />
    );
  if (tables.customers === null && !hasOther)
    return (
      <NoRows {...none} onLook={again}>
        {said}
      </NoRows>
    );
  return (
    <div className={styles.part}>
      {choices}
      {said}
      {work === null ? null : (
        <>
          <Edited edited={tables.edited} onLook={again} />
          <Working {...work} />
        </>
      )}
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});
