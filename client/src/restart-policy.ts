/** Milliseconds to wait before each restart after a crash; when they are used up, a person is asked. */
const delays = [0, 250, 500, 1000, 2000];
/** Crashes that lie further apart than this are not one trouble. */
const window = 3 * 60_000;

export interface RestartPolicy {
  /** Milliseconds to wait before the restart; undefined: do not restart. `now` in milliseconds. */
  afterCrash(now: number): number | undefined;
}

export function createRestartPolicy(): RestartPolicy {
  let crashes: number[] = [];
  return {
    afterCrash(now) {
      crashes = [...crashes.filter((time) => now - time < window), now];
      return delays[crashes.length - 1];
    },
  };
}
