import type { Random } from "./random";

/** Ways to say in English what a company does; $1 is a list of its things or services. They come with all classes alike, so that their words weigh nothing. */
interface Verbs {
  /** What may come before, what it is about, and what may come after, as "develops, manufactures and sells". */
  readonly verbs: readonly [before: string[], core: string[], after: string[]];
  /** The same as nouns, as "the development, manufacture and sale of". */
  readonly nouns: readonly [before: string[], core: string[], after: string[]];
  /** What somebody who does that is called. */
  readonly doers: readonly string[];
  /** How often the core is said; who leaves it out "develops and sells". */
  readonly core: number;
}

const words = (text: string): string[] => text.split("|");

const MAKING: Verbs = {
  verbs: [
    words("researches|develops|designs|researches and develops|engineers|invents"),
    words("manufactures|produces|makes|manufactures|processes|fabricates|assembles"),
    words(
      "sells|markets|distributes|supplies|exports|sells|markets|trades|retails|wholesales|installs|services|commercializes|imports",
    ),
  ],
  nouns: [
    words("research|development|research and development|design|technical development"),
    words("manufacture|production|manufacturing|processing|producing"),
    words(
      "sale|sales|distribution|marketing|selling|trading|export|wholesale|supply|after-sales service",
    ),
  ],
  doers: words(
    "manufacturer|producer|maker|supplier|manufacturer and distributor|manufacturing company|producer and supplier",
  ),
  core: 0.93,
};
const MINING: Verbs = {
  verbs: [
    words("explores for|acquires, explores and develops|explores|develops"),
    words("mines|extracts|produces|mines and processes|exploits"),
    words("processes|sells|smelts|refines|trades|transports|markets|washes"),
  ],
  nouns: [
    words("exploration|acquisition, exploration and development|prospecting|development"),
    words("mining|extraction|production|exploitation|mining and processing"),
    words("processing|sale|smelting|refining|marketing|trading|transportation"),
  ],
  doers: words("producer|miner|mining company|explorer|exploration company"),
  core: 0.85,
};
const GROWING: Verbs = {
  verbs: [
    words("plants|breeds|cultivates"),
    words("grows|raises|farms|produces|harvests"),
    words("processes|sells|markets|distributes|exports"),
  ],
  nouns: [
    words("breeding|planting|cultivation"),
    words("growing|farming|raising|production|harvesting"),
    words("processing|sale|marketing|distribution"),
  ],
  doers: words("grower|producer|farmer|farming company"),
  core: 0.85,
};
const SUPPLYING: Verbs = {
  verbs: [
    words("invests in|develops|builds|constructs"),
    words("operates|generates|supplies|produces|manages|owns"),
    words("distributes|sells|transmits|maintains"),
  ],
  nouns: [
    words("investment|development|construction"),
    words("operation|generation|supply|production|management"),
    words("distribution|sale|transmission|maintenance"),
  ],
  doers: words("operator|supplier|utility|utility company"),
  core: 0.9,
};
const PROGRAMMING: Verbs = {
  verbs: [
    words("researches|designs|plans|publishes"),
    words("develops|provides|creates|operates|builds"),
    words("sells|markets|distributes|licenses|supports|implements|promotes"),
  ],
  nouns: [
    words("research|design|planning"),
    words("development|provision|operation|creation"),
    words("sale|marketing|distribution|licensing|support|promotion|integration"),
  ],
  doers: words("developer|provider|company|publisher|operator"),
  core: 0.9,
};
const BUILDING: Verbs = {
  verbs: [
    words("designs|plans|develops|invests in"),
    words("constructs|builds|undertakes|contracts for"),
    words("manages|maintains|installs|supervises|renovates"),
  ],
  nouns: [
    words("design|planning|development|surveying"),
    words("construction|contracting|building|installation"),
    words("management|maintenance|supervision|consulting"),
  ],
  doers: words("contractor|construction company|builder|engineering contractor"),
  core: 0.95,
};
const SERVING: Verbs = {
  verbs: [
    words("plans|develops|invests in|owns"),
    words("provides|offers|operates|delivers|manages|conducts"),
    words("manages|leases|sells|promotes|supports"),
  ],
  nouns: [
    words("planning|development|investment"),
    words("provision|operation|management"),
    words("management|leasing|sale|promotion"),
  ],
  doers: words("provider|operator|company|service provider|firm"),
  core: 1,
};

