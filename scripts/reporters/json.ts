import { countOf, type Reporter } from './report.ts';

/** One JSON document; its shape is a promise to other programs. */
export const reportJson: Reporter = ({ diagnostics }) =>
  JSON.stringify(
    {
      diagnostics: diagnostics.map(({ file, place, severity, ruleId, message, hint }) => ({
        file,
        line: place.start.line,
        column: place.start.column,
        severity,
        ruleId,
        message,
        hint,
      })),
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
    },
    null,
    2,
  );
