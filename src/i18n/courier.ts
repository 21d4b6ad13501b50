import type { Words } from './language.ts';

type ServiceName = 'to-door' | 'pickup-point' | 'cod' | 'insured';

/** What tariffs, their calculator and the page around them say. Amounts come as texts with their currency,
 * kilograms and centimetres as texts without their units. */
export interface CourierWords {
  readonly title: string;
  readonly lead: string;
  readonly navigation: string;
  readonly choosing: string;
  readonly calculator: string;
  readonly calculatorLead: string;
  readonly range: string;
  readonly rangeLead: string;
  readonly lost: string;
  readonly tariffs: string;
  readonly byHand: string;
  readonly byHandLead: string;
  readonly onThisPage: string;
  readonly more: string;
  readonly openCalculator: string;
  readonly print: string;
  readonly needsScript: string;
  readonly exampleFigures: string;
  readonly currency: string;
  readonly separator: string;
  readonly listSeparator: string;
  readonly comma: string;
  readonly sentenceEnd: string;
  readonly sentences: (texts: readonly string[]) => string;
  readonly brackets: (text: string) => string;

  readonly destination: string;
  readonly chooseDestination: string;
  readonly city: string;
  readonly cityHint: string;
  readonly weight: string;
  readonly size: string;
  readonly sizeHint: string;
  readonly sides: readonly [string, string, string];
  readonly date: string;
  readonly named: string;
  readonly nobodyNamed: string;
  readonly circumstances: string;
  readonly fragile: string;
  readonly urgent: string;
  readonly cod: string;
  readonly insured: string;
  readonly value: (currency: string) => string;
  readonly valueHint: string;
  readonly clear: string;
  readonly optional: string;
  readonly wrongWeight: string;
  readonly wrongSize: string;
  readonly wrongValue: string;
  readonly wrongDate: string;
  readonly unknownDestination: (text: string) => string;
  readonly waiting: string;
  readonly missing: (fields: string) => string;
  readonly wait: { readonly to: string; readonly kg: string; readonly value: string };

  readonly answer: string;
  readonly quotes: string;
  readonly recommended: string;
  readonly cheapest: string;
  readonly total: string;
  readonly notServed: string;
  readonly why: string;
  readonly instead: string;
  readonly differs: (title: string, amount: string, saved: string) => string;
  readonly said: (title: string, amount: string) => string;
  readonly saidNobody: string;
  readonly outOfDate: { readonly expired: (to: string) => string; readonly 'not-yet': (from: string) => string };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly sentence: (quote: {
    to: string;
    kg: string;
    title: string;
    amount: string;
    days: string | undefined;
  }) => string;
  readonly choice: {
    readonly named: string;
    readonly namedUnserved: string;
    readonly usual: string;
    readonly otherwise: string;
    readonly nobody: string;
  };

  readonly days: (from: number, to: number) => string;
  readonly usualDays: (days: string) => string;
  readonly chargeable: (kg: string) => string;
  readonly weighed: (kg: string) => string;
  readonly byVolume: (kg: string, sides: string, divisor: number) => string;
  readonly firstLine: (kg: string) => string;
  readonly additionalLine: (unit: string, price: string, units: number) => string;
  readonly byWeightLine: (title: string, units: number) => string;
  readonly byValueLine: (title: string, value: string) => string;
  readonly sizeUnknown: string;
  readonly cityUnknown: (cities: string) => string;
  readonly refused: {
    readonly area: (area: string) => string;
    readonly noZone: string;
    readonly tooHeavy: (kg: string) => string;
    readonly tooLarge: (side: string | undefined, sides: string | undefined) => string;
    readonly noService: Readonly<Record<'cod' | 'insured', string>>;
    readonly valueTooHigh: (amount: string) => string;
  };

