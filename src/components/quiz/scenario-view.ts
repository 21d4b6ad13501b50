import { converse, outcomeOf } from '../../quiz/question-types/scenario.ts';
import { byData, paintNote, type ViewOf } from './question-view.ts';

/** A conversation: turns appear as they are reached, and of each reply that was given the consequence. */
export const scenarioView: ViewOf<'scenario'> = (root, question, words) => {
  const log = root.querySelector('[data-turns]');
  const turns = byData(root, 'turn');
  const outcome = root.querySelector<HTMLElement>('[data-outcome]');
  let taken: readonly string[] = [];

  const inputsOf = (turn: string) => byData<HTMLInputElement>(turns.get(turn) ?? root, 'reply');

  const paintTurn = (id: string, reply: string | undefined, active: boolean): void => {
    const block = turns.get(id);
    if (!block) return;
    block.hidden = false;
    if (active) block.dataset.active = '';
    else delete block.dataset.active;
    for (const [key, input] of inputsOf(id)) {
      const row = input.closest<HTMLElement>('[data-reply-row]');
      if (row) row.hidden = !active && key !== reply;
      input.disabled = !active;
      if (!active) input.checked = key === reply;
      // Only the replies that can be given are options; several turns use the same keys.
      if (active) input.dataset.option = key;
      else delete input.dataset.option;
    }
  };

  return {
    arrange: () => {},
    read: () => {
      const { current } = converse(question, taken);
      const chosen = current && [...inputsOf(current.id)].find(([, input]) => input.checked)?.[0];
      return chosen === undefined ? taken : [...taken, chosen];
    },
    paint: ({ response = [], grade }) => {
      const conversation = converse(question, response);
      if (response.length < taken.length)
        for (const input of root.querySelectorAll<HTMLInputElement>('[data-reply]')) input.checked = false;
      taken = conversation.taken.map(({ choice }) => choice.key);
      for (const block of turns.values()) block.hidden = true;
      const shown = [
        ...conversation.taken.map(({ turn }) => turn),
        ...(conversation.current ? [conversation.current] : []),
      ];
      shown.forEach(({ id }, index) => {
        paintTurn(id, taken[index], id === conversation.current?.id);
      });
      const order = [...shown.flatMap(({ id }) => turns.get(id) ?? []), ...(outcome ? [outcome] : [])];
      if (order.some((block, index) => log?.children[index] !== block)) log?.prepend(...order);
      const said = new Set(conversation.taken.map(({ turn, choice }) => `${turn.id}/${choice.key}`));
      for (const key of byData(root, 'note').keys()) paintNote(root, key, undefined, said.has(key), words);
      const reached = grade && outcomeOf(question, conversation.score);
      if (!outcome) return;
      outcome.hidden = reached === undefined;
      const text = reached && root.querySelector(`[data-outcome-from="${reached.min}"] [data-outcome-text]`);
      outcome.replaceChildren(...[...(text?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    },
  };
};
