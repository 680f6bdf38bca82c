import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

import { download } from "./download";

/** What the parts of the field are called. */
interface TextWords {
  readonly exported: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
}

interface TextToTakeProps {
  readonly text: string;
  /** The file that saving makes: its name, its type, and what stands before the text in it. */
  readonly file: { readonly name: string; readonly type: string; readonly before?: string };
  readonly words: TextWords;
}

/** A text that can be copied or saved; where the host lets neither, it can be selected. */
export function TextToTake({ text, file, words }: TextToTakeProps) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    box.current?.select();
    // Absent where the page is not in a secure context, whatever the types say.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error());
    copied.then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <>
      <Field label={words.exported} size="small">
        <Textarea textarea={{ ref: box }} size="small" readOnly rows={6} value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <Button
          size="small"
          onClick={() => download(`${file.before ?? ""}${text}`, file.name, file.type)}
        >
          {words.download}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
