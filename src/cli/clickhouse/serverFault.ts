import type { Left, Server, ServerFault } from "../../clickhouse";
import { clickhouseWords } from "../../text";
import type { Locale } from "../../workbook";
import { Fault } from "../fault";

/** What a server's fault is called, with what to do; `table` is the one that the question was about. */
export const serverFaultText = (
  fault: ServerFault,
  { url, user, password }: Server,
  table: string,
  locale: Locale,
): string => {
  const { fault: say } = clickhouseWords(locale);
  const { host } = url;
  switch (fault.code) {
    case "refused":
      return say.refused({ host });
    case "unknown-host":
      return say.unknownHost({ host });
    case "timeout":
      return say.timeout({ host, seconds: String(fault.seconds) });
    case "lost":
      return say.lost({ host });
    case "certificate":
      return say.certificate({ host, detail: fault.detail });
    case "not-clickhouse":
      return say.notClickHouse({ host });
    case "wrong-password":
      return say.wrongPassword({ user, given: password !== "" });
    case "no-right":
      return say.noRight({ user, detail: fault.detail });
    case "no-such-table":
      return say.noSuchTable({ table, detail: fault.detail });
    case "no-such-database":
      return say.noSuchDatabase({ detail: fault.detail });
    case "no-such-cluster":
      return say.noSuchCluster({ detail: fault.detail });
    case "table-exists":
      return say.exists({ table });
    case "shard-unreachable":
      return say.shard({ detail: fault.detail });
    case "memory":
      return say.memory({ detail: fault.detail });
    case "no-space":
      return say.noSpace({ detail: fault.detail });
    case "server-timeout":
      return say.serverTimeout({ detail: fault.detail });
    case "killed":
      return say.killed;
    case "server":
      return say.server({ number: String(fault.number), detail: fault.detail });
  }
};

/** A grading that failed: why, and what is left of it. */
export const failedFault = (
  fault: ServerFault,
  left: Left,
  server: Server,
  target: string,
  query: string,
  locale: Locale,
): Fault => {
  const why = serverFaultText(fault, server, target, locale);
  const rest = clickhouseWords(locale).left[left]({ table: target, query });
  return new Fault(`${why}\n${rest}`);
};
