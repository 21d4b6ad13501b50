import type { Reporter } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations that a code host shows beside the line (GitHub's workflow commands). */
export const reportGithub: Reporter = ({ diagnostics }) =>
  diagnostics
    .map(({ file, place, severity, ruleId, message, hint }) => {
      const { line, column } = place.start;
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(ruleId)}`;
      return `::${commands[severity]} ${properties}::${data(`${message}\n${hint}`)}`;
    })
    .join('\n');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
