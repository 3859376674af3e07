/** Texts for properties: frameworks of any ladder, and real ones that were damaged in many ways. */
import fc from 'fast-check';
import { corpus } from '../support/corpus';

/** Words of statements: of the trade, of the grammar, and signs that are easily got wrong. */
// biome-ignore format: so many short strings are read best in rows
const words: readonly string[] = [
  'System logs', 'Pumps', 'pump', 'Cash handling', 'IT', 'monitor', 'Monitors', 'understand', 'design', 'set the strategy',
  'assist with', 'evaluating', 'and', 'and/or', 'or', ',', ';', '.', 'under direct supervision', 'independently',
  'across the whole organization', 'routine', 'non-routine', 'with minimal oversight', 'is able to', 'be responsible for',
  'TBD', 'not currently defined', 'he', 'organise', 'organize', 'etc.', '(e.g. valves)', 'a', 'the', 'of', 'Excel',
];
// biome-ignore format: so many short strings are read best in rows
const signs: readonly string[] = [
  ' — ', ' - ', ' – ', '—', ': ', ' -- ', ' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u2028', '"', '\\',
  '😀', '👩‍🔧', '\ud83d', '\ude00', 'é', 'e\u0301', 'ﬁ', 'İ', 'ß', 'الصيانة', '安全', '\u0000', '<b>', '[x](y)', '=1+1', '__proto__', '|', '`',
];
/** Pieces of JSON. */
// biome-ignore format: so many short strings are read best in rows
const tokens: readonly string[] = [
  '"', '\\', '\\"', '\\u2014', '\\ud83d', '\\u', '{', '}', '[', ']', ',', ':', '{}', '[]', '""', 'null', 'true', '-1', '1e999', '//',
  '/* */', '\n', '\r', '\r\n', '\ufeff', ' ', '\t', '"statements": [', '"levels": {', '"label": 3', '"framework": {', '"emerging": {}',
  '<<<<<<< ours\n', '=======\n', '>>>>>>> theirs\n', '"a": 1, "a": 2', '\u0000', '😀', '\ude00',
];

