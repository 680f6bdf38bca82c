import type { SchemePath } from "../schemePath";
import type { Figure } from "./lever";

/** One side of an order: a figure as it stands (so much beside it), or a number that stays. */
export interface Side {
  readonly id?: string;
  readonly value: number;
}

/** Two numbers of which one stays below the other, however they are moved. */
export interface Order {
  readonly low: Side;
  readonly high: Side;
  /** Whether they must differ. */
  readonly strict: boolean;
}

/** How moving a figure changes a place: a number in the text of a cell, the number itself, or one that keeps its distance. */
export interface Edit {
  readonly how: "cell" | "set" | "shift";
  readonly path: SchemePath;
}

/** A figure with what moves with it. */
export interface Movable extends Figure {
  readonly edits: readonly Edit[];
  /** Where customers' values for it are found: in which scheme, by which key. */
  readonly spread?: { readonly within: SchemePath; readonly key: string };
  /** Holds under a setting that is not chosen: nothing comes of moving it now. */
  readonly idle?: true;
  /** Other numbers of its kind, for a range where customers have none. */
  readonly peers: readonly number[];
}

/** Figures that add up to a whole: where some are moved the others make up for it. */
export interface Sum {
  readonly ids: readonly string[];
  readonly total: number;
  /** A scheme in which they do not is none. */
  readonly exact?: true;
}

/** The figures of a scheme and what holds between them. */
export interface Numbers {
  readonly figures: readonly Movable[];
  readonly orders: readonly Order[];
  readonly sums: readonly Sum[];
}

/** Figures taken together. */
export const together = (all: readonly Numbers[]): Numbers => ({
  figures: all.flatMap(({ figures }) => figures),
  orders: all.flatMap(({ orders }) => orders),
  sums: all.flatMap(({ sums }) => sums),
});

/** The id of a figure that stands at one place. */
export const idOf = (path: SchemePath): string => path.join("/");

/** A figure that is nothing but the number at a path. */
export const alone = (
  figure: Omit<Movable, "id" | "places" | "edits">,
  path: SchemePath,
): Movable => ({ ...figure, id: idOf(path), places: [path], edits: [{ how: "set", path }] });

/** What a figure may not fall below, or rise above. */
export const atLeast = (id: string, value: number, bound: number, strict = false): Order => ({
  low: { value: bound },
  high: { id, value },
  strict,
});

export const atMost = (id: string, value: number, bound: number, strict = false): Order => ({
  low: { id, value },
  high: { value: bound },
  strict,
});
