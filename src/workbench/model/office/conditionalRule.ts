import type { ConditionalFormat, ConditionalRule, Style } from "../book";
import { changeConditionalFormat } from "../conditions";
import { restyled, type StylePatch } from "../style";
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  optionalText,
  recordArgument,
  textArgument,
} from "./argument";
import { itemNotFound } from "./officeError";
import { officeType, type Property, type Session } from "./officeType";

/** A conditional format by its id. */
export interface ConditionSelf {
  readonly id: string;
}

/** The conditional format, refusing when it was deleted meanwhile. */
export function formatOf(
  session: Session,
  { id }: ConditionSelf,
  location: string,
): ConditionalFormat {
  const found = session.book.state.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound(location);
  return found;
}

function styled<Member extends keyof Style>(
  member: Member,
  read: (value: unknown, location: string) => Style[Member] | undefined,
  location: string,
): Property<ConditionSelf> {
  return {
    get: (self, session) => formatOf(session, self, location).style[member] ?? null,
    set(self, value, session) {
      const patch = { [member]: read(value, location) } as StylePatch;
      changeConditionalFormat(session.edit, self.id, {
        style: restyled(formatOf(session, self, location).style, patch) ?? {},
      });
    },
  };
}

const flag = (value: unknown, location: string) => booleanArgument(value, location) || undefined;

const fillType = officeType<ConditionSelf>({
  name: "ConditionalRangeFill",
  properties: { color: styled("fill", colourArgument, "ConditionalRangeFill.color") },
});

const fontType = officeType<ConditionSelf>({
  name: "ConditionalRangeFont",
  properties: {
    color: styled("fontColor", colourArgument, "ConditionalRangeFont.color"),
    bold: styled("bold", flag, "ConditionalRangeFont.bold"),
    italic: styled("italic", flag, "ConditionalRangeFont.italic"),
    strikethrough: styled("strikethrough", flag, "ConditionalRangeFont.strikethrough"),
  },
});

const rangeFormatType = officeType<ConditionSelf>({
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: styled("numberFormat", textArgument, "ConditionalRangeFormat.numberFormat"),
  },
  links: {
    fill: (self, session) => fillType(session, self),
    font: (self, session) => fontType(session, self),
  },
});

const format = (self: ConditionSelf, session: Session) => rangeFormatType(session, self);

const formula: Property<ConditionSelf> = {
  get(self, session) {
    const { rule } = formatOf(session, self, "ConditionalFormatRule.formula");
    return rule.kind === "custom" ? rule.formula : null;
  },
  set(self, value, session) {
    const text = textArgument(value, "ConditionalFormatRule.formula");
    changeConditionalFormat(session.edit, self.id, {
      rule: { kind: "custom", formula: text.startsWith("=") ? text : `=${text}` },
    });
  },
};

const ruleType = officeType<ConditionSelf>({
  name: "ConditionalFormatRule",
  properties: { formula, formulaLocal: formula },
});
/** ConditionalFormat.custom: a formula. */
export const customType = officeType<ConditionSelf>({
  name: "CustomConditionalFormat",
  links: { format, rule: (self, session) => ruleType(session, self) },
});

const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXTS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function cellValueRule(value: unknown): ConditionalRule {
  const location = "CellValueConditionalFormat.rule";
  const given = recordArgument(value, location);
  const formula2 = optionalText(given["formula2"], location);
  return {
    kind: "cellValue",
    operator: choiceArgument(given["operator"], COMPARISONS, location),
    formula1: textArgument(given["formula1"], location),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** ConditionalFormat.cellValue: a comparison with one formula or two. */
export const cellValueType = officeType<ConditionSelf>({
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get(self, session) {
        const { kind: _kind, ...rule } = formatOf(
          session,
          self,
          "CellValueConditionalFormat.rule",
        ).rule;
        return rule;
      },
      set(self, value, session) {
        changeConditionalFormat(session.edit, self.id, { rule: cellValueRule(value) });
      },
    },
  },
  links: { format },
});

/** ConditionalFormat.textComparison. */
export const textType = officeType<ConditionSelf>({
  name: "TextConditionalFormat",
  properties: {
    rule: {
      get(self, session) {
        const { kind: _kind, ...rule } = formatOf(session, self, "TextConditionalFormat.rule").rule;
        return rule;
      },
      set(self, value, session) {
        const location = "TextConditionalFormat.rule";
        const given = recordArgument(value, location);
        const rule = {
          operator: choiceArgument(given["operator"], TEXTS, location),
          text: textArgument(given["text"], location),
        };
        changeConditionalFormat(session.edit, self.id, { rule: { kind: "containsText", ...rule } });
      },
    },
  },
  links: { format },
});