const statement = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words, ...signs), { maxLength: 12 }).map((it) => it.join(' ')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words, ...signs), { maxLength: 12 }).map((it) => it.join('')) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...signs, ' — ', ' — '), fc.array(fc.constantFrom(...words)))
      .map(([topic, separator, rest]) => `${topic}${separator}${rest.join(' ')}.`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const ladders: readonly (readonly string[])[] = [
  ['emerging', 'developing', 'proficient', 'advanced'],
  Array.from({ length: 12 }, (_, index) => `level${index + 1}`),
  Array.from({ length: 12 }, (_, index) => String(12 - index)),
  ['novice', 'advanced-beginner', 'competent', 'proficient', 'expert'],
  'junior mid senior staff principal fellow a b c d e f'.split(' '),
];
const odd = fc.oneof(
  fc.constantFrom(null, true, 3, '', {}, []),
  fc.jsonValue({ maxDepth: 2, depthSize: 'small', noUnicodeString: false }),
);
const level = fc.record(
  {
    label: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('Emerging', 'Level 1', 'Senior') }, odd),
    statements: fc.oneof(
      { weight: 12, arbitrary: fc.array(statement, { maxLength: 5 }) },
      { weight: 1, arbitrary: fc.array(fc.oneof(statement, odd), { maxLength: 4 }) },
      { weight: 1, arbitrary: odd },
    ),
  },
  { noNullPrototype: true },
);
const occupation = fc.record(
  {
    soc: fc.oneof(fc.constantFrom('15-1299.08', '15-1299', '99-9999.00', '151299', ' 15-1252.00'), odd),
    title: fc.oneof(fc.constantFrom('Software Developers', 'Nurse'), odd),
    group: fc.oneof(fc.constantFrom('Legal', 'Computer & Mathematical', 'computer'), odd),
    sector: fc.oneof(fc.constantFrom('54', '5', '541', '31-33'), odd),
    jobZone: fc.oneof(fc.constantFrom(1, 5, 6, 2.5, '3'), odd),
    jobZoneInferred: odd,
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A framework of 1 to 12 levels, as text: minified, indented, or with escapes. */
const framework = fc
  .record({
    keys: fc
      .tuple(fc.constantFrom(...ladders), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }))
      .map(([keys, count, turn]) => [...keys.slice(turn), ...keys.slice(0, turn)].slice(0, count)),
    levels: fc.array(level, { minLength: 12, maxLength: 12 }),
    occupation: fc.option(occupation),
    rest: fc.record(
      {
        schemaVersion: fc.constantFrom<unknown>('1.0', '2.0', 1, null),
        exportedAt: fc.constantFrom<unknown>('2026-05-13T00:00:00Z', '13.5.2026', '2099-01-01', 3),
        attribution: fc.oneof(fc.constantFrom('O*NET', ''), odd),
        sources: odd,
        surces: odd,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ keys, levels, occupation: job, rest }) => ({
    ...rest,
    ...(job && { occupation: job }),
    framework: { levels: Object.fromEntries(keys.map((key, index) => [key, levels[index]])) },
  }));
const written = fc
  .tuple(framework, fc.constantFrom('minified', 'indented', 'tabs and CRLF', 'escaped'))
  .map(([value, form]) => inForm(JSON.stringify(value), form));

function inForm(text: string, form: string): string {
  switch (form) {
    case 'indented':
      return JSON.stringify(JSON.parse(text), null, 2);
    case 'tabs and CRLF':
      return `\ufeff${JSON.stringify(JSON.parse(text), null, '\t').replace(/\n/g, '\r\n')}\r\n`;
    case 'escaped':
      return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    default:
      return text;
  }
}

/** What is done to a text; places are parts of its length, so that they shrink well. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(9_999),
    text: fc.constantFrom(...tokens, ...signs, ...words),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9_999), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(9_999), length: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(9_999) }),
  fc.record({ kind: fc.constant('token' as const), at: fc.nat(9_999), text: fc.constantFrom(...tokens) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(text: string, what: Damage): string {
  const at = Math.floor((what.at / 10_000) * (text.length + 1));
  switch (what.kind) {
    case 'insert':
      return text.slice(0, at) + what.text + text.slice(at);
    case 'delete':
      return text.slice(0, at) + text.slice(at + what.length);
    case 'repeat':
      return text.slice(0, at + what.length) + text.slice(at);
    case 'cut':
      return text.slice(0, at);
    case 'token': {
      // The next sign of JSON becomes another one.
      const next = /["{}[\],:]/g;
      next.lastIndex = at;
      const found = next.exec(text);
      return found ? text.slice(0, found.index) + what.text + text.slice(found.index + 1) : text + what.text;
    }
  }
}

/** Real frameworks, most of them cut down so that many can be tried, each on one line and as it is. */
function realTexts(): string[] {
  return corpus().flatMap(({ text }) => {
    const sound = text.replace(/^\ufeff/, '');
    let value: unknown;
    try {
      value = JSON.parse(sound, (key, it) =>
        key === 'statements' && Array.isArray(it) ? [...it.slice(0, 3), ...it.slice(-2)] : it,
      );
    } catch {
      return [text];
    }
    const small = JSON.stringify(value);
    return small.length > 20_000 ? [] : [small, JSON.stringify(value, null, 2)];
  });
}

/** Any of them. */
export function anyText(): fc.Arbitrary<string> {
  const real = realTexts();
  const hurt = fc
    .tuple(fc.nat(real.length - 1), fc.array(damage, { maxLength: 5 }))
    .map(([index, what]) => what.reduce(damaged, real[index] ?? ''));
  const hurtOwn = fc
    .tuple(written, fc.array(damage, { maxLength: 3 }))
    .map(([text, what]) => what.reduce(damaged, text));
  return fc.oneof({ weight: 5, arbitrary: hurt }, { weight: 4, arbitrary: written }, { weight: 3, arbitrary: hurtOwn });
}
