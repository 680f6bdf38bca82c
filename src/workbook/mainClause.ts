import { correctionKey } from "../industry";

/** What a statement of business begins with before it says anything: "经营范围:", "一般项目：", "(1)". */
const LEAD =
  /^[\s(（]*(?:(?:经营|业务)范围|主营业务|主营产品|主营|一般(?:经营)?项目|许可(?:经营)?项目|main business|business scope|principal activit(?:y|ies))\s*[:：]\s*/iu;
const END = /[,，;；。!！?？\n\r]|\.(?=\s|$)/u;
/** A shorter clause says too little for two texts to be alike by it: "销售", "services". */
const LEAST_HAN = 4;
const LEAST_WORDS = 2;

/**
 * The first clause of a text, up to a comma, semicolon or full stop, as texts are compared: two that share it speak of the same business first.
 * The whole text where its first clause is shorter than four Chinese characters or two words.
 */
export const mainClause = (text: string): string => {
  const bare = text.replace(LEAD, "").replace(LEAD, "");
  const [first = ""] = bare.split(END, 1);
  const clause = correctionKey(first);
  const long = /\p{Script=Han}/u.test(clause)
    ? clause.length >= LEAST_HAN
    : clause.split(" ").length >= LEAST_WORDS;
  return long ? clause : correctionKey(bare);
};
