import type { StatementAnalysis } from '../analysis/analysis';
import { levelName, statementPath } from '../framework/paths';
import { isPlain } from '../lexicon/plain';
import { quoteStatement } from './fields';
import { defineRule, type Report } from './rule';
import { placeOf } from './statements';
import { quoteList } from './words';

export const flatProgression = defineRule<Report, object>({
  meta: {
    id: 'flat-progression',
    description: 'Neighbouring levels of a thread differ by an adjective or adverb only.',
    severity: 'hint',
    fix: 'none',
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    for (const { statements } of analysis.threads) {
      for (let index = 1; index < statements.length; index++) {
        const above = statements[index];
        const below = statements[index - 1];
        if (!above || !below || analysis.rank(above.level) !== analysis.rank(below.level) + 1) {
          continue;
        }
        const words = onlyShades(analysis.of(below), analysis.of(above));
        if (words) {
          yield {
            ...placeOf(context, above, analysis.of(above).parts.body),
            message: `Only ${quoteList(words)} ${words.length > 1 ? 'tell' : 'tells'} this from ${levelName(below.level)}: ${quoteStatement(below.value)} Say what is done differently: for whom, on what, how far.`,
            related: [
              {
                span: below.span,
                path: statementPath(below),
                message: `Nearly the same at ${levelName(below.level)}.`,
              },
            ],
          };
        }
      }
    }
  },
});

const fewestShared = 3;
const mostShades = 3;

/** The words that one statement has more than the other, where all of them shade a meaning only. */
function onlyShades(below: StatementAnalysis, above: StatementAnalysis): string[] | undefined {
  const left = wordsOf(below);
  const right = wordsOf(above);
  const more = minus(right, left);
  const less = minus(left, right);
  const odd = [...more, ...less];
  const shared = right.length - more.length;
  const grown = [...above.cues, ...below.cues].filter(({ kind }) => kind !== 'complexity');
  return odd.length > 0 &&
    odd.length <= mostShades &&
    shared >= fewestShared &&
    odd.every(isShade) &&
    !odd.some((word) => grown.some(({ text }) => text.toLowerCase().includes(word)))
    ? odd
    : undefined;
}

function wordsOf({ parts }: StatementAnalysis): string[] {
  const text = parts.body.text.toLowerCase();
  return text.match(isPlain(text) ? /[a-z0-9][a-z0-9'’-]*/g : /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

function minus(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at < 0;
  });
}

const shades = new Set(
  `a an the and more most very highly well better best good great strong basic simple routine common standard usual complex
  difficult hard easy clear full deep broad wide wider broader large larger small smaller high higher low lower advanced
  some many several multiple all new further often always increasingly quite fairly non-routine unusual key main`.split(
    /\s+/,
  ),
);

function isShade(word: string): boolean {
  return shades.has(word) || /(?:[^lps]ly|ically|ive|ous|ful|[^i]cal|ensive|icated|isticated)$/.test(word);
}
