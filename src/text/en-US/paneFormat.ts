/** Words on colouring cells by their tier. */
export const paneFormat = {
  label: "Colour by tier",
  hint: "Dark and bold is the best tier, light and in italics the last. Your own formats stay.",
  unsupported: "This version of Excel cannot colour cells by their tier.",
};
