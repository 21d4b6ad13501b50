import { wording } from './text.ts';

export const courierTexts = {
  'courier/province-twice': wording<{ province: string }>({
    'zh-CN': ({ province }) => ({
      message: `${province}出现在两个区里，每个省只能在一个区。`,
      hint: `从其中一个区的 provinces 里删去${province}。`,
    }),
    en: ({ province }) => ({
      message: `${province} stands in two zones, expected one.`,
      hint: `Delete ${province} from the provinces of one of them.`,
    }),
  }),
  'courier/dates-reversed': wording<{ from: string; to: string }>({
    'zh-CN': ({ from, to }) => ({
      message: `资费表的起止日期颠倒：从 ${from} 到 ${to}。`,
      hint: '让 effective 的 from 不晚于 to。',
    }),
    en: ({ from, to }) => ({
      message: `The tariff ends before it begins: from ${from} to ${to}.`,
      hint: 'Make from no later than to in effective.',
    }),
  }),
} as const;
