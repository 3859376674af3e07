/** Words that somebody puts into a framework to do harm where they are shown, and what must not come of them. */
import assert from 'node:assert/strict';
import { framework } from './command';

/** Turns the direction of text, rewrites a terminal (C0 and C1), ends a line where none ends. */
export const controls = '\u202egnp.\u2066\u200f\u061c \u001b]0;owned\u0007\u001b[2J\u009b31m\u2028';
const links =
  '[go](command:workbench.action.terminal.new) ![i](https://evil.example/i.png) https://evil.example www.evil.example';
const html = '<img src=x onerror=alert(1)></td></li><script>alert(1)</script><!-- ]]> "\' &lt;b&gt;';
// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet would take it for a placeholder.
const marks = '`code` **bold** ~~x~~ | $(bug) ${1:x} @team #1 ::error::x %0A {0}';
export const hostile = `${controls}${links} ${html} ${marks}`;

/** Each place of a framework that takes words, with words of that kind; two statements repeat each other. */
export function hostileFramework(): string {
  const text = {
    ...JSON.parse(framework({ emerging: [`${hostile} — know the ${hostile}.`, `${hostile} — know the ${hostile}.`] })),
    occupation: { title: hostile, soc: hostile, group: hostile },
  };
  text.framework.levels[`key ${hostile}`] = { label: `Label ${hostile}`, statements: ['=1+1 — @SUM(A1) it.', hostile] };
  text.framework[`odd ${hostile}`] = hostile;
  return JSON.stringify(text);
}

/** Nothing that a terminal or a log would act on, and nothing that turns or breaks a line. */
export function assertShown(text: string, about: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
  const found = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.exec(text);
  const around = found && JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40));
  assert.equal(around, null, about);
}

/** Only tags and attributes that the page itself makes; no address but one within the page. */
export function assertInert(page: string, tags: readonly string[], about: string): void {
  const opened = [...page.matchAll(/<([a-z!][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)];
  const strange = opened.filter(([, tag = '']) => !tags.includes(tag.toLowerCase())).map(([whole]) => whole);
  assert.deepEqual(strange, [], `${about}: tags`);
  const acting = opened.flatMap(([, , attributes = '']) =>
    [...attributes.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g)]
      .filter(
        ([, name = '', value = '']) => /^(?:on\w+|src|style)$/i.test(name) || (name === 'href' && value[1] !== '#'),
      )
      .map(([whole]) => whole),
  );
  assert.deepEqual(acting, [], `${about}: attributes`);
}

/** As VS Code and code hosts render it: nothing of a file's words becomes a link, an image or a tag. */
export async function assertInertMarkdown(markdown: string, tags: readonly string[], about: string): Promise<void> {
  assertInert(await rendered(markdown), tags, about);
}

/** Where it is posted, nobody is mentioned and no issue is named: code hosts look for that in the text of the page. */
export async function assertNoMention(markdown: string, about: string): Promise<void> {
  const text = (await rendered(markdown))
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  assert.doesNotMatch(text, /@[a-z]|(?<!&)#\d/i, about);
}

async function rendered(markdown: string): Promise<string> {
  const { marked } = await import('marked');
  return marked.parse(markdown, { gfm: true });
}
