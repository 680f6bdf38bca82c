import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Scheme, SchemeFormat } from "../../workbook";
import { useLanguage } from "../language";
import { TextToTake } from "../shell/TextToTake";
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
        <TextToTake
          text={file.text}
          file={{ name: `${scheme.id}.${format}`, type: TYPES }}
          words={t}
        />
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

const TYPES = "text/plain;charset=utf-8";

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
