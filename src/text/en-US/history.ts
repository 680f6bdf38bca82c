import { number } from "../figures";
import { held } from "./held";

/** Some number of things: one is one. */
const counted = (count: number, thing: string): string =>
  `${number(count)} ${count === 1 ? thing : `${thing}s`}`;

/** Words for runs, tiers over time and versions of rules in English; its type is what the other locale must have. */
export const history = {
  /** Tables in the workbook: these names are given once, when they are made. */
  tables: {
    runs: {
      sheet: "Grading runs",
      table: "Grading_runs",
      title:
        "Every time that grades were written, a row is added here. Please do not change or delete rows: later runs build on them.",
      notes: {
        run: "Names the run in the other tables.",
        when: "When the grades were written.",
        who: "Who graded.",
        place: "The table or sheet that was graded.",
        keyHeader: "The column that names the customers.",
        scheme: "The scheme that graded.",
        version: "The version of the scheme.",
        rules:
          "Eight characters that change with the rules; the table of rules versions has them too.",
        asOf: "The day as of which customers were graded.",
        arguments: "Settings that were changed for this run.",
        rows: "Customers in the table.",
        graded: "Customers who got a grade.",
        changed: "Customers whose tier was another in the run before.",
        columns: "The columns that the grades were written to.",
        base: "The run whose tiers this run is compared with.",
        undone: "When the run was taken back; empty while it stands.",
      },
    },
    tiers: {
      sheet: "Customer tiers",
      table: "Customer_tiers",
      title:
        "The tier of each customer: a row is added whenever his tier, his score or what was read of him changes. Please do not change or delete rows.",
      notes: {
        run: "The run that wrote the row; see Grading runs.",
        key: "The customer.",
        tier: "The tier that he got; empty without a grade.",
        plain: "The tier by the rules alone, where he was kept in another.",
        score: "His score.",
        value: "The amount that he weighs when flows are told by value.",
        read: "The inputs as they were read, so that he can be graded again by other rules.",
        gone: "Says so where he is not in the table any more.",
      },
    },
    versions: {
      sheet: "Rules versions",
      table: "Rules_versions",
      title:
        "The rules that graded, and those that somebody published. The rules themselves are in the Rules archive.",
      notes: {
        rules: "Eight characters that change with the rules.",
        scheme: "The scheme.",
        version: "The version.",
        by: "Who published it; empty where a run has kept it unasked.",
        on: "When it was published.",
        why: "What was changed, and why.",
      },
    },
    archive: {
      sheet: "Rules archive",
      table: "Rules_archive",
      title:
        "Copies of rules tables, row by row, so that former grades can be told. Please do not change them.",
      notes: {
        rules: "Which rules; see Rules versions.",
        row: "Row of the rules table; 0 has its headers.",
        cells: "The cells of the row.",
      },
    },
    undo: {
      sheet: "Undo",
      table: "Undo_last_run",
      title:
        "What the last run wrote, and what was there before, so that it can be taken back at any time. It is replaced at each run.",
      notes: {
        run: "The run that can be taken back.",
        header: "The column.",
        added: "TRUE where the run has added the column.",
        from: "The first row of this part.",
        keys: "The customers.",
        before: "What was there before.",
        written: "What the run wrote.",
      },
    },
  },
  /** Marks a customer who went. */
  gone: "gone",

  place: { ungraded: "No grade", from: "New", to: "Gone" },
  direction: {
    up: "Up",
    down: "Down",
    new: "New",
    gone: "Gone",
    graded: "Now graded",
    ungraded: "No longer graded",
    aside: "Set aside or taken back",
    same: "No change",
  },
  cause: {
    none: "",
    data: "data",
    rules: "rules",
    either: "data or rules",
    both: "data and rules together",
    held: "kept in the tier, or let go",
  },
  part: {
    total: "In all",
    data: "Data",
    rules: "Rules",
    interaction: "Both together",
    held: "Kept in the tier",
  },

  held,

  problem: {
    noSuchRun: (p: { run: string }): string => `There is no run ${p.run} on record.`,
    brokenRecord: (p: { run: string; base: string }): string =>
      `Run ${p.run} builds on run ${p.base}, which is not on record any more. Its tiers cannot be told; the next run begins anew.`,
    noKey: (p: { run: string }): string =>
      `The customers of run ${p.run} have no column that names them: no tiers are on record.`,
    otherSchemes: (p: { before: string; after: string }): string =>
      `Only runs of one scheme can be compared; these are of ${p.before} and ${p.after}.`,
    rulesLost: (p: { rules: string }): string =>
      `The rules ${p.rules} are not in the Rules archive any more, or were changed there.`,
    historyFull: (p: { rows: number; room: number }): string =>
      `The table of customer tiers has room for ${counted(p.room, "row")}, and ${number(p.rows)} are to be added. Keep a copy of the workbook, delete the sheet here, and write again: a new record begins.`,
    readingTooLong: (p: { key: string }): string =>
      `The texts of customer ${p.key} are longer than a cell holds. Shorten them, or choose no column for the long one.`,
    nothingChanged: (p: { version: string }): string =>
      `Nothing has changed since version ${p.version}.`,
    versionUsed: (p: { version: string; day: string }): string =>
      `Version ${p.version} was published${p.day === "" ? "" : ` on ${p.day}`} with other rules. Give a new number.`,
    noVersion: "Give the version a number.",
  },

  report: {
    sheet: (p: { day: string }): string => `Tier changes ${p.day}`,
    table: (p: { day: string }): string => `Tier_changes_${p.day.replace(/\D/g, "")}`,
    title: (p: { scheme: string; from: string; to: string }): string =>
      `Changes of tier · ${p.scheme} · ${p.from} to ${p.to}`,
    summary: (p: { up: number; down: number; new: number; gone: number; others: number }): string =>
      [
        `${number(p.up)} up`,
        `${number(p.down)} down`,
        `${number(p.new)} new`,
        `${number(p.gone)} gone`,
        ...(p.others === 0 ? [] : [`${number(p.others)} others`]),
      ].join(" · "),
    kept: (p: { held: number; avoided: number }): string =>
      `${counted(p.held, "customer")} kept in the tier; ${counted(p.avoided, "fall")} and rise avoided so far`,
    note: {
      key: "The customer.",
      from: "The tier at the former run.",
      to: "The tier at the later run.",
      direction: "Up, down, new or gone.",
      cause: "Whether the data or the rules have changed.",
      inputs: "What was read otherwise than at the former run.",
      why: "Why the customer has this tier.",
      owner: "Who looks after customers of this tier.",
      value: "The amount that the customer weighs.",
      on: "The day of the later run.",
      who: "Who graded then.",
    },
    /** An input that was read otherwise. */
    change: (p: { label: string; was: string; is: string }): string =>
      `${p.label} ${p.was} → ${p.is}`,
    unreadable: "not readable",
    newCustomer: "new customer",
    goneCustomer: "not in the table any more",
  },

  cli: {
    column: {
      run: "Run",
      when: "When",
      who: "Who",
      place: "Table",
      scheme: "Scheme",
      rules: "Rules",
      rows: "Customers",
      graded: "Graded",
      changed: "Changed",
      state: "",
      count: "Customers",
      value: "Value",
      all: "All",
      net: "Net",
    },
    undone: "taken back",
    none: (p: { file: string }): string =>
      `There is no run on record in ${p.file}. clientele grade … --out OUT.xlsx --record puts one there.`,
    compared: (p: { scheme: string; from: string; to: string }): string =>
      `${p.scheme} · ${p.from} → ${p.to}`,
    run: (p: { run: string; when: string; rules: string }): string =>
      `${p.run} (${p.when}, rules ${p.rules})`,
    matrix: "From (rows) to (columns):",
    flows: "What the data and what the rules have done, in customers:",
    recorded: (p: { run: string; entries: number; changed: number }): string =>
      `On record as run ${p.run}: ${counted(p.changed, "tier")} changed, ${counted(p.entries, "row")} added.`,
    repeated: (p: { count: number; row: number }): string =>
      `${counted(p.count, "customer")} cannot be told from another by the key, the first in row ${p.row}: they are on record by a number of their own, which may change when rows move.`,
    keyless:
      "There is no column that names the customers: only the run is on record, not their tiers.",
    written: (p: { file: string; sheet: string; rows: number }): string =>
      `Wrote ${counted(p.rows, "change")} to the sheet “${p.sheet}” in ${p.file}.`,
    shape:
      "--json prints {runs} or, with --from, {from, to, places, migration, split, flows, customers}. " +
      "Rows of a matrix are where customers come from, columns where they go, in the order of places; “?” is without a grade, “-” is not there.",
    exits: "Exit codes: 0 done, 2 bad arguments or unreadable file",
    fault: {
      recordNeedsOut: "--record needs a workbook to write to: --out OUT.xlsx.",
      noSuchRun: (p: { got: string; known: string }): string =>
        `There is no run “${p.got}” on record. There are: ${p.known}.`,
      severalRuns: (p: { got: string; known: string }): string =>
        `In ${p.got} several tables or schemes were graded. Say which run: ${p.known}.`,
      fromNeeded: "Say from which run, as --from RUN. clientele history BOOK.xlsx lists them.",
      onlyWorkbooks: "The record is in workbooks: give an .xlsx file.",
    },
  },
};
