import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { paneFirstRunWords } from "../../text";
import { useAccess } from "../access";
import { NoTable } from "../grade/NoTable";
import { subscribed } from "../grade/subscribed";
import { useLanguage } from "../language";
import type { Insertion } from "../templates/useInsertion";
import { Picture } from "./Picture";
import { Samples } from "./Samples";

interface FirstRunProps {
  readonly insertion: Insertion;
  onLook(): void;
  onTemplates(): void;
}

/** A workbook in which no customers were found: an empty one offers samples and templates, any other says what to select, and offers samples below. */
export function FirstRun({ insertion, onLook, onTemplates }: FirstRunProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = paneFirstRunWords(locale);
  const empty = useEmpty();
  if (empty === null) return null;
  if (!empty)
    return (
      <>
        <NoTable onLook={onLook} onTemplates={onTemplates} />
        <Samples insertion={insertion} primary={false} />
      </>
    );
  return (
    <div className={styles.page}>
      <Picture />
      <h2 className={styles.title}>{t.emptyTitle}</h2>
      <p className={styles.text}>{t.emptyText}</p>
      <Samples insertion={insertion} primary />
      <Button className={styles.templates} onClick={onTemplates}>
        {t.templates}
      </Button>
    </div>
  );
}

/** Whether nothing stands in the workbook; null until it is known. A workbook that cannot be looked at is not said to be empty. */
function useEmpty(): boolean | null {
  const access = useAccess();
  const [empty, setEmpty] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void =>
      void access.port.regions().then(
        (regions) => setEmpty(regions.length === 0),
        () => setEmpty(false),
      );
    look();
    return subscribed(access.onEdit(look));
  }, [access]);
  return empty;
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  templates: { justifySelf: "start" },
});
