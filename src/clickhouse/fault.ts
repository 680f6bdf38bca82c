/** What stood in the way of a question to a server. `detail` is the server's own sentence, made safe to print. */
export type ServerFault =
  /** Nothing listens there. */
  | { readonly code: "refused" }
  | { readonly code: "unknown-host" }
  /** No answer within the time that the question may take. */
  | { readonly code: "timeout"; readonly seconds: number }
  /** The connection broke before the answer was whole. */
  | { readonly code: "lost"; readonly detail: string }
  | { readonly code: "certificate"; readonly detail: string }
  /** Something answers, but not as ClickHouse does. */
  | { readonly code: "not-clickhouse"; readonly status?: number }
  | { readonly code: "wrong-password" }
  | { readonly code: "no-right"; readonly detail: string }
  | { readonly code: "no-such-table"; readonly detail: string }
  | { readonly code: "no-such-database"; readonly detail: string }
  | { readonly code: "no-such-cluster"; readonly detail: string }
  | { readonly code: "table-exists" }
  /** A server of the cluster cannot be reached from the one that was asked. */
  | { readonly code: "shard-unreachable"; readonly detail: string }
  | { readonly code: "memory"; readonly detail: string }
  | { readonly code: "no-space"; readonly detail: string }
  /** The server has a limit on time, and the question reached it. */
  | { readonly code: "server-timeout"; readonly detail: string }
  /** Somebody has ended the query on the server. */
  | { readonly code: "killed" }
  /** Any other error of the server, by its number. */
  | { readonly code: "server"; readonly number: number; readonly detail: string };

/** An answer, or why there is none. */
export type Asked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ServerFault };

/** An answer. */
export const answered = <T>(value: T): Asked<T> => ({ ok: true, value });

/** No answer, and why. */
export const unanswered = <T>(fault: ServerFault): Asked<T> => ({ ok: false, fault });
