import {
  Combobox,
  makeStyles,
  Option,
  tokens,
  type ComboboxProps,
} from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import type { SchemeChoice } from "./views";

/** Chooses a scheme. */
export interface SchemePickerProps {
  /** Those that fit the table best first. */
  readonly schemes: readonly SchemeChoice[];
  readonly chosen: string | null;
  onScheme(id: string): void;
}

/** The schemes that match what was typed: by name in either language, or by id. */
export const matching = (
  schemes: readonly SchemeChoice[],
  typed: string,
): readonly SchemeChoice[] => {
  const wanted = typed.trim().toLocaleLowerCase();
  return wanted === ""
    ? schemes
    : schemes.filter(({ search }) => search.toLocaleLowerCase().includes(wanted));
};

/** A list of schemes with how many of their inputs the table has; typing searches it. */
export function SchemePicker({ schemes, chosen, onScheme }: SchemePickerProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.scheme;
  const name = schemes.find(({ id }) => id === chosen)?.name ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const shown = matching(schemes, typed ?? "");
  const choose: ComboboxProps["onOptionSelect"] = (_, { optionValue }) => {
    setTyped(null);
    if (optionValue !== undefined) onScheme(optionValue);
  };
  return (
    <Combobox
      className={styles.box}
      aria-label={t.label}
      placeholder={t.placeholder}
      value={typed ?? name}
      selectedOptions={chosen === null ? [] : [chosen]}
      onOptionSelect={choose}
      onInput={({ target }) => setTyped((target as HTMLInputElement).value)}
      // What is typed takes the place of the name that stands there.
      onFocus={({ target }) => (target as HTMLInputElement).select()}
      onOpenChange={(_, { open }) => !open && setTyped(null)}
      positioning="below-start"
      inlinePopup
      listbox={{ className: styles.list }}
    >
      {shown.map((scheme) => (
        <Option key={scheme.id} value={scheme.id} text={scheme.name} className={styles.option}>
          <span className={styles.name}>
            <span>{scheme.name}</span>
            <span className={styles.about}>{scheme.about}</span>
          </span>
          <span className={scheme.fits ? styles.fits : styles.lacks}>{t.fit(scheme)}</span>
        </Option>
      ))}
      {shown.length === 0 ? (
        <Option disabled value="" text={t.none}>
          {t.none}
        </Option>
      ) : null}
    </Combobox>
  );
}

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  list: { maxHeight: "60vh", maxWidth: "calc(100vw - 24px)" },
  option: { alignItems: "start", columnGap: tokens.spacingHorizontalS },
  name: { display: "grid", flexGrow: 1, minWidth: 0 },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  fits: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusSuccessForeground1,
    whiteSpace: "nowrap",
  },
  lacks: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});
