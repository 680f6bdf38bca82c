import type { ChildProcess } from "node:child_process";

export function startHost(
  release?: string,
): Promise<{ readonly child: ChildProcess; readonly line: string }>;
