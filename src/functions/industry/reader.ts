// The entry of industry/coder.js: what reads free text and maps codes. It lies beside its data, and functions.js imports it when a formula first needs it.
export { codeByModel, mapIndustry, openCoder } from "../../industry";
