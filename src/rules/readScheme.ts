import { InvalidSchemeError } from "./invalidScheme";
import { Scheme } from "./scheme/scheme";

/** What names a scheme in the error of one that has not its shape. */
const nameOf = (data: unknown): string =>
  typeof data === "object" && data !== null && "id" in data ? String(data.id) : "";

/**
 * A scheme out of data that somebody gives us: what it holds, and nothing else. Throws an InvalidSchemeError that tells every place where the data
 * have not the shape of one. Apart from `compile`, so that who grades by schemes of ours alone does not load the validator.
 */
export const readScheme = (data: unknown): Scheme => {
  const parsed = Scheme.safeParse(data);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.join("."),
    message,
  }));
  throw new InvalidSchemeError(nameOf(data), issues);
};
