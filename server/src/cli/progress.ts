import type { Io } from './io';

export interface Progress {
  done(count: number): void;
  /** Takes the line away: the report is next. */
  clear(): void;
}

const quietMilliseconds = 500;
const everyMilliseconds = 100;

/** A line that counts files, for a person who waits: never in a log, never for a short run. */
export function createProgress(total: number, io: Io): Progress {
  const tell = io.status ?? io.stderr;
  const started = Date.now();
  let shown = 0;
  if (!io.stderrIsTTY || io.env.CI) {
    return { done() {}, clear() {} };
  }
  return {
    done(count) {
      const now = Date.now();
      if (now - started > quietMilliseconds && now - shown > everyMilliseconds) {
        shown = now;
        tell(`\r\u001b[K${count} of ${total} files looked at`);
      }
    },
    clear() {
      if (shown > 0) {
        tell('\r\u001b[K');
        shown = 0;
      }
    },
  };
}
