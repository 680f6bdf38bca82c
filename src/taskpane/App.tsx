import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
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
import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from "react";

import { AccessProvider, type Access } from "./access";
import { Boundary } from "./shell/Boundary";
import { useHeadingFocus } from "./shell/headingFocus";
import { LanguageProvider, useLanguage } from "./language";
import { BookRulesProvider } from "./rules/bookRules";
import { useRulesInBook } from "./rules/useRulesInBook";
import type { Inserted } from "./templates/useInsertion";
import { darkTheme, lightTheme } from "./theme";
import { useApp, type AppOptions, type AppState, type Page } from "./useApp";

// Each page is a file of its own, with what only it needs. The work page brings the engine: it is asked for at once, while Office.js still shakes hands.
const workPage = import(/* webpackChunkName: "work" */ "./work/WorkPage");
const WorkPage = lazy(() => workPage.then((room) => ({ default: room.WorkPage })));
const RulesPage = lazy(() =>
  import(/* webpackChunkName: "rules-page" */ "./rules/RulesPage").then((room) => ({
    default: room.RulesPage,
  })),
);
const HistoryPage = lazy(() =>
  import(/* webpackChunkName: "history-page" */ "./history/HistoryPage").then((room) => ({
    default: room.HistoryPage,
  })),
);
const StampPage = lazy(() =>
  import(/* webpackChunkName: "stamp" */ "./history/StampPage").then((room) => ({
    default: room.StampPage,
  })),
);
const TemplatesPage = lazy(() =>
  import(/* webpackChunkName: "templates" */ "./templates/TemplatesPage").then((room) => ({
    default: room.TemplatesPage,
  })),
);
const IndustryPage = lazy(() =>
  import(/* webpackChunkName: "industry" */ "./industry/IndustryPage").then((room) => ({
    default: room.IndustryPage,
  })),
);
const ValuePage = lazy(() =>
  import(/* webpackChunkName: "value" */ "./value/ValuePage").then((room) => ({
    default: room.ValuePage,
  })),
);
const FunctionsPage = lazy(() =>
  import(/* webpackChunkName: "functions" */ "./functions/FunctionsPage").then((room) => ({
    default: room.FunctionsPage,
  })),
);
const SettingsPage = lazy(() =>
  import(/* webpackChunkName: "settings" */ "./preferences/SettingsPage").then((room) => ({
    default: room.SettingsPage,
  })),
);
const SelfTestPage = lazy(() =>
  import(/* webpackChunkName: "self-test" */ "./selfTest/SelfTestPage").then((room) => ({
    default: room.SelfTestPage,
  })),
);

// These work on a table: once opened they stay while another page is shown, with all they know.
const STAYING = { industry: IndustryPage, value: ValuePage } as const;
type StayingPage = keyof typeof STAYING;
const isStaying = (page: Page): page is StayingPage => page in STAYING;

