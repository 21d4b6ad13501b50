import { element, type Markup, type XmlContent } from './xml.ts';

/** What differs between the two versions, besides names. */
export interface QtiVersion {
  readonly id: '2.1' | '3.0';
  readonly namespace: string;
  readonly manifestNamespace: string;
  readonly schema: string;
  readonly schemaVersion: string;
  /** Ends the names of resource types. */
  readonly resource: string;
}

export const qti21: QtiVersion = {
  id: '2.1',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  manifestNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  resource: 'xmlv2p1',
};

export const qti30: QtiVersion = {
  id: '3.0',
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  manifestNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  resource: 'xmlv3p0',
};

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes elements of QTI by their names in version 2.1. */
export type QtiElement = (
  name: string,
  attributes: Attributes,
  ...content: readonly (XmlContent | undefined)[]
) => Markup;

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Version 3.0 has the same elements as 2.1, under `qti-` and with hyphens. */
export const qtiElements =
  ({ id }: QtiVersion): QtiElement =>
  (name, attributes, ...content) => {
    const isNew = id === '3.0';
    const entries = Object.entries(attributes).map(([key, value]): [string, string | number | undefined] => [
      isNew && !key.startsWith('xml') ? hyphenated(key) : key,
      typeof value === 'boolean' ? String(value) : value,
    ]);
    return element(isNew ? `qti-${hyphenated(name)}` : name, Object.fromEntries(entries), ...content);
  };
