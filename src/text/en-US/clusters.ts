/** Some number of things: one is one. */
const counted = (number: string, thing: string): string =>
  `${number} ${number === "1" ? thing : `${thing}s`}`;

/** Words for clusters of customers in English; its type is what the other locale must have. */
export const clusters = {
  /** What stands in a cell. */
  label: (p: { number: string }): string => `Cluster ${p.number}`,
  /** What sets a cluster apart: one of these for each group of columns, the highest first. */
  degree: {
    "very-high": (p: { columns: string }): string => `very high ${p.columns}`,
    high: (p: { columns: string }): string => `high ${p.columns}`,
    low: (p: { columns: string }): string => `low ${p.columns}`,
    "very-low": (p: { columns: string }): string => `very low ${p.columns}`,
  },
  average: "about average in everything",
  /** Two clusters that would be called the same. */
  again: (p: { name: string; number: string }): string => `${p.name} (${p.number})`,
  join: ", ",
  and: (p: { first: string; last: string }): string => `${p.first} and ${p.last}`,
  scheme: {
    name: (p: { count: string }): string => `Rules for ${p.count} customer clusters`,
    about: (p: { count: string; fidelity: string }): string =>
      `Rules that stand for ${p.count} clusters of customers: they give ${p.fidelity} of the customers the cluster that they were found in.`,
    from: "Found by clustering: where the clusters part best, with round figures",
    rule: (p: { rows: string; right: string }): string =>
      `${p.right} of ${p.rows} customers here are in the cluster`,
  },
  method: {
    kmeans: "k-means",
    ward: "Ward",
    single: "single linkage",
    complete: "complete linkage",
    average: "average linkage",
  },
  problem: {
    "no-columns": "No column of numbers was chosen.",
    "unequal-columns": (p: { column: string }): string =>
      `The column “${p.column}” has another number of rows than the first.`,
    "too-few-customers": (p: { got: string; min: string }): string =>
      `Clusters need at least ${p.min} customers with a number in every chosen column; there ${p.got === "1" ? "is" : "are"} ${p.got}.`,
    "all-alike": (p: { rows: string }): string =>
      `All ${p.rows} customers are the same in the chosen columns, so there is nothing to tell them apart by.`,
    "bad-number-of-clusters": (p: { got: string; min: string; max: string }): string =>
      `The number of clusters must be a whole number from ${p.min} to ${p.max}, not ${p.got}.`,
    "too-many-for-linkage": (p: { method: string; got: string; most: string }): string =>
      `${p.method} takes at most ${p.most} customers, as it compares each with every other; there are ${p.got}. k-means takes any number.`,
  },
  note: {
    gaps: (p: { rows: string; of: string }): string =>
      `${p.rows} of ${p.of} rows have no number in one of the columns and are in no cluster.`,
    "constant-column": (p: { column: string }): string =>
      `“${p.column}” is the same for all customers and was left aside.`,
    negative: (p: { column: string }): string =>
      `“${p.column}” has negative values, so no logarithm was taken of it.`,
    "not-skewed": (p: { column: string }): string =>
      `“${p.column}” is not skewed, so no logarithm was taken of it.`,
    "fewer-clusters": (p: { asked: string; got: string }): string =>
      `There are only ${p.got} different customers, so ${p.got} clusters instead of ${p.asked}.`,
    "silhouette-sampled": (p: { measured: string; of: string }): string =>
      `How clear the clusters are was measured on ${p.measured} of ${p.of} customers, always the same ones.`,
    "tiny-cluster": (p: { cluster: string; size: string }): string =>
      `${p.cluster} has only ${counted(p.size, "customer")}: outliers rather than a group.`,
    "no-rule": (p: { cluster: string }): string =>
      `No rule gives ${p.cluster}: it is too small for a rule of its own.`,
    unreadable: (p: { column: string; count: string; first: string; content: string }): string =>
      `“${p.column}”: ${counted(p.count, "cell")} could not be read as a number, the first in ${p.first}: “${p.content}”.`,
  },
  /** A rule without bounds. */
  always: "always",
  /** Averages by cluster, as a sheet. */
  sheet: {
    name: "Customer clusters",
    table: "Customer_clusters",
    title: "Customer clusters",
    made: (p: { method: string; day: string }): string =>
      `Found by ${p.method} on ${p.day}. Values: they do not follow the customers.`,
    note: {
      cluster: "The first cluster has the greatest average of the first column, and so on down.",
      apart: "The columns in which the cluster is far from the average of all.",
      count: "Customers in the cluster.",
      share: "Of all customers in clusters.",
      average: (p: { column: string }): string => `Average of “${p.column}” in the cluster.`,
    },
  },
  cli: {
    method: (p: { known: string; got: string; near: string }): string =>
      `There is no method “${p.got}”.${p.near === "" ? ` There are: ${p.known}.` : ` Did you mean ${p.near}?`}`,
    k: (p: { got: string }): string => `--k takes a whole number or auto, not “${p.got}”.`,
    share: (p: { got: string }): string =>
      `--share takes a part of the variance as 0.9 or 90%, not “${p.got}”.`,
    rulesOut: (p: { got: string }): string =>
      `--rules writes .xlsx, .json or .dmn; “${p.got}” is none of these.`,
    noNumbers: "There is no column of numbers to cluster by; name the columns with --columns.",
    found: (p: { file: string; place: string; rows: string; columns: string }): string =>
      `${p.file} · ${p.place} · ${counted(p.rows, "customer")} by ${p.columns}`,
    logged: (p: { column: string }): string => `${p.column} (log)`,
    result: (p: { method: string; count: string; silhouette: string; asked: boolean }): string =>
      `${p.count} clusters by ${p.method}${p.asked ? "" : " (the number with the best silhouette)"} · mean silhouette ${p.silhouette}`,
    column: {
      cluster: "Cluster",
      customers: "Customers",
      share: "Share",
      silhouette: "Silhouette",
      k: "Clusters",
      inertia: "Spread within",
      apart: "What sets it apart",
      rule: "Rule",
      right: "Right",
    },
    centres: "Averages:",
    trials: (p: { elbow: string }): string =>
      p.elbow === ""
        ? "Numbers of clusters tried:"
        : `Numbers of clusters tried (the curve bends at ${p.elbow}):`,
    rules: (p: { fidelity: string }): string =>
      `Rules that give ${p.fidelity} of the customers their cluster:`,
    written: (p: { file: string; rows: string; columns: string }): string =>
      `Wrote the clusters of ${counted(p.rows, "customer")} to ${p.file} (${p.columns}).`,
    rulesWritten: (p: { file: string }): string => `Wrote the rules to ${p.file}.`,
    jsonShape:
      "--json prints {method, k, silhouette, inertia, total, elbow, trials, columns, components, clusters, rules, notes, tree, rows: [{row, key, cluster}]}. " +
      "row is the row of the sheet, from 1; cluster is c1, c2 …, c1 the one with the greatest average in the first column, null for a row with a gap; " +
      "tree holds the merges of a linkage, its leaves are places in tree.rows.",
    exits:
      "Exit codes: 0 done, 1 some rows are in no cluster or there are no clusters, 2 bad arguments or unreadable file",
  },
};
