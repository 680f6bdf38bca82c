import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { faultNotice } from "../grade/fault";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { ExportRules } from "./ExportRules";
import { ImportRules } from "./ImportRules";
import { loadFiles, type FileRoom } from "./loadFiles";
import type { Shown } from "./rulesView";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

interface ShareRulesProps {
  readonly page: RulesPageState;
  /** What can be exported; null while nothing is chosen. */
  readonly shown: Shown | null;
}

/** Takes schemes out of the workbook and into it, as text or file. */
export function ShareRules({ page, shown }: ShareRulesProps) {
  const t = useRulesWords();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <Section title={t.share} open={unfolded} onToggle={setUnfolded}>
      <Loaded page={page} shown={shown} />
    </Section>
  );
}

function Loaded({ page, shown }: ShareRulesProps) {
  const files = useFiles(page);
  const { words } = useLanguage();
  return files === null ? (
    <Spinner size="tiny" label={words.pane.loading} />
  ) : (
    <Body page={page} shown={shown} files={files} />
  );
}

/** What reads and writes files: loaded when somebody unfolds this part. */
function useFiles({ say }: RulesPageState): FileRoom | null {
  const { words } = useLanguage();
  const [files, setFiles] = useState<FileRoom | null>(null);
  useEffect(() => {
    let current = true;
    loadFiles().then(
      (room) => {
        if (current) setFiles(room);
      },
      (error: unknown) => {
        if (current) say(faultNotice(error, words));
      },
    );
    return () => {
      current = false;
    };
  }, [say, words]);
  return files;
}

function Body({ page, shown, files }: ShareRulesProps & { readonly files: FileRoom }) {
  const styles = useStyles();
  const t = useRulesWords();
  const [open, setOpen] = useState<"export" | "import" | null>(null);
  const toggle = (which: "export" | "import"): void => setOpen(open === which ? null : which);
  // Rules that cannot be read are not what the page would write.
  const scheme = shown?.table?.rules.outcome.ok === false ? null : (shown?.scheme ?? null);
  return (
    <div className={styles.body}>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={open === "export"}
          disabledFocusable={scheme === null}
          onClick={() => toggle("export")}
        >
          {t.export}
        </Button>
        <Button size="small" aria-expanded={open === "import"} onClick={() => toggle("import")}>
          {t.import}
        </Button>
      </div>
      {open === "export" && scheme !== null ? <ExportRules files={files} scheme={scheme} /> : null}
      {open === "import" ? (
        <ImportRules page={page} files={files} onDone={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
