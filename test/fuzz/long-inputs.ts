/**
 * A part of `npm run fuzz`: 200,000 texts, or as many as `FRAMEWORK_FUZZ_INPUTS` says. A fault is told with the smallest text
 * that shows it; `FRAMEWORK_FUZZ_SEED` brings the same texts back.
 */
import { tryInputs } from './inputs';

const inputs = Number(process.env.FRAMEWORK_FUZZ_INPUTS ?? 200_000);
const seed = Number(process.env.FRAMEWORK_FUZZ_SEED ?? Date.now() % 1_000_000_000);

console.log(`${inputs} texts, seed ${seed}.`);
const seen = new Set<string>();
let told = 0;
void tryInputs(inputs, seed, (tried, faults) => {
  for (const { message, input } of faults) {
    const [title = ''] = message.split('\n');
    if (!seen.has(title)) {
      seen.add(title);
      console.error(`\nAfter ${tried} texts: ${message}\n${JSON.stringify(input)}\n`);
    }
  }
  if (tried >= told + 10_000) {
    told = tried;
    console.log(`${tried} texts`);
  }
}).then(
  ({ inputs: tried, seconds, slowest, faults }) => {
    console.log(
      `${tried} texts in ${Math.round(seconds)} s, the slowest in ${Math.round(slowest.milliseconds)} ms (${slowest.text.length} characters): ${faults.length === 0 ? 'no fault' : `${seen.size} kinds of fault`}.`,
    );
    process.exitCode = faults.length > 0 ? 1 : 0;
  },
  (error: unknown) => {
    console.error(String(error));
    process.exitCode = 1;
  },
);
