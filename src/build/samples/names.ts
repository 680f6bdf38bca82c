import type { Words } from "../../rules";

/** Where the customers are, in invented towns: region, towns, and whether the region is fought over (the competitive-region criterion). */
export const regions: readonly {
  readonly name: Words;
  readonly cities: readonly Words[];
  readonly competitive: boolean;
}[] = [
  {
    name: w("华东", "East"),
    competitive: true,
    cities: [
      w("青湖", "Qinghu"),
      w("临溪", "Linxi"),
      w("白川", "Baichuan"),
      w("南屏", "Nanping"),
      w("云渡", "Yundu"),
    ],
  },
  {
    name: w("华南", "South"),
    competitive: true,
    cities: [
      w("榕江", "Rongjiang"),
      w("碧港", "Bigang"),
      w("锦湾", "Jinwan"),
      w("海棠", "Haitang"),
    ],
  },
  {
    name: w("华北", "North"),
    competitive: false,
    cities: [w("安岭", "Anling"), w("古塬", "Guyuan"), w("燕川", "Yanchuan"), w("平泽", "Pingze")],
  },
  {
    name: w("华中", "Central"),
    competitive: false,
    cities: [
      w("楚沙", "Chusha"),
      w("星洲", "Xingzhou"),
      w("汉渠", "Hanqu"),
      w("洪都里", "Hongduli"),
    ],
  },
  {
    name: w("西南", "Southwest"),
    competitive: false,
    cities: [
      w("岷山", "Minshan"),
      w("雾城", "Wucheng"),
      w("翠滇", "Cuidian"),
      w("石阡里", "Shiqianli"),
    ],
  },
  {
    name: w("西北", "Northwest"),
    competitive: false,
    cities: [w("渭塬", "Weiyuan"), w("金城里", "Jinchengli"), w("沙泉", "Shaquan")],
  },
  {
    name: w("东北", "Northeast"),
    competitive: false,
    cities: [w("松原里", "Songyuanli"), w("辽湾", "Liaowan"), w("雪岭", "Xueling")],
  },
];

/** Invented trade names; with place and trade they make a company name. */
export const brands: readonly Words[] = [
  w("恒拓", "Hengtuo"),
  w("启明辰", "Qimingchen"),
  w("嘉禾源", "Jiaheyuan"),
  w("瑞丰达", "Ruifengda"),
  w("云杉", "Yunshan"),
  w("博远", "Boyuan"),
  w("鼎新", "Dingxin"),
  w("天工", "Tiangong"),
  w("华精", "Huajing"),
  w("百川", "Baichuan"),
  w("金石", "Jinshi"),
  w("远航", "Yuanhang"),
  w("宏业", "Hongye"),
  w("绿洲", "Lyuzhou"),
  w("晨曦", "Chenxi"),
  w("众合", "Zhonghe"),
  w("科锐", "Kerui"),
  w("安泰", "Antai"),
  w("佳源", "Jiayuan"),
  w("星海", "Xinghai"),
  w("同德", "Tongde"),
  w("德昌", "Dechang"),
  w("锦程", "Jincheng"),
  w("海纳", "Haina"),
  w("凌云", "Lingyun"),
  w("长青", "Changqing"),
  w("方舟", "Fangzhou"),
  w("合力", "Heli"),
  w("正阳", "Zhengyang"),
  w("东篱", "Dongli"),
];

/** Trades: what stands in the company name, the industry as a salesperson writes it, and its key-account code. */
export const trades: readonly {
  readonly name: Words;
  readonly industry: Words;
  readonly code: string;
  readonly organ?: boolean;
}[] = [
  trade("精密机械", "Precision Machinery", "其它制造业", "Other manufacturing", "299"),
  trade("汽车零部件", "Auto Parts", "汽车制造业", "Motor vehicle manufacturing", "291"),
  trade(
    "电子元件",
    "Electronic Components",
    "电子器件和元件制造业",
    "Electronic devices and components manufacturing",
    "240",
  ),
  trade(
    "通信设备",
    "Communications Equipment",
    "通信设备制造业",
    "Communications equipment manufacturing",
    "220",
  ),
  trade(
    "家用电器",
    "Home Appliances",
    "家用电器制造业",
    "Household appliance manufacturing",
    "250",
  ),
  trade(
    "化工",
    "Chemicals",
    "石油加工和化工制造业",
    "Petroleum processing and chemical manufacturing",
    "292",
  ),
  trade("医药", "Pharmaceuticals", "医药制造业", "Pharmaceutical manufacturing", "293"),
  trade("软件技术", "Software", "计算机应用服务业", "Computer application services", "270"),
  trade("进出口贸易", "Import & Export", "外贸企业", "Foreign trade enterprises", "102"),
  trade("商贸", "Trading", "内贸企业", "Domestic trade enterprises", "101"),
  trade("物流", "Logistics", "邮政.快递", "Post and express delivery", "160"),
  trade("仓储", "Warehousing", "仓储业", "Warehousing", "170"),
  trade("置业", "Properties", "房地产开发与经营业", "Real estate development and operation", "120"),
  trade("物业管理", "Property Management", "物业管理", "Property management", "130"),
  trade("商业银行", "Commercial Bank", "商业银行", "Commercial banks", "012"),
  trade("广告传媒", "Advertising", "广告业", "Advertising", "331"),
  trade("管理咨询", "Consulting", "咨询服务", "Consulting services", "332"),
  {
    ...trade("市公安局", "Public Security Bureau", "国家机关", "State organs", "071"),
    organ: true,
  },
  {
    ...trade("市城市管理局", "City Administration Bureau", "国家机关", "State organs", "071"),
    organ: true,
  },
  {
    ...trade("市第一人民医院", "First People's Hospital", "卫生部门", "Health sector", "370"),
    organ: true,
  },
];

/** Invented account managers. */
export const managers: readonly Words[] = [
  w("李晓雯", "Li Xiaowen"),
  w("王志强", "Wang Zhiqiang"),
  w("陈思远", "Chen Siyuan"),
  w("赵敏", "Zhao Min"),
  w("周浩然", "Zhou Haoran"),
  w("孙倩", "Sun Qian"),
  w("吴国栋", "Wu Guodong"),
  w("郑雅婷", "Zheng Yating"),
];

function w(zh: string, en: string): Words {
  return { zh, en };
}

function trade(zh: string, en: string, industryZh: string, industryEn: string, code: string) {
  return { name: w(zh, en), industry: w(industryZh, industryEn), code };
}
