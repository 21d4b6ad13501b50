import type { Random } from './random.ts';

/*
 * Chinese sentences put together from word lists: varied enough that a search index of a thousand chapters has as many
 * different words and phrases as a real one, and without meaning.
 */

const who = [
  '值班同事',
  '当班组长',
  '仓库',
  '新人',
  '带教',
  '财务',
  '审核岗',
  '登记人',
  '接手的人',
  '前台',
  '主管',
  '夜班',
] as const;
const when = [
  '上班以后',
  '交接之前',
  '接到消息时',
  '每天下午',
  '月底',
  '活动前一天',
  '遇到退回的单子',
  '系统提示异常时',
  '客户第二次来问时',
  '数量对不上时',
  '电话打不通时',
  '单号查不到时',
  '库存不足时',
  '节假日前后',
  '换班的时候',
  '表格填满一页时',
] as const;
const does = [
  '先核对',
  '马上登记',
  '重新确认',
  '逐项检查',
  '汇总',
  '转交',
  '备注清楚',
  '截图保存',
  '打印一份',
  '抽查',
  '更新',
  '归档',
  '联系对方说明',
  '当面点清',
  '标上颜色',
  '写进交接表',
  '请人复核',
  '暂缓处理',
  '优先安排',
  '退回上一步',
] as const;
const what = [
  '订单编号',
  '收货地址',
  '付款记录',
  '出库单',
  '快递面单',
  '退款申请',
  '赠品清单',
  '库存数量',
  '商品规格',
  '活动说明',
  '客户留言',
  '聊天记录',
  '称重数据',
  '质检结果',
  '补发单号',
  '发票抬头',
  '优惠条件',
  '联系电话',
  '到货时间',
  '包装情况',
  '评价内容',
  '赔付单据',
  '通知群消息',
  '排班表',
  '审批意见',
  '差价明细',
  '返修记录',
  '样品编号',
  '签收照片',
  '缺货名单',
] as const;
const why = [
  '免得后面的人再问一遍',
  '这样月底才对得上账',
  '漏掉一项就要从头再来',
  '对方看一眼就能接着做',
  '时间越拖越难查',
  '数字以系统里的为准',
  '口头说过的不算数',
  '有疑问先停下来问',
  '别凭印象填写',
  '一件事只写在一个地方',
  '改动要留下名字和日期',
  '拿不准就请主管定',
  '先解决人的情绪，再解决事情',
  '同样的错不要出现第二次',
  '宁可多看一眼，也不要返工',
  '结果当天告诉对方',
] as const;
const topic = [
  '订单核对',
  '地址变更',
  '退款登记',
  '换货安排',
  '补发跟进',
  '库存盘点',
  '活动准备',
  '发票开具',
  '投诉记录',
  '夜班交接',
  '包裹查询',
  '赠品发放',
  '价格说明',
  '质量抽检',
  '资料归档',
  '缺货通知',
  '返修寄送',
  '评价回复',
  '异常上报',
  '样品管理',
  '会议记录',
  '权限申请',
  '客户回访',
  '数据汇总',
] as const;
const angle = [
  '怎么做',
  '先查什么',
  '几种情形',
  '常见错误',
  '时间要求',
  '交给谁',
  '要留的记录',
  '例外怎么办',
  '话怎么说',
  '检查要点',
] as const;

/** One plain sentence, full stop included. */
export function sentence(random: Random): string {
  switch (random.between(1, 5)) {
    case 1:
      return `${random.pick(when)}，${random.pick(who)}${random.pick(does)}${random.pick(what)}，${random.pick(why)}。`;
    case 2:
      return `${random.pick(what)}和${random.pick(what)}要放在一起看：${random.pick(why)}。`;
    case 3:
      return `${random.pick(who)}${random.pick(does)}${random.pick(what)}以后，再由${random.pick(who)}${random.pick(does)}${random.pick(what)}。`;
    case 4:
      return `如果${random.pick(what)}有变动，${random.pick(who)}要在 ${random.between(2, 48)} 小时内${random.pick(does)}，${random.pick(why)}。`;
    default:
      return `${random.pick(why)}，所以${random.pick(when)}不要急着${random.pick(does)}${random.pick(what)}。`;
  }
}

/** Several sentences in a row. */
export const sentences = (random: Random, low: number, high: number): string =>
  Array.from({ length: random.between(low, high) }, () => sentence(random)).join('');

/** A few words: an entry of a list, a cell of a table. */
export const phrase = (random: Random): string => `${random.pick(does)}${random.pick(what)}`;

export const cell = (random: Random): string => random.pick(random.chance(50) ? what : who);

export const headingText = (random: Random): string => `${random.pick(topic)}：${random.pick(angle)}`;

export const titleText = (random: Random): string => `${random.pick(topic)}与${random.pick(topic)}`;
