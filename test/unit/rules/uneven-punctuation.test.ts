import { checkFix, checkRule } from '../../support/check';

const rule = 'uneven-punctuation';

/** A framework of nine statements alike and the one under test. */
function among(like: (topic: string) => string, statement: string, marks = ''): string {
  const others = Array.from({ length: 9 }, (_, index) => `  "${like(`Topic ${index}`)}",`).join('\n');
  return `{"framework": {"levels": {"emerging": {"statements": [\n${others}\n  "${statement}"\n${marks}]}}}}`;
}

const withStop = (topic: string) => `${topic} — record each entry.`;
const withoutStop = (topic: string) => `${topic} — record each entry`;

suite(rule, () => {
  test('marks the last word where most end with a full stop', () => {
    checkRule(
      rule,
      among(
        withStop,
        'Pumps — record the readings',
        '                      ^^^^^^^^ uneven-punctuation: "readings" ends without a full stop\n',
      ),
    );
    checkRule(
      rule,
      among(withStop, 'Pumps — record readings;', '                  ^ uneven-punctuation: full stop\n').replace(
        '                  ^',
        `${' '.repeat(3 + 'Pumps — record readings'.length)}^`,
      ),
    );
  });

  test('marks the full stop where most have none', () => {
    checkRule(
      rule,
      among(withoutStop, 'Pumps — record readings.', `${' '.repeat(3 + 'Pumps — record readings'.length)}^ ${rule}\n`),
    );
  });

  test('is silent where the file is undecided or small', () => {
    checkRule(
      rule,
      among((topic) => (topic > 'Topic 6' ? withStop : withoutStop)(topic), 'Pumps — record readings.'),
    );
    checkRule(rule, '{"framework": {"levels": {"emerging": {"statements": ["A — run.", "B — run.", "C — run"]}}}}');
  });

  test('takes a stop inside quotes, a question mark and an abbreviation for an end', () => {
    checkRule(rule, among(withStop, 'Pumps — record readings marked (see the manual.)'));
    checkRule(rule, among(withStop, 'Pumps — ask what is wrong?'));
    checkRule(rule, among(withStop, 'Pumps — record readings, times, etc.'));
  });

  test('adds, replaces and removes the stop', () => {
    checkFix(
      among(withStop, 'Pumps — record read|ings'),
      'Add a full stop',
      among(withStop, 'Pumps — record readings.'),
    );
    checkFix(
      among(withStop, 'Pumps — record readings|,'),
      'Replace "," by a full stop',
      among(withStop, 'Pumps — record readings.'),
    );
    checkFix(
      among(withoutStop, 'Pumps — record readings|.'),
      'Remove the full stop',
      among(withoutStop, 'Pumps — record readings'),
    );
  });
});
