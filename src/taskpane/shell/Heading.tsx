import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowLeftRegular,
  DocumentTableRegular,
  HistoryRegular,
  MathFormulaRegular,
  PeopleMoneyRegular,
  SettingsRegular,
  TableAddRegular,
  TagRegular,
} from "@fluentui/react-icons";

import { useLanguage } from "../language";
import type { Page } from "../useApp";
import { useHeadingFocus } from "./headingFocus";

/** The pages that the work page leads to, in the order of their buttons. */
const PAGES = [
  ["rules", DocumentTableRegular],
  ["history", HistoryRegular],
  ["templates", TableAddRegular],
  ["industry", TagRegular],
  ["value", PeopleMoneyRegular],
  ["functions", MathFormulaRegular],
  ["settings", SettingsRegular],
] as const satisfies readonly (readonly [Page, unknown])[];

/** The name of the page; on the work page the ways to the others, on another one the way back. */
export function Heading({ page, onPage }: { readonly page: Page; onPage(page: Page): void }) {
  const styles = useStyles();
  const { pane } = useLanguage().words;
  const titles: Record<Page, string> = {
    work: pane.title,
    rules: pane.rulesPage,
    history: pane.historyPage,
    stamp: pane.stampPage,
    templates: pane.templatesPage,
    industry: pane.industryPage,
    value: pane.valuePage,
    functions: pane.functionsPage,
    settings: pane.settingsPage,
    "self-test": pane.selfTestPage,
  };
  const button = { appearance: "subtle", size: "small" } as const;
  const named = useHeadingFocus(page);
  if (page !== "work") {
    return (
      <header className={styles.heading}>
        <Button
          {...button}
          ref={named("back")}
          icon={<ArrowLeftRegular />}
          aria-label={pane.back}
          onClick={() => onPage(page === "self-test" ? "settings" : "work")}
        />
        <h1 className={styles.title}>{titles[page]}</h1>
      </header>
    );
  }
  return (
    <header className={styles.heading}>
      <h1 className={styles.title}>{titles.work}</h1>
      {PAGES.map(([name, Icon]) => (
        <Button
          key={name}
          {...button}
          ref={named(name)}
          icon={<Icon />}
          aria-label={titles[name]}
          title={titles[name]}
          onClick={() => onPage(name)}
        />
      ))}
    </header>
  );
}

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
