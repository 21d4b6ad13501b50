/** An address from the root of the handbook (`/flows/x/`) as an href under the base path the site is hosted at. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
