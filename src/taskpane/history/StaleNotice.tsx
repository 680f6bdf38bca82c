import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { placeText } from "../../text";
import type { Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { CustomerList } from "./CustomerList";
import type { Stale } from "./standing";
import { useHistoryWords } from "./useHistoryWords";

interface StaleNoticeProps {
  readonly stale: Stale;
  /** As it is today. */
  readonly scheme: Scheme;
  /** Null while nothing can be applied. */
  readonly onRegrade: (() => void) | null;
  onCustomer(key: string): void;
}

/** That grades were made under other rules than today's, whom that concerns, and grading again. */
export function StaleNotice({ stale, scheme, onRegrade, onCustomer }: StaleNoticeProps) {
  const styles = useStyles();
  const { date, locale } = useLanguage();
  const t = useHistoryWords().stale;
  const [open, setOpen] = useState(false);
  const { run, hash, would } = stale;
  const lines = useMemo(() => {
    const moved = would === "counting" || would === null ? [] : would.customers;
    const place = (key: string, side: "from" | "to") => placeText(scheme, key, side, locale);
    return moved.map(({ key, from, to }) => ({
      key,
      text: t.step({ from: place(from, "from"), to: place(to, "to") }),
    }));
  }, [would, scheme, locale, t]);
  const facts = { version: run.version, hash, day: date(run.asOf ?? run.when) };
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {t.text(facts)} <Would would={would} />
        </MessageBarBody>
        <MessageBarActions>
          {onRegrade === null ? null : (
            <Button size="small" onClick={onRegrade}>
              {t.regrade}
            </Button>
          )}
          {lines.length === 0 ? null : (
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t.hide : t.see}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {open && lines.length > 0 ? (
        <CustomerList label={t.list} lines={lines} onCustomer={onCustomer} />
      ) : null}
    </>
  );
}

/** How many would change, as far as that is known. */
function Would({ would }: Pick<Stale, "would">) {
  const { count } = useLanguage();
  const t = useHistoryWords().stale;
  if (would === "counting") return t.counting;
  if (would === null) return t.unknown;
  const many = would.customers.length;
  return many === 0 ? t.nobody : t.some({ count: count(many) });
}

const useStyles = makeStyles({ bar: { minHeight: "auto" } });
