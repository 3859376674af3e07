/** The parts of a rule's page. */

/** A fenced block of JSON that a page shows. */
export interface Example {
  readonly kind: 'wrong' | 'right';
  readonly text: string;
  /** Line of its fence in the page, from 1. */
  readonly line: number;
}

/** Blocks fenced as `json wrong` and `json right`. */
export function examplesOf(page: string): Example[] {
  return blocks(page, /^json (wrong|right)$/).map(({ info, text, line }) => ({
    kind: info[1] === 'wrong' ? 'wrong' : 'right',
    text,
    line,
  }));
}

/** Other frameworks of the same workspace that the examples of a page stand beside: blocks fenced as `json other`. */
export function othersOf(page: string): string[] {
  return blocks(page, /^json other$/).map(({ text }) => text);
}

/** The configuration that the examples of a page ask for: a block fenced as `jsonc config`. */
export function configOf(page: string): string | undefined {
  return blocks(page, /^jsonc config$/)[0]?.text;
}

/** Headings of the second level. */
export function sectionsOf(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, name = '']) => name);
}

/** Targets of links that are files of the project. */
export function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));
}

function blocks(page: string, wanted: RegExp): { info: RegExpExecArray; text: string; line: number }[] {
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(({ 1: fence = '', 2: text = '', index }) => {
    const info = wanted.exec(fence.trim());
    return info ? [{ info, text, line: page.slice(0, index).split('\n').length }] : [];
  });
}