/** The pane. */
export function App({ access, ...options }: AppOptions & { readonly access: Access }) {
  const app = useApp(access, options);
  usePageStyles();
  return (
    <FluentProvider theme={app.dark ? darkTheme : lightTheme}>
      <LanguageProvider value={app.language}>
        <AccessProvider value={access}>
          {/* Speaks the messages that appear: without it a screen reader hears none of them. */}
          <AriaLiveAnnouncer>
            <Ruled>
              <Shell {...app} />
            </Ruled>
          </AriaLiveAnnouncer>
        </AccessProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Hands down the rules that the workbook holds; they are followed whatever page is shown. */
function Ruled({ children }: { readonly children: ReactNode }) {
  return <BookRulesProvider value={useRulesInBook()}>{children}</BookRulesProvider>;
}

/** The heading and one page; the pages that work on a table stay while another one is shown, with all they know. */
function Shell({ page, tab, show: onPage, showTab, settings }: AppState) {
  const styles = useStyles();
  const { words } = useLanguage();
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const [staying, setStaying] = useState<readonly StayingPage[]>([]);
  const graded = useRef<string | null>(null);
  const chosen = useCallback((scheme: string | null) => {
    graded.current = scheme;
  }, []);
  if (isStaying(page) && !staying.includes(page)) setStaying([...staying, page]);
  const grade = (sheet: Inserted): void => {
    setInserted(sheet);
    onPage("work");
  };
  return (
    <div className={styles.shell}>
      <Heading page={page} onPage={onPage} />
      <main className={styles.main}>
        <div className={styles.page} hidden={page !== "work"}>
          <Boundary>
            <Suspense fallback={<Spinner className={styles.wait} label={words.pane.starting} />}>
              <WorkPage
                tab={tab}
                onTab={showTab}
                inserted={inserted}
                preferred={settings.scheme}
                onTemplates={() => onPage("templates")}
                onRules={() => onPage("rules")}
                onScheme={chosen}
              />
            </Suspense>
          </Boundary>
        </div>
        {staying.map((each) => {
          const Staying = STAYING[each];
          return (
            <div key={each} className={styles.page} hidden={page !== each}>
              <Boundary>
                <Suspense fallback={<Spinner className={styles.wait} label={words.pane.loading} />}>
                  <Staying shown={page === each} onTemplates={() => onPage("templates")} />
                </Suspense>
              </Boundary>
            </div>
          );
        })}
        <Boundary key={page}>
          <Suspense fallback={<Spinner className={styles.wait} label={words.pane.loading} />}>
            {page === "rules" ? <RulesOf scheme={graded} /> : null}
            {page === "history" ? (
              <HistoryOf scheme={graded} onStamp={() => onPage("stamp")} />
            ) : null}
            {page === "stamp" ? <StampPage onRules={() => onPage("rules")} /> : null}
            {page === "templates" ? <TemplatesPage onInserted={grade} /> : null}
            {page === "functions" ? <FunctionsPage /> : null}
            {page === "settings" ? (
              <SettingsPage {...settings} onSelfTest={() => onPage("self-test")} />
            ) : null}
            {page === "self-test" ? <SelfTestPage /> : null}
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}

/** The rules of the scheme that the work page grades by, as it is when the page is opened. */
function RulesOf({ scheme }: { readonly scheme: { readonly current: string | null } }) {
  const [initial] = useState(() => scheme.current);
  return <RulesPage scheme={initial} />;
}

/** The runs of the scheme that the work page grades by, as it is when the page is opened. */
function HistoryOf(props: {
  readonly scheme: { readonly current: string | null };
  onStamp(): void;
}) {
  const [initial] = useState(() => props.scheme.current);
  return <HistoryPage scheme={initial} onStamp={props.onStamp} />;
}

function Heading({ page, onPage }: { readonly page: Page; onPage(page: Page): void }) {
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
      <Button
        {...button}
        ref={named("rules")}
        icon={<DocumentTableRegular />}
        aria-label={pane.rulesPage}
        title={pane.rulesPage}
        onClick={() => onPage("rules")}
      />
      <Button
        {...button}
        ref={named("history")}
        icon={<HistoryRegular />}
        aria-label={pane.historyPage}
        title={pane.historyPage}
        onClick={() => onPage("history")}
      />
      <Button
        {...button}
        ref={named("templates")}
        icon={<TableAddRegular />}
        aria-label={pane.templatesPage}
        title={pane.templatesPage}
        onClick={() => onPage("templates")}
      />
      <Button
        {...button}
        ref={named("industry")}
        icon={<TagRegular />}
        aria-label={pane.industryPage}
        title={pane.industryPage}
        onClick={() => onPage("industry")}
      />
      <Button
        {...button}
        ref={named("value")}
        icon={<PeopleMoneyRegular />}
        aria-label={pane.valuePage}
        title={pane.valuePage}
        onClick={() => onPage("value")}
      />
      <Button
        {...button}
        ref={named("functions")}
        icon={<MathFormulaRegular />}
        aria-label={pane.functionsPage}
        title={pane.functionsPage}
        onClick={() => onPage("functions")}
      />
      <Button
        {...button}
        ref={named("settings")}
        icon={<SettingsRegular />}
        aria-label={pane.settingsPage}
        title={pane.settingsPage}
        onClick={() => onPage("settings")}
      />
    </header>
  );
}

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // Where a Chinese face must do for English, its quotation marks are as wide as a character.
  "html:lang(en), :lang(en) :is(button, input, select)": {
    fontVariantEastAsian: "proportional-width",
  },
  // The keyboard must not bring anything to where the bar at the bottom of a page lies over it.
  html: { scrollPaddingBottom: "96px" },
  // A list of choices is as wide as its longest one, and would make the page wider than the pane; with a share of its place for a width it can be narrower.
  ".fui-Select__select": { width: "100%", minWidth: 0 },
});

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    paddingInline: tokens.spacingHorizontalM,
  },
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
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    "&[hidden]": { display: "none" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
});
