import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";

import { useLanguage } from "../language";
import { Boundary } from "../shell/Boundary";
import { panelId, tabId, TabList } from "../shell/TabList";
import type { PartProps } from "./part";
import { PART_NAMES, PARTS, type PartName } from "./parts";
import { useValueWords } from "./useValueWords";

/** What customers are worth, by several ways of looking at it: one part in front, and those that were opened before stay with all they know. */
export function ValuePage({ shown, onTemplates }: PartProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useValueWords();
  const [chosen, setChosen] = useState<PartName>("rfm");
  const [opened, setOpened] = useState<readonly PartName[]>([chosen]);
  const open = (part: PartName): void => {
    setChosen(part);
    if (!opened.includes(part)) setOpened([...opened, part]);
  };
  return (
    <div className={styles.page}>
      <TabList
        label={t.parts.label}
        tabs={PART_NAMES}
        chosen={chosen}
        names={t.parts}
        onChoose={open}
      />
      {PART_NAMES.map((name) => {
        const Part = PARTS[name];
        return (
          <div
            key={name}
            id={panelId(name)}
            role="tabpanel"
            aria-labelledby={tabId(name)}
            hidden={name !== chosen}
            className={styles.part}
          >
            {opened.includes(name) ? (
              <Boundary>
                <Suspense fallback={<Spinner className={styles.wait} label={words.pane.loading} />}>
                  <Part shown={shown && name === chosen} onTemplates={onTemplates} />
                </Suspense>
              </Boundary>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    "&[hidden]": { display: "none" },
  },
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
});
