import { inLocale, type Locale } from "../../rules";
import type { Menu } from "./menus";
import type { CustomEnum, FunctionMetadata, Metadata, Parameter } from "./shape";

/** The words of one function in one language; parameters by their name in the source. */
export interface FunctionWords {
  readonly description: string;
  /** What comes back, where the description does not say it. */
  readonly returns?: string;
  /** Formulas to copy. */
  readonly examples?: readonly string[];
  readonly notes?: readonly string[];
  /** Not for people: left out of the help. */
  readonly hidden?: boolean;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
}

/** What the post-step adds to the generated metadata. */
export interface Additions {
  readonly words: Readonly<Record<string, FunctionWords>>;
  readonly menus: readonly Menu[];
  readonly locale: Locale;
  /** Address of the folder with the help pages, without a slash at the end. */
  readonly help: string;
}

const enumOf = ({ id, values }: Menu, locale: Locale): CustomEnum => ({
  id,
  type: "string",
  values: values.map(({ value, name, about }) => ({
    name: inLocale(name, locale),
    stringValue: value,
    tooltip: inLocale(about, locale),
  })),
});

const parameterIn = (
  owner: string,
  parameter: Parameter,
  { words, menus }: Additions,
): Parameter => {
  const said = words[owner]?.parameters[parameter.name];
  if (!said) throw new Error(`${owner}: no words for the parameter ${parameter.name}`);
  const menu = menus.find(({ parameters }) => parameters.includes(parameter.name));
  return {
    ...parameter,
    ...said,
    // An enum belongs to a text; a parameter of type any takes a rules table as well, and shows its menu in the description.
    ...(menu && parameter.type === "string" ? { customEnumId: menu.id } : {}),
  };
};

const functionIn = (one: FunctionMetadata, additions: Additions): FunctionMetadata => {
  const said = additions.words[one.id];
  if (!said) throw new Error(`${one.id}: no words in ${additions.locale}`);
  return {
    ...one,
    description: said.description,
    ...(said.hidden ? {} : { helpUrl: `${additions.help}/${one.id}.${additions.locale}.html` }),
    parameters: one.parameters.map((parameter) => parameterIn(one.id, parameter, additions)),
  };
};

/**
 * The metadata in one language. Ids, names of functions and enum values stay as they are, so that a shared workbook reads the same
 * everywhere; error cells are let in as arguments, since a function reports them by their content.
 * Throws where the language has no words for a function or a parameter.
 */
export const localise = (metadata: Metadata, additions: Additions): Metadata => ({
  ...metadata,
  allowErrorForDataTypeAny: true,
  functions: metadata.functions.map((one) => functionIn(one, additions)),
  enums: additions.menus.map((menu) => enumOf(menu, additions.locale)),
});
