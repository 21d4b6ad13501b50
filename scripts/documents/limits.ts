const mega = 1024 * 1024;

/** What a document may be at most, so that nobody's machine runs full. */
export const limits = {
  fileMb: 100,
  entries: 10_000,
  /** Of one part that is read as XML. */
  xmlMb: 40,
  totalMb: 300,
  /** How many times its packed size a part may grow, once it is past a size that does no harm. */
  ratio: 200,
  harmlessBytes: mega,
} as const;

export const megabytes = (count: number): number => count * mega;
