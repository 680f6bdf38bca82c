/** Measures how far one task of ours raises the memory of a process of its own: `node --expose-gc --import tsx memory.ts ROWS TASK`. */
import { ours } from "./ours";
import { customersOf, NUMBERS } from "./table";
import type { Task } from "./tasks";

const [rows, task] = [Number(process.argv[2]), process.argv[3] as Task];
const MEGABYTE = 1024 * 1024;
const customers = customersOf(rows);
const columns = (NUMBERS.length * 9 * rows) / MEGABYTE;
ours[task](customersOf(1000));
(globalThis as { gc?: () => void }).gc?.();
// The high-water mark of the system never falls: what making the customers took beyond what is held now hides that much of the rise.
const held = process.memoryUsage().rss / MEGABYTE;
const before = process.resourceUsage().maxRSS / 1024;
ours[task](customers);
const peak = process.resourceUsage().maxRSS / 1024;
const rise = peak - held;
const hidden = peak === before ? ", no more than making the customers took" : "";
process.stdout.write(
  `${task}: at most ${rise.toFixed(0)} MB beside columns of ${columns.toFixed(0)} MB, together ${((columns + rise) / columns).toFixed(2)} times the columns${hidden}\n`,
);
