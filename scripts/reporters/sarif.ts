import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Place } from '../../src/diagnostics/place.ts';
import type { Reporter } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * A SARIF 2.1.0 log, which code hosts and editors read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, files
 * relative to the handbook's root, lines and columns from 1, columns in UTF-16 code units.
 */
export const reportSarif: Reporter = ({ diagnostics, language }) => {
  const ruleIds = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'handbook', rules: ruleIds.map((id) => ({ id })) } },
          language,
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { HANDBOOK: { description: { text: 'The folder that holds content/ and quizzes/' } } },
          results: diagnostics.map((diagnostic) => result(diagnostic, ruleIds)),
        },
      ],
    },
    null,
    2,
  );
};

function result({ file, place, severity, ruleId, message, hint, related }: Diagnostic, ruleIds: readonly string[]) {
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: levels[severity],
    message: { text: `${message}\n${hint}` },
    locations: [location(file, place)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, ...location(other.file, other.place) })),
    }),
  };
}

const location = (file: string, { start, end }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'HANDBOOK' },
    region: {
      startLine: start.line,
      startColumn: start.column,
      ...(end && { endLine: end.line, endColumn: end.column }),
    },
  },
});
