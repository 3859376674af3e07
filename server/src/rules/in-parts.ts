/**
 * Frameworks of very many statements are judged in parts: time and memory stay in proportion, others get their turn
 * between parts, and a change of one statement concerns one part only.
 */
import { asPart, countStatements, mostCompared } from '../analysis/analysis';
import type { Framework, FrameworkDocument, Level, Statement } from '../framework/model';

/** Statements of each level in a part: enough to tell a habit from a slip. */
const partSize = 25;

export function isJudgedInParts({ framework }: FrameworkDocument): boolean {
  return framework !== undefined && countStatements(framework) > mostCompared;
}

/** All parts, in the order of the text within each level. */
export function* partsOf(document: FrameworkDocument): Iterable<FrameworkDocument> {
  for (let index = 0; index < countParts(document); index++) {
    yield partAt(document, index);
  }
}

/** The parts that some statements belong to, each once. */
export function partsWith(document: FrameworkDocument, statements: readonly Statement[]): FrameworkDocument[] {
  const last = countParts(document) - 1;
  const indices = statements.map((statement) =>
    Math.min(last, Math.floor(statement.level.statements.indexOf(statement) / partSize)),
  );
  return [...new Set(indices)].map((index) => partAt(document, index));
}

/** What is left over belongs to the last part: alone it would be too few to show a habit. */
function countParts({ framework }: FrameworkDocument): number {
  const longest = Math.max(0, ...(framework?.levels ?? []).map(({ statements }) => statements.length));
  return Math.max(1, Math.floor(longest / partSize));
}

function partAt(document: FrameworkDocument, index: number): FrameworkDocument {
  const { framework } = document;
  const end = index === countParts(document) - 1 ? Number.POSITIVE_INFINITY : (index + 1) * partSize;
  return framework ? { ...document, framework: asPart(partOf(framework, index * partSize, end)) } : document;
}

function partOf(framework: Framework, start: number, end: number): Framework {
  const levels = framework.levels.map((level): Level => {
    const statements: Statement[] = [];
    const copy: Level = { ...level, statements };
    for (const statement of level.statements.slice(start, end)) {
      statements.push({ ...statement, level: copy });
    }
    return copy;
  });
  return { ...framework, levels };
}
