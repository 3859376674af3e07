import type { Row } from './rows';
import { countProblems, type Translate } from './words';

/** What is written behind a row and how its label is coloured. */
export interface RowMark {
  /** The number of problems in at most two characters, which is all that VS Code shows. */
  readonly badge: string;
  /** Colours of the theme; undefined: the label keeps its own. */
  readonly color: 'list.errorForeground' | 'list.warningForeground' | undefined;
  readonly tooltip: string;
}

/** Of a row with problems, its own and those below. Hints are no problems. */
export function rowMark({ gravest, problems }: Pick<Row, 'gravest' | 'problems'>, t: Translate): RowMark | undefined {
  if (problems === 0 || gravest === undefined) {
    return undefined;
  }
  return {
    badge: problems > 9 ? '9+' : String(problems),
    color: gravest === 0 ? 'list.errorForeground' : gravest === 1 ? 'list.warningForeground' : undefined,
    tooltip: countProblems(problems, t),
  };
}
