import type { Dialect } from "../options";
import { clickhouse } from "./clickhouse";
import type { Words } from "./dialect";
import { duckdb } from "./duckdb";
import { postgres } from "./postgres";

/** The words of each dialect. */
export const WORDS: Readonly<Record<Dialect, Words>> = { clickhouse, duckdb, postgres };
export type { Words } from "./dialect";
