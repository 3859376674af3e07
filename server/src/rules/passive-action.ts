import { perText } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';

export const passiveAction = defineRule<Report, object>({
  meta: {
    id: 'passive-action',
    description: 'The head of a statement is passive, so that nobody acts.',
    severity: 'hint',
    fix: 'none',
    outweighs: ['action-not-verb', 'verb-not-base-form', 'unmeasurable-verb', 'unknown-verb'],
    options: {},
  },
  *check(context) {
    const { lexicon } = context.analysis;
    for (const judged of judgedStatements(context)) {
      const { statement, parts } = judged;
      if (parts.actions[0]?.verb?.unmeasurable && parts.actions[0].text.includes(' ')) {
        // "Be acquainted with" is no passive.
        continue;
      }
      const match = headOf(judged);
      const participle = match?.groups?.participle ?? '';
      const verb = lexicon.verbOf(participle.toLowerCase());
      if (
        match &&
        verb &&
        !participle.includes('-') &&
        verb.lemma !== participle.toLowerCase() &&
        !states.has(participle.toLowerCase())
      ) {
        const before = match.groups?.subject?.length ?? 0;
        yield {
          ...placeOf(context, statement, {
            start: parts.body.start + before,
            end: parts.body.start + match[0].length,
          }),
          message: `"${match[0].slice(before)}" does not say who acts. Turn it round and start with the verb: "${verb.lemma}".`,
        };
      }
    }
  },
});

const headOf = perText(({ parts }) => head.exec(parts.body.text.slice(0, 80)));

/** Only the head phrase: "ensure that rules are applied" is active. */
const head =
  /^(?<subject>(?:(?:the|an?|all|each|any) )?(?:[\w-]+ )?)??(?:(?:can|will|should|must|may|to(?! being)) )?(?<!\bto )(?:is|are|was|were|be|being|been|get|gets|getting) (?:\w+ly )?(?<participle>[a-z-]+(?:ed|en|wn|ne|ught|ut|ld|nt|de|id|elt|rn|ept))\b/i;

/** A state or a quality rather than something done to one. */
const states = new Set(
  'involved engaged committed prepared qualified certified trained experienced skilled motivated interested focused informed concerned dedicated licensed organized organised'.split(
    ' ',
  ),
);
