/** Words around the pane's charts in English; its type is what the other locale must have. */
export const paneChart = {
  figures: "Figures",
  copy: "Copy as picture",
  copied: "Copied: paste it where you like.",
  saved: "Copying is not allowed here: the picture was given as a download instead.",
  failed: "The picture could not be made. Please try again.",
};
