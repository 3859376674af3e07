import type { FrameworkOutline, OutlineStatement } from '../../../server/src/lsp/protocol';

/** Plain substitution, as `vscode.l10n.t` does where there is no translation. */
export const t = (message: string, ...args: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));

/**
 * An outline of levels by name, each a list of `Topic — body` texts, all on one line as exporters write it: a statement
 * starts where the one before ended plus three characters (`","`).
 */
export function outlineOf(levels: Readonly<Record<string, readonly string[]>>): FrameworkOutline {
  let column = 0;
  const range = (length: number) => {
    const start = { line: 0, character: column };
    column += length;
    return { start, end: { line: 0, character: column } };
  };
  return {
    uri: 'file:///f.json',
    version: 1,
    title: 'Engineers',
    frameworkVersion: 'v.1',
    threads: [],
    levels: Object.entries(levels).map(([key, texts]) => {
      const start = { line: 0, character: column };
      const selectionRange = range(key.length);
      column += 10;
      const statements = texts.map((text, index): OutlineStatement => {
        const [topic = '', body] = text.split(' — ');
        const statement = {
          text,
          topic: body === undefined ? '' : topic,
          body: body ?? text,
          range: range(text.length),
        };
        column += 3;
        return { id: `${key}/${text}`, index, strength: null, readsLike: null, thread: null, ...statement };
      });
      const label = key[0]?.toUpperCase() + key.slice(1);
      const whole = { start, end: { line: 0, character: column } };
      return { key, label, range: whole, selectionRange, meanStrength: null, statements };
    }),
  };
}
