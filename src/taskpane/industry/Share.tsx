import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { correctionsText, readPasted, type Pasted, type ReadyToCode } from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import { TextToTake } from "../shell/TextToTake";
import { coderOver } from "./coder";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

interface ShareProps {
  readonly industry: Industry;
  readonly ready: ReadyToCode;
}

/** Lines that cannot be taken over, as many as are named. */
const NAMED = 5;

/** Takes corrections out of the workbook and into it, as text. */
export function Share({ industry, ready }: ShareProps) {
  const styles = useStyles();
  const t = useIndustryWords().table;
  const [open, setOpen] = useState<"export" | "import" | null>(null);
  const toggle = (which: "export" | "import"): void => setOpen(open === which ? null : which);
  return (
    <div className={styles.body}>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={open === "export"}
          disabledFocusable={industry.state.corrections.rows.length === 0}
          onClick={() => toggle("export")}
        >
          {t.export}
        </Button>
        <Button size="small" aria-expanded={open === "import"} onClick={() => toggle("import")}>
          {t.import}
        </Button>
      </div>
      {open === "export" ? <Export industry={industry} /> : null}
      {open === "import" ? (
        <Import industry={industry} ready={ready} onDone={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

/** The corrections as text that can be copied or saved; where the host lets neither, it can be selected. */
function Export({ industry }: { readonly industry: Industry }) {
  const access = useAccess();
  const { locale } = useLanguage();
  const t = useIndustryWords().table;
  const { corrections } = industry.state;
  const text = useMemo(
    () => correctionsText(corrections, coderOver(access).taxonomies, locale),
    [access, corrections, locale],
  );
  const file = { name: t.file, type: "text/csv;charset=utf-8", before: BOM };
  return <TextToTake text={text} file={file} words={t} />;
}

/** The mark by which spreadsheets know that a file is UTF-8. */
const BOM = "\ufeff";

function Import({ industry, ready, onDone }: ShareProps & { onDone(): void }) {
  const styles = useStyles();
  const { locale, count } = useLanguage();
  const t = useIndustryWords().table;
  const [pasted, setPasted] = useState("");
  const read = useMemo(
    () => readPasted(pasted, ready.taxonomy, locale),
    [pasted, ready.taxonomy, locale],
  );
  const { said } = read;
  return (
    <>
      <Field label={t.paste} hint={t.pasteHint} size="small">
        <Textarea
          className={styles.area}
          size="small"
          rows={5}
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      {pasted.trim() === "" ? null : <Reading {...read} />}
      <Button
        size="small"
        disabledFocusable={said.length === 0 || industry.state.keeping}
        onClick={() => {
          industry.add(said);
          onDone();
        }}
      >
        {t.add({ count: count(said.length) })}
      </Button>
    </>
  );
}

/** What was understood of a pasted list, line by line where it was not. */
function Reading({ said, faults }: Pasted) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useIndustryWords().table;
  return (
    <div className={styles.said} role="status">
      {t.read({ count: count(said.length) })}{" "}
      {faults.length === 0 ? null : (
        <>
          {t.unread({ count: count(faults.length) })}
          <ul className={styles.faults}>
            {faults.slice(0, NAMED).map(({ line, content, why }) => (
              <li key={line}>{t.line({ line: count(line), why: t.why[why]({ content }) })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    "& > div": { width: "100%" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  area: { width: "100%" },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
