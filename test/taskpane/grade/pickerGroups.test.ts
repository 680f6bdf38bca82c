import { firstGroups, pickerGroups } from "../../../src/taskpane/grade/pickerGroups";
import { schemeChoice } from "../../../src/taskpane/grade/schemeView";
import { languageOf } from "../../../src/taskpane/language";
import { inputsOf, proposeSchemes, schemes, TOPICS } from "../../../src/workbook";

const language = languageOf("zh-CN");
const { words } = language;
const choicesFor = (headers: readonly string[]) =>
  proposeSchemes(headers, schemes).map((proposal) => schemeChoice(proposal, language));
const groupsFor = (headers: readonly string[]) => pickerGroups(choicesFor(headers), null, words);

const everything = schemes.flatMap((scheme) => inputsOf(scheme).map(({ label }) => label.zh));

test("what fits stands first, five at most, then the topics in their order", () => {
  const [fits, ...topics] = groupsFor(everything);
  expect(fits?.label).toBe("适合这张表");
  expect(fits?.items).toHaveLength(5);
  expect(fits?.items.every((scheme) => scheme.fits)).toBe(true);
  const labels = TOPICS.map((topic) => words.topics[topic]);
  expect(topics.map(({ label }) => label)).toEqual(
    labels.filter((label) => topics.some((group) => group.label === label)),
  );
});

test("every scheme is listed once", () => {
  const ids = groupsFor(everything).flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids).toHaveLength(schemes.length);
  expect(new Set(ids).size).toBe(schemes.length);
});

test("within a topic stands first what fits best", () => {
  const group = groupsFor(["每次金额", "每月次数", "合作年限"]).find(
    ({ label }) => label === words.topics.value,
  );
  const shares = group?.items.map(({ found }) => Math.sign(found)) ?? [];
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test("a scheme that reads personal data is in its topic, marked, and never among those that fit", () => {
  for (const scheme of schemes.filter(({ personal }) => personal !== undefined)) {
    const headers = inputsOf(scheme).map(({ label }) => label.zh);
    const [first, ...topics] = groupsFor(headers);
    const fitting = first?.label === words.pane.scheme.fits ? first.items : [];
    expect(fitting.map(({ id }) => id)).not.toContain(scheme.id);
    const listed = [first, ...topics]
      .filter((group) => group?.label === words.topics[scheme.topic])
      .flatMap((group) => group?.items ?? []);
    expect(listed.find(({ id }) => id === scheme.id)).toMatchObject({ personal: true });
  }
});

test("where nothing fits there are the topics alone", () => {
  const [first] = groupsFor(["电话"]);
  expect(first?.label).toBe(words.topics.value);
});

test("a search lists what it found, by name first", () => {
  const [one, two] = choicesFor([]);
  const found = {
    named: two === undefined ? [] : [two],
    mentioned: one === undefined ? [] : [one],
  };
  expect(pickerGroups([], found, words).map(({ label, items }) => [label, items[0]?.id])).toEqual([
    ["名称相符", two?.id],
    ["说明中提到", one?.id],
  ]);
});

test("what is in sight where the list opens are its first groups, a dozen schemes or more", () => {
  const groups = groupsFor(everything);
  const first = firstGroups(groups, null);
  expect(first).toEqual(groups.slice(0, first.length));
  const counts = first.map(({ items }) => items.length);
  const sum = counts.reduce((all, count) => all + count, 0);
  expect(sum).toBeGreaterThanOrEqual(12);
  expect(sum - (counts.at(-1) ?? 0)).toBeLessThan(12);
});

test("the chosen scheme is among them, wherever it stands", () => {
  const groups = groupsFor(everything);
  const last = groups.at(-1)?.items.at(-1)?.id ?? "";
  expect(firstGroups(groups, last)).toEqual(groups);
});
