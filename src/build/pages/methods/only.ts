import type { Text } from "../block";
import { standardOf, type Telling } from "../names";
import type { Only } from "./kind";

/** When something applies at all: "Graded by: equal thirds (by default)". Nothing where it always does. */
export const onlyText = (only: Only, { names, speech }: Telling): Text => {
  if (only === undefined) return [];
  const { of, colon, aside, say } = speech;
  const setting = names.setting(only.argument);
  if (setting?.type !== "choice") return [{ code: `${only.argument} = ${only.is}` }];
  const chosen = setting.choices.find(({ key }) => key === only.is);
  const words = chosen ? of(chosen.label) : only.is;
  const standard = words === standardOf(setting, speech) ? aside([say("isDefault")]) : [];
  return [`${of(setting.label)}${colon}${words}`, ...standard];
};
