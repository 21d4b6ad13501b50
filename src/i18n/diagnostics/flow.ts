export const flowTexts = {} as const;
