import { useLanguage } from "../language";
import { useHistoryWords } from "./useHistoryWords";

/** How many customers the scheme keeps in the tier that they had. */
export function HeldLine({ held }: { readonly held: number }) {
  const { count } = useLanguage();
  const t = useHistoryWords();
  return <p style={{ margin: 0 }}>{t.held({ count: count(held) })}</p>;
}
