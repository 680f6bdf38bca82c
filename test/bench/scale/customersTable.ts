/**
 * Customers made inside ClickHouse from the number of each row alone: amounts are skewed (few customers make most of the sum), one cell in forty or so is empty, and in the
 * columns of text one in fifteen is dirty (words for numbers, thousands separators, 万, full-width digits, dates in several forms). As warehouses have them, most columns are typed.
 */
export const createCustomers = (table: string, rows: number): string => `
CREATE TABLE ${table} ENGINE = MergeTree ORDER BY id AS
WITH
  cityHash64(number, 1) AS a, cityHash64(number, 2) AS b, cityHash64(number, 3) AS c,
  (a % 1000003 + 1) / 1000004 AS u,
  (b % 1000003 + 1) / 1000004 AS v
SELECT
  number AS id,
  ['华东', '华南', '华北', '西南', '东北', '西北', '华中'][c % 7 + 1] AS region,
  -- log-normal, in whole yuan
  if(a % 41 = 0, NULL, round(exp(9 + 1.8 * sqrt(-2 * log(u)) * cos(2 * pi() * v)))) AS revenue,
  multiIf(b % 97 = 0, '约八', b % 89 = 0, '', b % 83 = 0, '４', b % 79 = 0, ' 3 ', b % 73 = 0, '#N/A', toString(b % 5 + 1)) AS product_score,
  if(c % 37 = 0, NULL, toFloat64(a % 5 + 1)) AS service_score,
  if(c % 41 = 0, 55, b % 50 / 10) AS brand_score,
  toUInt8(c % 5 + 1) AS overall_score,
  if(a % 53 = 0, nan, a % 11) AS recommendation
FROM numbers_mt(${String(rows)})`;

/** Shipping customers whose nine columns are all text, as they come out of a form: every cell has to be read. */
export const createShipments = (table: string, rows: number): string => `
CREATE TABLE ${table} ENGINE = MergeTree ORDER BY id AS
WITH cityHash64(number, 1) AS a, cityHash64(number, 2) AS b, cityHash64(number, 3) AS c
SELECT
  number AS id,
  ['', '是', '否', 'Y'][a % 4 + 1] AS first_order,
  ['', '是', '否', '✓', '不详'][b % 5 + 1] AS perennial_high_volume,
  multiIf(a % 97 = 0, '约十几箱', a % 83 = 0, concat(toString(a % 30), '万支'), toString(a % 900000)) AS annual_quantity,
  multiIf(b % 97 = 0, '约十几箱', b % 79 = 0, '１２００', b % 73 = 0, '12,000', toString(b % 60000)) AS order_quantity,
  ['', '', '是', '否'][c % 4 + 1] AS competitive_region,
  if(a % 3 = 0, toString(toDate('2023-01-01') + toIntervalDay(b % 1100)), '') AS last_severe_complaint,
  multiIf(b % 101 = 0, '上个月', b % 4 != 0, '', toString(toDate('2023-01-01') + toIntervalDay(c % 1100))) AS last_general_complaint,
  ['', '是'][c % 2 + 1] AS logistics_sensitive,
  ['', '否', '是'][c % 3 + 1] AS many_logistics_requirements
FROM numbers_mt(${String(rows)})`;
