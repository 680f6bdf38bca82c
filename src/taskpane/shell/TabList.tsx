import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

import { usePlainButton } from "./plainButton";

/** The panel that a tab opens, by its id in the page. */
export const panelId = (tab: string): string => `panel-${tab}`;

/** The tab that opens a panel, by its id in the page. */
export const tabId = (tab: string): string => `tab-${tab}`;

/** Where keys lead from a tab: to the neighbour, round the ends, and to the ends (ARIA Authoring Practices, tabs). */
const LEADS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

/** Tabs, and which of them is in front. */
interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Id[];
  readonly chosen: Id;
  readonly names: Readonly<Record<Id, string>>;
  onChoose(tab: Id): void;
}

/**
 * Tabs as the keyboard knows them. Not Fluent's TabList: that brings Tabster into the first screen, a seventh of all that it may weigh, for what one handler of keys does.
 */
export function TabList<Id extends string>({
  label,
  tabs,
  chosen,
  names,
  onChoose,
}: TabListProps<Id>) {
  const styles = useStyles();
  const plain = usePlainButton();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = LEADS[event.key]?.(tabs.indexOf(chosen));
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-controls={panelId(each)}
          aria-selected={each === chosen}
          tabIndex={each === chosen ? 0 : -1}
          className={mergeClasses(plain, styles.tab, each === chosen && styles.chosen)}
          onClick={() => onChoose(each)}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    width: "auto",
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    borderBottom: "3px solid transparent",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    whiteSpace: "nowrap",
  },
  // The line is a border, so that contrast themes of Windows show it too.
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