const verbsOf = (division: string): Verbs => {
  if (division <= "03") return GROWING;
  if (division <= "09") return MINING;
  if (division <= "32") return MAKING;
  if (division >= "35" && division <= "36") return SUPPLYING;
  if (division >= "41" && division <= "43") return BUILDING;
  if (["58", "62", "63"].includes(division)) return PROGRAMMING;
  return SERVING;
};

const series = (parts: readonly string[], random: Random): string => {
  const last = parts[parts.length - 1]!;
  if (parts.length < 2) return last;
  const comma = parts.length > 2 && random.chance(0.6) ? "," : "";
  return `${parts.slice(0, -1).join(", ")}${comma} and ${last}`;
};

const chain = (
  [before, core, after]: Verbs["verbs"],
  chance: number,
  bare: boolean,
  random: Random,
): string => {
  const said = random.chance(chance) ? [random.pick(core)] : [];
  const first = !bare && (said.length === 0 || random.chance(0.4)) ? [random.pick(before)] : [];
  const last = !bare && (said.length === 0 || random.chance(0.55)) ? [random.pick(after)] : [];
  const parts = [...first, ...said, ...last];
  return series([...new Set(parts.length > 0 ? parts : [core[0]!])], random);
};

const ENGAGED = words(
  "engages in the|is engaged in the|is primarily engaged in the|primarily engages in the|specializes in the|specialises in the|focuses on the|operates in the|is involved in the|is mainly engaged in the|is principally engaged in the|dedicates itself to the|principal activities are the",
);
const PLAIN = words(
  "$1|$1|$1|engages in $1|operates in $1|specialises in $1|specializes in $1|is engaged in $1 businesses|engages in the $1 business|business includes $1|focuses on $1",
);

const BRIEF = words(
  "$1 manufacturing|manufacture of $1|$1 manufacturer|production of $1|$1 production|manufacturing of $1|$1 maker|$1 factory|makes $1",
);

/** The sentence that says what a company does. */
export const openingEn = (division: string, random: Random): string => {
  const of = verbsOf(division);
  const serving = of === SERVING;
  const bare = serving && random.chance(0.75);
  const way = random.next();
  if (way < 0.42)
    return `${chain(of.verbs, of.core, bare, random)} $1${serving && random.chance(0.5) ? " services" : ""}`;
  if (way < 0.66 && !(serving && random.chance(0.7)))
    return `${random.chance(0.85) ? `${random.pick(ENGAGED)} ` : ""}${chain(of.nouns, of.core, bare, random)} of $1`;
  if (way < 0.8) {
    const doer = random.pick(of.doers);
    const rank = random.pick(["a", "a leading", "the largest", "an international", "a global", ""]);
    const verb = random.pick(["is", "operates as", "acts as", ""]);
    return random.chance(0.5) ? `${verb} ${rank} $1 ${doer}` : `${verb} ${rank} ${doer} of $1`;
  }
  if (way < 0.84)
    return `is an investment holding company. The company, through its subsidiaries, ${chain(of.verbs, 1, bare, random)} $1`;
  return of === MAKING && random.chance(0.6) ? random.pick(BRIEF) : random.pick(PLAIN);
};

const GOODS = words(
  "The company produces $1|The company produces $1 and other products|Its products include $1|The company's main products are $1|The company provides $1|It offers $1 and other related products|The product portfolio comprises $1|The company's products include $1, among others|Its main products consist of $1|The company manufactures $1|products include $1",
);
const SERVICES = words(
  "The company offers $1|The company provides $1 and other services|Its services include $1|The company's business covers $1|It offers $1|The company operates $1|Services comprise $1|The company undertakes $1",
);

/** A sentence with further things of the same class. */
export const furtherEn = (division: string, random: Random): string =>
  random.pick(division >= "01" && division <= "32" ? GOODS : SERVICES);

/** How a second business is added to the first. */
export const BESIDES_EN = words(
  "The company also provides $1|The company also offers $1|It also engages in $1|Through its subsidiaries, the company also operates $1|The company is also involved in $1|also conducts $1 businesses|In addition, the company provides $1|It is also engaged in the $1 business|The company also produces $1|and other businesses such as $1",
);
