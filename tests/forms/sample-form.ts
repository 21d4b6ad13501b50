import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import type { Form } from '../../src/forms/model.ts';
import { parseForm } from '../../src/forms/parse-form.ts';
import type { Entry, FormValues } from '../../src/forms/values.ts';

export const sampleText = `title: 报修登记
summary: 报一次修写一行。
paper: table
keep_days: 30
from_flow: { field: story, flows: [repair] }
fields:
  - { id: day, title: 日期, type: date, required: true, default: today }
  - { id: at, title: 时间, type: time, default: now }
  - { id: who, title: 报修人, type: text, required: true, remember: true }
  - { id: room, title: 房间, type: choice, required: true, options: [一楼, 二楼], by_flow: { repair: 二楼 } }
  - { id: parts, title: 配件, type: choices, options: [灯管, 开关] }
  - { id: pieces, title: 件数, type: number, min: 1, max: 9, default: 1 }
  - { id: cost, title: 费用, type: money, unit: 元 }
  - { id: each, title: 每件, type: ratio, of: [cost, pieces], unit: 元 }
  - { id: all, title: 合计, type: sum, of: [cost], unit: 元 }
  - { id: story, title: 经过, type: long, group: 经过 }
  - { id: done, title: 修好了, type: check }
`;

export function formOf(text: string, id = 'repairs'): Form {
  const { form, findings } = parseForm(parseYaml(text, { file: `content/forms/${id}.yaml` }), id);
  if (!form || findings.length > 0) throw new Error(JSON.stringify(findings));
  return form;
}

export const sampleForm = formOf(sampleText);

export const entry = (id: string, values: FormValues, changed = 0, created = changed): Entry => ({
  id,
  created,
  changed,
  values,
});

export const words = { isChinese: true, colon: '：', yes: '是', listSeparator: '、' };
