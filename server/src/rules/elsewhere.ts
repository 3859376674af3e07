import { normalText } from '../analysis/normal-text';
import type { FrameworkDocument } from '../framework/model';
import { levelName } from '../framework/paths';

/** Where a statement stands in another file, in words for people. */
export interface OtherPlace {
  /** As reports show the file. */
  readonly file: string;
  readonly level: string;
}

/** The statements of the other files of a workspace or a run. */
export interface Elsewhere {
  /** The first place of a statement with the same text; case, blanks, dashes and the full stop aside. */
  find(statement: string): OtherPlace | undefined;
}

export interface StatementsOfFiles {
  add(file: string, document: FrameworkDocument): void;
  /** What stands in all files but this one. */
  except(file: string): Elsewhere;
}

/** Two places are kept for each text: where one is in the file that asks, the other answers. */
export function collectStatements(): StatementsOfFiles {
  const places = new Map<string, OtherPlace[]>();
  return {
    add(file, { framework }) {
      for (const level of framework?.levels ?? []) {
        for (const { value } of level.statements) {
          const key = normalText(value);
          const known = places.get(key);
          if (!known) {
            places.set(key, [{ file, level: levelName(level) }]);
          } else if (known.length === 1 && known[0]?.file !== file) {
            known.push({ file, level: levelName(level) });
          }
        }
      }
    },
    except: (file) => ({
      find: (statement) => places.get(normalText(statement))?.find((place) => place.file !== file),
    }),
  };
}
