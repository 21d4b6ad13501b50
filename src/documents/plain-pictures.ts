/**
 * A Word document's XML in which pictures that are written twice, for new and for old readers, stand in the new way alone:
 * only that one carries the words of the picture. Text boxes stay as they are.
 */
export const plainPictures = (xml: string): string =>
  xml.replace(
    /<mc:AlternateContent>\s*<mc:Choice[^>]*>((?:(?!<\/?mc:)[\s\S])*)<\/mc:Choice>\s*<mc:Fallback>(?:(?!<\/?mc:)[\s\S])*<\/mc:Fallback>\s*<\/mc:AlternateContent>/g,
    (whole, choice: string) => (/<pic:pic[ >]/.test(choice) && !/txbxContent/.test(choice) ? choice : whole),
  );
