/** The languages the engine speaks. A handbook names one in `handbook.yaml` (`lang`); the default is Chinese. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** One entry of a word table: the same thing said in every language. A missing language does not compile. */
export type Words<T> = Readonly<Record<Language, T>>;
