import { makeStyles, Tab as TabButton, TabList, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { isTab, TABS, type Tab } from "./tabs";

/** The panel that a tab opens, by its id in the page. */
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** The tab that opens a panel, by its id in the page. */
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** The five questions that can be asked of the customers. */
export function TabBar({ tab, onTab }: { readonly tab: Tab; onTab(tab: Tab): void }) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <TabList
      size="small"
      className={styles.bar}
      aria-label={words.pane.tabs.label}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        if (typeof value === "string" && isTab(value)) onTab(value);
      }}
    >
      {TABS.map((each) => (
        <TabButton key={each} value={each} id={tabId(each)} aria-controls={panelId(each)}>
          {words.pane.tabs[each]}
        </TabButton>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  bar: {
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
});
