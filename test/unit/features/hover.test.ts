import assert from 'node:assert/strict';
import { hoverAt } from '../../support/features';

const framework = `{"framework": {"levels": {
  "emerging": {"label": "Emerging", "statements": ["System logs — monitor routine outputs under direct supervision.", "Till <b>*float*</b> — count coins."]},
  "developing": {"label": "Developing", "statements": ["Window displays — dress seasonal scenes with props."]},
  "proficient": {"label": "Proficient", "statements": ["System logs — design and govern log retention.", "Forms — blorf them."]}
}}}`;

/** The framework with the cursor inside the first of these words. */
function at(words: string): string {
  return framework.replace(words, `${words[0]}|${words.slice(1)}`);
}

suite('hover', () => {
  test('a verb: its scales, the levels that it fits, weaker and stronger ones', () => {
    const shown = hoverAt(at('design'));
    assert.match(shown, /\*\*design\*\* · strength 5 of 6 · Bloom 6 \(create\)/);
    assert.match(shown, /▰▰▰▰▰▱/);
    assert.match(shown, /Fits \*Proficient\*\./);
    assert.match(shown, /Weaker: \w+ \\\([34]\\\)/);
    assert.match(shown, /Stronger: [\w ]+ \\\(6\\\)/);
  });

  test('an unknown verb says so', () => {
    assert.match(hoverAt(at('blorf')), /\*\*blorf\*\* is no verb that is known here/);
  });

  test('a topic: its thread over the ladder with the gap', () => {
    const shown = hoverAt(at('System logs'));
    assert.match(shown, /Thread: System logs/);
    assert.match(shown, /- Emerging: \*\*System logs — monitor/);
    assert.match(shown, /- Developing: \*missing\*/);
    assert.match(shown, /- Proficient: System logs — design/);
  });

  test('a topic without a thread', () => {
    assert.match(hoverAt(at('Window displays')), /^No statement of another level develops this one/);
  });

  test('a cue: what it tells and the level that it speaks for', () => {
    const shown = hoverAt(at('under direct'));
    assert.match(shown, /\*\*under direct supervision\*\* is a cue of autonomy/);
    assert.match(shown, /speaks for \*Emerging\*/);
  });

  test('a level, from its key and from its label', () => {
    const shown = hoverAt(at('developing'));
    assert.match(shown, /\*\*Developing\*\* · level 2 of 3/);
    assert.match(shown, /1 statement · mean strength/);
    assert.match(shown, /Threads that skip this level: \*System logs\*/);
    assert.equal(hoverAt(at('Developing"')), shown);
  });

  test('signs of Markdown and HTML in a text are shown, not obeyed', () => {
    const shown = hoverAt(
      framework.replace('count coins', 'c|ount coins').replace('Window displays', 'Till <b>*float*</b>'),
    );
    assert.ok(!shown.includes('<b>'));
    assert.match(
      hoverAt(framework.replace('Window displays', 'Till <b>*flo|at*</b>')),
      /Till &lt;b&gt;\\\*float\\\*&lt;\/b&gt;/,
    );
  });

  test('nothing in other JSON', () => {
    assert.equal(hoverAt('{"levels": {"emerg|ing": 1}}'), '');
  });
});
