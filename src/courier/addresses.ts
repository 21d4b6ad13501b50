import type { CourierRules } from './choice.ts';
import type { Tariff } from './model.ts';

/** From the root of the site. */
export const couriersPath = '/couriers/';

/** Anchor of a tariff on its page; names of tariffs begin otherwise than those of sections. */
export const tariffAnchor = (id: string): string => `tariff-${id}`;

/** The sections of the page, in their order; those that have nothing to say are left out. */
export const courierSections = ['calculator', 'choosing', 'range', 'lost', 'tariffs', 'by-hand'] as const;
export type CourierSection = (typeof courierSections)[number];

export function sectionsOf(tariffs: readonly Tariff[], rules: CourierRules | undefined): readonly CourierSection[] {
  const has: Record<CourierSection, boolean> = {
    calculator: true,
    choosing: (rules?.choosing.length ?? 0) + (rules?.rules.length ?? 0) > 0,
    range: (rules?.range.length ?? 0) > 0 || tariffs.some(({ unserved }) => unserved.length > 0),
    lost: (rules?.lost.length ?? 0) > 0 || tariffs.some(({ lost }) => lost),
    tariffs: true,
    'by-hand': true,
  };
  return courierSections.filter((section) => has[section]);
}
