import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  lazy,
  memo,
  Suspense,
  useDeferredValue,
  useState,
  type ComponentType,
  type LazyExoticComponent,
} from "react";

import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { panelId, tabId } from "../shell/TabList";
import { TABS, type Tab, type TabProps } from "./tabs";

type LaterTab = Exclude<Tab, "grade">;

// Each is a file of its own, with what only it needs.
const later: Record<LaterTab, LazyExoticComponent<ComponentType<TabProps>>> = {
  why: lazy(() =>
    import(/* webpackChunkName: "why" */ "../why/WhyTab").then(({ WhyTab }) => ({
      default: WhyTab,
    })),
  ),
  "what-if": lazy(() =>
    import(/* webpackChunkName: "what-if" */ "../whatIf/WhatIfTab").then(({ WhatIfTab }) => ({
      default: WhatIfTab,
    })),
  ),
  insight: lazy(() =>
    import(/* webpackChunkName: "insight" */ "../insight/InsightTab").then(({ InsightTab }) => ({
      default: InsightTab,
    })),
  ),
  "to-do": lazy(() =>
    import(/* webpackChunkName: "to-do" */ "../toDo/ToDoTab").then(({ ToDoTab }) => ({
      default: ToDoTab,
    })),
  ),
};

/** The tabs behind the first one: each is loaded when it is opened, and stays from then on. Those that are not in front hear of what is new when there is time: drawn along, they would hold up the one that is. */
export function LaterTabs(props: { readonly grade: Grade; readonly tab: Tab; onGrade(): void }) {
  const { grade, tab, onGrade } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set());
  const behind = useDeferredValue(grade);
  if (tab !== "grade" && !opened.has(tab)) setOpened(new Set([...opened, tab]));
  return TABS.filter((each) => each !== "grade").map((each) => (
    <div
      key={each}
      id={panelId(each)}
      role="tabpanel"
      aria-labelledby={tabId(each)}
      hidden={tab !== each}
      className={styles.panel}
    >
      {opened.has(each) ? (
        <Opened
          Shown={later[each]}
          grade={tab === each ? grade : behind}
          shown={tab === each}
          onGrade={onGrade}
        />
      ) : null}
    </div>
  ));
}

interface OpenedProps {
  readonly Shown: ComponentType<TabProps>;
  readonly grade: Grade;
  readonly shown: boolean;
  onGrade(): void;
}

const Opened = memo(function Opened({ Shown, grade, shown, onGrade }: OpenedProps) {
  const { words } = useLanguage();
  const { result, working } = grade.state;
  if (result === null)
    return working ? (
      <Spinner size="tiny" label={words.pane.result.working} />
    ) : (
      <Ungraded onGrade={onGrade} />
    );
  return (
    <Suspense fallback={<Spinner size="tiny" label={words.pane.loading} />}>
      <Shown grade={grade} result={result} shown={shown} />
    </Suspense>
  );
});

/** Nothing is graded yet: where to go for that. */
function Ungraded({ onGrade }: { onGrade(): void }) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <div className={styles.ungraded}>
      <p className={styles.text}>{words.pane.tabs.ungraded}</p>
      <Button onClick={onGrade}>{words.pane.tabs.toGrade}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "grid",
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    flexGrow: 1,
    paddingBlock: tokens.spacingVerticalS,
    "&[hidden]": { display: "none" },
  },
  ungraded: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
