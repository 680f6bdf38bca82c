import { taxonomies } from "../../industry";
import type { Words } from "../../rules";
import { schemes } from "../../schemes";

/** A closed list behind a parameter: an id as people type it, and its words. */
export interface Menu {
  /** Id of the enum in functions.json. */
  readonly id: "SCHEME" | "TAXONOMY";
  /** Names of the parameters, as the sources have them, that take a value of it. */
  readonly parameters: readonly string[];
  readonly values: readonly {
    readonly value: string;
    readonly name: Words;
    readonly about: Words;
  }[];
}

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
    values: taxonomies.map(({ id, name }) => ({ value: id, name, about: name })),
  },
];

/** The list behind a parameter; none for most. */
export const menuOf = (parameter: string): Menu | undefined =>
  menus.find(({ parameters }) => parameters.includes(parameter));
