import { type Handover, writeHandover } from '../../forms/handover.ts';

/** Gives the links to registers the path of a walk, in the part of the address that stays on the device. */
export function linkRegisters(root: HTMLElement, handover: Handover): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-register]')) link.hash = writeHandover(handover);
}
