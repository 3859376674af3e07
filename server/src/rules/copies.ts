import { normalText } from '../analysis/normal-text';
import type { Statement } from '../framework/model';
import { perText } from './per-text';
import type { RuleContext } from './rule';
import { judgedStatements } from './statements';

/** Shorter texts may well be equal without being copies. */
const fewestWords = 4;

const bodyOf = perText(({ parts }) => {
  const text = normalText(parts.body.text);
  return hasWords(text) ? text : undefined;
});

function hasWords(text: string): boolean {
  let at = -1;
  for (let count = 1; count < fewestWords; count++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) {
      return false;
    }
  }
  return true;
}

const kept = new WeakMap<RuleContext['analysis'], readonly (readonly Statement[])[]>();

/** Statements of equal text behind the separator, grouped: two or more each, from the lowest level up. */
export function copiesOf({ analysis }: Pick<RuleContext, 'analysis'>): readonly (readonly Statement[])[] {
  let groups = kept.get(analysis);
  if (!groups) {
    const byText = new Map<string, Statement[]>();
    for (const judged of judgedStatements({ analysis })) {
      const text = bodyOf(judged);
      if (text !== undefined) {
        const group = byText.get(text) ?? [];
        byText.set(text, group);
        group.push(judged.statement);
      }
    }
    groups = [...byText.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.sort((a, b) => analysis.rank(a.level) - analysis.rank(b.level) || a.index - b.index));
    kept.set(analysis, groups);
  }
  return groups;
}
