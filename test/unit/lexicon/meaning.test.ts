import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { meaningOf, similarity, tellingOf } from '../../../server/src/lexicon/meaning';
import { meaningCentres, meaningCodes, meaningStems, meaningWeights } from '../../../server/src/lexicon/meaning-data';
import { stem } from '../../../server/src/lexicon/stem';

function nearness(a: string, b: string): number {
  return similarity(stem(a), stem(b));
}

/** The first is nearer to the second than to the third. */
const rows = `
nurse patient invoice
invoice payment wound
welding pipe lesson
lesson teacher boiler
oven dough lawsuit
court lawyer tractor
harvest crop passenger
runway pilot casserole
arrest suspect fertilizer
multistorey building patient`;

suite('word meaning', () => {
  for (const row of rows.trim().split('\n')) {
    const [word = '', near = '', far = ''] = row.split(' ');
    test(`${word}: ${near} rather than ${far}`, () => {
      assert.ok(nearness(word, near) > nearness(word, far) + 0.1, `${nearness(word, near)} ${nearness(word, far)}`);
    });
  }

  test('the forms of a word have one meaning', () => {
    for (const [form = '', base = ''] of [
      ['invoices', 'invoice'],
      ['colours', 'color'],
      ['calibration', 'calibrate'],
    ]) {
      assert.ok(nearness(form, base) > 0.999, form);
    }
  });

  test('what is no word has none, and is near to nothing', () => {
    for (const word of ['', ' ', 'blorf', 'zzzz', 'a b', 'constructor ', 'é']) {
      assert.equal(meaningOf(word), undefined, word);
      assert.equal(similarity(word, 'audit'), 0);
    }
  });

  test('a word tells the more the seldomer it is used', () => {
    assert.ok(tellingOf('make') < tellingOf('build'));
    assert.ok(tellingOf('build') < tellingOf('scaffold'));
    assert.equal(tellingOf('zzzz'), 1);
  });

  test('the first and the last stem of the table are found', () => {
    const stems = meaningStems.split(' ');
    assert.equal(stems.length, meaningWeights.length);
    assert.ok(meaningOf(stems[0] ?? ''));
    assert.ok(meaningOf(stems.at(-1) ?? ''));
    assert.deepEqual(stems, [...stems].sort());
  });

  test('the table is the one that the script wrote', () => {
    const sum = createHash('sha256')
      .update([meaningStems, meaningWeights, meaningCentres, meaningCodes].join('\n'))
      .digest('hex');
    assert.equal(sum, '44de2771e65c170db05f5a87afb977ff7b7d186fa5c3ee2bace3d6582c2e7ac2');
  });
});
