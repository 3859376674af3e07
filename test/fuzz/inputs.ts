/** Tries properties on texts without end, in a thread of its own so that one that hangs is found too. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { holds, type Try } from './properties';
import { anyText } from './texts';

export interface Fault {
  readonly message: string;
  /** The smallest that was found. */
  readonly input: Try;
}

export interface Tried {
  readonly inputs: number;
  readonly seconds: number;
  readonly slowest: { readonly milliseconds: number; readonly text: string };
  readonly faults: readonly Fault[];
}

/** No input takes longer, in milliseconds; it is far above what any takes on a slow machine. */
const timeBox = 20_000;
/** How long a smaller text with the same fault is looked for, in milliseconds. */
const timeToShrink = 2_000;
/** How many are tried before the count is told; a fault ends such a run and the next one goes on. */
const batch = 1_000;

/** @param onProgress called with the inputs tried so far, and the faults of the last batch */
export function tryInputs(
  inputs: number,
  seed: number,
  onProgress: (tried: number, faults: readonly Fault[]) => void = () => {},
): Promise<Tried> {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(__filename, { workerData: { inputs, seed, beat } });
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(beat, 0);
      if (now === last) {
        finish();
        reject(new Error(`An input took longer than ${timeBox} ms: number ${now} of the seed ${seed}.`));
      }
      last = now;
    }, timeBox);
    const finish = () => {
      clearInterval(watch);
      void worker.terminate();
    };
    const faults: Fault[] = [];
    worker.on('message', (message: { tried: number; faults: Fault[]; slowest?: Tried['slowest'] }) => {
      faults.push(...message.faults);
      onProgress(message.tried, message.faults);
      if (message.slowest) {
        finish();
        resolve({ inputs: message.tried, seconds: (Date.now() - started) / 1000, slowest: message.slowest, faults });
      }
    });
    worker.on('error', (error) => {
      finish();
      reject(error);
    });
  });
}

function work({ inputs, seed, beat }: { inputs: number; seed: number; beat: Int32Array }): void {
  const tries = fc.record({
    text: anyText(),
    choices: fc.array(fc.nat(9_999), { minLength: 3, maxLength: 3 }),
    inserted: fc.constantFrom('', 'x', ' ', ' — ', '😀', '\\"', '\\u00e9', '"', '\\', '\n', '}', 'assist and design '),
  });
  let slowest = { milliseconds: 0, text: '' };
  let tried = 0;
  for (let run = 0; tried < inputs; run++) {
    const numRuns = Math.min(batch, inputs - tried);
    let failedAt = Number.POSITIVE_INFINITY;
    const property = fc.property(tries, (input) => {
      Atomics.add(beat, 0, 1);
      const before = performance.now();
      if (before - failedAt > timeToShrink) {
        return;
      }
      try {
        holds(input);
      } catch (error) {
        failedAt = Math.min(failedAt, before);
        throw error;
      }
      const milliseconds = performance.now() - before;
      if (milliseconds > slowest.milliseconds) {
        slowest = { milliseconds, text: input.text };
      }
    });
    const outcome = fc.check(property, { numRuns, seed: seed + run });
    tried += outcome.failed ? outcome.numRuns : numRuns;
    const [input] = outcome.counterexample ?? [];
    const faults: Fault[] = input ? [{ message: messageOf(outcome.errorInstance), input }] : [];
    parentPort?.postMessage({ tried, faults, ...(tried >= inputs && { slowest }) });
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? `\n${messageOf(error.cause)}` : '';
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)) + cause;
}

if (!isMainThread) {
  work(workerData);
}
