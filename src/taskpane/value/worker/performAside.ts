import { unlessStopped, type Progress } from "../../../workbook";
import { buffersOf, type Told } from "./messages";
import type { Found, Given, TaskName } from "./tasks";

/**
 * Does a task in a worker of its own. What it is given is handed over: its typed arrays are empty afterwards. Rejects with `PortError` "cancelled" when `progress` is stopped:
 * the worker is ended in the middle of its work.
 */
export async function performAside<Name extends TaskName>(
  name: Name,
  given: Given[Name],
  progress: Progress,
): Promise<Found[Name]> {
  const worker = new Worker(
    /* webpackChunkName: "value-worker" */ new URL("./worker.ts", import.meta.url),
  );
  try {
    const answer = new Promise<Told<Name>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Told<Name>>) => resolve(data);
      // A script that cannot be loaded says no more than that it failed.
      worker.onerror = ({ message }) => reject(new Error(message || "worker failed"));
      worker.postMessage({ name, given }, buffersOf(given));
    });
    const told = await unlessStopped(answer, progress);
    if (!told.ok) throw new Error(told.detail);
    return told.found;
  } finally {
    worker.terminate();
  }
}
