import type { JsonPath, Level, Statement } from './model';

export function levelPath(level: Level): JsonPath {
  return ['framework', 'levels', level.key];
}

export function statementPath(statement: Statement): JsonPath {
  return [...levelPath(statement.level), 'statements', statement.index];
}

/** How people call a level: its label, or else its key. */
export function levelName(level: Level): string {
  return level.label?.value.trim() || level.key;
}
