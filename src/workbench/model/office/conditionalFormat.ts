import type { ConditionalFormat, ConditionalRule, SheetArea, Style } from "../book";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
} from "../conditions";
import { restyled, type StylePatch } from "../style";
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  integerArgument,
  optionalText,
  recordArgument,
  textArgument,
} from "./argument";
import { apiNotFound, invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Property, type Session } from "./officeType";
import { areaOf } from "./rangeSelf";

/** A conditional format by its id. */
interface Self {
  readonly id: string;
}

function formatOf(session: Session, { id }: Self, location: string): ConditionalFormat {
  const found = session.book.state.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound(location);
  return found;
}

function styled<Member extends keyof Style>(
  member: Member,
  read: (value: unknown, location: string) => Style[Member] | undefined,
  location: string,
): Property<Self> {
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

const fillType = officeType<Self>({
  name: "ConditionalRangeFill",
  properties: { color: styled("fill", colourArgument, "ConditionalRangeFill.color") },
});

const fontType = officeType<Self>({
  name: "ConditionalRangeFont",
  properties: {
    color: styled("fontColor", colourArgument, "ConditionalRangeFont.color"),
    bold: styled("bold", flag, "ConditionalRangeFont.bold"),
    italic: styled("italic", flag, "ConditionalRangeFont.italic"),
    strikethrough: styled("strikethrough", flag, "ConditionalRangeFont.strikethrough"),
  },
});

const rangeFormatType = officeType<Self>({
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: styled("numberFormat", textArgument, "ConditionalRangeFormat.numberFormat"),
  },
  links: {
    fill: (self, session) => fillType(session, self),
    font: (self, session) => fontType(session, self),
  },
});

const format = (self: Self, session: Session) => rangeFormatType(session, self);

const formula: Property<Self> = {
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

const ruleType = officeType<Self>({
  name: "ConditionalFormatRule",
  properties: { formula, formulaLocal: formula },
});
const customType = officeType<Self>({
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

const cellValueType = officeType<Self>({
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

const textType = officeType<Self>({
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

const TYPE_NAMES = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
} as const;

function linkTo(
  kind: keyof typeof TYPE_NAMES,
  make: (session: Session, self: Self) => OfficeObject,
  orNull: boolean,
) {
  return (self: Self, session: Session) => {
    if (formatOf(session, self, "ConditionalFormat.type").rule.kind === kind)
      return make(session, self);
    if (orNull) return null;
    throw invalidArgument(`ConditionalFormat.${kind}`);
  };
}

const conditionalFormatType = officeType<Self>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: {
      get(self, session) {
        const { rule } = formatOf(session, self, "ConditionalFormat.type");
        return rule.kind === "other" ? rule.type : TYPE_NAMES[rule.kind];
      },
    },
    priority: {
      get(self, session) {
        const { sheet } = formatOf(session, self, "ConditionalFormat.priority");
        return session.book.state.conditionalFormats
          .filter((other) => other.sheet === sheet)
          .findIndex(({ id }) => id === self.id);
      },
    },
    stopIfTrue: {
      get: (self, session) => formatOf(session, self, "ConditionalFormat.stopIfTrue").stopIfTrue,
      set(self, value, session) {
        changeConditionalFormat(session.edit, self.id, {
          stopIfTrue: booleanArgument(value, "ConditionalFormat.stopIfTrue"),
        });
      },
    },
  },
  links: {
    custom: linkTo("custom", customType, false),
    customOrNullObject: linkTo("custom", customType, true),
    cellValue: linkTo("cellValue", cellValueType, false),
    cellValueOrNullObject: linkTo("cellValue", cellValueType, true),
    textComparison: linkTo("containsText", textType, false),
    textComparisonOrNullObject: linkTo("containsText", textType, true),
  },
  methods: {
    delete(self, _args, session) {
      deleteConditionalFormat(session.edit, formatOf(session, self, "ConditionalFormat.delete").id);
      return undefined;
    },
    getRange(self, _args, session) {
      const { sheet, areas } = formatOf(session, self, "ConditionalFormat.getRange");
      const [area] = areas;
      if (!area || areas.length > 1) throw invalidArgument("ConditionalFormat.getRange");
      return session.makers.range(session, { sheet, ...area });
    },
  },
});

const FIRST_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=0" },
  ContainsText: { kind: "containsText", operator: "Contains", text: "" },
};

function formatsOf(session: Session, range: SheetArea): ConditionalFormat[] {
  return conditionalFormatsIn(session.book.state.conditionalFormats, range.sheet, range);
}

function findIn(session: Session, range: SheetArea, id: unknown): OfficeObject | null {
  const found = formatsOf(session, range).find((known) => known.id === id);
  return found ? conditionalFormatType(session, found) : null;
}

/** Range.conditionalFormats. Custom, CellValue and ContainsText rules can be made; others of the file are listed and can be cleared. */
export const conditionalFormatsType = officeType<SheetArea>({
  name: "ConditionalFormatCollection",
  items: (range, session) =>
    formatsOf(session, range).map((found) => conditionalFormatType(session, found)),
  item(range, key, session) {
    const found = findIn(session, range, key);
    if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
    return found;
  },
  methods: {
    add(range, [type], session) {
      const rule = FIRST_RULES[textArgument(type, "ConditionalFormatCollection.add")];
      if (!rule) throw apiNotFound(`ConditionalFormatCollection.add(${String(type)})`);

      return conditionalFormatType(
        session,
        addConditionalFormat(session.edit, {
          sheet: range.sheet,
          areas: [areaOf(range)],
          rule,
          style: {},
          stopIfTrue: false,
        }),
      );
    },
    clearAll(range, _args, session) {
      clearConditionalFormats(session.edit, range.sheet, range);
      return undefined;
    },
    getCount: (range, _args, session) => ({ data: formatsOf(session, range).length }),
    getItemAt(range, [index], session) {
      const found = formatsOf(session, range)[
        integerArgument(index, "ConditionalFormatCollection.getItemAt")
      ];
      if (!found) throw itemNotFound("ConditionalFormatCollection.getItemAt");
      return conditionalFormatType(session, found);
    },
    getItemOrNullObject: (range, [id], session) => findIn(session, range, id),
  },
});
