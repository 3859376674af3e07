import { normalText } from '../analysis/normal-text';
import type { FrameworkDocument } from '../framework/model';
import { levelName } from '../framework/paths';
import { countLeading } from '../in-order';
import { textHash } from './fingerprint';

/** Lines and characters, as the text of the file counts them. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export type Position = ReturnType<FrameworkDocument['text']['positionAt']>;

/** Where a statement stands in another file. */
export interface OtherPlace {
  /** The file's address, as it was given. */
  readonly file: string;
  /** The file as people read it. */
  readonly name: string;
  readonly level: string;
  /** Inside the quotes. */
  readonly range: Range;
}

/** The statements of the other files of a workspace or a run. */
export interface Elsewhere {
  /**
   * A place of a statement with the same text, case, blanks, dashes and the full stop aside; of several that in the first
   * file by name, in whatever order they were read.
   */
  find(statement: string): OtherPlace | undefined;
}

/** Files whose answers are other ones after a change. */
export interface Concerned {
  readonly files: ReadonlySet<string>;
  /** Those for which nothing but the place in the other file has changed. */
  readonly places: ReadonlySet<string>;
}

export interface StatementsOfFiles {
  /**
   * Takes the place of what was known of a file.
   *
   * @param document undefined: nothing of it counts any more
   * @param name as people read it
   */
  set(file: string, document: FrameworkDocument | undefined, name?: string): Concerned;
  /** What stands in all files but this one. */
  except(file: string): Elsewhere;
  files(): Iterable<string>;
}

/** Statements by what they say, so that no pair of files is ever looked at. */
export function collectStatements(): StatementsOfFiles {
  /** Of one text, a place in each file that has it, by the files' names. */
  const bySignature = new Map<string, OtherPlace[]>();
  const byFile = new Map<string, ReadonlyMap<string, OtherPlace>>();

  function remove(signature: string, place: OtherPlace): void {
    const list = bySignature.get(signature) ?? [];
    list.splice(list.indexOf(place), 1);
    if (list.length === 0) {
      bySignature.delete(signature);
    }
  }

  function insert(signature: string, place: OtherPlace): void {
    const list = bySignature.get(signature) ?? [];
    list.splice(placeInOrder(list, place), 0, place);
    bySignature.set(signature, list);
  }

  /** The first place answers everybody else, the second answers the first. */
  function asking({ file }: OtherPlace, signature: string): string[] {
    const list = bySignature.get(signature) ?? [];
    const at = list.findIndex((it) => it.file === file);
    return at === 0 ? list.slice(1).map((it) => it.file) : at === 1 && list[0] ? [list[0].file] : [];
  }

  return {
    set(file, document, name = file) {
      const [files, places] = [new Set<string>(), new Set<string>()];
      const add = (set: Set<string>, more: readonly string[]) => {
        for (const it of more) {
          set.add(it);
        }
      };
      const before = byFile.get(file) ?? new Map<string, OtherPlace>();
      const after = document ? placesOf(document, file, name) : new Map<string, OtherPlace>();
      for (const [signature, old] of before) {
        const now = after.get(signature);
        const isSame = now?.level === old.level && now.name === old.name;
        if (!isSame || !sameRange(now.range, old.range)) {
          add(isSame ? places : files, asking(old, signature));
        }
        remove(signature, old);
      }
      for (const [signature, place] of after) {
        insert(signature, place);
        if (!before.has(signature)) {
          add(files, asking(place, signature));
        }
      }
      if (after.size > 0) {
        byFile.set(file, after);
      } else {
        byFile.delete(file);
      }
      return { files, places };
    },
    except: (file) => ({
      find: (statement) => bySignature.get(signatureOf(statement))?.find((place) => place.file !== file),
    }),
    files: () => byFile.keys(),
  };
}

function placesOf(document: FrameworkDocument, file: string, name: string): Map<string, OtherPlace> {
  const places = new Map<string, OtherPlace>();
  for (const level of document.framework?.levels ?? []) {
    for (const { value, span } of level.statements) {
      const signature = signatureOf(value);
      if (!places.has(signature)) {
        const range = { start: document.text.positionAt(span.start), end: document.text.positionAt(span.end) };
        places.set(signature, { file, name, level: levelName(level), range });
      }
    }
  }
  return places;
}

/** Short, so that the statements of ten thousand files need not be kept. */
function signatureOf(statement: string): string {
  return textHash(normalText(statement));
}

function placeInOrder(list: readonly OtherPlace[], { name, file }: OtherPlace): number {
  return countLeading(list, (other) => other.name < name || (other.name === name && other.file < file));
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
