import { dayOf, type Locale } from "../../rules";
import { SAMPLE_DAY, sampleCustomers } from "./customers";
import { random } from "./random";

/** One line of the sample's sales journal. */
interface Purchase {
  readonly order: string;
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** Two years of purchases, up to the day of the sample. */
const DAYS = 728;
const SEED = 20_260_131;

/** Draws until the first that is over: customers buy at a pace of their own, and after any purchase some do not come back. */
const purchasesOf = (stream: ReturnType<typeof random>, customer: string): Purchase[] => {
  const gap = Math.round(stream.logNormal(45, 0.8));
  const stops = 0.04 + 0.2 * stream.next();
  const usual = Math.round(stream.logNormal(8_000, 0.9));
  const found: Purchase[] = [];
  for (
    let day = SAMPLE_DAY - stream.whole(30, DAYS);
    day < SAMPLE_DAY;
    day += 1 + Math.floor(gap * (0.3 + 1.4 * stream.next()))
  ) {
    const amount = Math.round(stream.logNormal(usual, 0.4));
    found.push({ order: "", customer, day, amount });
    if (stream.chance(stops)) break;
  }
  return found;
};

/** What a journal holds besides purchases: one that was cancelled, one sent back, one without a customer, one entered twice. */
const withDirt = (clean: readonly Purchase[]): readonly Purchase[] => {
  const [first, second, third, fourth] = [10, 200, 400, 600].map((at) => clean[at]!) as [
    Purchase,
    Purchase,
    Purchase,
    Purchase,
  ];
  return clean.flatMap((one) => {
    if (one === first) return [one, { ...one, order: `C${one.order}`, amount: -one.amount }];
    if (one === second) return [one, { ...one, order: `${one.order}R`, amount: -one.amount }];
    if (one === third) return [{ ...one, customer: "" }];
    return one === fourth ? [one, one] : [one];
  });
};

const isoOf = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
};

const HEADERS: Record<Locale, readonly string[]> = {
  "zh-CN": ["订单号", "客户编号", "日期", "金额(元)"],
  "en-US": ["Order", "Customer ID", "Date", "Amount (yuan)"],
};

/** The sales journal of the sample's customers as comma-separated values, with the mark by which Excel knows UTF-8; the same on every machine. */
export const samplePurchases = (locale: Locale): string => {
  const stream = random(SEED);
  const clean = sampleCustomers()
    .flatMap(({ id }) => purchasesOf(stream, id))
    .sort((one, other) => one.day - other.day)
    .map((one, at) => ({ ...one, order: String(100_001 + at) }));
  const lines = withDirt(clean).map(({ order, customer, day, amount }) =>
    [order, customer, isoOf(day), amount].join(","),
  );
  return `\ufeff${[HEADERS[locale].join(","), ...lines].join("\r\n")}\r\n`;
};
