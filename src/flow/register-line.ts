/** A walk's path with the time of day, as a register keeps it: `报修：查看设备 → 当场修好，14:32`. */
export function registerLine(
  path: string,
  { hours, minutes }: { readonly hours: number; readonly minutes: number },
): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${path}，${two(hours)}:${two(minutes)}`;
}
