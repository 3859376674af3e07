import { posix, relative, sep } from 'node:path';
import { repositoryOf } from '../disk/gitignore';
import { coloured } from './colour';
import { type Destination, openSink, type Sink } from './destinations';
import type { Io } from './io';
import { type Format, reporters } from './reporters/index';
import type { CheckedFile, Reporter, Summary } from './reporters/result';

/** All reports of one run, written side by side. */
export interface Reports {
  file(file: CheckedFile): void;
  end(summary: Summary): void;
}

/** @throws UsageError where a report's file cannot be written, also later on */
export async function openReports(destinations: readonly Destination<Format>[], io: Io): Promise<Reports> {
  const repositoryPath = repositoryPaths(io);
  const open: { reporter: Reporter; sink: Sink }[] = [];
  for (const destination of destinations) {
    const makeReporter = await reporters[destination.format]();
    const colour = destination.file === undefined && coloured(io);
    const reporter = makeReporter({ colour, repositoryPath });
    const sink = openSink(destination, io);
    sink.write(reporter.start?.() ?? '');
    open.push({ reporter, sink });
  }
  return {
    file(file) {
      for (const { reporter, sink } of open) {
        sink.write(reporter.file(file));
      }
    },
    end(summary) {
      for (const { reporter, sink } of open) {
        sink.write(reporter.end(summary));
        sink.close();
      }
    },
  };
}

/** CI services name files from the top of the repository, wherever the command runs. */
function repositoryPaths({ cwd, env }: Io): (path: string) => string {
  const top = repositoryOf(cwd) ?? env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? cwd;
  const inside = relative(top, cwd).split(sep).join('/');
  return (path) => posix.join(inside.startsWith('..') ? '' : inside, path);
}
