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
  /** The words behind a place, without reading them again. */
  from(start: number): Words;
}

const longestWord = 40;

export function readWords(value: string, start: number, end: number): Words {
  return new Reading(new Source(value, start, end), start, 0, undefined);
}

class Source {
  readonly words: Word[] = [];
  readonly past: Word;
  readonly value: string;
  readonly #end: number;
  #offset: number;

  constructor(value: string, start: number, end: number) {
    this.value = value;
    this.#offset = start;
    this.#end = end;
    this.past = { text: '', start: end, end, before: '.', acronym: false };
  }

  at(index: number): Word | undefined {
    while (this.words.length <= index && this.#offset < this.#end) {
      this.#read();
    }
    return this.words[index];
  }

  #read(): void {
    const { value } = this;
    let from = this.#offset;
    while (from < this.#end && !isWordCode(value.charCodeAt(from))) {
      from++;
    }
    const before = this.#offset;
    if (from === this.#end) {
      this.#offset = from;
      return;
    }
    this.#offset = endOfWord(value, from, this.#end);
    this.words.push(makeWord(value, from, this.#offset, marksBetween(value, before, from)));
  }
}

class Reading implements Words {
  readonly start: number;
  readonly #source: Source;
  /** Words of the source that lie before this piece. */
  readonly #skipped: number;
  /** The first word, where what stands before it lies outside this piece in part. */
  readonly #first: Word | undefined;

  constructor(source: Source, start: number, skipped: number, first: Word | undefined) {
    this.#source = source;
    this.start = start;
    this.#skipped = skipped;
    this.#first = first;
  }

  at(index: number): Word | undefined {
    return index === 0 && this.#first ? this.#first : this.#source.at(index + this.#skipped);
  }

  peek(index: number): Word {
    return this.at(index) ?? this.#source.past;
  }

  from(start: number): Words {
    const source = this.#source;
    let skipped = this.#skipped;
    for (let word = source.at(skipped); word && word.end <= start; word = source.at(skipped)) {
      skipped++;
    }
    const word = source.at(skipped);
    const first = word && { ...word, before: marksBetween(source.value, start, word.start) };
    return new Reading(source, start, skipped, first);
  }
}

/** What stands between two words, without blanks; four characters at most. */
function marksBetween(value: string, start: number, end: number): string {
  let marks = '';
  for (let at = start; at < end && marks.length < 4; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0) {
      marks += value[at];
    }
  }
  return marks;
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
