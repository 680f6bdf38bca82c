import { inLocale, type Locale, type Words } from "../../rules";
import {
  cellName,
  columnName,
  type CellSpec,
  type CellStyle,
  type CellValue,
  type ConditionalFormat,
  type DataValidation,
  type SheetSpec,
  type WorkbookSpec,
} from "../../xlsx";
import { chartSheet } from "./chart";
import { sampleColumns, type SampleColumn } from "./columns";
import { sampleCustomers, SAMPLE_DAY, SAMPLE_SIZE, type Customer } from "./customers";
import { dirtyCells } from "./dirt";
import { regions } from "./names";

/** Where the customers stand: a title and a note above, as real sheets have them, then the table. */
export const HEADER_ROW = 2;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + SAMPLE_SIZE;

/** Names of sheets and table in a sample. */
export const sampleNames = (locale: Locale) =>
  locale === "zh-CN"
    ? {
        table: "客户",
        customers: "客户",
        summary: "汇总",
        chart: "图表",
        about: "说明",
        sales: "年销售额",
        day: "评级日期",
      }
    : {
        table: "Customers",
        customers: "Customers",
        summary: "Summary",
        chart: "Chart",
        about: "About",
        sales: "AnnualSales",
        day: "GradingDay",
      };

const titleStyle: CellStyle = { font: { size: 16, bold: true } };
const noteStyle: CellStyle = { font: { color: "6B6B6B" } };
const headStyle: CellStyle = {
  font: { bold: true, color: "FFFFFF" },
  fill: "1F5C4B",
  align: { vertical: "center", wrap: true },
};

const text = (row: number, column: number, value: CellValue, style?: CellStyle): CellSpec => ({
  row,
  column,
  value,
  ...(style && { style }),
});

const columnOf = (columns: readonly SampleColumn[], header: string): number =>
  columns.findIndex((column) => column.header.zh === header);

function* customerCells(
  locale: Locale,
  columns: readonly SampleColumn[],
  customers: readonly Customer[],
): Generator<CellSpec> {
  const dirt = new Map(
    dirtyCells.map((cell) => [`${cell.row}:${cell.column}`, cell.content[locale]]),
  );
  const title: Words = { zh: "客户一览表", en: "Customer list" };
  const note: Words = {
    zh: "2026 年 1 月 31 日止；公司、城市和人名均为虚构。",
    en: "As of 31 January 2026; companies, towns and people are invented.",
  };
  yield text(0, 0, inLocale(title, locale), titleStyle);
  yield text(1, 0, inLocale(note, locale), noteStyle);
  for (const [column, { header }] of columns.entries())
    yield text(HEADER_ROW, column, inLocale(header, locale), headStyle);
  for (const [index, customer] of customers.entries())
    for (const [column, spec] of columns.entries()) {
      const key = `${index + 1}:${spec.header.zh}`;
      const value = dirt.has(key) ? dirt.get(key)! : spec.cell(customer, locale);
      yield text(
        FIRST + index,
        column,
        value,
        spec.format ? { numberFormat: spec.format } : undefined,
      );
    }
}

const body = (column: number) => ({
  top: FIRST,
  left: column,
  bottom: LAST,
  right: column,
});

const formats = (columns: readonly SampleColumn[]): ConditionalFormat[] => {
  const visit = columnOf(columns, "上次拜访");
  return [
    {
      ranges: [body(columnOf(columns, "年销售额(元)"))],
      rules: [
        {
          kind: "dataBar",
          min: { at: "min" },
          max: { at: "max" },
          color: "7FC4AE",
        },
      ],
    },
    {
      ranges: [body(visit)],
      rules: [
        {
          kind: "expression",
          formula: `${SAMPLE_DAY}-$${columnName(visit)}${FIRST + 1}>90`,
          style: { font: { color: "B3261E", bold: true } },
        },
      ],
    },
  ];
};

const validations = (locale: Locale, columns: readonly SampleColumn[]): DataValidation[] => {
  const flags = columns.flatMap((column, index) =>
    column.width === 11 && !column.format && index > 5 ? [body(index)] : [],
  );
  return [
    // A warning, not a stop: people paste what they have, which is how dirty cells come about.
    {
      ranges: flags,
      type: "list",
      formulas: [locale === "zh-CN" ? '"是,否"' : '"Yes,No"'],
      allowBlank: true,
      error: { title: "", text: "", style: "warning" },
    },
    {
      ranges: [body(columnOf(columns, "业务需求"))],
      type: "list",
      formulas: [locale === "zh-CN" ? '"明显,潜在,无"' : '"Clear,Latent,None"'],
      allowBlank: true,
      error: { title: "", text: "", style: "warning" },
    },
  ];
};

const customersSheet = (
  locale: Locale,
  columns: readonly SampleColumn[],
  customers: readonly Customer[],
): SheetSpec => ({
  name: sampleNames(locale).customers,
  cells: customerCells(locale, columns, customers),
  columns: columns.map(({ width }, index) => ({
    from: index,
    to: index,
    width,
  })),
  rows: [
    { row: 0, height: 28 },
    { row: HEADER_ROW, height: locale === "zh-CN" ? 32 : 48 },
  ],
  merges: ["A1:F1"],
  freeze: { rows: HEADER_ROW + 1, columns: 2 },
  tables: [
    {
      name: sampleNames(locale).table,
      range: `A${HEADER_ROW + 1}:${cellName(LAST, columns.length - 1)}`,
      columns: columns.map(({ header }) => ({
        name: inLocale(header, locale),
      })),
      style: {
        name: "TableStyleMedium2",
        rowStripes: true,
        columnStripes: false,
        firstColumn: false,
        lastColumn: false,
      },
    },
  ],
  conditionalFormats: formats(columns),
  dataValidations: validations(locale, columns),
});

