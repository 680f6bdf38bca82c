import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words(
  "商务部发货 ABC 管理",
  "ABC management of shipments by the commerce department",
);
const classA = (zh: string, en: string) =>
  source("first", place, words(`A 类：${zh}`, `Class A: ${en}`));
const classB = (zh: string, en: string) =>
  source("first", place, words(`B 类：${zh}`, `Class B: ${en}`));
const monthRule = ours(
  "月按日历月计，满月当日仍算在内",
  "months are calendar months; the day on which they are full still counts",
);

const pieces = { label: words("支", "pcs"), scale: 1 };

/** A tick column: people mark only the customers it holds for. */
const tick = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: {
    value: false,
    from: ours(
      "此列只勾选“是”，空白即“否”",
      "people tick this column only where it holds: blank is no",
    ),
  },
});

const complaint = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "date",
  blank: {
    value: null,
    from: ours("没有投诉日期即没有投诉", "no date of a complaint means no complaint"),
  },
});

/** Of the examples: a customer whom no criterion singles out. */
const ordinary = { isFirstOrder: false, perennialHighVolume: false, competitiveRegion: false };

/** Customers by how much care their shipments need: any one criterion of a class is enough, the best class counts. */
export const logisticsAbc = {
  id: "logistics-abc",
  version: "1.0",
  name: words("商务部发货 ABC", "Logistics ABC"),
  about: words(
    "按首单、订单量、竞争地区、投诉和物流要求，把发货客户分为重点、次重点和非重点关注三类；每次安排发货时重新评定。",
    "Grades shipping customers by first order, volume, competitive region, complaints and logistics demands; graded anew at every shipment.",
  ),
  source: source(
    "first",
    place,
    words(
      "发货客户按关注程度分 A、B、C 三类",
      "shipping customers are classed A, B and C by the attention that they need",
    ),
  ),
  topic: "logistics",
  scope: "row",
  inputs: [
    tick("isFirstOrder", words("首单", "First order"), {
      zh: ["是否首单", "首次订购", "第一次订购", "首单客户", "首单发货"],
      en: ["Is first order", "First time order", "First purchase", "New customer order"],
    }),
    {
      key: "perennialHighVolume",
      label: words("常年量大", "Consistently high volume"),
      synonyms: {
        zh: ["常年订单量大", "订单量常年较大", "长期大量", "是否常年量大"],
        en: [
          "Perennial high volume",
          "Large all year",
          "High volume all year",
          "Constant high volume",
          "Perennial volume",
        ],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "annualQty",
      label: words("年订单量", "Annual quantity"),
      synonyms: {
        zh: ["年订购量", "近12个月订单量", "全年订单量"],
        en: ["Yearly quantity", "Quantity per year", "Annual order quantity"],
      },
      type: "number",
      unit: pieces,
      blank: {
        value: null,
        from: ours(
          "没有年订单量则不以此认定常年量大",
          "without a yearly quantity the volume is not taken as large",
        ),
      },
      min: 0,
    },
    {
      key: "orderQty",
      label: words("单次订单量", "Order quantity"),
      synonyms: {
        zh: [
          "订单数量",
          "订单量",
          "单次订购量",
          "本次订单量",
          "订购数量",
          "发货数量",
          "本次发货量",
        ],
        en: ["Order qty", "Quantity", "Qty", "Order size", "Shipment quantity", "Pieces ordered"],
      },
      type: "number",
      unit: pieces,
      blank: "unknown",
      min: 0,
    },
    tick("competitiveRegion", words("竞争激烈地区", "Competitive region"), {
      zh: ["竞争地区", "是否竞争激烈地区", "竞争激烈"],
      en: ["In competitive region", "Competitive area", "Contested region"],
    }),
    complaint("lastSevereComplaint", words("最近严重投诉", "Last severe complaint"), {
      zh: ["最近严重投诉日期", "严重投诉日期", "上次严重投诉", "严重投诉"],
      en: [
        "Last severe complaint date",
        "Severe complaint date",
        "Severe complaint",
        "Last serious complaint",
      ],
    }),
    complaint("lastGeneralComplaint", words("最近一般投诉", "Last general complaint"), {
      zh: ["最近一般投诉日期", "一般投诉日期", "上次一般投诉", "一般投诉"],
      en: [
        "Last general complaint date",
        "General complaint date",
        "General complaint",
        "Last ordinary complaint",
      ],
    }),
    tick("logisticsSensitive", words("物流敏感", "Logistics-sensitive"), {
      zh: ["对物流敏感", "物流服务敏感", "是否物流敏感"],
      en: ["Sensitive to logistics", "Logistics sensitive customer"],
    }),
    tick("logisticsManyRequirements", words("物流要求较多", "Many logistics requirements"), {
      zh: ["物流要求多", "要求较多", "物流服务要求较多"],
      en: ["Many logistics demands", "Demanding on logistics", "Logistics requirements"],
    }),
  ],
  derived: [
    {
      kind: "either",
      key: "largeAllYear",
      label: words("认定常年量大", "Counts as consistently high volume"),
      prefer: "perennialHighVolume",
      of: "annualQty",
      test: ">= perennialQty",
      from: ours(
        "来源未定义“常年较大”：有勾选用勾选，否则看年订单量",
        "the source does not say what large all year is: the tick decides where there is one, otherwise the yearly quantity",
      ),
    },
    {
      kind: "monthsSince",
      key: "monthsSinceSevere",
      label: words("距严重投诉(月)", "Months since severe complaint"),
      of: "lastSevereComplaint",
      thirtyDays: "thirtyDayMonths",
      from: monthRule,
    },
    {
      kind: "monthsSince",
      key: "monthsSinceGeneral",
      label: words("距一般投诉(月)", "Months since general complaint"),
      of: "lastGeneralComplaint",
      thirtyDays: "thirtyDayMonths",
      from: monthRule,
    },
  ],
  arguments: [
    {
      type: "number",
      name: "perennialQty",
      label: words("常年量大的年订单量(支)", "Yearly quantity that counts as large (pcs)"),
      default: 120_000,
      min: 0,
      from: ours(
        "来源未给数；取 B 类单次量 1 万支 × 12 个月",
        "the source gives no figure; twelve months of class B's 10,000 pieces",
      ),
    },
    {
      type: "boolean",
      name: "thirtyDayMonths",
      label: words("一个月按 30 天计", "Count 30 days as a month"),
      default: false,
      from: monthRule,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { isFirstOrder: "true" },
        tier: "A",
        label: words("首单", "First order"),
        from: classA("首次订购的客户", "customers who order for the first time"),
      },
      {
        when: { largeAllYear: "true" },
        tier: "A",
        label: words("常年量大", "Consistently high volume"),
        from: classA("订单量常年较大", "order volume is large all year"),
      },
      {
        when: { orderQty: ">= 30000" },
        tier: "A",
        label: words("单次订单 ≥ 3 万支", "Single order of 30,000 or more"),
        from: classA("单次订单 3 万支以上(含)", "a single order of 30,000 pieces or more"),
      },
      {
        when: { competitiveRegion: "true" },
        tier: "A",
        label: words("竞争激烈地区", "Competitive region"),
        from: classA("所在地区竞争激烈", "located where competition is fierce"),
      },
      {
        when: { monthsSinceSevere: "[0..2]" },
        tier: "A",
        label: words("两个月内有严重投诉", "Severe complaint within two months"),
        from: classA("近两个月发生过严重投诉", "a severe complaint within the last two months"),
      },
      {
        when: { orderQty: ">= 10000" },
        tier: "B",
        label: words("单次订单 ≥ 1 万支", "Single order of 10,000 or more"),
        from: classB("单次订单 1 万支以上(含)", "a single order of 10,000 pieces or more"),
      },
      {
        when: { monthsSinceSevere: "[0..6]" },
        tier: "B",
        label: words("半年内有严重投诉", "Severe complaint within half a year"),
        from: classB("近半年发生过严重投诉", "a severe complaint within the last half year"),
      },
      {
        when: { monthsSinceGeneral: "[0..2]" },
        tier: "B",
        label: words("两个月内有一般投诉", "General complaint within two months"),
        from: classB("近两个月发生过一般投诉", "a general complaint within the last two months"),
      },
      {
        when: { logisticsSensitive: "true" },
        tier: "B",
        label: words("对物流敏感", "Sensitive to logistics"),
        from: classB("对物流服务较敏感", "rather sensitive to logistics service"),
      },
      {
        when: { logisticsManyRequirements: "true" },
        tier: "B",
        label: words("物流要求较多", "Many logistics requirements"),
        from: classB("对物流服务要求较多", "asks much of logistics service"),
      },
      {
        when: {},
        tier: "C",
        label: words("其余客户", "All others"),
        from: ours(
          "来源中 C 类定义缺失，其余归 C",
          "the definition of class C is missing in the source: everyone else is C",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("重点关注", "Key attention"),
      policy: {
        owner: {
          words: words("物流主管", "Logistics supervisor"),
          from: classA("物流主管负责事后回访", "the logistics supervisor makes the follow-up call"),
        },
        actions: [
          {
            words: words(
              "发货前电话确认，选对承运商，在发货表填写客户类别",
              "Phone before shipping, choose the right carrier, enter the class in the shipping table",
            ),
            from: classA("事前措施", "measures before shipping"),
          },
          {
            words: words(
              "在途全程跟踪，拿到末端承运商电话直接联系，不允许出现物流投诉",
              "Track all the way, call the last-mile carrier directly, allow no logistics complaint",
            ),
            from: classA("事中措施", "measures during shipping"),
          },
          {
            words: words(
              "送达即报物流主管，电话回访，投诉优先处理",
              "Report delivery to the supervisor at once, call back, settle complaints first",
            ),
            from: classA("事后措施", "measures after shipping"),
          },
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("次重点关注", "Secondary attention"),
      policy: {
        actions: [
          {
            words: words(
              "发货前电话确认，选对承运商，在发货表填写客户类别",
              "Phone before shipping, choose the right carrier, enter the class in the shipping table",
            ),
            from: classB("事前措施与 A 类相同", "before shipping as for class A"),
          },
          {
            words: words(
              "由物流公司跟踪，只处理异常；送达后抽样回访",
              "Carrier tracks, exceptions only; sample call-backs after delivery",
            ),
            from: ours(
              "来源中 B 类事中、事后措施缺失",
              "class B's later measures are missing in the source",
            ),
          },
        ],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("非重点关注", "Standard attention"),
      policy: {
        actions: [
          {
            words: words(
              "按标准流程发货，有投诉才回访",
              "Standard flow, call back on complaint only",
            ),
            from: ours("来源中 C 类服务缺失", "class C's service is missing in the source"),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "severeInFuture",
      words: words(
        "严重投诉日期晚于分级日，未计入",
        "Severe complaint is dated after the day of grading and was not counted",
      ),
      when: { monthsSinceSevere: "< 0" },
    },
    {
      key: "generalInFuture",
      words: words(
        "一般投诉日期晚于分级日，未计入",
        "General complaint is dated after the day of grading and was not counted",
      ),
      when: { monthsSinceGeneral: "< 0" },
    },
  ],
  open: [
    {
      question: words("C 类的定义和服务是什么", "What is class C, and how is it served?"),
      taken: words(
        "不属于 A、B 的都归 C；按标准流程发货，有投诉才回访",
        "Everyone who is neither A nor B; standard flow, call back on complaint only",
      ),
    },
    {
      question: words(
        "B 类发货途中和送达后怎么做",
        "What is done for class B during and after shipping?",
      ),
      taken: words(
        "物流公司跟踪，只处理异常；送达后抽样回访",
        "The carrier tracks, exceptions only; sample call-backs after delivery",
      ),
    },
    {
      question: words("“常年较大”是多大", "How much is “large all year”?"),
      taken: words(
        "有勾选按勾选，否则年订单量达到 12 万支；数量可改",
        "The tick where there is one, otherwise 120,000 pieces a year; the figure can be changed",
      ),
    },
    {
      question: words("哪些地区竞争激烈", "Which regions are competitive?"),
      taken: words("由使用者在表中勾选", "Whoever keeps the sheet ticks them"),
    },
    {
      question: words(
        "哪些投诉算严重、哪些算一般",
        "Which complaints are severe, and which are general?",
      ),
      taken: words(
        "由使用者分两列填写日期",
        "Whoever keeps the sheet dates them in two separate columns",
      ),
    },
    {
      question: words(
        "“以上”含不含本数，月怎么数",
        "Are the bounds included, and how are months counted?",
      ),
      taken: words(
        "含本数；按日历月，满月当日仍算，可改为 30 天一个月",
        "They are; calendar months with the day on which they are full, or 30 days a month on request",
      ),
    },
  ],
  examples: [
    { tier: "A", row: { ...ordinary, isFirstOrder: true, orderQty: 5000 } },
    { tier: "A", row: { ...ordinary, orderQty: 36_000 } },
    { tier: "A", row: { ...ordinary, orderQty: 6000, lastSevereComplaint: { days: -20 } } },
    { tier: "B", row: { ...ordinary, orderQty: 12_000 } },
    {
      tier: "B",
      row: {
        ...ordinary,
        orderQty: 2500,
        lastGeneralComplaint: { days: -40 },
        logisticsSensitive: true,
      },
    },
    { tier: "C", row: { ...ordinary, orderQty: 800 } },
  ],
} as const satisfies Scheme;
