import { deepStrictEqual, strictEqual } from 'node:assert';
import { readVerb, verbBase } from '../../../server/src/lexicon/inflect';
import { createLexicon } from '../../../server/src/lexicon/lexicon';
import { nounBase } from '../../../server/src/lexicon/nouns';

const lexicon = createLexicon();
const isVerb = (base: string) => lexicon.verb(base) !== undefined;
const nobody = () => false;

suite('inflect', () => {
  test('forms of known verbs', () => {
    const cases = `analysing analyse gerund, prioritises prioritise third-person, led lead past, wrote write past,
      planning plan gerund, travelled travel past, sets set third-person, running run gerund, applies apply third-person,
      filing file gerund, filling fill gerund, rating rate gerund, taping tape gerund, tapping tap gerund,
      caching cache gerund, coaches coach third-person, processes process third-person, assessing assess gerund,
      agreed agree past, seeing see gerund, dyeing dye gerund, tying tie gerund, mimicking mimic gerund,
      re-engineering re-engineer gerund, rewrote rewrite past, focussing focus gerund, does do third-person,
      is be third-person, found found base, oversaw oversee past, budgeting budget gerund`;
    for (const row of cases.split(',')) {
      const [word = '', lemma, form] = row.trim().split(' ');
      deepStrictEqual(readVerb(word, isVerb), { lemma, form }, word);
    }
  });

  test('what is no form of a known verb has no reading', () => {
    for (const word of ['criteria', 'thing', 'bless-you', '', 'a', 'ing', 'ed', 's', '’s', 'blorting']) {
      strictEqual(readVerb(word, isVerb), undefined, word);
    }
  });

  test('unknown verbs are guessed by their spelling', () => {
    const cases = `blorting blort, zumped zump, frobnicates frobnicate, frobnicating frobnicate, glorping glorp,
      quaffles quaffle, snazzling snazzle, re-blorting re-blort, grommed grom, splices splice, retries retry`;
    for (const row of cases.split(',')) {
      const [word = '', lemma] = row.trim().split(' ');
      strictEqual(verbBase(word, nobody).lemma, lemma, word);
    }
  });

  test('singular of nouns', () => {
    const cases = `systems system, criteria criterion, analyses analysis, diagnoses diagnosis, boxes box, batches batch,
      classes class, processes process, policies policy, children child, people person, shelves shelf, indices index,
      potatoes potato, shoes shoe, houses house, causes cause, uses use, buses bus, viruses virus, statuses status,
      analytics analytics, ethics ethics, news news, series series, status status, basis basis, access access,
      lens lens, gas gas, goods goods, women woman, matrices matrix, valves valve, knives knife, bias bias`;
    for (const row of cases.split(',')) {
      const [word = '', singular] = row.trim().split(' ');
      strictEqual(nounBase(word), singular, word);
    }
  });
});
