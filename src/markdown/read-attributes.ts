import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../text/nearest.ts';
import type { ComponentSpec } from './components.ts';

/** The literal attributes of a component; whatever else stands in the tag is reported. */
export function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
  spec: ComponentSpec,
  report: (found: Pick<Finding, 'ruleId' | 'values'>) => void,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  const known = Object.keys(spec.attributes);
  // What was given in some wrong form is not missing as well.
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const allowed = Object.hasOwn(spec.attributes, key) ? spec.attributes[key] : undefined;
    given.add(key);
    if (!allowed) {
      const suggestion = nearest(key, known);
      if (attribute.type === 'mdxJsxExpressionAttribute') for (const every of known) given.add(every);
      if (suggestion !== undefined) given.add(suggestion);
      const typed = (one: string): string => (spec.attributes[one]?.flag ? one : `${one}="…"`);
      const values = { name, attribute: key, known: known.map(typed), suggestion: suggestion && typed(suggestion) };
      report({ ruleId: 'chapter/unknown-attribute', values });
    } else if (allowed.flag) {
      if (attribute.value === null || attribute.value === undefined) attributes[key] = key;
      else report({ ruleId: 'chapter/attribute-flag', values: { name, attribute: key } });
    } else if (typeof attribute.value !== 'string') {
      report({ ruleId: 'chapter/attribute-form', values: { name, attribute: key } });
    } else {
      const { value } = attribute;
      attributes[key] = value;
      if (allowed.values?.includes(value) === false) {
        report({
          ruleId: 'chapter/attribute-value',
          values: { name, attribute: key, found: value, values: allowed.values },
        });
      }
    }
  }
  for (const [attribute, { required, values }] of Object.entries(spec.attributes)) {
    if (required && !given.has(attribute))
      report({ ruleId: 'chapter/missing-attribute', values: { name, attribute, values } });
  }
  return attributes;
}
