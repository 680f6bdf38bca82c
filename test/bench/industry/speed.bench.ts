/** Times decoding and coding with the committed weights: `npx tsx test/bench/industry/speed.bench.ts`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { decodeModel, predict, type TextModel } from "../../../src/industry/model";
import { invented } from "./measure";

const WEIGHTS = new URL("../../../src/industry/model/weights/", import.meta.url);

const timed = <T>(work: () => T): { value: T; ms: number } => {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
};

/** Texts a second, the best of five rounds: by the clock, and by the processor's time, which others on the machine disturb less. */
const perSecond = (model: TextModel, texts: readonly string[], explain: boolean): string => {
  const rounds = Math.ceil(10_000 / texts.length);
  const best = { clock: 0, processor: 0 };
  for (let turn = 0; turn < 5; turn++) {
    const before = process.cpuUsage();
    const { ms } = timed(() => {
      for (let round = 0; round < rounds; round++)
        for (const text of texts) predict(model, text, { explain });
    });
    const { user, system } = process.cpuUsage(before);
    const count = rounds * texts.length;
    best.clock = Math.max(best.clock, (count * 1e3) / ms);
    best.processor = Math.max(best.processor, (count * 1e6) / (user + system));
  }
  return `${Math.round(best.clock)} (${Math.round(best.processor)} by processor time)`;
};

/** Texts put together to about the length of real descriptions. */
const longer = (texts: readonly string[], length: number): readonly string[] =>
  texts.map((text, at) => {
    let whole = text;
    for (let next = 1; whole.length < length; next++)
      whole += texts[(at + next * 17) % texts.length]!;
    return whole.slice(0, length);
  });

for (const [language, length] of [
  ["zh", 70],
  ["en", 200],
] as const) {
  const bytes = readFileSync(new URL(`${language}.bin`, WEIGHTS));
  const { value: model, ms } = timed(() => decodeModel(bytes));
  const texts = longer(
    invented(language).map(({ text }) => text),
    length,
  );
  const { ms: firstMs } = timed(() => predict(model, texts[0]!));
  console.log(
    `${language}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gz; decoded in ${ms.toFixed(0)} ms, first answer ${firstMs.toFixed(1)} ms; ` +
      `${perSecond(model, texts, false)} texts of ${length} characters a second, ${perSecond(model, texts, true)} with the words that decided`,
  );
  for (const size of [100, 1_000, 8_000, 32_767]) {
    const cell = texts
      .join("")
      .repeat(Math.ceil(size / (texts.join("").length || 1)))
      .slice(0, size);
    const { ms: each } = timed(() => {
      for (let turn = 0; turn < 20; turn++) predict(model, cell);
    });
    console.log(`  one cell of ${size} characters: ${(each / 20).toFixed(2)} ms`);
  }
}
