/** What users look for a scheme by; the order of the menu. */
export const TOPICS = [
  "value",
  "potential",
  "pipeline",
  "loyalty",
  "risk",
  "service",
  "logistics",
  "profile",
  "industry",
  "quality",
] as const;
export type Topic = (typeof TOPICS)[number];
