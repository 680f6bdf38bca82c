import { useEffect, useMemo, useState } from "react";

import {
  canBeForRow,
  isForRow,
  mapColumns,
  prepareFormula,
  type Area,
  type ColumnMap,
  type Corrections,
  type Customers,
  type NoCall,
  type PreparedFormula,
  type Proposal,
  type Scheme,
  type Signature,
} from "../../workbook";
import { useAccess, type Access } from "../access";
import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import { useLanguage, type Locale } from "../language";
import { useBookRules } from "../rules/bookRules";
import { chosenOf, pickedOf, schemesFor, type Pick, type Picks } from "./picks";
import { tableOf, useSelectedCell, useSubject, type Subject } from "./useSubject";

/** What was said about a formula that is being put together. */
interface Said {
  readonly table: string | null;
  readonly scheme: string | null;
  readonly corrections: Corrections;
  readonly picks: Picks;
  /** Whether it is for the cell's row alone; null while nobody has said. */
  readonly forRow: boolean | null;
}

const UNSAID: Said = { table: null, scheme: null, corrections: {}, picks: {}, forRow: null };

/** A formula as far as it is made. */
export interface Made {
  readonly prepared: PreparedFormula | NoCall | null;
  /** The columns of the scheme's inputs, for functions that grade. */
  readonly map: ColumnMap | null;
  readonly fault: Notice | null;
}

const UNMADE: Made = { prepared: null, map: null, fault: null };

/** What the page that puts a function together knows and does. */
export interface Builder {
  readonly subject: Subject & { look(): void };
  readonly customers: Customers | null;
  readonly proposals: readonly Proposal[];
  readonly scheme: Scheme | null;
  readonly picked: Picks;
  readonly cell: Area | null;
  /** Whether the formula is for the cell's row alone; null where it cannot be. */
  readonly forRow: boolean | null;
  readonly made: Made;
  /** Something has changed, and the formula is being made anew. */
  readonly working: boolean;
  chooseTable(id: string): void;
  chooseScheme(id: string): void;
  mapInput(input: string, column: number | null): void;
  pick(parameter: string, pick: Pick): void;
  setForRow(forRow: boolean): void;
}

/** Whether a function reads a table at all. */
export const readsTable = ({ parameters }: Signature): boolean =>
  parameters.some(({ kind }) => kind === "values" || kind === "column");

/** Puts a function together: what was chosen for it, and the formula that comes of it with what it would give. */
export function useBuilder(name: string, signature: Signature): Builder {
  const access = useAccess();
  const subject = useSubject();
  const { schemes: held } = useBookRules();
  const cell = useSelectedCell();
  const [said, setSaid] = useState(UNSAID);
  const reads = readsTable(signature);
  const found = tableOf(subject, said.table);
  const customers = reads ? found : null;
  const { schemes } = subject;
  const { proposals, first } = useMemo(
    () =>
      schemesFor(
        signature,
        schemes,
        customers?.region.headers ?? [],
        access.userSetting("scheme") ?? null,
      ),
    [signature, schemes, customers, access],
  );
  const wanted = said.scheme ?? first;
  const scheme = proposals.find((one) => one.scheme.id === wanted)?.scheme ?? null;
  const picked = useMemo(
    () => pickedOf(signature, customers?.region.headers ?? [], said.picks),
    [signature, customers, said.picks],
  );
  const meant =
    said.forRow ?? (customers !== null && cell !== null && isForRow(customers.region, cell));
  const { made, working } = useMade({
    name,
    signature,
    ready: subject.phase === "ready" && (!reads || customers !== null),
    customers,
    scheme,
    rules: scheme === null ? null : (held?.tables.get(scheme.id)?.table ?? null),
    corrections: said.corrections,
    picked,
    forRow: meant,
    cell,
  });
  return {
    subject,
    customers,
    proposals,
    scheme,
    picked,
    cell,
    forRow: canBeForRow({ signature, customers, scheme, cell }) ? meant : null,
    made,
    working,
    chooseTable: (table) => setSaid({ ...UNSAID, table, scheme: said.scheme }),
    chooseScheme: (id) => setSaid({ ...said, scheme: id, corrections: {} }),
    mapInput: (input, column) =>
      setSaid({ ...said, corrections: { ...said.corrections, [input]: column } }),
    pick: (parameter, pick) => setSaid({ ...said, picks: { ...said.picks, [parameter]: pick } }),
    setForRow: (forRow) => setSaid({ ...said, forRow }),
  };
}

interface Making {
  readonly name: string;
  readonly signature: Signature;
  readonly ready: boolean;
  readonly customers: Customers | null;
  readonly scheme: Scheme | null;
  /** The workbook's own table of the scheme's rules. */
  readonly rules: string | null;
  readonly corrections: Corrections;
  readonly picked: Picks;
  readonly forRow: boolean;
  readonly cell: Area | null;
}

/** Finds the columns, makes the formula and tries it. Rejects with `PortError`. */
async function make(access: Access, locale: Locale, making: Making): Promise<Made> {
  const { name, signature, customers, scheme, rules, corrections, picked, forRow, cell } = making;
  const grades = signature.parameters.some(({ kind }) => kind === "values");
  const map =
    grades && customers !== null && scheme !== null
      ? await mapColumns(access.port, customers.region, scheme, corrections)
      : null;
  const mapping = map?.mapping ?? null;
  const prepared = await prepareFormula(access.port, {
    name,
    signature,
    choices: { customers, scheme, rules, mapping, ...chosenOf(picked), forRow, locale },
    cell,
    namespace: access.namespace,
    today: Math.floor(access.moment()),
    run: access.ownFunction(name),
  });
  return { prepared, map, fault: null };
}

/** Makes and tries the formula anew whenever something of it has changed; what stood before stays in sight until then. */
function useMade(making: Making): { readonly made: Made; readonly working: boolean } {
  const access = useAccess();
  const { words, locale } = useLanguage();
  const [made, setMade] = useState<{ readonly of: object | null; readonly is: Made }>({
    of: null,
    is: UNMADE,
  });
  // What was chosen, as one thing: as long as it is the same, so is the formula.
  const wanted = useMemo(() => making, Object.values(making)); // eslint-disable-line react-hooks/exhaustive-deps, react-hooks/use-memo -- an object of all its members, each time anew
  useEffect(() => {
    if (!wanted.ready) return undefined;
    let current = true;
    void make(access, locale, wanted)
      .catch((error: unknown): Made => ({ ...UNMADE, fault: faultNotice(error, words) }))
      .then((is) => {
        if (current) setMade({ of: wanted, is });
      });
    return () => {
      current = false;
    };
  }, [access, words, locale, wanted]);
  return { made: made.is, working: wanted.ready && made.of !== wanted };
}
