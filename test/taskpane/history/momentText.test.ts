import { momentText, shortMoment } from "../../../src/taskpane/history/momentText";

test.each([
  [46_352.84375, "2026-11-26 20:15"],
  [46_352, "2026-11-26 00:00"],
  [46_352 + 1439 / 1440, "2026-11-26 23:59"],
  [46_352.999999, "2026-11-26 23:59"],
])("%f is %s", (serial, text) => {
  expect(momentText(serial)).toBe(text);
  expect(shortMoment(serial)).toBe(text.slice(5));
});
