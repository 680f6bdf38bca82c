/** The namespace of the models that we write: DMN 1.3. */
export const MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
/** The expression language of those models. */
export const FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
/** The namespace of what we add. */
export const OURS = "urn:clientele:scheme:1";

/** The namespaces of models that are read: DMN 1.1 to 1.5. What we take is the same in all of them. */
export const MODELS: ReadonlySet<string> = new Set([
  "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
  "http://www.omg.org/spec/DMN/20180521/MODEL/",
  MODEL,
  "https://www.omg.org/spec/DMN/20211108/MODEL/",
  "https://www.omg.org/spec/DMN/20230324/MODEL/",
]);