const summaryRows = (customers: readonly Customer[], locale: Locale) =>
  regions.map(({ name }) => {
    const here = customers.filter((customer) => customer.region.zh === name.zh);
    return {
      name: inLocale(name, locale),
      count: here.length,
      sales: here.reduce((sum, customer) => sum + customer.history2yWan, 0),
    };
  });

const summarySheet = (locale: Locale, customers: readonly Customer[]): SheetSpec => {
  const { table, summary } = sampleNames(locale);
  const zh = locale === "zh-CN";
  const [region, sales] = zh
    ? ["地区", "近两年销售额(万元)"]
    : ["Region", "Sales of last 2 years (10k yuan)"];
  const heads = [region, zh ? "客户数" : "Customers", sales];
  const cells: CellSpec[] = [
    text(0, 0, zh ? "各地区客户" : "Customers by region", titleStyle),
    ...heads.map((head, column) => text(2, column, head, headStyle)),
  ];
  for (const [index, row] of summaryRows(customers, locale).entries()) {
    const at = 3 + index;
    cells.push(text(at, 0, row.name));
    cells.push({
      row: at,
      column: 1,
      value: row.count,
      formula: `COUNTIF(${table}[${region}],A${at + 1})`,
    });
    cells.push({
      row: at,
      column: 2,
      value: row.sales,
      formula: `SUMIFS(${table}[${sales}],${table}[${region}],A${at + 1})`,
      style: { numberFormat: "#,##0" },
    });
  }
  return { name: summary, cells, columns: [{ from: 0, to: 2, width: 20 }] };
};

const aboutSheet = (locale: Locale, columns: readonly SampleColumn[]): SheetSpec => {
  const { about, customers } = sampleNames(locale);
  const zh = locale === "zh-CN";
  const cells: CellSpec[] = [
    text(0, 0, zh ? "关于这份样例" : "About this sample", titleStyle),
    text(1, 0, zh ? "评级日期" : "Grading day"),
    text(1, 1, SAMPLE_DAY, { numberFormat: zh ? "yyyy/m/d" : "yyyy-mm-dd" }),
    text(
      2,
      0,
      zh
        ? "下列 30 个单元格故意不干净：能读的应读对，不能读的应报出，绝不当作 0。"
        : "These 30 cells are dirty on purpose: what can be read must be read right, the rest must be reported, and none may become 0.",
    ),
    ...(zh
      ? ["单元格", "内容", "情形", "能读"]
      : ["Cell", "Content", "What it is", "Readable"]
    ).map((head, column) => text(4, column, head, headStyle)),
  ];
  for (const [index, dirt] of dirtyCells.entries()) {
    const content = dirt.content[locale];
    const shown = content === null ? "" : typeof content === "string" ? content : content.error;
    cells.push(
      text(
        5 + index,
        0,
        `${customers}!${cellName(FIRST + dirt.row - 1, columnOf(columns, dirt.column))}`,
      ),
      text(5 + index, 1, shown),
      text(5 + index, 2, inLocale(dirt.what, locale)),
      text(5 + index, 3, dirt.readable ? (zh ? "是" : "Yes") : zh ? "否" : "No"),
    );
  }
  return { name: about, cells, columns: [{ from: 0, to: 2, width: 22 }] };
};

/** The sample workbook of a locale: the customers, a summary with formulas, a chart sheet, and a page on its dirty cells. */
export const sampleWorkbook = (locale: Locale): WorkbookSpec => {
  const names = sampleNames(locale);
  const columns = sampleColumns(locale);
  const customers = sampleCustomers();
  const rows = summaryRows(customers, locale);
  const chart = chartSheet(names.chart, {
    sheet: names.summary,
    title: locale === "zh-CN" ? "各地区客户数" : "Customers by region",
    labels: {
      range: `${names.summary}!$A$4:$A$${3 + rows.length}`,
      values: rows.map((row) => row.name),
    },
    values: {
      range: `${names.summary}!$B$4:$B$${3 + rows.length}`,
      values: rows.map((row) => row.count),
    },
  });
  const sales = columnName(columnOf(columns, "年销售额(元)"));
  return {
    sheets: [
      customersSheet(locale, columns, customers),
      summarySheet(locale, customers),
      chart.sheet,
      aboutSheet(locale, columns),
    ],
    definedNames: [
      {
        name: names.sales,
        refersTo: `${names.customers}!$${sales}$${FIRST + 1}:$${sales}$${LAST + 1}`,
      },
      { name: names.day, refersTo: `${names.about}!$B$2` },
    ],
    ...(locale === "zh-CN" && { font: { name: "等线", size: 11 } }),
    creator: "Clientele",
    created: "2026-01-31T00:00:00Z",
    extraParts: chart.parts,
  };
};
