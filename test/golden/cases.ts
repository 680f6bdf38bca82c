import { readdirSync, readFileSync } from "node:fs";
import type { ArgumentValue, PlainScheme, Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import type { TestRow } from "../rules/columns";

/** One case: a row, or a population, and what is expected of it. */
export interface Case {
  readonly name: string;
  readonly asOf?: string;
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  /** Merged over the base of the file. */
  readonly row?: TestRow;
  readonly rows?: readonly TestRow[];
  readonly expect: {
    readonly tier?: string | null;
    readonly tiers?: readonly (string | null)[];
    readonly score?: number | null;
    readonly scores?: readonly (number | null)[];
    /** "code input" of each problem. */
    readonly problems?: readonly string[];
    readonly remarks?: readonly string[];
    /** Numbers of the rules. */
    readonly because?: readonly number[];
    readonly also?: readonly number[];
  };
}

/** The cases of a scheme. */
export interface Golden {
  readonly scheme: string;
  readonly base?: TestRow;
  readonly cases: readonly Case[];
}

/** A scheme with its cases. */
export interface GoldenScheme extends Golden {
  readonly of: Scheme;
}

const within = (scheme: PlainScheme): readonly PlainScheme[] => [
  scheme,
  ...(scheme.parts ?? []).flatMap((part) => within(part.scheme)),
];

/** The schemes of the menu, and those that are only parts of them. */
const known: ReadonlyMap<string, Scheme> = new Map(
  [...schemes.flatMap(within), ...schemes].map((scheme) => [scheme.id, scheme]),
);

const read = (name: string): GoldenScheme => {
  const golden = JSON.parse(readFileSync(`test/golden/${name}`, "utf8")) as Golden;
  const of = known.get(golden.scheme);
  if (of === undefined) throw new Error(`no scheme "${golden.scheme}"`);
  return { ...golden, of };
};

/** All golden files. */
export const goldens: readonly GoldenScheme[] = readdirSync("test/golden")
  .filter((name) => name.endsWith(".json"))
  .map(read);

/** The rows of a case. */
export const rowsOf = ({ base }: Golden, { row, rows }: Case): readonly TestRow[] =>
  rows ?? [{ ...base, ...row }];

/** The tiers expected, one a row. */
export const tiersOf = ({ expect: { tier, tiers } }: Case): readonly (string | null)[] =>
  tiers ?? [tier ?? null];
