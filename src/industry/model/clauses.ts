import { CLAUSE_MARK, LIST_MARK, SENTENCE_MARK } from "./marks";

/** A span of a text, and what its words count beside others. */
type Span = readonly [pattern: RegExp, weight: number];

/**
 * Spans that speak of others, or of what is done besides: whom somebody serves, what a product is used in, what is left out, what any licence says at its end.
 * They count for little or nothing: a maker of parts for hospitals is no hospital.
 */
const SPANS: Readonly<Record<"zh" | "en", readonly Span[]>> = {
  zh: [
    [/(?:不含|不包括|不包含|不得从事|除外|严禁)[^,。]*/gu, 0],
    [
      /(?:依法须经批准|经相关部门|凭许可证|凭营业执照|法律法规|国务院决定|具体经营项目|市场主体依法|企业依法自主|依批准的内容|未经批准)[^,。]*/gu,
      0,
    ],
    [
      /(?:应用于|应用在|运用于|适用于|用于|服务于|使用于|可用于|面向|覆盖|涉及|远销|销往|出口到|出口至|客户(?:包括|为|有|主要)|下游)[^,。]*/gu,
      0.3,
    ],
    [/(?<![认称作视因成])为[^,。]{2,40}?(?=提供|供货|配套|供应|制造|服务)/gu, 0.35],
    [/(?:向|给)[^,。]{2,20}?(?=提供|供货|供应|销售)/gu, 0.35],
    [/(?:以[^,。]{2,16}?(?:为原料|为原材料|为主要原料|为材料|为基础))/gu, 0.3],
    [/(?:还|兼营|同时从事|同时开展|此外|另外|亦从事|也从事)[^。]*/gu, 0.5],
  ],
  en: [
    [/\b(?:also|in addition|additionally)\b[^。]*/gu, 0.5],
    [/\b(?:except|excluding|not including|other than|without)\b[^,、。]*/gu, 0.15],
    [
      /\b(?:used in|for use in|used by|serving|serves|customers include|applications? in|suppl(?:ier|ies|ied) to|sold to|for)\b[^,。]*/gu,
      0.45,
    ],
  ],
};

/** What stands first weighs most: where it counts half, in units, and what each member of a list, clause or sentence takes off. */
const FADING = {
  zh: { half: 300, member: 0.06, sentence: 0.15 },
  en: { half: 900, member: 0.06, sentence: 0.15 },
} as const;
const MOST_MEMBERS = 20;

/** A weight for every unit of a normalised text: 1, less where it speaks of others, and less the later it stands. */
export const unitWeights = (text: string, language: "zh" | "en"): Float32Array => {
  const weights = new Float32Array(text.length);
  const { half, member, sentence } = FADING[language];
  let marks = 0;
  let taken = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (
      (unit === LIST_MARK || unit === CLAUSE_MARK || unit === SENTENCE_MARK) &&
      marks < MOST_MEMBERS
    ) {
      marks++;
      taken += unit === SENTENCE_MARK ? sentence + member : member;
    }
    weights[at] = 1 / (taken + at / half);
  }
  for (const [pattern, weight] of SPANS[language]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      for (let at = match.index; at < end; at++) weights[at] = weights[at]! * weight;
      if (match[0].length === 0) pattern.lastIndex++;
    }
  }
  return weights;
};
