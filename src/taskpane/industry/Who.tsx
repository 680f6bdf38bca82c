import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

import { useAccess } from "../access";
import { useIndustryWords } from "./useIndustryWords";
import { WHO } from "./whoSetting";

/** The name for the table: as the user says it, never guessed. */
export function Who() {
  const access = useAccess();
  const t = useIndustryWords().table;
  const [who, setWho] = useState(() => access.userSetting(WHO) ?? "");
  return (
    <Field label={t.who} hint={t.whoHint} size="small">
      <Input
        size="small"
        autoComplete="name"
        maxLength={60}
        value={who}
        onChange={(_, { value }) => {
          setWho(value);
          const name = value.trim();
          access.keepUserSetting(WHO, name === "" ? undefined : name);
        }}
      />
    </Field>
  );
}
