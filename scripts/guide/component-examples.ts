/** What a component is for, and how it is written: shown as text, then as it looks. */
export const componentExamples: Readonly<Record<string, { readonly about: string; readonly source: string }>> = {
  KeyPoints: {
    about: '一章的要点，放在最前，三到五条。',
    source: '<KeyPoints>\n\n- 先登记，再借出。\n- 归还时当面试一试。\n\n</KeyPoints>',
  },
  Callout: {
    about: '单独拎出来的一段。type 有四种：rule 规则、never 禁忌、tip 提示、practice 行业惯例；title 可以不写。',
    source:
      '<Callout type="rule" title="先登记">\n\n没有登记的工具不离开柜台。\n\n</Callout>\n\n<Callout type="never">\n\n不把坏了的工具借出去。\n\n</Callout>\n\n<Callout type="tip">\n\n常借的放在伸手拿得到的地方。\n\n</Callout>\n\n<Callout type="practice">\n\n雨天多备几块干布。\n\n</Callout>',
  },
  Practice: { about: '行内的记号：这一句是行业惯例。', source: '归还后<Practice>擦干净再上架</Practice>。' },
  Situation: {
    about: '一段对话，里面放 Customer 和 Agent。',
    source:
      '<Situation title="有人来借电钻">\n\n<Customer>\n\n电钻能借一周吗？\n\n</Customer>\n\n<Agent>\n\n可以，先登记一下。\n\n</Agent>\n\n</Situation>',
  },
  Customer: { about: '对话里来人说的话，放在 Situation 里。', source: '' },
  Agent: { about: '对话里我们说的话，放在 Situation 里。', source: '' },
  Compare: {
    about: '好坏两种写法并排，里面放 Good 和 Bad；第二段写理由。',
    source:
      '<Compare>\n\n<Good>\n\n电钻借出去了，周五归还，要给您留吗？\n\n说明什么时候有，还给了办法。\n\n</Good>\n\n<Bad>\n\n没有。\n\n</Bad>\n\n</Compare>',
  },
  Good: { about: '好的写法，放在 Compare 里。', source: '' },
  Bad: { about: '不好的写法，放在 Compare 里；里面不查用词。', source: '' },
  Steps: {
    about: '按先后做的几步，里面是编号的列表。',
    source: '<Steps>\n\n1. 看清编号。\n2. 登记。\n3. 交给来人。\n\n</Steps>',
  },
  Checklist: {
    about: '可以打勾的清单，勾过的记在读者自己的设备上；id 在一章里不重复。',
    source: '<Checklist id="before-closing" title="关门前">\n\n- 数一遍工具\n- 关掉电源\n\n</Checklist>',
  },
  Fact: { about: '引用 content/facts.yaml 里的数。', source: '一次最多借 <Fact id="loan-days" />。' },
  Flow: { about: '放一张流程图；加 wizard 就能在章节里一步一步走。', source: '<Flow id="lend-tool" />' },
  Quiz: { about: '放一组练习题。', source: '<Quiz id="one-question" />' },
  Tariff: { about: '放一份资费表。', source: '<Tariff id="small-parcel" />' },
  Phrase: { about: '放一条可以复制的话术。', source: '<Phrase id="tool-ready" />' },
  Term: { about: '给别的说法加上名词的解释。', source: '还东西时看一看<Term id="wear">用旧了的地方</Term>。' },
};
