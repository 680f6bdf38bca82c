import { WhoField } from "../shell/WhoField";
import { useIndustryWords } from "./useIndustryWords";

/** The name for the table of corrections. */
export function Who() {
  const t = useIndustryWords().table;
  return <WhoField label={t.who} hint={t.whoHint} />;
}
