import type { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Named } from '../i18n/diagnostics/handbook.ts';
import { diagnosticTexts } from '../i18n/diagnostics/index.ts';
import type { PhraseSettings } from '../phrases/model.ts';
import type { phraseSettingsSchema } from '../phrases/phrases-schema.ts';
import { nearest } from '../text/nearest.ts';
import { type HandbookConfig, handbookConfigSchema } from './config.ts';

/** Reads `content/handbook.yaml`; parts and roles whose ids stand twice are reported. */
export function parseHandbookConfig(yaml: ParsedYaml): {
  config: HandbookConfig | undefined;
  findings: readonly Finding[];
} {
  const { value: data, findings } = validate(handbookConfigSchema, yaml);
  if (!data) return { config: undefined, findings };
  const places: Record<string, Place> = {};
  data.flows.forEach((_, index) => {
    places[`flows.${index}`] = yaml.placeOf(['flows', index]);
  });
  data.forms.forEach((_, index) => {
    places[`forms.${index}`] = yaml.placeOf(['forms', index]);
  });
  const phrases = readSettings(data.phrases);
  for (const { id } of phrases.variables) {
    places[`phrases.variables.${id}`] = yaml.placeOfKey(['phrases', 'variables', id]);
  }
  data.parts.forEach(({ chapters }, part) => {
    chapters.forEach((_, index) => {
      places[`parts.${part}.chapters.${index}`] = yaml.placeOf(['parts', part, 'chapters', index]);
    });
  });
  const { id, title, tagline, lang, parts, roles, flows, forms, topics, status, checks_off, edit_url, time_zone } =
    data;
  // A Chinese handbook is taken to be for a team in China unless it says otherwise.
  const calendar = data.calendar ?? (lang === 'zh-CN' ? 'china' : 'plain');
  const timeZone = time_zone ?? (calendar === 'china' ? 'Asia/Shanghai' : 'floating');
  return {
    config: {
      id,
      title,
      tagline,
      language: lang,
      parts,
      roles,
      flows,
      forms,
      topics,
      phrases,
      calendar,
      timeZone,
      editUrl: edit_url,
      status,
      checksOff: checks_off,
      places,
    },
    findings: [
      ...unknownRules(Object.keys(checks_off), yaml),
      ...duplicates('part', 'parts', parts, yaml),
      ...duplicates('role', 'roles', roles, yaml),
    ],
  };
}

/** What is keyed by id in the file comes as lists, in the file's order. */
function readSettings(data: z.output<typeof phraseSettingsSchema> | undefined): PhraseSettings {
  const { stages = {}, variables = {} } = data ?? {};
  return {
    stages: Object.entries(stages).map(([id, title]) => ({ id, title })),
    variables: Object.entries(variables).map(([id, variable]) => ({ id, ...variable })),
  };
}

function duplicates(
  kind: Named,
  key: string,
  entries: readonly { readonly id: string }[],
  yaml: ParsedYaml,
): Finding[] {
  const { file } = yaml;
  const first = new Map<string, Place>();
  return entries.flatMap(({ id }, index) => {
    const place = yaml.placeOf([key, index, 'id']);
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, place);
      return [];
    }
    const values = { kind, id, first: `${file}:${earlier.start.line}` };
    return [finding('handbook/duplicate-id', { file, place, values, related: [{ file, place: earlier }] })];
  });
}

function unknownRules(rules: readonly string[], yaml: ParsedYaml): Finding[] {
  return rules
    .filter((rule) => !Object.hasOwn(diagnosticTexts, rule))
    .map((rule) => {
      const place = yaml.placeOfKey(['checks_off', rule]);
      const suggestion = nearest(rule, Object.keys(diagnosticTexts));
      return finding('check/unknown-rule', { file: yaml.file, place, values: { rule, suggestion } });
    });
}
