import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";

import { useLanguage } from "../language";
import { useWhyWords } from "./useWhyWords";

interface WalkProps {
  readonly place: { readonly place: number; readonly of: number };
  /** Rows of the neighbours; null at the ends. */
  readonly previous: number | null;
  readonly next: number | null;
  onRow(row: number): void;
}

/** From one customer to the one above or below; at an end the button stays, so that the keyboard does not lose its place. */
export function Walk({ place, previous, next, onRow }: WalkProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useWhyWords();
  const step = (row: number | null) => ({
    disabledFocusable: row === null,
    onClick: () => {
      if (row !== null) onRow(row);
    },
  });
  return (
    <nav className={styles.walk} aria-label={t.walk}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={t.previous}
        title={t.previous}
        {...step(previous)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={t.next}
        title={t.next}
        {...step(next)}
      />
      {place.place === 0 ? null : (
        <span className={styles.place}>
          {t.place({ place: count(place.place), of: count(place.of) })}
        </span>
      )}
    </nav>
  );
}

const useStyles = makeStyles({
  walk: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  place: {
    marginInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
