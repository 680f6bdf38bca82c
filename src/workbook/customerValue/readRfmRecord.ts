import type { Segmented } from "../../models";
import type { Scheme, Words } from "../../rules";
import { bodyRows } from "../address";
import { cellText } from "../cellText";
import { columnHeaded } from "../columnNamed";
import type { Progress, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";
import { VALUE_HEADERS } from "./valueHeaders";
import type { RfmRecord } from "./valueRecords";

const named = ({ region: { headers } }: RfmRecord, { zh, en }: Words): number =>
  columnHeaded(headers, [zh, en]) ?? -1;

/** The segments of an earlier day, as places among the tiers of a scheme: a label that it does not have any more is -1. Rejects with `PortError`. */
export const readRfmRecord = async (
  port: WorkbookPort,
  record: RfmRecord,
  { tiers }: Scheme,
  progress: Progress,
): Promise<Segmented> => {
  const places = new Map(
    tiers.flatMap(
      ({ label }, at) =>
        [
          [label.en, at],
          [label.zh, at],
        ] as const,
    ),
  );
  const [customer, segment] = [VALUE_HEADERS.customer, VALUE_HEADERS.segment].map((words) =>
    named(record, words),
  ) as [number, number];
  const customers: string[] = [];
  const segments: number[] = [];
  for await (const block of readBlocks(port, record.region, [customer, segment])) {
    if (progress.cancelled) throw new PortError("cancelled");
    const cells = (column: number) =>
      block.columns.find((each) => each.column === column)?.cells ?? [];
    for (const cell of cells(customer)) customers.push(cellText(cell));
    for (const cell of cells(segment)) segments.push(places.get(cellText(cell).trim()) ?? -1);
    progress.report(block.to, bodyRows(record.region));
  }
  return { customers, segments: Int32Array.from(segments) };
};
