import type { ServerFault } from "./fault";

const LONGEST = 400;
const CODE = /Code: (\d+)\. /;

/** The server's sentence without what is for its log: its version, its stack, control characters that would steer a terminal. */
const detailOf = (body: string): string =>
  body
    .replace(/^Code: \d+\. DB::[A-Za-z]*Exception: /, "")
    .replace(/\(version [^)]*\)/g, "")
    .replace(/Stack trace:[\s\S]*$/, "")
    .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);

// Numbers of src/Common/ErrorCodes.cpp of ClickHouse.
const KNOWN: Readonly<Record<number, (detail: string) => ServerFault>> = {
  57: () => ({ code: "table-exists" }),
  60: (detail) => ({ code: "no-such-table", detail }),
  81: (detail) => ({ code: "no-such-database", detail }),
  159: (detail) => ({ code: "server-timeout", detail }),
  164: (detail) => ({ code: "no-right", detail }),
  192: () => ({ code: "wrong-password" }),
  193: () => ({ code: "wrong-password" }),
  194: () => ({ code: "wrong-password" }),
  209: (detail) => ({ code: "shard-unreachable", detail }),
  210: (detail) => ({ code: "shard-unreachable", detail }),
  241: (detail) => ({ code: "memory", detail }),
  243: (detail) => ({ code: "no-space", detail }),
  279: (detail) => ({ code: "shard-unreachable", detail }),
  394: () => ({ code: "killed" }),
  497: (detail) => ({ code: "no-right", detail }),
  516: () => ({ code: "wrong-password" }),
  701: (detail) => ({ code: "no-such-cluster", detail }),
};

/** The fault in what a server says went wrong ("Code: 60. DB::Exception: …"); `number` is that of its header, where it sent one. */
export const faultOf = (body: string, number?: number): ServerFault => {
  const found = number ?? Number(CODE.exec(body)?.[1] ?? 0);
  const detail = detailOf(body);
  return KNOWN[found]?.(detail) ?? { code: "server", number: found, detail };
};

/** Whether a body is an exception and no result: it begins as all of them do, or with the mark that servers since 25.11 set before one. */
export const isException = (body: string): boolean =>
  /^Code: \d+\. DB::/.test(body) || /^__exception__\r?$/m.test(body);