  readonly zone: string;
  readonly regions: string;
  readonly prices: string;
  readonly time: string;
  readonly upTo: (kg: string) => string;
  readonly each: (kg: string, from: string, to: string | undefined, only: boolean) => string;
  readonly terms: string;
  readonly tariffMeta: (origin: string, from: string, to: string | undefined) => string;
  readonly scrollTable: string;
  readonly rounding: string;
  readonly roundingUp: (kg: string) => string;
  readonly roundingNearest: (kg: string) => string;
  readonly volume: string;
  readonly volumeRule: (divisor: number) => string;
  readonly limits: string;
  readonly limitKg: (kg: string) => string;
  readonly limitSide: (cm: string) => string;
  readonly limitSides: (cm: string) => string;
  readonly services: string;
  readonly serviceNames: Readonly<Record<ServiceName, string>>;
  readonly insuredUpTo: (amount: string) => string;
  readonly surcharges: string;
  readonly perParcel: (amount: string) => string;
  readonly perWeight: (amount: string, kg: string) => string;
  readonly perValue: (perMille: string, minimum: string | undefined) => string;
  readonly onRequest: string;
  readonly period: (from: string, to: string | undefined) => string;
  readonly unserved: string;
  readonly without: (services: string) => string;
  readonly lostTerms: string;
  readonly compensation: string;
  readonly tell: string;
  readonly tellBy: string;
  readonly suits: string;
  readonly byProvince: string;
  readonly partly: string;
  readonly served: string;
  readonly notThere: string;
  readonly courier: string;
  readonly when: string;
  readonly prefer: string;
  readonly firstMatch: string;
  readonly usualCourier: (title: string) => string;
  readonly conditions: {
    readonly fragile: string;
    readonly urgent: string;
    readonly cod: string;
    readonly insured: string;
    readonly over: (kg: string) => string;
    readonly to: (areas: string) => string;
    readonly and: string;
  };
  readonly parcelTo: (to: string, kg: string, sides: string | undefined, title: string) => string;
  readonly steps: readonly [string, string, string, string];
  readonly hand: {
    readonly zone: (region: string, zone: string) => string;
    readonly greater: (kg: string) => string;
    readonly rounded: (rule: string, kg: string) => string;
    readonly first: (amount: string) => string;
    readonly additional: (units: number, price: string, amount: string) => string;
    readonly surcharge: (title: string, amount: string) => string;
    readonly sum: (lines: string, total: string) => string;
    readonly plus: string;
  };
}

