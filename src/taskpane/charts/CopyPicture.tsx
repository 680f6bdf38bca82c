import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { download } from "../shell/download";
import { loadCharts, type Draw } from "./loadCharts";
import { pictureOf } from "./pictureOf";
import { useChartWords } from "./useChartWords";

interface CopyPictureProps {
  readonly draw: Draw;
  /** Stands above the picture. */
  readonly sentence: string;
  /** Name of the file where it can only be saved; what a file name may not have in it is left out. */
  readonly file: string;
}

/** How a picture left the pane: by the clipboard, or, where the host does not let us there, as a file. */
type Left = "copied" | "saved" | "failed";

const isOpen = (): boolean =>
  typeof ClipboardItem === "function" && navigator.clipboard?.write !== undefined;

/** Copies a picture. The promise goes into the item: a browser that asked for a press still remembers it while the picture is drawn. */
async function copy(picture: Promise<Blob>, name: string): Promise<Left> {
  if (isOpen())
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      return "copied";
    } catch {
      // Webviews forbid it (NotAllowedError, SecurityError): the picture can still be had as a file.
    }
  download(await picture, name, "image/png");
  return "saved";
}

/** A button that copies a chart as a picture, and says how it was done. */
export function CopyPicture({ draw, sentence, file }: CopyPictureProps) {
  const styles = useStyles();
  const t = useChartWords();
  const [left, setLeft] = useState<Left | null>(null);
  const [busy, setBusy] = useState(false);
  const press = (): void => {
    setBusy(true);
    setLeft(null);
    const picture = loadCharts().then((marks) => pictureOf(marks, draw, sentence));
    copy(picture, `${file.replace(/[\\/:*?"<>|]+/g, " ").trim()}.png`)
      .then(setLeft, () => setLeft("failed"))
      .finally(() => setBusy(false));
  };
  return (
    <span className={styles.line}>
      <Button disabledFocusable={busy} onClick={press}>
        {t.copy}
      </Button>
      <span role="status" className={styles.said}>
        {left === null ? "" : t[left]}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  said: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
