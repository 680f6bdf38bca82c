import { FluentProvider } from "@fluentui/react-components";

import { languageOf, localeOf } from "../language";
import { lightTheme } from "../theme";

/** What the page says in a browser tab, where there is no workbook. */
export function NotInExcel({ language }: { readonly language: string }) {
  const { words, locale } = languageOf(localeOf(language));
  return (
    <FluentProvider theme={lightTheme} lang={locale} style={{ padding: 24 }}>
      <main>
        <h1>{words.pane.title}</h1>
        <p>{words.pane.notInExcel}</p>
      </main>
    </FluentProvider>
  );
}
