import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { panePreferencesWords } from "../../text";
import { inLocale, type Scheme } from "../../workbook";
import { loadEngine } from "../grade/loadEngine";
import { useLanguage } from "../language";
import { byTopic } from "../search/groups";

interface DefaultSchemeProps {
  readonly scheme: string | null;
  onScheme(id: string | null): void;
}

/** The scheme that is put forward first where it fits. Those that read personal attributes are never put forward. */
export function DefaultScheme({ scheme, onScheme }: DefaultSchemeProps) {
  const { locale, words } = useLanguage();
  const t = panePreferencesWords(locale);
  const [schemes, setSchemes] = useState<readonly Scheme[]>([]);
  useEffect(() => {
    loadEngine().then(
      (engine) => setSchemes(engine.schemes.filter(({ personal }) => personal === undefined)),
      () => undefined,
    );
  }, []);
  return (
    <Field label={t.scheme} hint={t.schemeHint}>
      <Select
        // Until the names are there, what is chosen has none.
        value={schemes.some(({ id }) => id === scheme) ? (scheme ?? "") : ""}
        onChange={(_, { value }) => onScheme(value === "" ? null : value)}
      >
        <option value="">{t.bestFit}</option>
        {byTopic(schemes, words).map(({ label, items }) => (
          <optgroup key={label} label={label}>
            {items.map(({ id, name }) => (
              <option key={id} value={id}>
                {inLocale(name, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
