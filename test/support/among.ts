import { checkFix, checkRule, type PartialConfig, type StandardLevel } from './check';

/** Eight statements that no rule minds: a statement under test stands among them, so that the file has a style. */
const plain: Readonly<Record<StandardLevel, readonly string[]>> = {
  emerging: [
    'Tool crib — return borrowed spanners at the end of each shift under direct supervision.',
    'Fuel logs — record litres and times for each truck as instructed.',
  ],
  developing: [
    'Brake service — replace pads and rotors on light trucks with reduced oversight.',
    'Coolant circuits — flush and refill to the maker’s figures with minimal supervision.',
  ],
  proficient: [
    'Engine faults — diagnose intermittent misfires on diesel units independently.',
    'Gearbox overhauls — plan and carry out rebuilds autonomously within the booked hours.',
  ],
  advanced: [
    'Fleet policy — set replacement cycles across the whole organization.',
    'Workshop safety — govern lifting and fire standards at every depot.',
  ],
};

const levels: readonly StandardLevel[] = ['emerging', 'developing', 'proficient', 'advanced'];

/**
 * What one rule says of a statement among plain ones of all levels. The words that it marks stand in «»; a part of its
 * message may follow behind ` => `. Without « the rule is silent.
 */
export function checkAmong(rule: string, level: StandardLevel, row: string, config: PartialConfig = {}): void {
  const [marked = '', message = ''] = row.split(' => ');
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const length = marked.indexOf('»') - start - 1;
  const mark = start < 0 ? '' : `\n   ${' '.repeat(start)}${'^'.repeat(length)} ${rule}${message && `: ${message}`}`;
  checkRule(rule, among(level, text, mark), config);
}

/** A fix of the statement at the cursor `|`, among plain ones. */
export function checkFixAmong(
  level: StandardLevel,
  before: string,
  title: string,
  after: string,
  config: PartialConfig = {},
): void {
  checkFix(among(level, before), title, among(level, after), config);
}

/** The framework of four levels with plain statements, and one more at the end of a level. */
export function among(level: StandardLevel, statement: string, mark = ''): string {
  const parts = levels.map((key) => {
    const own = plain[key].map((it) => `  "${it}"`);
    const statements = key === level ? [...own, `  "${statement}"`] : own;
    const label = key.charAt(0).toUpperCase() + key.slice(1);
    return `"${key}": {"label": "${label}", "statements": [\n${statements.join(',\n')}${key === level ? mark : ''}\n]}`;
  });
  return `{"framework": {"levels": {\n${parts.join(',\n')}\n}}}`;
}

/** One test a row, named after it. */
export function testAmong(
  rule: string,
  level: StandardLevel,
  rows: readonly string[],
  config: PartialConfig = {},
): void {
  for (const row of rows) {
    test(`${level}: ${row}`, () => checkAmong(rule, level, row, config));
  }
}
