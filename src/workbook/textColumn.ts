import type { Cell } from "../cells";
import { headerText } from "./columnNamed";

/** Headers of columns that say what a customer does, the most telling first: a declared industry, what the business is, products, and a bare name at last. */
const TELLING: readonly RegExp[] = [
  /^(所属|所在|客户|企业|公司)?(行业|产业)(类别|分类|描述|名称|类型)?$|^(customer |client |company )?(industry|industries|sector)( description| name)?$/i,
  /(经营|业务|营业)范围|^business scope$|^scope of business$/i,
  /主营(业务|产品|范围|$)|主要(业务|产品)|line of business|(main|core|principal|primary) (business|activit|product)|^(business )?activit(y|ies)$/i,
  /(业务|公司|企业|客户|行业)(描述|简介|说明|介绍)|^(business|company)$|description|what they do/i,
  /^(主要)?产品(名称|清单)?$|^products?( list)?$/i,
  /^(客户|公司|单位|企业|顾客)(名称|全称|名)?$|^名称$|^(customer|client|company|account|organi[sz]ation)?[ _-]?name$|^(customer|client|account)$/i,
];
/** A column of codes, or one that we wrote. */
const NOT = /代码|编号|编码|\bcodes?\b|\bid\b|\bno\.?$|·/i;

/** The column (index) that says best what a customer does, by its header; null where no header says so. */
export const textColumnOf = (headers: readonly Cell[]): number | null => {
  const names = headers.map((header) => {
    const name = headerText(header)
      .normalize("NFKC")
      .replace(/\([^)]*\)/g, "")
      .trim();
    return NOT.test(name) ? "" : name;
  });
  for (const telling of TELLING) {
    const found = names.findIndex((name) => name !== "" && telling.test(name));
    if (found >= 0) return found;
  }
  return null;
};
