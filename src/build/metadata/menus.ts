import { fields, languages, levels, modes } from "../../functions";
import { catalogue } from "../../industry";
import type { Words } from "../../rules";
import { schemes } from "../../schemes";

/** A closed list behind a parameter: an id as people type it, and its words. */
export interface Menu {
  /** Id of the enum in functions.json. */
  readonly id: "SCHEME" | "TAXONOMY" | "FIELD" | "LEVEL" | "LANGUAGE" | "MODE";
  /** Names of the parameters, as the sources have them, that take a value of it. */
  readonly parameters: readonly string[];
  readonly values: readonly {
    readonly value: string;
    readonly name: Words;
    readonly about: Words;
  }[];
}

const valueOf = ({ key, label }: { readonly key: string; readonly label: Words }) => ({
  value: key,
  name: label,
  about: label,
});

/** The closed lists that Excel offers while an argument is typed, and the help pages show. */
export const menus: readonly Menu[] = [
  {
    id: "SCHEME",
    parameters: ["scheme"],
    values: schemes.map(({ id, name, about }) => ({ value: id, name, about })),
  },
  {
    id: "TAXONOMY",
    parameters: ["taxonomy", "from", "to"],
    values: catalogue.map(({ id, name }) => ({ value: id, name, about: name })),
  },
  { id: "FIELD", parameters: ["field"], values: fields.map(valueOf) },
  { id: "LEVEL", parameters: ["level"], values: levels.map(valueOf) },
  { id: "MODE", parameters: ["mode"], values: modes.map(valueOf) },
  {
    id: "LANGUAGE",
    parameters: ["language"],
    // The short spellings stand for the long ones: one of each is enough to choose from.
    values: languages.filter(({ key }) => key.length > 2).map(valueOf),
  },
];

/** The list behind a parameter; none for most. */
export const menuOf = (parameter: string): Menu | undefined =>
  menus.find(({ parameters }) => parameters.includes(parameter));
