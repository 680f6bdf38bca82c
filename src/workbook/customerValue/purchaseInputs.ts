import type { Input, Words } from "../../rules";

const input = (
  key: string,
  label: Words,
  type: Input["type"],
  zh: readonly string[],
  en: readonly string[],
): Input => ({ key, label, synonyms: { zh, en }, type, blank: "unknown" });

// Headers that people's lists of purchases have: data, since they are looked for in sheets.
const customer = input(
  "customer",
  { zh: "客户", en: "Customer" },
  "text",
  [
    ...[
      "客户编号",
      "客户编码",
      "客户代码",
      "客户号",
      "客户ID",
      "客户名称",
      "客户名",
      "顾客",
      "顾客编号",
    ],
    ...["会员", "会员号", "会员编号", "会员ID", "用户ID", "用户编号", "买家", "买家ID", "购买方"],
  ],
  [
    ...["Customer ID", "CustomerID", "Customer no", "Customer number", "Customer name", "Client"],
    ...["Client ID", "Account", "Account ID", "Member ID", "User ID", "Buyer", "ID"],
  ],
);

const date = input(
  "date",
  { zh: "购买日期", en: "Date" },
  "date",
  [
    ...[
      "日期",
      "订单日期",
      "下单日期",
      "下单时间",
      "购买时间",
      "成交日期",
      "交易日期",
      "交易时间",
      "消费日期",
    ],
    ...["消费时间", "开票日期", "发货日期", "销售日期", "付款时间", "支付时间", "订单时间"],
  ],
  [
    ...["Order date", "Purchase date", "Invoice date", "InvoiceDate", "Transaction date"],
    ...["Sale date", "Sales date", "Order time", "Day", "Ship date"],
  ],
);

const amount = input(
  "amount",
  { zh: "金额", en: "Amount" },
  "number",
  [
    ...[
      "订单金额",
      "消费金额",
      "购买金额",
      "成交金额",
      "交易金额",
      "销售金额",
      "销售额",
      "实付金额",
      "实收金额",
    ],
    ...["支付金额", "发货金额", "开票金额", "收入", "价税合计", "总价"],
  ],
  [
    ...["Order amount", "Order value", "Revenue", "Sales", "Sales amount", "Total", "Total amount"],
    ...["Value", "Dollar value", "Net amount", "Price paid", "Spend", "Monetary value"],
  ],
);

const document = input(
  "document",
  { zh: "订单号", en: "Order no" },
  "text",
  [
    "单号",
    "订单",
    "订单编号",
    "发票号",
    "发票号码",
    "单据号",
    "交易号",
    "合同号",
    "小票号",
    "流水号",
  ],
  [
    ...["Order", "Order number", "Order ID", "OrderID", "Invoice", "Invoice no", "InvoiceNo"],
    ...["Invoice number", "Transaction ID", "Document", "Document no", "Receipt no"],
  ],
);

const quantity = input(
  "quantity",
  { zh: "数量", en: "Quantity" },
  "number",
  ["购买数量", "订单数量", "件数", "销售数量"],
  ["Qty", "Units", "Number of units"],
);

const price = input(
  "price",
  { zh: "单价", en: "Unit price" },
  "number",
  ["商品单价", "销售单价"],
  ["UnitPrice", "Price", "Price each"],
);

/** What a list of purchases is read for; amounts may stand there as quantity and unit price. */
export const purchaseInputs: readonly Input[] = [customer, date, amount, document, quantity, price];
