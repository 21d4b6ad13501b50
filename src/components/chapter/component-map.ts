import Agent from './Agent.astro';
import Bad from './Bad.astro';
import Callout from './Callout.astro';
import Checklist from './Checklist.astro';
import Compare from './Compare.astro';
import Customer from './Customer.astro';
import Fact from './Fact.astro';
import Flow from './Flow.astro';
import Good from './Good.astro';
import Image from './Image.astro';
import KeyPoints from './KeyPoints.astro';
import Phrase from './Phrase.astro';
import Practice from './Practice.astro';
import Quiz from './Quiz.astro';
import Situation from './Situation.astro';
import Steps from './Steps.astro';
import Tariff from './Tariff.astro';
import Term from './Term.astro';

/** What a chapter's tags stand for. `markdown/components.ts` lists the same names for the check; a test compares them. */
export const componentMap = {
  Agent,
  Bad,
  Callout,
  Checklist,
  Compare,
  Customer,
  Fact,
  Flow,
  Good,
  KeyPoints,
  Phrase,
  Practice,
  Quiz,
  Situation,
  Steps,
  Tariff,
  Term,
};

/** What stands for elements that Markdown itself writes. */
export const elementMap = { img: Image };
