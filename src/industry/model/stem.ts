/** Words that say nothing by themselves. */
const STOP: ReadonlySet<string> = new Set(
  "a an and or of the in on at to by with from as is are was be its it our we their that this these which such other etc nec not all any into also through both including include includes included under over via than who whose will can may more most well various within across based each new used use using company companies corporation group business businesses".split(
    " ",
  ),
);

export const isStopWord = (word: string): boolean => STOP.has(word);

const ENDINGS: readonly (readonly [string, string, number])[] = [
  ["ization", "ize", 4],
  ["isation", "ize", 4],
  ["ational", "ate", 4],
  ["izing", "ize", 3],
  ["ising", "ize", 3],
  ["ings", "", 4],
  ["ing", "", 4],
  ["ies", "y", 3],
  ["ied", "y", 3],
  ["ment", "", 5],
  ["ers", "", 4],
  ["er", "", 4],
  ["ors", "", 5],
  ["or", "", 5],
  ["ed", "", 4],
  ["es", "", 4],
  ["s", "", 3],
  ["e", "", 4],
];

/** One spelling for most forms of an English word: manufacturer, manufacturing and manufactured are one. British and American spellings meet. */
export const stem = (word: string): string => {
  let rest = word
    .replace(/our(?=s|ed|ing|$)/u, "or")
    .replace(/tyre/u, "tire")
    .replace(/alumini?um/u, "aluminum")
    .replace(/fibre/u, "fiber")
    .replace(/jewellery/u, "jewelry")
    .replace(/isation/u, "ization");
  if (rest.endsWith("ss")) return rest;
  for (const [ending, instead, least] of ENDINGS)
    if (rest.length - ending.length >= least && rest.endsWith(ending)) {
      rest = rest.slice(0, rest.length - ending.length) + instead;
      break;
    }
  // planning -> plan, e of manufacture and y of bakery fall as well.
  if (/([bdgmnprt])\1$/u.test(rest) && rest.length > 4) rest = rest.slice(0, -1);
  return rest.length > 4 && rest.endsWith("e") ? rest.slice(0, -1) : rest;
};
