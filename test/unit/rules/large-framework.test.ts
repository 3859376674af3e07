import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/rules/check';
import { rules } from '../../../server/src/rules/index';
import { documentOf, fullConfig } from '../../support/check';

/** Two levels of so many statements each; the last one has no separator. */
function framework(each: number): string {
  const level = (name: string) => {
    const statements = Array.from(
      { length: each },
      (_, index) => `${name} ${index} — record item ${index} of the list.`,
    );
    return { label: name, statements: [...statements.slice(1), 'Nothing to see here'] };
  };
  return JSON.stringify({ framework: { levels: { emerging: level('Emerging'), proficient: level('Proficient') } } });
}

const spoken = ['large-framework', 'malformed-separator'];
/** The others have nothing to do with size, and take their time over thousands of statements. */
const config = fullConfig({
  rules: Object.fromEntries(
    rules.filter(({ meta }) => !spoken.includes(meta.id)).map(({ meta }) => [meta.id, { severity: 'off' }]),
  ),
});

suite('large-framework', () => {
  test('says once that statements are not compared, and still judges each', () => {
    const findings = checkDocument(documentOf(framework(2001)), config);
    const large = findings.filter(({ rule }) => rule === 'large-framework');
    assert.equal(large.length, 1);
    assert.match(large[0]?.message ?? '', /4002 statements/);
    assert.deepEqual(large[0]?.path, ['framework', 'levels']);
    const odd = findings.filter(({ rule }) => rule === 'malformed-separator').map(({ path }) => path.join('/'));
    assert.deepEqual(odd, ['framework/levels/emerging/statements/2000', 'framework/levels/proficient/statements/2000']);
  });

  test('says nothing of a framework that is compared', () => {
    const findings = checkDocument(documentOf(framework(200)), config);
    assert.ok(!findings.some(({ rule }) => rule === 'large-framework'));
  });
});
