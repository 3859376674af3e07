import { orderLevels } from '../framework/ladder';
import { nodeSpan } from '../framework/parse';
import { fieldAt, isWhole, quote } from './fields';
import { defineRule } from './rule';

export const levelOrder = defineRule({
  meta: {
    id: 'level-order',
    description: 'The levels do not stand in the order of their ladder, weakest first.',
    severity: 'information',
    fix: 'safe',
    options: {},
  },
  *check({ document, framework, analysis }) {
    const field = fieldAt(document, 'framework', 'levels');
    const keys = framework.levels.map((level) => level.key);
    const { keys: ordered, source } = orderLevels(keys, analysis.config.ladder);
    // An order that is guessed from job titles is no reason to move anything.
    if (!field || source === 'file' || source === 'titles' || String(keys) === String(ordered)) {
      return;
    }
    yield {
      span: field.keySpan,
      path: field.path,
      message: `The levels stand in the order ${keys.map(quote).join(', ')}. Put them weakest first: ${ordered.map(quote).join(', ')}.`,
    };
  },
  fix(_report, { document, framework, analysis }) {
    const source = document.text.getText();
    const slots = framework.levelsNode.children ?? [];
    const keys = framework.levels.map((level) => level.key);
    // A key that stands twice has no one place to go to.
    if (!isWhole(document) || new Set(keys).size < slots.length) {
      return [];
    }
    const { keys: ordered } = orderLevels(keys, analysis.config.ladder);
    const edits = slots.flatMap((slot, index) => {
      const moved = slots[keys.indexOf(ordered[index] ?? '')];
      return moved && moved !== slot
        ? [{ span: nodeSpan(slot), text: source.slice(moved.offset, moved.offset + moved.length) }]
        : [];
    });
    return [{ title: 'Put the levels in order, weakest first', edits, safe: true }];
  },
});
