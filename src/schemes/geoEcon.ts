import type { Scheme, Words } from "../rules";
import { ours, source, words } from "./provenance";

/** Cities as they stand in cells: the Chinese name with and without its 市, and the English ones. */
const named = (chinese: string, english: string): readonly string[] => [
  ...chinese.split(" ").flatMap((name) => [name, `${name}市`]),
  ...english.split(" "),
];

const list = (values: readonly string[], tier: string, label: Words, zh: string, en: string) => ({
  values,
  tier,
  label,
  from: ours(zh, en),
});

const firstTier = words("一线", "First tier");
const newFirstTier = words("新一线", "New first tier");
const secondTier = words("二线", "Second tier");
const thirdTier = words("三线", "Third tier");
const unlisted = words("未列出", "Not listed");

/** Customers by the tier of the city that their region names: a stand-in for how developed the place is. */
export const geoEcon = {
  id: "geo-econ",
  version: "1.0",
  name: words("城市等级", "City tiers"),
  about: words(
    "按客户所在城市的等级（一线、新一线、二线、三线）区分地区经济水平；城市表是我们整理的默认表，可按自己的口径改。",
    "Tells how developed a customer's place is by the tier of its city, first to third; the list of cities is our own default and can be changed.",
  ),
  source: source(
    "second",
    words("农业运营公司的客户分类", "Classing customers of an agricultural company"),
    words(
      "可按客户所在地区的经济发展水平、消费水平和市场需求分类",
      "customers may be classed by how developed their region is, by its spending and its demand",
    ),
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "region",
      label: words("所在地区", "Region"),
      about: words("写有城市名称的地区或地址。", "A region or an address that names the city."),
      synonyms: {
        zh: ["地区", "区域", "城市", "所在城市", "客户所在地区", "客户地址", "地址", "所在地"],
        en: ["City", "Area", "Location", "Customer region", "Customer city", "Address"],
      },
      type: "text",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "region",
    contains: true,
    entries: [
      list(
        named("北京 上海 广州 深圳", "Beijing Shanghai Guangzhou Shenzhen"),
        "first",
        firstTier,
        "来源没有城市表；这四座城市历来公认为一线",
        "the source has no list of cities; these four are the first tier by general usage",
      ),
      list(
        named(
          "成都 杭州 重庆 武汉 苏州 西安 南京 长沙 天津 郑州 东莞 无锡 宁波 青岛 合肥",
          "Chengdu Hangzhou Chongqing Wuhan Suzhou Xi'an Xi’an Xian Nanjing Changsha Tianjin Zhengzhou Dongguan Wuxi Ningbo Qingdao Hefei",
        ),
        "new-first",
        newFirstTier,
        "来源没有城市表；按近年公开的城市分级常见的排法，由我们整理",
        "the source has no list of cities; ours, after the tiers commonly published in recent years",
      ),
      list(
        [
          ...named(
            "佛山 沈阳 昆明 济南 厦门 福州 温州 常州 大连 石家庄 南宁 哈尔滨 金华 南昌 长春 南通 泉州 贵阳 嘉兴 太原 惠州 徐州 绍兴 中山 台州 烟台 兰州 潍坊 临沂 珠海",
            "Foshan Shenyang Kunming Jinan Xiamen Fuzhou Wenzhou Changzhou Dalian Shijiazhuang Nanning Harbin Jinhua Nanchang Changchun Nantong Quanzhou Guiyang Jiaxing Taiyuan Huizhou Xuzhou Shaoxing Zhongshan Yantai Lanzhou Weifang Linyi Zhuhai",
          ),
          "Taizhou, Zhejiang",
        ],
        "second",
        secondTier,
        "来源没有城市表；按近年公开的城市分级常见的排法，由我们整理",
        "the source has no list of cities; ours, after the tiers commonly published in recent years",
      ),
      list(
        [
          ...named(
            "保定 唐山 廊坊 邯郸 沧州 秦皇岛 扬州 盐城 泰州 镇江 淮安 连云港 宿迁 湖州 丽水 衢州 舟山 芜湖 阜阳 滁州 蚌埠 安庆 马鞍山 漳州 莆田 宁德 龙岩 赣州 九江 上饶 宜春",
            "Baoding Tangshan Langfang Handan Cangzhou Qinhuangdao Yangzhou Yancheng Zhenjiang Huai'an Huaian Lianyungang Suqian Huzhou Lishui Quzhou Zhoushan Wuhu Fuyang Chuzhou Bengbu Anqing Ma'anshan Maanshan Zhangzhou Putian Ningde Longyan Ganzhou Jiujiang Shangrao",
          ),
          ...named(
            "淄博 济宁 威海 泰安 菏泽 聊城 日照 洛阳 南阳 新乡 商丘 周口 信阳 许昌 驻马店 宜昌 襄阳 荆州 株洲 湘潭 岳阳 衡阳 常德 汕头 江门 湛江 揭阳 肇庆 清远 茂名 梅州 潮州",
            "Zibo Jining Weihai Tai'an Heze Liaocheng Rizhao Luoyang Nanyang Xinxiang Shangqiu Zhoukou Xinyang Xuchang Zhumadian Yichang Xiangyang Jingzhou Zhuzhou Xiangtan Yueyang Hengyang Changde Shantou Jiangmen Zhanjiang Jieyang Zhaoqing Qingyuan Maoming Meizhou Chaozhou",
          ),
          ...named(
            "桂林 柳州 海口 三亚 绵阳 遵义 咸阳 呼和浩特 包头 鄂尔多斯 乌鲁木齐 银川 西宁 拉萨 鞍山 大庆",
            "Guilin Liuzhou Haikou Sanya Mianyang Zunyi Xianyang Hohhot Baotou Ordos Urumqi Yinchuan Xining Lhasa Daqing",
          ),
          "吉林市",
          "德州市",
          "山东德州",
          "Jilin City",
          "Anshan, Liaoning",
          "Dezhou",
          "Taizhou, Jiangsu",
        ],
        "third",
        thirdTier,
        "来源没有城市表；其余省会、首府和经济或人口规模靠前的地级市，由我们选定",
        "the source has no list of cities; the other provincial capitals and the larger prefectures, chosen by us",
      ),
      list(
        [
          "湖北京",
          "湖南宁",
          "河南宁",
          "云南宁",
          "湖南通",
          "河南通",
          "云南通",
          "云南昌",
          "海南昌",
          "江西安",
          "山西安",
          "陕西安",
          "江西宁",
          "山西宁",
          "陕西宁",
          "广西宁",
          "Xiang",
          "Xianju",
          "Xianning",
          "Xiantao",
          "Xianyou",
          "Fuzhou, Jiangxi",
          "Suzhou, Anhui",
        ],
        "unlisted",
        unlisted,
        "省名与县名连写、或拼音相近，恰好含有上面某个城市的名称，其实是别处",
        "a province and a county written together, or a similar spelling, that happens to contain the name of a city above but is another place",
      ),
    ],
    otherwise: {
      tier: "unlisted",
      from: ours(
        "表中没有的地方不猜等级：多为四线及以下、县城，或国外",
        "no tier is guessed for places that are not in the list: smaller cities, counties, or places abroad",
      ),
    },
  },
  tiers: [
    { key: "first", label: firstTier, name: words("一线城市", "First-tier cities") },
    { key: "new-first", label: newFirstTier, name: words("新一线城市", "New first-tier cities") },
    { key: "second", label: secondTier, name: words("二线城市", "Second-tier cities") },
    { key: "third", label: thirdTier, name: words("三线城市", "Third-tier cities") },
    {
      key: "unlisted",
      label: unlisted,
      name: words("城市表中没有", "Not in the list of cities"),
      aside: true,
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "来源只说按地区经济水平分类，没有给出地区表：用什么表？",
        "The source classes by how developed a region is but has no list of regions: which list?",
      ),
      taken: words(
        "用城市等级代替；城市表由我们按近年公开分级的常见排法整理，不是来源的内容，请按自己的口径在规则表中增改。",
        "City tiers stand in for it; the list is ours, after the tiers commonly published in recent years, and no part of the source: change it on the rules sheet as you see fit.",
      ),
    },
    {
      question: words(
        "县级市和区县按什么算？",
        "What of county-level cities, districts and counties?",
      ),
      taken: words(
        "写有上级城市的随上级城市；只写县名的列为未列出。",
        "With their city where it is written; a county by itself is not listed.",
      ),
    },
  ],
  examples: [
    { row: { region: words("上海市浦东新区", "Pudong, Shanghai") }, tier: "first" },
    { row: { region: words("四川省成都市", "Chengdu, Sichuan") }, tier: "new-first" },
    { row: { region: "Kunming, Yunnan" }, tier: "second" },
    { row: { region: words("洛阳", "Luoyang") }, tier: "third" },
    { row: { region: words("云南省普洱市", "Pu'er, Yunnan") }, tier: "unlisted" },
  ],
} as const satisfies Scheme;
