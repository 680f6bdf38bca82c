import type { ConditionalFormat, ConditionalRule, SheetArea } from "../book";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
} from "../conditions";
import { booleanArgument, integerArgument, textArgument } from "./argument";
import {
  cellValueType,
  customType,
  formatOf,
  textType,
  type ConditionSelf,
} from "./conditionalRule";
import { apiNotFound, invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { areaOf } from "./rangeSelf";

const TYPE_NAMES = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
} as const;

function linkTo(
  kind: keyof typeof TYPE_NAMES,
  make: (session: Session, self: ConditionSelf) => OfficeObject,
  orNull: boolean,
) {
  return (self: ConditionSelf, session: Session) => {
    if (formatOf(session, self, "ConditionalFormat.type").rule.kind === kind)
      return make(session, self);
    if (orNull) return null;
    throw invalidArgument(`ConditionalFormat.${kind}`);
  };
}

const conditionalFormatType = officeType<ConditionSelf>({
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
