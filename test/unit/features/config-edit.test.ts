import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { type ConfigPlace, configChanges } from '../../../server/src/features/config-edit';
import { applyEdits } from '../../support/check';

const keep: ConfigPlace = { list: ['suppressions'], entries: [{ rule: 'r', reason: 'b' }] };
const link: ConfigPlace = { list: ['threads', 'link'], entries: [{ topics: ['a', 'b'] }] };
const off: ConfigPlace = { object: ['rules'], key: 'r', value: 'off' };

function changed(text: string | undefined, place: ConfigPlace): string | undefined {
  const changes = configChanges(text, place);
  return changes && applyEdits(text ?? '', changes);
}

suite('edits of the configuration', () => {
  test('make a file', () => {
    assert.equal(changed(undefined, off), '{\n  "rules": {\n    "r": "off"\n  }\n}\n');
    assert.deepEqual(parse(changed('', link) ?? ''), { threads: { link: [{ topics: ['a', 'b'] }] } });
  });

  test('add what is not there yet', () => {
    assert.equal(
      changed('{\n  // Ours.\n  "ladder": ["a"] // weakest first\n}\n', keep),
      '{\n  // Ours.\n  "ladder": ["a"],\n  "suppressions": [\n    {\n      "rule": "r",\n      "reason": "b"\n    }\n  ] // weakest first\n}\n',
    );
    assert.equal(changed('{\n  // near\n}', off), '{\n  // near\n  "rules": {\n    "r": "off"\n  }\n}');
    assert.equal(changed('{}', off), '{"rules": {"r":"off"}}');
    assert.equal(changed('{\n}', off), '{"rules": {\n    "r": "off"\n  }}');
  });

  test('add to what is there, in its layout', () => {
    assert.equal(
      changed('{\r\n\t"threads": {\r\n\t\t"cut": []\r\n\t}\r\n}', link),
      '{\r\n\t"threads": {\r\n\t\t"cut": [],\r\n\t\t"link": [\r\n\t\t\t{\r\n\t\t\t\t"topics": [\r\n\t\t\t\t\t"a",\r\n\t\t\t\t\t"b"\r\n\t\t\t\t]\r\n\t\t\t}\r\n\t\t]\r\n\t}\r\n}',
    );
    const twice = changed(changed('{\n  "suppressions": [],\n}\n', keep), keep);
    assert.deepEqual(parse(twice ?? ''), {
      suppressions: [
        { rule: 'r', reason: 'b' },
        { rule: 'r', reason: 'b' },
      ],
    });
    assert.ok(twice?.includes('},\n'), twice);
  });

  test('replace a value', () => {
    assert.equal(changed('{"rules": {"r": {"severity": "hint"}}}', off), '{"rules": {"r": "off"}}');
  });

  test('leave alone what is broken or of another type', () => {
    assert.equal(changed('[]', off), undefined);
    assert.equal(changed('{"rules": 3}', off), undefined);
    assert.equal(changed('{"suppressions": {}}', keep), undefined);
  });
});
