import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

import { useAccess } from "../access";
import { WHO } from "./whoSetting";

/** The name that stands with runs and versions: as the user says it, never guessed. */
export function WhoField({ label, hint }: { readonly label: string; readonly hint?: string }) {
  const access = useAccess();
  const [who, setWho] = useState(() => access.userSetting(WHO) ?? "");
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
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
