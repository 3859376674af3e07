import assert from 'node:assert/strict';
import { orderLevels } from '../../../server/src/framework/ladder';

suite('ladder', () => {
  const cases: [string, string, string, string][] = [
    [
      'the default ladder, shuffled',
      'advanced emerging proficient developing',
      'emerging developing proficient advanced',
      'known',
    ],
    ['a known ladder with a level missing', 'expert novice competent', 'novice competent expert', 'known'],
    [
      'DDaT, in other letters',
      'Expert Working Practitioner Awareness',
      'Awareness Working Practitioner Expert',
      'known',
    ],
    ['numbered levels', 'level10 level2 level1', 'level1 level2 level10', 'numbered'],
    ['integer-like keys', '3 1 2', '1 2 3', 'numbered'],
    [
      'grades in alphabetical order',
      'analyst head-of junior lead senior trainee',
      'trainee junior analyst senior lead head-of',
      'titles',
    ],
    [
      'steps of one title',
      'software-engineer-2 software-engineer senior-software-engineer staff-software-engineer',
      'software-engineer software-engineer-2 senior-software-engineer staff-software-engineer',
      'titles',
    ],
    ['keys that nobody knows keep the order of the text', 'n00b play3r pr0 1337', 'n00b play3r pr0 1337', 'file'],
    ['one level', 'all', 'all', 'file'],
  ];
  for (const [name, keys, expected, source] of cases) {
    test(name, () => {
      assert.deepEqual(orderLevels(keys.split(' ')), { keys: expected.split(' '), source });
    });
  }

  test('the configuration wins, and keys that it does not name come last', () => {
    assert.deepEqual(orderLevels(['emerging', 'extra', 'advanced'], ['advanced', 'emerging']), {
      keys: ['advanced', 'emerging', 'extra'],
      source: 'configuration',
    });
  });

  test('a configured ladder of other keys says nothing about this file', () => {
    assert.equal(orderLevels(['emerging', 'advanced'], ['one', 'two']).source, 'known');
  });
});
