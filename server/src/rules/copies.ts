import { normalText } from '../analysis/facts';
import type { Statement } from '../framework/model';
import type { RuleContext } from './rule';
import { judgedStatements } from './statements';

/** Shorter texts may well be equal without being copies. */
const fewestWords = 4;

const kept = new WeakMap<RuleContext['analysis'], readonly (readonly Statement[])[]>();

/** Statements of equal text behind the separator, grouped: two or more each, from the lowest level up. */
export function copiesOf({
  framework,
  analysis,
}: Pick<RuleContext, 'framework' | 'analysis'>): readonly (readonly Statement[])[] {
  let groups = kept.get(analysis);
  if (!groups) {
    const byText = new Map<string, Statement[]>();
    for (const { statement, parts } of judgedStatements({ framework, analysis })) {
      const text = normalText(parts.body.text);
      if (text.split(' ').length >= fewestWords) {
        byText.set(text, [...(byText.get(text) ?? []), statement]);
      }
    }
    groups = [...byText.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.sort((a, b) => analysis.rank(a.level) - analysis.rank(b.level) || a.index - b.index));
    kept.set(analysis, groups);
  }
  return groups;
}
