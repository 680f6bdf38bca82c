import { asPortError } from "../../src/excel/hostError";
import { PortError } from "../../src/workbook";
import { hostFault } from "./fakeExcel";

test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["AccessDenied", "read-only"],
  ["ApiNotFound", "unsupported"],
  ["ItemNotFound", "not-found"],
  ["SomethingNew", "unknown"],
])("%s is %s", (host, code) => {
  expect(asPortError(hostFault(host))).toMatchObject({
    code,
    detail: `${host}: the host says ${host}`,
  });
});

test("our own errors pass as they are", () => {
  const own = new PortError("taken", "D1");
  expect(asPortError(own)).toBe(own);
});

test("a bug stays a bug", () => {
  const bug = new TypeError("x is undefined");
  expect(asPortError(bug)).toBe(bug);
});
