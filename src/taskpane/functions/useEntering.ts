import { useState } from "react";

import {
  areaAddress,
  isFormula,
  PortError,
  type Area,
  type Content,
  type EnteredFormula,
} from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useFunctionsWords } from "./useFunctionsWords";

/** A formula with the cells that it is to fill. */
export interface Wanted {
  readonly formula: string;
  readonly filled: Area;
  readonly format?: string | undefined;
}

/** Entering a formula: one at a time, and what became of it. */
export interface Entering {
  readonly busy: boolean;
  readonly notice: Notice | null;
  /** The cell holds something: whether that may be written over is asked. */
  readonly asking: { readonly wanted: Wanted; readonly shown: string } | null;
  enter(wanted: Wanted): void;
  /** Writes over what is asked about. */
  replace(): void;
  /** Leaves it. */
  keep(): void;
  undo(): void;
  dismiss(): void;
}

const shownOf = (content: Content): string => {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "object" ? content.error : String(content);
};

/** Enters formulas into cells, asks before it writes over what stands there, and takes the last one back. */
export function useEntering(): Entering {
  const access = useAccess();
  const { words } = useLanguage();
  const t = useFunctionsWords();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [asking, setAsking] = useState<Entering["asking"]>(null);
  const [last, setLast] = useState<EnteredFormula | null>(null);
  const work = (task: () => Promise<void>): void => {
    setBusy(true);
    setNotice(null);
    setAsking(null);
    task()
      .catch((error: unknown) => {
        const isTaken = error instanceof PortError && error.code === "taken";
        setNotice(
          isTaken
            ? { intent: "warning", text: t.taken({ where: error.detail ?? "" }) }
            : faultNotice(error, words),
        );
      })
      .finally(() => setBusy(false));
  };
  const enter = ({ formula, filled, format }: Wanted, over: boolean): void =>
    work(async () => {
      const how = { over, ...(format !== undefined && { format }) };
      const entered = await access.formulas.enterFormula(filled, formula, how);
      if ("occupied" in entered) {
        setAsking({ wanted: { formula, filled, format }, shown: shownOf(entered.occupied) });
        return;
      }
      setLast(entered);
      const [cell, area] = [areaAddress(entered.cell), areaAddress(filled)];
      setNotice({ intent: "success", text: t.inserted({ cell, area }), action: "undo" });
    });
  const undo = (): void => {
    if (last === null) return;
    work(async () => {
      const cell = areaAddress(last.cell);
      const isBack = await access.formulas.takeBackFormula(last);
      setLast(null);
      setNotice(
        isBack
          ? { intent: "success", text: t.undone({ cell }) }
          : { intent: "warning", text: t.changedSince({ cell }) },
      );
    });
  };
  return {
    busy,
    notice,
    asking,
    enter: (wanted) => enter(wanted, false),
    replace: () => {
      if (asking !== null) enter(asking.wanted, true);
    },
    keep: () => setAsking(null),
    undo,
    dismiss: () => setNotice(null),
  };
}
