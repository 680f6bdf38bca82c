/**
 * Spans of a text that speak of others: whom somebody serves, what a product is used in, what is left out. They count for little or nothing:
 * a maker of parts for hospitals is no hospital.
 */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/(?:不含|不包括|不包含|不得从事|除外|严禁)[^,]*/gu, 0],
  [/(?:依法须经批准|经相关部门|凭许可证|凭营业执照|法律法规|国务院决定)[^,]*/gu, 0],
  [
    /(?:应用于|应用在|运用于|适用于|用于|服务于|使用于|可用于|面向|覆盖|涉及|远销|销往|出口到|出口至|客户(?:包括|为|有|主要)|下游)[^,]*/gu,
    0.3,
  ],
  [/(?<![认称作视因成])为[^,]{2,40}?(?=提供|供货|配套|供应|制造|服务)/gu, 0.35],
  [/(?:向|给)[^,]{2,20}?(?=提供|供货|供应|销售)/gu, 0.35],
  [/(?:以[^,]{2,16}?(?:为原料|为原材料|为主要原料|为材料|为基础))/gu, 0.3],
  [/\b(?:except|excluding|not including|other than|without)\b[^,、]*/gu, 0.15],
  [
    /\b(?:used in|for use in|used by|serving|serves|customers include|applications? in|suppl(?:ier|ies|ied) to|sold to|for)\b[^,]*/gu,
    0.45,
  ],
];

/** What stands first weighs most: where it counts half, in units, and what each member of a list or clause takes off. */
const FADING = { zh: 300, en: 900 };
const FADING_ITEM = 0.06;

/** A weight for every unit of a normalised text: 1, less where it speaks of others, and less the later it stands. */
export const unitWeights = (text: string, language: "zh" | "en"): Float32Array => {
  const weights = new Float32Array(text.length);
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3001 || unit === 0x2c) marks++;
    weights[at] = 1 / (1 + at / FADING[language] + FADING_ITEM * Math.min(marks, 20));
  }
  for (const [pattern, weight] of OTHERS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      for (let at = match.index; at < end; at++) weights[at] = weights[at]! * weight;
      if (match[0].length === 0) pattern.lastIndex++;
    }
  }
  return weights;
};
