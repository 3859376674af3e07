import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { createLexicon } from '../../../server/src/lexicon/lexicon';
import { foldSpelling } from '../../../server/src/lexicon/spelling';

const lexicon = createLexicon();
const names = (verbs: Iterable<{ lemma: string }>) => [...verbs].map(({ lemma }) => lemma);

suite('lexicon', () => {
  test('a verb is found in either spelling and in every form', () => {
    strictEqual(lexicon.verb('analyse'), lexicon.verb('analyze'));
    strictEqual(lexicon.verbOf('organising')?.lemma, 'organize');
    strictEqual(lexicon.verbOf('fulfils')?.lemma, 'fulfill');
    strictEqual(lexicon.verbOf('oversaw')?.lemma, 'oversee');
    strictEqual(lexicon.verbOf('criteria'), undefined);
  });

  test('a reading keeps the spelling of the word', () => {
    deepStrictEqual(lexicon.read('analysing'), { lemma: 'analyse', form: 'gerund', verb: lexicon.verb('analyze') });
    deepStrictEqual(lexicon.read('analyzes'), {
      lemma: 'analyze',
      form: 'third-person',
      verb: lexicon.verb('analyze'),
    });
  });

  test('a prefix leaves the strength of a verb alone', () => {
    strictEqual(lexicon.verb('reweld')?.strength, lexicon.verb('weld')?.strength);
    strictEqual(lexicon.verb('cross-train')?.lemma, 'cross-train');
    strictEqual(lexicon.verb('sign-off')?.strength, lexicon.verb('sign off')?.strength);
    strictEqual(lexicon.verb('entry-level'), undefined);
  });

  test('every verb is in American spelling, lower case, and stands on both scales', () => {
    for (const verb of lexicon.verbs()) {
      ok(/^[a-zé]+(?:[ -][a-z]+)*$/.test(verb.lemma), verb.lemma);
      strictEqual(foldSpelling(verb.lemma), verb.lemma);
      ok(verb.strength >= 1 && verb.strength <= 6 && verb.bloom >= 1 && verb.bloom <= 6, verb.lemma);
    }
  });

  test('phrases come longest first', () => {
    deepStrictEqual(names(lexicon.phrases('be').map(({ verb }) => verb)).slice(0, 2), [
      'be knowledgeable about',
      'be comfortable with',
    ]);
    deepStrictEqual(lexicon.phrases('weld'), []);
  });

  test("the author's verbs win, in any spelling and case", () => {
    const own = createLexicon({
      ' Organise ': { strength: 5 },
      Frobnicate: { strength: 9, bloom: 3, unmeasurable: true },
    });
    strictEqual(own.verb('organize')?.strength, 5);
    deepStrictEqual(own.verbOf('frobnicating'), {
      lemma: 'frobnicate',
      strength: 6,
      bloom: 3,
      ambiguous: false,
      unmeasurable: true,
    });
    strictEqual(lexicon.verb('frobnicate'), undefined);
  });

  test('alternatives are related, measurable and of the wanted strength', () => {
    const offered = (lemma: string, from: number, to: number) => lexicon.alternatives(lemma, { from, to });
    deepStrictEqual(names(offered('understand', 1, 3)), ['recognize', 'describe', 'explain']);
    deepStrictEqual(names(offered('assist', 3, 5)).includes('coordinate'), true);
    for (const lemma of ['know', 'be familiar', 'sweep', 'govern', 'analyse', 'frobnicate']) {
      for (const [from, to] of [
        [1, 3],
        [2, 4],
        [3, 5],
        [4, 6],
      ] as const) {
        const verbs = offered(lemma, from, to);
        ok(verbs.length >= 2, `${lemma} ${from} to ${to}`);
        for (const verb of verbs) {
          ok(verb.strength >= from && verb.strength <= to && !verb.unmeasurable && verb.lemma !== lemma);
        }
      }
    }
    strictEqual(lexicon.alternatives('plan', { from: 1, to: 6, limit: 5 }).length, 5);
  });

  test('near verbs of a misspelt word, nearest first', () => {
    deepStrictEqual(names(lexicon.near('anlayse')), ['analyze']);
    strictEqual(names(lexicon.near('reveiw'))[0], 'review');
    strictEqual(names(lexicon.near('moniter', 1))[0], 'monitor');
    deepStrictEqual(lexicon.near('xyzzyx'), []);
    deepStrictEqual(lexicon.near('a'.repeat(1000)), []);
  });
});
