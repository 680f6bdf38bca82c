import { faultOf, isException } from "./exception";
import { answered, unanswered, type Asked, type ServerFault } from "./fault";
import { OutOfTime, send, TooLong, type Question, type Reply } from "./send";
import type { Server } from "./server";

/** What went wrong on the way, by the code that Node gives. */
const onTheWay = (error: unknown, seconds: number): ServerFault => {
  if (error instanceof OutOfTime) return { code: "timeout", seconds };
  if (error instanceof TooLong) return { code: "not-clickhouse" };
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return { code: "refused" };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { code: "unknown-host" };
  if (code === "ETIMEDOUT") return { code: "timeout", seconds };
  if (/CERT|SIGNATURE|ALTNAME/.test(code)) return { code: "certificate", detail: code };
  // What does not speak HTTP, or not TLS where that was asked for.
  if (/^HPE_|^EPROTO$|^ERR_SSL_/.test(code)) return { code: "not-clickhouse" };
  return { code: "lost", detail: code === "" ? message : code };
};

const isOfClickHouse = ({ headers, body }: Reply): boolean =>
  Object.keys(headers).some((name) => name.startsWith("x-clickhouse-")) || isException(body);

/** The answer in a reply. The status alone tells nothing: a server that has sent progress has said 200 before anything could go wrong. */
const read = (reply: Reply): Asked<string> => {
  const { status, headers, body } = reply;
  if (!isOfClickHouse(reply)) return unanswered({ code: "not-clickhouse", status });
  const told = headers["x-clickhouse-exception-code"];
  if (told !== undefined || status !== 200 || isException(body))
    return unanswered(faultOf(body, told === undefined ? undefined : Number(told)));
  return answered(body);
};

/** Seconds that a question may take which the server answers out of its head. */
export const SHORT = 30;

/** Asks a server; the answer is the body as it came. */
export const ask = async (server: Server, question: Question): Promise<Asked<string>> => {
  try {
    return read(await send(server, question));
  } catch (error) {
    return unanswered(onTheWay(error, question.seconds ?? 0));
  }
};

/** A row of an answer: texts, numbers and null, as the question orders them. */
export type Row = readonly unknown[];

/** Asks a server for rows. */
export const askRows = async (
  server: Server,
  question: Question,
): Promise<Asked<readonly Row[]>> => {
  const parameters = {
    ...question.parameters,
    default_format: "JSONCompact",
    wait_end_of_query: "1",
  };
  const found = await ask(server, { seconds: SHORT, ...question, parameters });
  if (!found.ok) return found;
  try {
    const { data } = JSON.parse(found.value) as { data: readonly Row[] };
    return Array.isArray(data) ? answered(data) : unanswered({ code: "not-clickhouse" });
  } catch {
    return unanswered({ code: "not-clickhouse" });
  }
};
