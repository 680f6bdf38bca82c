import { findTable } from "../tables";
import { officeType } from "./officeType";

/** Table.autoFilter as far as telling whether there is one: filtering itself is not modelled, so nothing is ever filtered. */
export const autoFilterType = officeType<string>({
  name: "AutoFilter",
  properties: {
    enabled: { get: (id, session) => findTable(session.book.state, id)?.showFilterButton ?? false },
    isDataFiltered: { get: () => false },
  },
  methods: {
    getRangeOrNullObject(id, _args, session) {
      const table = findTable(session.book.state, id);
      return table?.showFilterButton
        ? session.makers.range(session, { sheet: table.sheet, ...table.area })
        : null;
    },
    clearCriteria: () => undefined,
  },
});
