import { headerText, PortError, type Cell, type Region } from "../../workbook";
import type { FilePort } from "../filePort";

/** A column of a table with its name; cells of the body alone. */
export interface PlainColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly format?: string | undefined;
}

/** A table without anything around it. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: number;
}

/** The region that results were written to, with the columns that it has gained; the first one where nothing was written. */
const regionOf = async (port: FilePort): Promise<Region> => {
  const written = port.written();
  const [first] = written;
  if (first === undefined) {
    const [region] = await port.regions();
    if (region === undefined) throw new PortError("not-found", port.sheets[0] ?? "");
    return region;
  }
  const { region } = first;
  const gained = written.filter(
    ({ header, region: own }) => header !== undefined && own.area.sheet === region.area.sheet,
  );
  const { area } = region;
  return {
    ...region,
    area: { ...area, columns: area.columns + gained.length },
    headers: [...region.headers, ...gained.map(({ header }) => header ?? null)],
  };
};

/** Names for columns: those of the headers, a number behind one that comes twice, and letters where there is none. */
const namesOf = ({ headers }: Region): readonly string[] => {
  const taken = new Set<string>();
  return headers.map((header, column) => {
    const name = headerText(header) || `column ${column + 1}`;
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
    taken.add(free);
    return free;
  });
};

/** The customers of a file with what was written beside them: what goes into a file of another kind. Throws `PortError("not-found")` where there is no table at all. */
export const plainTable = async (port: FilePort): Promise<PlainTable> => {
  const region = await regionOf(port);
  const { sheet, rows } = region.area;
  const names = namesOf(region);
  const read = await port.readColumns(
    region,
    names.map((_, column) => column),
    0,
    rows - 1,
  );
  const written = port.written();
  const formats = new Map(
    written
      .filter(({ region: own }) => own.area.sheet === sheet)
      .map(({ column, format }) => [column - region.area.column, format]),
  );
  return {
    name: sheet,
    rows: rows - 1,
    columns: read.map(({ cells, column, format }) => ({
      name: names[column] ?? "",
      cells,
      format: formats.get(column) ?? format,
    })),
  };
};
