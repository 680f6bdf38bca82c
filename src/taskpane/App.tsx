import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";

import { AccessProvider, type Access } from "./access";
import { Boundary } from "./shell/Boundary";
import { Heading } from "./shell/Heading";
import { LanguageProvider, useLanguage } from "./language";
import {
  FunctionsPage,
  HistoryPage,
  isStaying,
  RulesPage,
  SelfTestPage,
  SettingsPage,
  StampPage,
  STAYING,
  TemplatesPage,
  WorkPage,
  type StayingPage,
} from "./pages";
import { BookRulesProvider } from "./rules/bookRules";
import { useRulesInBook } from "./rules/useRulesInBook";
import type { Inserted } from "./templates/useInsertion";
import { darkTheme, lightTheme } from "./theme";
import { useApp, type AppOptions, type AppState } from "./useApp";

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
  const [graded, setGraded] = useState<string | null>(null);
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
                onScheme={setGraded}
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

/** The rules of the scheme that the work page grades by. */
function RulesOf({ scheme }: { readonly scheme: string | null }) {
  return <RulesPage scheme={useFirst(scheme)} />;
}

/** The runs of the scheme that the work page grades by. */
function HistoryOf(props: { readonly scheme: string | null; onStamp(): void }) {
  return <HistoryPage scheme={useFirst(props.scheme)} onStamp={props.onStamp} />;
}

/** The first value that is known: a page that was opened before the work page had found its scheme hears of it, and what it then shows does not change under the reader's eyes. */
function useFirst(value: string | null): string | null {
  const [first, setFirst] = useState(value);
  if (first === null && value !== null) setFirst(value);
  return first;
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
