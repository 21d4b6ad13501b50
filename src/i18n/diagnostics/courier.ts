import { wording } from './text.ts';

const list = (names: readonly string[]): string => names.join('、');
const commas = (names: readonly string[]): string => names.join(', ');
/** All of a few names; of many the first ones and how many there are. */
const some = (names: readonly string[], separator: string, more: (count: number) => string): string =>
  names.length <= 8 ? names.join(separator) : names.slice(0, 4).join(separator) + more(names.length);
const serviceNames = { cod: '货到付款', insured: '保价' } as const;

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
  'courier/province-missing': wording<{ missing: readonly string[] }>({
    'zh-CN': ({ missing }) => ({
      message: `${list(missing)}没有分到任何区，也没有写明不送。`,
      hint: `能送的写进某个区的 provinces，不送的写进 unserved 的 areas，并写上原因。`,
    }),
    en: ({ missing }) => ({
      message: `${commas(missing)}: in no zone, and not stated as not served.`,
      hint: 'Put each into the provinces of a zone, or into the areas of unserved with the reason.',
    }),
  }),
  'courier/unserved-zone': wording<{ region: string; zone: string }>({
    'zh-CN': ({ region, zone }) => ({
      message: `${region}写在不送的地方，又在“${zone}”里有价，只能是一种。`,
      hint: `送，就从 unserved 里删去；不送，就从这个区的 provinces 里删去；只有一部分不送，写成“${region}/市县名”。`,
    }),
    en: ({ region, zone }) => ({
      message: `${region} is not served, yet has a price in "${zone}", expected one of the two.`,
      hint: `Delete it here or from the zone. If only a part is not served, write "${region}/place".`,
    }),
  }),
  'courier/unknown-region': wording<{ region: string; known: readonly string[]; suggestion: string | undefined }>({
    'zh-CN': ({ region, known, suggestion }) => ({
      message: `没有“${region}”这个地区，应为${some(known, '、', (count) => ` 等 ${count} 个`)}之一。`,
      hint: suggestion ? `写成${suggestion}。` : '照上面的写法改，省和自治区都用简称。',
    }),
    en: ({ region, known, suggestion }) => ({
      message: `Unexpected region "${region}", expected one of ${some(known, ', ', (count) => `, … (${count})`)}.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Use one of these names.',
    }),
  }),
  'courier/area-form': wording<{ text: string; suggestion: string | undefined }>({
    'zh-CN': ({ text, suggestion }) => ({
      message: `“${text}”的写法不对，应为“省”或“省/市县名”，中间一条斜线。`,
      hint: suggestion ? `写成 ${suggestion}。` : '例如：西藏，或 四川/甘孜。',
    }),
    en: ({ text, suggestion }) => ({
      message: `Unexpected area "${text}", expected a region, or a region and a place with one slash between.`,
      hint: suggestion ? `Write ${suggestion}.` : 'For example: Coast, or Coast/Harbour Island.',
    }),
  }),
  'courier/step-order': wording<{ from: string; to: string }>({
    'zh-CN': ({ from, to }) => ({
      message: `重量没有从小到大：前面是 ${from} 千克，这里是 ${to} 千克。`,
      hint: `这里写一个大于 ${from} 的数，或把各段按重量从轻到重排好。`,
    }),
    en: ({ from, to }) => ({
      message: `Weights do not grow: ${from} kg comes before ${to} kg.`,
      hint: `Write more than ${from} here, or put the steps in the order of their weights.`,
    }),
  }),
  'courier/step-gap': wording<{ from: string; to: string }>({
    'zh-CN': ({ from, to }) => ({
      message: `${from} 千克到 ${to} 千克之间没有价。`,
      hint: `让一段的 to_kg 等于下一段的 from_kg，最后一段写到 limits 的 kg，或不写 to_kg。`,
    }),
    en: ({ from, to }) => ({
      message: `There is no price between ${from} kg and ${to} kg.`,
      hint: 'Let each step begin where the one before ends, and the last reach the limit, or leave out its to_kg.',
    }),
  }),
  'courier/step-overlap': wording<{ begin: string; end: string | undefined }>({
    'zh-CN': ({ begin, end }) => ({
      message: `这一段从 ${begin} 千克开始，前一段却${end === undefined ? '没有终点' : `到 ${end} 千克才结束`}，中间有两个价。`,
      hint: end === undefined ? '给前一段写上 to_kg。' : `把 from_kg 写成 ${end}。`,
    }),
    en: ({ begin, end }) => ({
      message: `This step begins at ${begin} kg, but the one before ${end === undefined ? 'has no end' : `ends at ${end} kg`}: between, there are two prices.`,
      hint: end === undefined ? 'Give the one before a to_kg.' : `Write from_kg: ${end}.`,
    }),
  }),
  'courier/price-falls': wording<{ kg: string; price: string; before: string }>({
    'zh-CN': ({ kg, price, before }) => ({
      message: `${kg} 千克以内是 ${price}，比更轻的 ${before} 还便宜。`,
      hint: '核对这两个价，重的不能比轻的便宜。',
    }),
    en: ({ kg, price, before }) => ({
      message: `Up to ${kg} kg costs ${price}, less than the ${before} of a lighter parcel.`,
      hint: 'Check both prices: a heavier parcel is never cheaper.',
    }),
  }),
  'courier/dates-reversed': wording<{ from: string; to: string }>({
    'zh-CN': ({ from, to }) => ({
      message: `资费表的起止日期颠倒：从 ${from} 到 ${to}。`,
      hint: '让 from 不晚于 to。',
    }),
    en: ({ from, to }) => ({
      message: `This period ends before it begins: from ${from} to ${to}.`,
      hint: 'Make from no later than to.',
    }),
  }),
  'courier/days-reversed': wording<{ from: number; to: number }>({
    'zh-CN': ({ from, to }) => ({
      message: `天数颠倒：从 ${from} 到 ${to}。`,
      hint: `写成 { from: ${to}, to: ${from} }。`,
    }),
    en: ({ from, to }) => ({
      message: `The days count backwards: from ${from} to ${to}.`,
      hint: `Write { from: ${to}, to: ${from} }.`,
    }),
  }),
  'courier/service-not-offered': wording<{ title: string; service: 'cod' | 'insured' }>({
    'zh-CN': ({ title, service }) => ({
      message: `“${title}”是${serviceNames[service]}的费用，services 里却没有 ${service}，永远算不到它。`,
      hint: `提供${serviceNames[service]}，就在 services 里加上 ${service}；不提供，就删去这一项。`,
    }),
    en: ({ title, service }) => ({
      message: `"${title}" is charged for ${service}, which services does not list: it will never be asked.`,
      hint: `Add ${service} to services, or delete this surcharge.`,
    }),
  }),
  'courier/duplicate-id': wording<{ id: string; firstLine: number }>({
    'zh-CN': ({ id, firstLine }) => ({
      message: `编号 ${id} 用了两次，第一次在第 ${firstLine} 行。`,
      hint: '给其中一个换一个编号。',
    }),
    en: ({ id, firstLine }) => ({
      message: `The id ${id} is used twice, first on line ${firstLine}.`,
      hint: 'Give one of them another id.',
    }),
  }),
  'courier/two-keys': wording<{ key: string; other: string }>({
    'zh-CN': ({ key, other }) => ({
      message: `已经有 ${key}，就不能再写 ${other}。`,
      hint: `只留 ${key} 和 ${other} 中的一个。`,
    }),
    en: ({ key, other }) => ({
      message: `There is ${key} already, so ${other} cannot stand here, too.`,
      hint: `Keep one of ${key} and ${other}.`,
    }),
  }),
  'courier/tariffs-overlap': wording<{ title: string; other: string; from: string; to: string | undefined }>({
    'zh-CN': ({ title, other, from, to }) => ({
      message: `“${title}”和“${other}”是同一家快递的资费表，${from} ${to === undefined ? '以后' : `至 ${to} `}两张同时有效。`,
      hint: '让前一张在后一张开始的前一天结束；不是同一家，就给它们写不同的 courier。',
    }),
    en: ({ title, other, from, to }) => ({
      message: `"${title}" and "${other}" are tariffs of one carrier, and both hold from ${from}${to === undefined ? ' on' : ` to ${to}`}.`,
      hint: 'Let the earlier one end the day before the later begins, or give them different values of courier.',
    }),
  }),
  'courier/tariff-expired': wording<{ title: string; to: string; today: string }>({
    'zh-CN': ({ title, to, today }) => ({
      message: `“${title}”到 ${to} 为止，今天是 ${today}，已经过期。`,
      hint: '核对合同：没有变就改 effective 的 to；变了就新建一张资费表，courier 写同一个编号。',
    }),
    en: ({ title, to, today }) => ({
      message: `"${title}" ran out on ${to}; today is ${today}.`,
      hint: 'If the contract goes on, change to in effective; if it changed, add a tariff with the same courier.',
    }),
  }),
  'courier/unknown-courier': wording<{ courier: string; known: readonly string[]; suggestion: string | undefined }>({
    'zh-CN': ({ courier, known, suggestion }) => ({
      message: `没有编号为 ${courier} 的快递，应为以下之一：${list(known)}。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : `改成上面的编号，或新建 content/couriers/${courier}.yaml。`,
    }),
    en: ({ courier, known, suggestion }) => ({
      message: `Unexpected carrier ${courier}, expected one of ${commas(known)}.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : `Use one of these, or add content/couriers/${courier}.yaml.`,
    }),
  }),
  'courier/no-default': wording<{ couriers: readonly string[] }>({
    'zh-CN': ({ couriers }) => ({
      message: `有 ${couriers.length} 家快递的资费表，却没有说默认发哪一家。`,
      hint: `新建 content/couriers/rules.yaml，写上 default: ${couriers[0]}。`,
    }),
    en: ({ couriers }) => ({
      message: `There are tariffs of ${couriers.length} carriers, but nothing says which one is the default.`,
      hint: `Add content/couriers/rules.yaml with default: ${couriers[0]}.`,
    }),
  }),
} as const;
