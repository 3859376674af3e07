import assert from 'node:assert/strict';
import { addVector, vectorPlaceOf, vectorSize } from '../../../server/src/lexicon/word-meaning';

function vector(word: string): Float64Array {
  const sum = new Float64Array(vectorSize);
  const place = vectorPlaceOf(word);
  assert.notEqual(place, undefined, `${word} has no vector`);
  addVector(sum, 0, place ?? 0, 1);
  return sum;
}

function nearness(a: string, b: string): number {
  const [x, y] = [vector(a), vector(b)];
  const dot = (p: Float64Array, q: Float64Array): number => p.reduce((sum, value, at) => sum + value * (q[at] ?? 0), 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

/** The first is nearer to the second than to the third. */
const rows = `
nurse patient invoice
invoice payment wound
welding pipe lesson
lesson teacher boiler
oven dough lawsuit
court lawyer tractor`;

suite('word meaning', () => {
  for (const row of rows.trim().split('\n')) {
    const [word = '', near = '', far = ''] = row.split(' ');
    test(`${word}: ${near} rather than ${far}`, () => {
      assert.ok(nearness(word, near) > nearness(word, far) + 0.1, `${nearness(word, near)} ${nearness(word, far)}`);
    });
  }

  test('the forms of a word have one vector', () => {
    assert.equal(vectorPlaceOf('invoices'), vectorPlaceOf('invoice'));
    assert.equal(vectorPlaceOf('colours'), vectorPlaceOf('color'));
    assert.equal(vectorPlaceOf('calibrating'), vectorPlaceOf('calibrate'));
  });

  test('what is no word has none', () => {
    for (const word of ['', ' ', 'blorf', 'zzzz', 'a b', 'constructor']) {
      assert.equal(vectorPlaceOf(word), undefined, word);
    }
  });

  test('the first and the last word of the table are found', () => {
    assert.equal(vectorPlaceOf('abandon'), 0);
    assert.notEqual(vectorPlaceOf('zoom'), undefined);
  });
});
