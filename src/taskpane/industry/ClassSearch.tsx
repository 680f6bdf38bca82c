import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { inLocale, type IndustryClass, type Taxonomy } from "../../workbook";
import { useLanguage } from "../language";
import { searchOver, type Searchable } from "../search/search";
import { useIndustryWords } from "./useIndustryWords";

/** Of the thousands of classes, how many are offered at once. */
const MOST = 30;

interface ClassSearchProps {
  readonly within: Taxonomy;
  readonly disabled: boolean;
  onPick(found: IndustryClass): void;
}

interface Entry extends Searchable {
  readonly found: IndustryClass;
}

const searches = new WeakMap<Taxonomy, ReturnType<typeof searchOver<Entry>>>();

/** The search over the classes of a taxonomy, by code and name in both languages; made once. */
const searchIn = (within: Taxonomy): ReturnType<typeof searchOver<Entry>> => {
  const known = searches.get(within);
  if (known !== undefined) return known;
  const made = searchOver(
    within.classes.map((found) => ({
      id: `class ${found.code}`,
      names: [found.code, found.name.zh, found.name.en],
      text: (found.aliases ?? []).join(" "),
      found,
    })),
  );
  searches.set(within, made);
  return made;
};

/** A code of the taxonomy by typing it, or a part of its name. */
export function ClassSearch({ within, disabled, onPick }: ClassSearchProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useIndustryWords().text;
  const [typed, setTyped] = useState("");
  const offered = useMemo(() => {
    const found = searchIn(within)(typed);
    if (found === null) return within.classes.filter(({ parent }) => parent === null);
    return [...found.named, ...found.mentioned].map((entry) => entry.found).slice(0, MOST);
  }, [within, typed]);
  return (
    <Field label={t.other} size="small">
      <Combobox
        className={styles.box}
        size="small"
        freeform
        autoComplete="off"
        placeholder={t.search}
        disabled={disabled}
        value={typed}
        selectedOptions={[]}
        onInput={({ target }) => setTyped((target as HTMLInputElement).value)}
        onOptionSelect={(_, { optionValue }) => {
          const picked = within.byCode.get(optionValue ?? "");
          if (picked === undefined) return;
          setTyped("");
          onPick(picked);
        }}
        positioning="below-start"
        inlinePopup
        listbox={{ className: styles.list }}
      >
        {offered.map((found) => {
          const name = inLocale(found.name, locale);
          const parent = within.byCode.get(found.parent ?? "");
          return (
            <Option
              key={found.code}
              value={found.code}
              text={t.found({ code: found.code, name })}
              className={styles.option}
            >
              <span className={styles.words}>
                <span>{t.found({ code: found.code, name })}</span>
                {parent === undefined ? null : (
                  <span className={styles.parent}>
                    {parent.code} {inLocale(parent.name, locale)}
                  </span>
                )}
              </span>
            </Option>
          );
        })}
        {offered.length === 0 ? (
          <Option disabled value="" text={t.none}>
            {t.none}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  // Over the bar at the bottom of the page, which is 1.
  list: { maxWidth: "calc(100vw - 48px)", maxHeight: "240px", zIndex: 2 },
  option: { alignItems: "start" },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  parent: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
