import {
  Combobox,
  makeStyles,
  mergeClasses,
  Option,
  OptionGroup,
  tokens,
  type ComboboxProps,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";

import { useLanguage } from "../language";
import { searchOver } from "../search/search";
import type { Group } from "../search/groups";
import { PersonalMark } from "../shell/PersonalMark";
import { firstGroups, pickerGroups } from "./pickerGroups";
import { fullName } from "./fullName";
import type { SchemeChoice } from "./views";

/** Chooses a scheme. */
export interface SchemePickerProps {
  /** Those that fit the table best first. */
  readonly schemes: readonly SchemeChoice[];
  readonly chosen: string | null;
  onScheme(id: string): void;
  /** How they are grouped while nothing is searched for; by how they fit the table, where absent. */
  groups?(schemes: readonly SchemeChoice[]): readonly Group<SchemeChoice>[];
}

/** The schemes by what a user wants of them, with how many of their inputs the table has; typing searches them. */
export function SchemePicker({ schemes, chosen, groups: grouped, onScheme }: SchemePickerProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.scheme;
  const name = fullName(schemes.find(({ id }) => id === chosen));
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const search = useMemo(() => searchOver(schemes), [schemes]);
  const groups = useMemo(() => {
    if (!open) return [];
    const found = search(typed ?? "");
    return found === null && grouped ? grouped(schemes) : pickerGroups(schemes, found, words);
  }, [open, schemes, search, typed, words, grouped]);
  // All of them take longer to draw than a click may: the first ones come at once, the rest right after.
  const listed = useDeferredValue(groups) === groups ? groups : firstGroups(groups, chosen);
  const choose: ComboboxProps["onOptionSelect"] = (_, { optionValue }) => {
    // Without a value: what is typed is no longer the name of what was chosen. That choice stays until there is another.
    if (optionValue === undefined) return;
    setTyped(null);
    onScheme(optionValue);
  };
  return (
    <Combobox
      input={{ ref: box }}
      className={styles.box}
      aria-label={t.label}
      placeholder={t.placeholder}
      value={typed ?? name}
      selectedOptions={chosen === null ? [] : [chosen]}
      onOptionSelect={choose}
      onInput={({ target }) => setTyped((target as HTMLInputElement).value)}
      // What is typed takes the place of the name that stands there.
      onFocus={({ target }) => (target as HTMLInputElement).select()}
      onOpenChange={(_, { open: opens }) => {
        setOpen(opens);
        if (opens) box.current?.select();
        else setTyped(null);
      }}
      positioning="below-start"
      inlinePopup
      listbox={{ className: styles.list }}
    >
      {listed.map(({ label, items }) => (
        <OptionGroup key={label} label={{ className: styles.group, children: label }}>
          {items.map((scheme) => (
            <SchemeOption key={scheme.id} scheme={scheme} />
          ))}
        </OptionGroup>
      ))}
      {open && groups.length === 0 ? (
        <Option disabled value="" text={t.none}>
          {t.none}
        </Option>
      ) : null}
    </Combobox>
  );
}

function SchemeOption({ scheme }: { readonly scheme: SchemeChoice }) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <Option value={scheme.id} text={scheme.name} className={styles.option}>
      <span className={styles.lines}>
        <span className={styles.name}>
          {scheme.name}
          {scheme.personal ? <PersonalMark /> : null}
        </span>
        {scheme.own === undefined ? null : <span className={styles.fits}>{scheme.own}</span>}
        <span className={styles.about}>{scheme.about}</span>
        {scheme.needed === 0 ? null : (
          <span className={mergeClasses(scheme.fits ? styles.fits : styles.lacks, styles.found)}>
            {words.pane.scheme.fit(scheme)}
          </span>
        )}
      </span>
    </Option>
  );
}

/** Height of a group's heading, which stays in sight while its schemes scroll by. */
const HEADING = "28px";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  // Over the bar at the bottom of the page, which is 1.
  list: { maxWidth: "calc(100vw - 24px)", paddingBlockStart: 0, zIndex: 2 },
  group: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    boxSizing: "border-box",
    minHeight: HEADING,
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  // The keyboard must not bring an option to where the heading lies over it.
  option: { alignItems: "start", columnGap: tokens.spacingHorizontalS, scrollMarginTop: HEADING },
  lines: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    // What is out of sight is laid out when it comes into sight.
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 36px",
  },
  name: { gridColumn: 1 },
  found: { gridColumn: 2, gridRow: 1 },
  about: {
    gridColumn: "1 / -1",
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
