// Signs that begin a formula, full-width ones too, behind whatever a spreadsheet skips; and what some take for a command.
const formula = /^[\s\uFEFF\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;

/**
 * A text that no spreadsheet computes: one that looks like a formula begins with an apostrophe. The one place that
 * decides it, for every table that leaves the program.
 */
export const spreadsheetText = (text: string): string => (formula.test(text) ? `'${text}` : text);
