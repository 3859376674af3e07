import assert from 'node:assert/strict';
import { conjugate } from '../../../server/src/lexicon/conjugate';

const table = `
plan planning plans planned
analyze analyzing analyzes analyzed
identify identifying identifies identified
fix fixing fixes fixed
set up setting up sets up set up
write writing writes wrote
edit editing edits edited
submit submitting submits submitted
oversee overseeing oversees oversaw
lead leading leads led
develop developing develops developed
apply applying applies applied
tie tying ties tied
carry out carrying out carries out carried out
quit quitting quits quit
monitor monitoring monitors monitored
deploy deploying deploys deployed
teach teaching teaches taught`;

suite('conjugate', () => {
  for (const row of table.trim().split('\n')) {
    const words = row.split(' ');
    const size = words.length / 4;
    const [lemma = '', gerund, third, past] = [0, 1, 2, 3].map((at) =>
      words.slice(at * size, (at + 1) * size).join(' '),
    );
    test(lemma, () => {
      assert.equal(conjugate(lemma, 'gerund'), gerund);
      assert.equal(conjugate(lemma, 'third-person'), third);
      assert.equal(conjugate(lemma, 'past'), past);
      assert.equal(conjugate(lemma, 'base'), lemma);
    });
  }
});
