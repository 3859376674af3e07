import { extensions } from 'vscode';

/** In the extension host: activates both extensions, in turns which one is first, and tells how long each took. */
export async function run(): Promise<void> {
  const ids = ['bench.bare', 'framework-authoring.framework-authoring'];
  const times: Record<string, number> = {};
  for (const id of process.env.FRAMEWORK_BENCH_ROUND === '1' ? ids.toReversed() : ids) {
    const extension = extensions.getExtension(id);
    if (!extension || extension.isActive) {
      throw new Error(`${id} is ${extension ? 'active already' : 'not installed'}.`);
    }
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
  }
  console.log(`[bench] ${JSON.stringify(times)}`);
}
