import { compile, InvalidSchemeError, Scheme, type Models } from "../rules";
import { attempt, Unread, type Read, type SchemeFault } from "./fault";
import { mistakeIn } from "./json/mistake";
import { DEEPEST, LONGEST } from "./xml/readXml";

type Issue = NonNullable<ReturnType<typeof Scheme.safeParse>["error"]>["issues"][number];
type Path = SchemeFault["path"];

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );

const whatOf = (issue: Issue, missing: boolean): SchemeFault["issue"] => {
  if (issue.code === "unrecognized_keys") return { code: "unknown-keys", keys: issue.keys };
  if (missing) return { code: "missing" };
  if (issue.code === "invalid_type") return { code: "wrong-type", wanted: issue.expected };
  if (issue.code === "invalid_value")
    return { code: "not-one-of", values: issue.values.map(String) };
  return { code: "wrong-value" };
};

const shapeFault = (data: unknown, issue: Issue): SchemeFault => {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  return { path, issue: whatOf(issue, at(data, path) === undefined) };
};

const pathOf = (path: string): Path =>
  path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const checkCompiles = (scheme: Scheme, models: Models): void => {
  try {
    compile(scheme, { models });
  } catch (error) {
    if (!(error instanceof InvalidSchemeError)) throw error;
    const issues = error.issues.map(({ path, message }): SchemeFault => ({
      path: pathOf(path),
      issue: { code: "broken", message },
    }));
    throw new Unread({ code: "invalid-scheme", issues });
  }
};

const insideOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

/** Throws Unread: too-deep, before anything descends into it and exhausts the stack. */
const checkDepth = (data: unknown): void => {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Unread({ code: "too-deep", limit: DEEPEST });
    level = level.flatMap(insideOf);
  }
};

const parsed = (text: string): unknown => {
  if (text.length > LONGEST) throw new Unread({ code: "too-large", limit: LONGEST });
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return JSON.parse(plain) as unknown;
  } catch {
    throw new Unread({ code: "not-json", ...mistakeIn(plain) });
  }
};

/**
 * A scheme out of JSON text, as `schemeToJson` writes it: it has the shape of one, and compiles with the models that it may ask. Faults: too-large,
 * too-deep, not-json with line and column, not-a-scheme-file, invalid-scheme with every place that is wrong.
 */
export const readSchemeJson = (text: string, models: Models = {}): Read<Scheme> =>
  attempt(() => {
    const data = parsed(text);
    if (typeof data !== "object" || data === null || Array.isArray(data))
      throw new Unread({ code: "not-a-scheme-file" });
    checkDepth(data);
    const found = Scheme.safeParse(data);
    if (!found.success) {
      const issues = found.error.issues.map((issue) => shapeFault(data, issue));
      throw new Unread({ code: "invalid-scheme", issues });
    }
    checkCompiles(found.data, models);
    return found.data;
  });

/** A scheme as JSON text for people and version control to read, with a line break at its end. */
export const schemeToJson = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;
