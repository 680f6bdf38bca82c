/** A parameter of a custom function, as functions.json declares it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number" | "string" | "boolean";
  readonly matrix: boolean;
  readonly optional: boolean;
  /** Takes all further arguments, as one list. */
  readonly repeating: boolean;
}

/** A custom function of an add-in. `name` is what is typed, with the add-in's namespace in front where it has one. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  /** Takes error cells as arguments instead of giving them back at once. */
  readonly allowsErrors: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json =>
  typeof value === "object" && value !== null ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Reads functions.json (schema of custom-functions-metadata 2). What is missing has Excel's default: type any, scalar, not optional.
 * Throws for a file without a list of functions, and for a function without id or name: Excel registers nothing of such a file.
 */
export function readFunctions(json: unknown, namespace: string): CustomFunction[] {
  const { functions, allowErrorForDataTypeAny } = record(json);
  const allowsErrors = allowErrorForDataTypeAny === true;
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions");
  return functions.map((each) => readFunction(record(each), namespace, allowsErrors));
}

function readFunction(json: Json, namespace: string, allowsErrors: boolean): CustomFunction {
  const id = text(json.id);
  const name = text(json.name);
  if (id === "" || name === "")
    throw new Error(`functions.json has a function without id or name: ${JSON.stringify(json)}`);
  const options = record(json.options);
  return {
    id,
    name: (namespace === "" ? name : `${namespace}.${name}`).toUpperCase(),
    description: text(json.description),
    helpUrl: text(json.helpUrl),
    parameters: list(json.parameters).map((each) => readParameter(record(each))),
    stream: options.stream === true,
    cancelable: options.cancelable === true,
    volatile: options.volatile === true,
    requiresAddress: options.requiresAddress === true,
    requiresParameterAddresses: options.requiresParameterAddresses === true,
    allowsErrors: allowsErrors || json.allowErrorForDataTypeAny === true,
  };
}

function readParameter(json: Json): FunctionParameter {
  const type = json.type;
  return {
    name: text(json.name),
    description: text(json.description),
    type: type === "number" || type === "string" || type === "boolean" ? type : "any",
    matrix: json.dimensionality === "matrix",
    optional: json.optional === true,
    repeating: json.repeating === true,
  };
}
