import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { checkDocument } from '../../../server/src/rules/check';
import { documentOf } from '../../support/check';

/** A file that no rule says anything of. */
const sound = {
  schemaVersion: '1.0',
  exportedAt: '2026-05-15T12:51:50.992Z',
  occupation: {
    soc: '51-4121.00',
    title: 'Welders, Cutters, Solderers, and Brazers',
    group: 'Production',
    sector: '33',
    jobZone: 3,
    jobZoneInferred: false,
  },
  framework: {
    version: 'v.26.05',
    description: 'For two shops.',
    contextCovered: 'Welding in fabrication shops.',
    levels: { welder: { label: 'Welder', statements: ['Steel plate — weld fillet joints to the shop drawing.'] } },
  },
  sources: { onet: 'v30.2', crosswalk: 'https://example.org', generator: 'hand' },
  attribution: 'O*NET by USDOL/ETA, CC BY 4.0, modified.',
};

/** Which rule reports a value of the wrong type, by place. */
const owners: readonly (readonly [place: string, rule: string])[] = [
  ['schemaVersion', 'unsupported-schema-version'],
  ['exportedAt', 'date-mismatch'],
  ['occupation', 'missing-core-field'],
  ['occupation/soc', 'invalid-soc-code'],
  ['occupation/title', 'missing-core-field'],
  ['occupation/group', 'group-mismatch'],
  ['occupation/sector', 'invalid-sector'],
  ['occupation/jobZone', 'invalid-job-zone'],
  ['occupation/jobZoneInferred', 'invalid-job-zone'],
  ['framework', 'missing-core-field'],
  ['framework/version', 'date-mismatch'],
  ['framework/description', 'empty-scope'],
  ['framework/contextCovered', 'empty-scope'],
  ['framework/levels', 'missing-core-field'],
  ['framework/levels/welder', 'missing-core-field'],
  ['framework/levels/welder/label', 'missing-core-field'],
  ['framework/levels/welder/statements', 'missing-core-field'],
  ['framework/levels/welder/statements/0', 'missing-core-field'],
  ['sources', 'missing-source-credit'],
  ['sources/onet', 'missing-source-credit'],
  ['sources/crosswalk', 'missing-source-credit'],
  ['sources/generator', 'missing-source-credit'],
  ['attribution', 'missing-source-credit'],
];

suite('a value of the wrong type', () => {
  test('stands in no sound file', () => assert.deepEqual(findings(sound), []));

  for (const [place, rule] of owners) {
    test(`at ${place} is told once, there, by ${rule}`, () => {
      const path = place.split('/');
      const good = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], sound);
      for (const wrong of [5, -0.5, true, 'text', [], ['text'], {}, { text: 'text' }]) {
        if (kindOf(wrong) !== kindOf(good) && !(place.endsWith('jobZone') && typeof wrong === 'number')) {
          assert.deepEqual(findings(withValue(sound, path, wrong)), [`${rule} at ${place}`], JSON.stringify(wrong));
        }
      }
    });
  }
});

function findings(file: unknown): string[] {
  const found = checkDocument(documentOf(JSON.stringify(file)), defaultConfig, {
    onRuleFailure: (rule, error) => {
      throw new Error(`The rule ${rule} threw.`, { cause: error });
    },
  });
  return found.map(({ rule, path }) => `${rule} at ${path.join('/')}`);
}

function withValue(file: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const inner = rest.length === 0 ? value : withValue((file as Record<string, unknown>)[key], rest, value);
  return Array.isArray(file)
    ? file.map((item, index) => (index === Number(key) ? inner : item))
    : { ...(file as object), [key]: inner };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
