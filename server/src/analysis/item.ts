import type { Statement } from '../framework/model';
import type { StatementFacts } from './facts';

/** A statement with what its text tells and where it stands. */
export interface Item {
  readonly statement: Statement;
  readonly facts: StatementFacts;
  /** Rank of its level on the ladder. */
  readonly rank: number;
}
