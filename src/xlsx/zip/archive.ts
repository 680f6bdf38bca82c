/** One file of a zip as its directory has it. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin in the archive. */
  readonly dataStart: number;
  /** Its local header, packed bytes, and whatever stands behind them before the next entry. */
  readonly start: number;
  readonly end: number;
  /** Its record in the central directory, as it stands. */
  readonly record: Uint8Array;
}

/** An opened zip: the bytes and the directory, in the directory's order. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ArchiveEntry[];
  /** By path, ASCII case folded, as Office looks parts up. */
  readonly byPath: ReadonlyMap<string, ArchiveEntry>;
  /** Everything behind the central directory's records: end record and comment. */
  readonly comment: Uint8Array;
}
