import {
  dmnToScheme,
  readDmn,
  type DmnFault,
  type DmnModel,
  type ImportOptions,
  type ImportedScheme,
} from "../../src/dmn";

const MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

/** A DMN file around elements. */
export const definitions = (content: string, namespace = MODEL): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${namespace}" id="d" name="test" namespace="urn:test">${content}</definitions>`;

/** Input data. */
export const data = (name: string, type: string): string =>
  `<inputData id="i_${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`;

const text = (content: string): string =>
  `<text>${content.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</text>`;

/** What a test says of a table. */
export interface TestTable {
  readonly attributes?: string;
  /** FEEL and type: "age:number". */
  readonly inputs: readonly string[];
  readonly outputs?: readonly string[];
  readonly rules: readonly (readonly string[])[];
}

/** A decisionTable element: each rule has a cell an input, then the outputs. */
export const tableXml = ({ attributes = "", inputs, outputs = [""], rules }: TestTable): string => {
  const heads = inputs.map((input) => {
    const [name = "", type] = input.split(":");
    const typed = type === undefined ? "" : ` typeRef="${type}"`;
    return `<input><inputExpression${typed}>${text(name)}</inputExpression></input>`;
  });
  const results = outputs.map((output) => {
    const [name = "", values = ""] = output.split("|");
    const listed = values === "" ? "" : `<outputValues>${text(values)}</outputValues>`;
    return `<output${name === "" ? "" : ` name="${name}"`}>${listed}</output>`;
  });
  const rows = rules.map((cells) => {
    const entries = cells.map((cell, at) => {
      const entry = at < inputs.length ? "inputEntry" : "outputEntry";
      return `<${entry}>${text(cell)}</${entry}>`;
    });
    return `<rule>${entries.join("")}</rule>`;
  });
  return `<decisionTable ${attributes}>${heads.join("")}${results.join("")}${rows.join("")}</decisionTable>`;
};

/** A decision. */
export const decision = (name: string, logic: string, type = "string"): string =>
  `<decision id="d_${name}" name="${name}"><variable name="${name}" typeRef="${type}"/>${logic}</decision>`;

/** The model of a file; throws where it has faults. */
export const modelIn = (xml: string): DmnModel => {
  const read = readDmn(xml);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
};

/** The schemes of a file; throws where it has faults. */
export const importedFrom = (xml: string, options?: ImportOptions): readonly ImportedScheme[] => {
  const found = dmnToScheme(modelIn(xml), options);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value;
};

/** The one scheme of a file. */
export const schemeFrom = (xml: string, options?: ImportOptions): ImportedScheme => {
  const [only, second] = importedFrom(xml, options);
  if (only === undefined || second !== undefined) throw new Error("not one scheme");
  return only;
};

/** The faults of a file, whether it cannot be read or no schemes can be made of it; empty where there are none. */
export const faultsIn = (xml: string, options?: ImportOptions): readonly DmnFault[] => {
  const read = readDmn(xml);
  if (!read.ok) return read.faults;
  const found = dmnToScheme(read.value, options);
  return found.ok ? [] : found.faults;
};
