/** Sizes of the chart in px. The style sheet sets the same font sizes. */
export const fontSize = 15;
export const captionSize = 12;
export const edgeFontSize = 13;
/** From baseline to baseline. */
export const lineHeight = 20;
export const captionLineHeight = 16;
export const edgeLineHeight = 17;
/** Boxes are this much wider than their text was reckoned, for fonts that run wide. */
export const slack = 1.04;
