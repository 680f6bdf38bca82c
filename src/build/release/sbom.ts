import type { Bundled } from "./packages";

/** A package's address as the Package URL specification has it. */
const purlOf = ({ name, version }: Bundled): string =>
  `pkg:npm/${name.replace("@", "%40")}@${encodeURIComponent(version)}`;

/** "sha512-<base64>" as a hash of CycloneDX, which are in hexadecimal. */
const hashesOf = ({ integrity }: Bundled) => {
  const [, bits, digest] = /^sha(256|384|512)-(.+)$/.exec(integrity ?? "") ?? [];
  if (bits === undefined || digest === undefined) return {};
  const content = Buffer.from(digest, "base64").toString("hex");
  return { hashes: [{ alg: `SHA-${bits}`, content }] };
};

/** Combinations, and terms that have no identifier of SPDX, are expressions. */
const isExpression = (licence: string): boolean => / (?:AND|OR) |^LicenseRef-/.test(licence);

const componentOf = (one: Bundled) => ({
  type: "library",
  "bom-ref": purlOf(one),
  name: one.name,
  version: one.version,
  purl: purlOf(one),
  licenses: [isExpression(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }], // prettier-ignore
  ...hashesOf(one),
});

/** The bill of materials of a release, as JSON of CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/); it has no clock and no random number, so that the same release has the same. */
export const sbomJson = (version: string, packages: readonly Bundled[]): string =>
  `${JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: {
        component: { type: "application", "bom-ref": "clientele", name: "clientele", version, licenses: [{ license: { id: "MIT" } }] }, // prettier-ignore
      },
      components: packages.map(componentOf),
    },
    null,
    2,
  )}\n`;
