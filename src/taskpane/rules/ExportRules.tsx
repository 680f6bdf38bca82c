import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";

import type { Scheme, SchemeFormat } from "../../workbook";
import { useLanguage } from "../language";
import { download } from "../shell/download";
import type { FileRoom } from "./loadFiles";
import { useRulesWords } from "./useRulesWords";

interface ExportRulesProps {
  readonly files: FileRoom;
  readonly scheme: Scheme;
}

/** A scheme as text that can be copied or saved; where the host lets neither, it can be selected. */
export function ExportRules({ files, scheme }: ExportRulesProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useRulesWords();
  const [format, setFormat] = useState<SchemeFormat>("json");
  const file = useMemo(
    () => files.schemeText(scheme, format, locale),
    [files, scheme, format, locale],
  );
  return (
    <div className={styles.body}>
      <Field label={t.format} size="small">
        <RadioGroup
          value={format}
          onChange={(_, { value }) => setFormat(value === "dmn" ? "dmn" : "json")}
        >
          <Radio value="json" label={t.json} />
          <Radio value="dmn" label={t.dmn} />
        </RadioGroup>
      </Field>
      {file.ok ? (
        <Text text={file.text} name={`${scheme.id}.${format}`} />
      ) : (
        <ul className={styles.faults} role="status">
          {files.schemeFaultTexts(file.faults, locale).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Text({ text, name }: { readonly text: string; readonly name: string }) {
  const styles = useStyles();
  const t = useRulesWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    box.current?.select();
    // Absent where the page is not in a secure context, whatever the types say.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error());
    copied.then(
      () => setSaid(t.copied),
      () => setSaid(t.copyFailed),
    );
  };
  return (
    <>
      <Field label={t.exported} size="small">
        <Textarea textarea={{ ref: box }} size="small" readOnly rows={6} value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {t.copy}
        </Button>
        <Button size="small" onClick={() => download(text, name, TYPES)}>
          {t.download}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </>
  );
}

const TYPES = "text/plain;charset=utf-8";

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
