/**
 * `npm run fuzz`: tries every rule, with its fixes, on long statements of many kinds, and tells where the time grows
 * faster than the text: an expression that starts anew at each character, or a loop within a loop. Four times the text
 * may take four times as long; it is measured again before it is called a fault, since a machine has other work.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Config,
  checkDocument,
  defaultConfig,
  type FrameworkDocument,
  fixesOf,
  parseDocument,
  rules,
} from '../../server/src/index';

// biome-ignore format: so many short strings are read best in rows
const units: readonly string[] = [
  'a', ' ', 'ab ', '— ', '-', '- ', 'a, ', 'and ', 'and quickly ', 'plan, ', '. ', 'Plan it. ', '1', 'A', 'ABC ', '😀',
  '\ud800', '\u202e', '\u200b', '"', '\\', 'a: ', '(a) ', '(', 'the ', 'under ', 'under direct supervision ',
  'under direct supervision, independently; ', 'be ', 'not ', 'abcdefghij', "'", '\t', '\u00a0', ' \u00a0', 'x-y-',
  'etc.', 'a/b ', 'he or ', 'x; ', 'Ab', 'é', 'quickly ', 'to plan ', 'organise ',
];
const heads: readonly string[] = ['', 'Topic — plan ', 'Topic — under '];
const shorter = 20_000;
const longer = 4 * shorter;

/** What takes less is not measured: the machine's noise is as large. */
const leastMilliseconds = 60;
/** Above this many times for four times the text, it is no straight line any more. */
const mostGrowth = 8;

const configs = rules.map(
  (own): Config => ({
    ...defaultConfig,
    rules: Object.fromEntries(rules.map((rule) => [rule.meta.id, { severity: rule === own ? 'hint' : 'off' }])),
  }),
);

let faults = 0;
for (const unit of units) {
  for (const head of heads) {
    const [short, long] = [documentOf(head, unit, shorter), documentOf(head, unit, longer)];
    rules.forEach((rule, index) => {
      const config = configs[index] ?? defaultConfig;
      const name = `${rule.meta.id} on ${JSON.stringify(head)} and many of ${JSON.stringify(unit)}`;
      const growth = () => {
        const before = timeOf(short, config, name);
        const after = timeOf(long, config, name);
        return after < leastMilliseconds ? 0 : after / before;
      };
      // The first time pays for what all rules share.
      const times = [growth()];
      while (times.length < 4 && Math.min(...times) > mostGrowth) {
        times.push(growth());
      }
      if (Math.min(...times) > mostGrowth) {
        tell(`${name} takes ${Math.min(...times).toFixed(0)} times as long for four times the text.`);
      }
    });
  }
}
console.log(
  `${units.length * heads.length} kinds of text, ${rules.length} rules: ${faults === 0 ? 'no fault' : `${faults} faults`}.`,
);
process.exitCode = faults > 0 ? 1 : 0;

function documentOf(head: string, unit: string, length: number): FrameworkDocument {
  const long = head + unit.repeat(Math.ceil(length / unit.length));
  const levels = {
    emerging: { label: 'Emerging', statements: [long, 'Logs — record it.', `${long} x`] },
    advanced: { label: 'Advanced', statements: ['Logs — record it.'] },
  };
  return parseDocument(TextDocument.create('file:///long.json', 'json', 1, JSON.stringify({ framework: { levels } })));
}

/** Milliseconds of the processor for one rule and the fixes that it offers. */
function timeOf(document: FrameworkDocument, config: Config, name: string): number {
  const start = process.cpuUsage();
  const findings = checkDocument(document, config, { onRuleFailure: (_, error) => tell(`${name} failed: ${error}`) });
  for (const finding of findings) {
    if (
      finding.span.start < 0 ||
      finding.span.start > finding.span.end ||
      finding.span.end > document.text.getText().length
    ) {
      tell(`${name} marks ${finding.span.start} to ${finding.span.end}, which is outside the text.`);
    }
    fixesOf(finding, document, config);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function tell(sentence: string): void {
  faults++;
  console.error(sentence);
}
