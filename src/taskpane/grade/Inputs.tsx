import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { lazy, useState } from "react";

import { useLanguage } from "../language";
import { Folded } from "../shell/Folded";
import { Section } from "../shell/Section";
import { inputIsWrong } from "./inputIsWrong";
import type { InputsProps } from "./InputFields";

const InputFields = lazy(() =>
  import(/* webpackChunkName: "folded" */ "./InputFields").then((room) => ({
    default: room.InputFields,
  })),
);

/** Which column each input is read from and how its first cells are read; folded while nothing is missing. */
export function Inputs({ lines, columns, onMap }: InputsProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.inputs;
  const [opened, setOpened] = useState<boolean | null>(null);
  const found = lines.filter(({ column }) => column !== null).length;
  const wrong = (lines.length > 0 && found === 0) || lines.some(inputIsWrong);
  const Icon = wrong ? WarningRegular : CheckmarkCircleRegular;
  const summary = (
    <span className={styles.found}>
      {t.count({ found, needed: lines.length })}
      <Icon
        className={wrong ? styles.wrong : styles.well}
        aria-label={wrong ? t.missing : t.complete}
      />
    </span>
  );
  return (
    <Section title={t.title} summary={summary} open={opened ?? wrong} onToggle={setOpened}>
      <Folded>
        <InputFields lines={lines} columns={columns} onMap={onMap} />
      </Folded>
    </Section>
  );
}

const useStyles = makeStyles({
  found: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // The sign alone has a colour: small text in it would be too weak where the pointer rests.
  well: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusWarningForeground1 },
});
