import assert from 'node:assert/strict';
import { checkCompletion, completionLabels } from '../../support/features';

const start = '{"schemaVersion": "1.0", "occupation": {"soc": "29-1141.00"}, ';

suite('completion of keys and values', () => {
  test('offers the keys that the file lacks, with their shape', () => {
    assert.deepEqual(completionLabels(`${start}|}`), ['exportedAt', 'framework', 'sources', 'attribution']);
    checkCompletion(
      `${start}|}`,
      'framework',
      `${start}"framework": {"version": "", "description": "", "contextCovered": "", "levels": {}}}`,
    );
    checkCompletion(`${start}"sou|"}`, 'sources', `${start}"sources": {}}`);
    checkCompletion(`${start}"sou|": {}}`, 'sources', `${start}"sources": {}}`);
    checkCompletion(`${start}sou|}`, 'sources', `${start}"sources": {}}`);
  });

  test('puts the commas that are missing', () => {
    checkCompletion(
      '{"schemaVersion": "1.0", "occupation": {| "soc": ""}}',
      'title',
      '{"schemaVersion": "1.0", "occupation": {"title": "", "soc": ""}}',
    );
    checkCompletion(
      '{"schemaVersion": "1.0", "occupation": {"soc": ""|}}',
      'title',
      '{"schemaVersion": "1.0", "occupation": {"soc": "", "title": ""}}',
    );
  });

  test('offers levels that the ladder lacks as whole skeletons', () => {
    const levels = (inside: string) => `{"framework": {"levels": {${inside}}}}`;
    assert.deepEqual(completionLabels(levels('|')), ['emerging', 'developing', 'proficient', 'advanced']);
    assert.deepEqual(completionLabels(levels('"emerging": {"label": "Emerging", "statements": []}, |')), [
      'developing',
      'proficient',
      'advanced',
    ]);
    assert.deepEqual(completionLabels(levels('"level1": {}, "level2": {}, "|"')), ['level3']);
    assert.deepEqual(completionLabels(levels('"a": {}, |'), { ladder: ['a', 'b', 'c'] }), ['b', 'c']);
    checkCompletion(
      levels('"emerging": {}, "dev|"'),
      'developing',
      levels('"emerging": {}, "developing": {"label": "Developing", "statements": []}'),
    );
  });

  test('offers the keys and the label of a level', () => {
    const level = (inside: string) => `{"framework": {"levels": {"proficient": {${inside}}}}}`;
    assert.deepEqual(completionLabels(level('|')), ['label', 'statements']);
    checkCompletion(level('"label": "|"'), 'Proficient', level('"label": "Proficient"'));
    checkCompletion(level('"statements": [], |'), 'label', level('"statements": [], "label": ""'));
  });

  test('offers groups, sectors, job zones and codes with their names', () => {
    const occupation = (inside: string) => `{"schemaVersion": "1.0", "occupation": {"soc": "29-1141.00", ${inside}}}`;
    assert.equal(completionLabels(occupation('"group": "|"'))[0], 'Healthcare Practitioners & Technical');
    checkCompletion(occupation('"group": "Hea|"'), 'Healthcare Support', occupation('"group": "Healthcare Support"'));
    checkCompletion(occupation('"sector": |'), '62 Health Care and Social Assistance', occupation('"sector": "62"'));
    checkCompletion(occupation('"jobZone": |'), '3 Medium Preparation Needed', occupation('"jobZone": 3'));
    checkCompletion(occupation('"jobZone": 1|'), '3 Medium Preparation Needed', occupation('"jobZone": 3'));
    checkCompletion(occupation('"jobZoneInferred": |'), 'false', occupation('"jobZoneInferred": false'));
    assert.equal(completionLabels(occupation('"title": "|"'))[0], 'Registered Nurses');
  });

  test('works in a text that breaks off', () => {
    checkCompletion(
      '{"schemaVersion": "1.0", "occupation": {"|',
      'soc',
      '{"schemaVersion": "1.0", "occupation": {"soc": ""',
    );
  });

  test('a value gives way to the one that is chosen, but no object or list does', () => {
    const occupation = (inside: string) => `{"occupation": {${inside}}, "framework": {"levels": {}}}`;
    checkCompletion(occupation('"jobZone":| 3'), '2 Some Preparation Needed', occupation('"jobZone":2'));
    checkCompletion(
      occupation('"sector": |"54", "soc": ""'),
      '62 Health Care and Social Assistance',
      occupation('"sector": "62", "soc": ""'),
    );
    assert.deepEqual(completionLabels(occupation('"group": |["Legal"]')), []);
    assert.deepEqual(completionLabels(occupation('"group":| {}')), []);
  });

  test('keeps out of what stands before and behind the framework', () => {
    assert.deepEqual(completionLabels('|{"framework": {"levels": {}}}'), []);
    assert.deepEqual(completionLabels('{"framework": {"levels": {}}} |'), []);
  });

  test('keeps out of JSON of another kind', () => {
    assert.deepEqual(completionLabels('{"framework": "react", "levels": 3, |}'), []);
    assert.deepEqual(completionLabels('{"name": "x", "framework": {|}}'), []);
  });
});
