import type { SheetArea, Validation } from "../book";
import { setValidation, validationOf } from "../conditions";
import { booleanArgument, recordArgument } from "./argument";
import { invalidArgument } from "./officeError";
import { officeType, type Property, type Session } from "./officeType";
import { areaOf } from "./rangeSelf";

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function found(range: SheetArea, session: Session): Validation | "mixed" | undefined {
  return validationOf(session.book.state.validations, range.sheet, range);
}

function change(range: SheetArea, session: Session, patch: Partial<Validation>): void {
  const old = found(range, session);
  const base = old === undefined || old === "mixed" ? { rule: {}, ignoreBlanks: true } : old;
  const { sheet: _sheet, area: _area, ...rest } = { ...base, ...patch } as Validation;
  setValidation(session.edit, range.sheet, areaOf(range), rest);
}

function checkedRule(value: unknown): Readonly<Record<string, unknown>> {
  const location = "DataValidation.rule";
  const rule = recordArgument(value, location);
  const kinds = Object.keys(rule);
  if (kinds.length !== 1 || !KINDS[kinds[0] ?? ""]) throw invalidArgument(location);
  return rule;
}

function shown(member: "prompt" | "errorAlert", unset: unknown): Property<SheetArea> {
  return {
    get(range, session) {
      const validation = found(range, session);
      return validation === "mixed" ? null : (validation?.[member] ?? unset);
    },
    set(range, value, session) {
      change(range, session, { [member]: recordArgument(value, `DataValidation.${member}`) });
    },
  };
}

/** Range.dataValidation: the rule is kept and given back; whether cells obey it is not looked at. */
export const dataValidationType = officeType<SheetArea>({
  name: "DataValidation",
  properties: {
    type: {
      get(range, session) {
        const validation = found(range, session);
        if (validation === "mixed") return "Inconsistent";
        return KINDS[Object.keys(validation?.rule ?? {})[0] ?? ""] ?? "None";
      },
    },
    rule: {
      get(range, session) {
        const validation = found(range, session);
        return validation === "mixed" ? null : (validation?.rule ?? {});
      },
      set(range, value, session) {
        change(range, session, { rule: checkedRule(value) });
      },
    },
    ignoreBlanks: {
      get(range, session) {
        const validation = found(range, session);
        return validation === "mixed" ? null : (validation?.ignoreBlanks ?? true);
      },
      set(range, value, session) {
        change(range, session, {
          ignoreBlanks: booleanArgument(value, "DataValidation.ignoreBlanks"),
        });
      },
    },
    prompt: shown("prompt", { showPrompt: true, title: "", message: "" }),
    errorAlert: shown("errorAlert", { showAlert: true, style: "Stop", title: "", message: "" }),
  },
  methods: {
    clear(range, _args, session) {
      setValidation(session.edit, range.sheet, areaOf(range), undefined);
      return undefined;
    },
  },
});
