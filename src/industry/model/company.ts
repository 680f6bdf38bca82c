/** Legal forms and what stands around them in company names: they say nothing about the industry. */
const FORMS =
  /有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|股份|集团公司|集团|总公司|分公司|子公司|公司(?=$)/gu;
const LATIN_FORMS =
  /\b(?:co ltd|co limited|company limited|pty ltd|private limited|pvt ltd|limited|ltd|inc|incorporated|corp|corporation|gmbh|llc|llp|plc|ag|sa|nv|bv|spa|srl|oy|ab|kg|holdings?|group|the company|company|companies)\b/gu;

const PROVINCES =
  "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门";
const CITIES =
  "深圳|广州|杭州|南京|苏州|无锡|常州|宁波|温州|嘉兴|绍兴|台州|金华|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|淄博|郑州|洛阳|武汉|长沙|株洲|东莞|佛山|珠海|中山|惠州|汕头|南宁|柳州|桂林|海口|成都|绵阳|贵阳|昆明|西安|宝鸡|兰州|西宁|银川|乌鲁木齐|沈阳|大连|鞍山|长春|哈尔滨|大庆|石家庄|唐山|保定|太原|大同|包头|呼和浩特|南通|徐州|扬州|镇江|盐城|泰州|连云港|湖州|舟山|威海|临沂|襄阳|宜昌|常德|衡阳|昆山|义乌|江门|湛江";
/** A place at the start of a company name: 中国, a province, a city, with what they are called. */
const PLACE = new RegExp(
  `^(?:中国|中华)?(?:(?:${PROVINCES})(?:省|市|自治区|壮族自治区|维吾尔自治区|回族自治区)?)?(?:(?:${CITIES})市?)?(?:[\\p{Script=Han}]{1,3}(?:区|县)(?![\\p{Script=Han}]{0,2}(?:域|块)))?`,
  "u",
);
const NAME =
  /(?:公司|集团|厂|店|行|社|院|校|所|中心|馆|局|会|部|站|学|场|司|园|吧|坊|城|库|海关|厅|委|办|处|队|寺|港|政府|物流|快递|股份|实业|科技)$/u;

/** Whether a normalised text looks like a bare Chinese name of an organisation, rather than a description. */
export const isBareName = (text: string): boolean =>
  text.length <= 26 && !/[,。]/u.test(text) && NAME.test(text);

/** A normalised text without legal forms, and, where it is a bare name, without the place that it begins with. */
export const withoutForms = (text: string): string => {
  const rest = isBareName(text) ? text.replace(PLACE, "") : text;
  const bare = rest.replace(FORMS, "").replace(LATIN_FORMS, " ").replace(/ +/gu, " ").trim();
  return bare === "" ? text : bare;
};
