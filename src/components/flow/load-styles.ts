/** Fetches a style sheet by its address. One that is imported would be linked from every chapter. */
export function loadStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    // What looks plain is better than what is not there.
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return loaded;
}
