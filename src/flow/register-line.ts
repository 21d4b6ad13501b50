/** A walk's path with the time of day, as the after-sales register keeps it: `少货处理：… → 直接退款，14:32`. */
export function registerLine(
  path: string,
  { hours, minutes }: { readonly hours: number; readonly minutes: number },
): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${path}，${two(hours)}:${two(minutes)}`;
}
