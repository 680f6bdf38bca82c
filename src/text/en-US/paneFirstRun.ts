/** Words of the pane over a workbook without customers, in English; its type is what the other locale must have. */
export const firstRun = {
  emptyTitle: "No customers in this workbook yet",
  emptyText:
    "Open a sample to see customers graded, or put a sheet for your own customers in place. Paste customers into the workbook, and they are found by themselves.",
  samples: "Samples",
  samplesText:
    "Each is a new sheet with a few customers, graded at once. Delete the sheet when you have seen enough.",
  open: "Open",
  openNamed: (p: { name: string }): string => `Open the sample: ${p.name}`,
  opening: "Opening…",
  templates: "All templates",
};