export const courierWords = {
  'zh-CN': {
    title: '快递与运费',
    lead: '发哪家、多少钱、送不送得到、丢了怎么办，都在这一页。',
    navigation: '运费',
    choosing: '怎么选快递',
    calculator: '算运费',
    calculatorLead: '选地区、填重量，各家的价和推荐马上出来。填的内容只在这台设备上用。',
    range: '送不送得到',
    rangeLead: '下面这些地方，有的快递不送。',
    lost: '丢件怎么赔、找谁',
    tariffs: '各家资费表',
    byHand: '手工怎么算',
    byHandLead: '照表四步就能算。下面是一个算好的例子。',
    onThisPage: '本页内容',
    more: '细说',
    openCalculator: '用这张表算运费',
    print: '打印资费表',
    needsScript: '自动计算要打开 JavaScript。不打开也能算：照下面“手工怎么算”的四步，查资费表。',
    exampleFigures: '金额是示例，请按店铺合同替换',
    currency: '元',
    separator: '：',
    listSeparator: '、',
    comma: '，',
    sentenceEnd: '。',
    sentences: (texts) => texts.join(''),
    brackets: (text) => `（${text}）`,

    destination: '寄到哪里',
    chooseDestination: '选择省份',
    city: '市县',
    cityHint: '有的市县另加钱或不送',
    weight: '重量（千克）',
    size: '尺寸（厘米）',
    sizeHint: '箱子大而轻时一定要填',
    sides: ['长', '宽', '高'],
    date: '寄出日期',
    named: '客户指定',
    nobodyNamed: '没有指定',
    circumstances: '这一单',
    fragile: '易碎',
    urgent: '要得急',
    cod: '货到付款',
    insured: '要保价',
    value: (currency) => `货值（${currency}）`,
    valueHint: '保价和代收的手续费按它算',
    clear: '重填',
    optional: '可不填',
    wrongWeight: '写一个大于 0 的数，至多三位小数，如 2.3',
    wrongSize: '长、宽、高都要填，至多一位小数',
    wrongValue: '写金额，至多两位小数，如 199.00',
    wrongDate: '选一个日期',
    unknownDestination: (text) => `没有“${text}”这个地区，请重新选择。`,
    waiting: '选好地区、填上重量，这里就有价。',
    missing: (fields) => `还差${fields}。填好就有价。`,
    wait: { to: '地区', kg: '重量', value: '货值' },

    answer: '结果',
    quotes: '各家报价',
    recommended: '推荐',
    cheapest: '最便宜',
    total: '合计',
    notServed: '发不了',
    why: '为什么',
    instead: '怎么办',
    differs: (title, amount, saved) => `最便宜的是${title}，${amount}，少 ${saved}。`,
    said: (title, amount) => `推荐${title}，${amount}。`,
    saidNobody: '没有一家能发这一单。',
    outOfDate: {
      expired: (to) => `这张表到 ${to} 已过期，先要到新表再报价。`,
      'not-yet': (from) => `这张表从 ${from} 起才有效，这一天不能照它报价。`,
    },
    copy: '复制报价',
    copied: '已复制',
    notCopied: '没能复制，请手工选中文字',
    sentence: ({ to, kg, title, amount, days }) =>
      `发往${to}，${kg} 千克，${title}，运费 ${amount}（参考）${days === undefined ? '' : `，一般 ${days}送到`}。`,
    choice: {
      named: '客户指定了这家，就发这家。',
      namedUnserved: '客户指定的那家发不了这一单，先和客户说清楚，请他另选。',
      usual: '没有特别的要求，发默认快递。',
      otherwise: '默认快递发不了这一单，在能发的里面取最便宜的；发之前先告诉客户。',
      nobody: '没有一家能照这些条件发。看看各家的原因，和客户商量改地址、分开装或换付款方式。',
    },

    days: (from, to) => (from === to ? `${from} 天` : `${from}–${to} 天`),
    usualDays: (days) => `一般 ${days}`,
    chargeable: (kg) => `按 ${kg} 千克计费`,
    weighed: (kg) => `实重 ${kg} 千克`,
    byVolume: (kg, sides, divisor) => `体积重 ${kg} 千克（${sides} ÷ ${divisor}）`,
    firstLine: (kg) => `首重 ${kg} 千克以内`,
    additionalLine: (unit, price, units) => `续重 ${units} 份，每 ${unit} 千克 ${price}`,
    byWeightLine: (title, units) => `${title}，${units} 份`,
    byValueLine: (title, value) => `${title}，货值 ${value}`,
    sizeUnknown: '没填尺寸：没有算体积重，也没有查超长。',
    cityUnknown: (cities) => `没填市县：收件地址如果在${cities}，价钱或能不能送会变。`,
    refused: {
      area: (area) => `不送${area}。`,
      noZone: '资费表里没有这个地区。',
      tooHeavy: (kg) => `超过最重 ${kg} 千克。`,
      tooLarge: (side, sides) =>
        `超过最大尺寸：${[side && `单边 ${side} 厘米`, sides && `三边之和 ${sides} 厘米`].filter(Boolean).join('，')}。`,
      noService: { cod: '不能货到付款。', insured: '不能保价。' },
      valueTooHigh: (amount) => `最多保价 ${amount}。`,
    },

    zone: '区域',
    regions: '省份',
    prices: '价格',
    time: '时效（参考）',
    upTo: (kg) => `${kg} 千克以内`,
    each: (kg, from, to, only) =>
      only
        ? `续重每 ${kg} 千克`
        : to === undefined
          ? `${from} 千克以上每 ${kg} 千克`
          : `${from}–${to} 千克每 ${kg} 千克`,
    terms: '计费与服务',
    tariffMeta: (origin, from, to) => `${origin}发货，${from} ${to === undefined ? '起有效' : `至 ${to} 有效`}`,
    scrollTable: '表格，可左右滚动',
    rounding: '计费重量',
    roundingUp: (kg) => `不足 ${kg} 千克按 ${kg} 千克算`,
    roundingNearest: (kg) => `四舍五入到 ${kg} 千克`,
    volume: '体积重',
    volumeRule: (divisor) => `长×宽×高（厘米）÷ ${divisor} ＝ 千克，和实重比，取大的`,
    limits: '最大',
    limitKg: (kg) => `${kg} 千克`,
    limitSide: (cm) => `单边 ${cm} 厘米`,
    limitSides: (cm) => `三边之和 ${cm} 厘米`,
    services: '服务',
    serviceNames: { 'to-door': '送货上门', 'pickup-point': '自提点', cod: '货到付款', insured: '保价' },
    insuredUpTo: (amount) => `保价（至多 ${amount}）`,
    surcharges: '另加费用',
    perParcel: (amount) => `每件 ${amount}`,
    perWeight: (amount, kg) => `每 ${kg} 千克 ${amount}`,
    perValue: (perMille, minimum) => `货值的 ${perMille}‰${minimum === undefined ? '' : `，至少 ${minimum}`}`,
    onRequest: '办理时另收，计算器不算',
    period: (from, to) => (to === undefined ? `${from} 起` : `${from} 至 ${to}`),
    unserved: '不送的地方',
    without: (services) => `这一区没有${services}。`,
    lostTerms: '丢件',
    compensation: '怎么赔',
    tell: '找谁',
    tellBy: '什么时候前',
    suits: '适合',
    byProvince: '按省份看各家几天到、送不送',
    partly: '，部分市县不送',
    served: '送',
    notThere: '不送',
    courier: '快递',
    when: '情形',
    prefer: '先后发哪家',
    firstMatch: '客户指定的永远在最前。没有指定，从上往下看，第一条对得上又送得到的，就是它。',
    usualCourier: (title) => `都对不上，发默认快递：${title}。`,
    conditions: {
      fragile: '易碎',
      urgent: '要得急',
      cod: '货到付款',
      insured: '要保价',
      over: (kg) => `重于 ${kg} 千克`,
      to: (areas) => `寄到${areas}`,
      and: '，',
    },
    parcelTo: (to, kg, sides, title) =>
      `一件寄往${to}的包裹，实重 ${kg} 千克${sides === undefined ? '' : `，箱子 ${sides} 厘米`}，发${title}：`,
    steps: ['找地区', '定重量', '进位', '相加'],
    hand: {
      zone: (region, zone) => `${region}在“${zone}”。`,
      greater: (kg) => `取大的，${kg} 千克。`,
      rounded: (rule, kg) => `${rule}，是 ${kg} 千克。`,
      first: (amount) => `首重 ${amount}`,
      additional: (units, price, amount) => `续重 ${units} 份 × ${price}（${amount}）`,
      surcharge: (title, amount) => `${title} ${amount}`,
      sum: (lines, total) => `${lines} ＝ ${total}。`,
      plus: ' ＋ ',
    },
  },
  en: {
    title: 'Carriers and rates',
    lead: 'Which carrier, at what price, whether it gets there, and what if it is lost.',
    navigation: 'Rates',
    choosing: 'How to choose',
    calculator: 'Work out a price',
    calculatorLead: 'Choose where it goes and type the weight. What you type stays on this device.',
    range: 'Does it get there?',
    rangeLead: 'Some carriers do not go to these places.',
    lost: 'Lost parcels',
    tariffs: 'All tariffs',
    byHand: 'By hand',
    byHandLead: 'Four steps and the table. Here is one example.',
    onThisPage: 'On this page',
    more: 'More',
    openCalculator: 'Work out a price by this tariff',
    print: 'Print the tariffs',
    needsScript: 'The calculator needs JavaScript. Without it, follow the four steps under “By hand” with the tables.',
    exampleFigures: 'Example figures, to be replaced by your contract',
    currency: 'CNY',
    separator: ': ',
    listSeparator: ', ',
    comma: ', ',
    sentenceEnd: '.',
    sentences: (texts) => texts.join(' '),
    brackets: (text) => ` (${text})`,

    destination: 'Where to',
    chooseDestination: 'Choose a region',
    city: 'Town',
    cityHint: 'Some towns cost more or are not served',
    weight: 'Weight (kg)',
    size: 'Size (cm)',
    sizeHint: 'Needed for a large, light parcel',
    sides: ['Length', 'Width', 'Height'],
    date: 'Sent on',
    named: 'Asked for by name',
    nobodyNamed: 'None',
    circumstances: 'This parcel',
    fragile: 'Fragile',
    urgent: 'Urgent',
    cod: 'Paid on delivery',
    insured: 'Insured',
    value: (currency) => `Value (${currency})`,
    valueHint: 'Insurance and collection are charged by it',
    clear: 'Start again',
    optional: 'optional',
    wrongWeight: 'Type a number above 0, at most three decimals, such as 2.3',
    wrongSize: 'All three sides are needed, at most one decimal',
    wrongValue: 'Type an amount, at most two decimals, such as 199.00',
    wrongDate: 'Choose a date',
    unknownDestination: (text) => `There is no region “${text}”. Please choose again.`,
    waiting: 'Choose a region and type the weight to see prices.',
    missing: (fields) => `Still needed: ${fields}.`,
    wait: { to: 'the region', kg: 'the weight', value: 'the value' },

    answer: 'Result',
    quotes: 'Every carrier',
    recommended: 'Recommended',
    cheapest: 'Cheapest',
    total: 'Total',
    notServed: 'Not possible',
    why: 'Why',
    instead: 'Instead',
    differs: (title, amount, saved) => `The cheapest is ${title}, ${amount}, which saves ${saved}.`,
    said: (title, amount) => `Recommended: ${title}, ${amount}.`,
    saidNobody: 'No carrier can take this parcel.',
    outOfDate: {
      expired: (to) => `This tariff ran out on ${to}: get the new one first.`,
      'not-yet': (from) => `This tariff holds from ${from} on, not yet on that day.`,
    },
    copy: 'Copy this price',
    copied: 'Copied',
    notCopied: 'Could not copy; select the text by hand',
    sentence: ({ to, kg, title, amount, days }) =>
      `To ${to}, ${kg} kg, by ${title}: ${amount} (estimate)${days === undefined ? '' : `, usually ${days}`}.`,
    choice: {
      named: 'It was asked for by name.',
      namedUnserved: 'The carrier asked for cannot take this parcel: say so first, and ask again.',
      usual: 'Nothing speaks for another one: this is the default.',
      otherwise: 'The default cannot take this parcel; of the others this one is the cheapest. Say so before sending.',
      nobody:
        'No carrier can take it like this. Look at the reasons, and change the address, the packing or the payment.',
    },

    days: (from, to) => (from === to ? `${from} ${from === 1 ? 'day' : 'days'}` : `${from}–${to} days`),
    usualDays: (days) => `usually ${days}`,
    chargeable: (kg) => `charged for ${kg} kg`,
    weighed: (kg) => `weighs ${kg} kg`,
    byVolume: (kg, sides, divisor) => `by volume ${kg} kg (${sides} ÷ ${divisor})`,
    firstLine: (kg) => `Up to ${kg} kg`,
    additionalLine: (unit, price, units) => `${units} × further ${unit} kg at ${price}`,
    byWeightLine: (title, units) => `${title}, ${units} ×`,
    byValueLine: (title, value) => `${title}, value ${value}`,
    sizeUnknown: 'No size: neither volume nor length was looked at.',
    cityUnknown: (cities) => `No town: in ${cities} the price is another one, or it is not served.`,
    refused: {
      area: (area) => `Does not go to ${area}.`,
      noZone: 'The tariff has no such region.',
      tooHeavy: (kg) => `More than ${kg} kg.`,
      tooLarge: (side, sides) =>
        `Too large: at most ${[side && `${side} cm a side`, sides && `${sides} cm for all three`].filter(Boolean).join(', ')}.`,
      noService: { cod: 'Cannot be paid on delivery.', insured: 'Cannot be insured.' },
      valueTooHigh: (amount) => `Insured up to ${amount} only.`,
    },

    zone: 'Zone',
    regions: 'Regions',
    prices: 'Prices',
    time: 'Usually takes',
    upTo: (kg) => `Up to ${kg} kg`,
    each: (kg, from, to, only) =>
      only
        ? `Each further ${kg} kg`
        : to === undefined
          ? `Over ${from} kg, each ${kg} kg`
          : `${from}–${to} kg, each ${kg} kg`,
    terms: 'Charging and services',
    tariffMeta: (origin, from, to) => `From ${origin}, valid ${to === undefined ? `from ${from}` : `${from} to ${to}`}`,
    scrollTable: 'Table, scrolls sideways',
    rounding: 'Charged weight',
    roundingUp: (kg) => `rounded up to ${kg} kg`,
    roundingNearest: (kg) => `rounded to the nearest ${kg} kg`,
    volume: 'By volume',
    volumeRule: (divisor) =>
      `length × width × height (cm) ÷ ${divisor} = kg; the greater of this and the weight counts`,
    limits: 'At most',
    limitKg: (kg) => `${kg} kg`,
    limitSide: (cm) => `${cm} cm a side`,
    limitSides: (cm) => `${cm} cm for all three sides`,
    services: 'Services',
    serviceNames: {
      'to-door': 'to the door',
      'pickup-point': 'pick-up point',
      cod: 'paid on delivery',
      insured: 'insured',
    },
    insuredUpTo: (amount) => `insured up to ${amount}`,
    surcharges: 'Surcharges',
    perParcel: (amount) => `${amount} a parcel`,
    perWeight: (amount, kg) => `${amount} for each ${kg} kg`,
    perValue: (perMille, minimum) => `${perMille}‰ of the value${minimum === undefined ? '' : `, at least ${minimum}`}`,
    onRequest: 'on request, not in the calculator',
    period: (from, to) => (to === undefined ? `from ${from}` : `${from} to ${to}`),
    unserved: 'Not served',
    without: (services) => `Not here: ${services}.`,
    lostTerms: 'If lost',
    compensation: 'Compensation',
    tell: 'Tell',
    tellBy: 'By',
    suits: 'Good for',
    byProvince: 'Region by region: how long each takes, and who goes there',
    partly: ', not everywhere',
    served: 'yes',
    notThere: 'no',
    courier: 'Carrier',
    when: 'When',
    prefer: 'In this order',
    firstMatch:
      'One asked for by name goes first. Otherwise the first line that fits, with a carrier that gets there, decides.',
    usualCourier: (title) => `Where none fits, the default: ${title}.`,
    conditions: {
      fragile: 'fragile',
      urgent: 'urgent',
      cod: 'paid on delivery',
      insured: 'insured',
      over: (kg) => `over ${kg} kg`,
      to: (areas) => `to ${areas}`,
      and: ', ',
    },
    parcelTo: (to, kg, sides, title) =>
      `A parcel to ${to} of ${kg} kg${sides === undefined ? '' : `, ${sides} cm`}, by ${title}:`,
    steps: ['Find the zone', 'Settle the weight', 'Round it', 'Add up'],
    hand: {
      zone: (region, zone) => `${region} lies in “${zone}”.`,
      greater: (kg) => `The greater is ${kg} kg.`,
      rounded: (rule, kg) => `Charged weight ${rule}: ${kg} kg.`,
      first: (amount) => `first weight ${amount}`,
      additional: (units, price, amount) => `${units} × ${price} for further weight (${amount})`,
      surcharge: (title, amount) => `${title} ${amount}`,
      sum: (lines, total) => `${lines} = ${total}.`,
      plus: ' + ',
    },
  },
} as const satisfies Words<CourierWords>;

export const courierWordsFor = (language: keyof typeof courierWords): CourierWords => courierWords[language];
