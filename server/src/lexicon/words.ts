/** A statement's words with their places. */
export interface Word {
  /** Lower case; empty for what is too long to be a word. */
  readonly text: string;
  /** UTF-16 code units in the statement's value. */
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before, without blanks: "", ",", "(", " —". Four characters at most. */
  readonly before: string;
  /** Two or more capitals and no small letter: "SEND". */
  readonly acronym: boolean;
}

/** The words of a piece of text, read one by one as they are asked for. */
export interface Words {
  /** Where the piece begins. */
  readonly start: number;
  at(index: number): Word | undefined;
  /** A word whose text is empty, for what lies past the last. */
  peek(index: number): Word;
}

const longestWord = 40;

export function readWords(value: string, start: number, end: number): Words {
  const words: Word[] = [];
  const past: Word = { text: '', start: end, end, before: '.', acronym: false };
  let offset = start;
  const at = (index: number): Word | undefined => {
    while (words.length <= index && offset < end) {
      let from = offset;
      let before = '';
      for (let code = value.charCodeAt(from); from < end && !isWordCode(code); code = value.charCodeAt(from)) {
        if (code > 0x20 && code !== 0xa0 && before.length < 4) {
          before += value[from];
        }
        from++;
      }
      if (from === end) {
        offset = end;
        break;
      }
      offset = endOfWord(value, from, end);
      words.push(makeWord(value, from, offset, before));
    }
    return words[index];
  };
  return { start, at, peek: (index) => at(index) ?? past };
}

function makeWord(value: string, start: number, end: number, before: string): Word {
  if (end - start > longestWord) {
    return { text: '', start, end, before, acronym: false };
  }
  const raw = value.slice(start, end);
  const lower = raw.toLowerCase();
  const acronym = lower !== raw && end - start > 1 && raw.toUpperCase() === raw;
  return { text: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end, before, acronym };
}

/** Letters, digits and all that other scripts write words with; no punctuation, symbols or surrogates. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    code < 0xfe00
  );
}

/** Hyphens and apostrophes inside a word belong to it. */
function endOfWord(value: string, start: number, end: number): number {
  let offset = start + 1;
  while (offset < end) {
    const code = value.charCodeAt(offset);
    if (code >= 0x61 && code <= 0x7a) {
      offset++;
      continue;
    }
    const joins = code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
    if (!isWordCode(code) && !(joins && offset + 1 < end && isWordCode(value.charCodeAt(offset + 1)))) {
      break;
    }
    offset++;
  }
  return offset;
}
