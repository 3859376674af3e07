import assert from 'node:assert/strict';
import { webviewPage } from '../../../client/src/outline/matrix-page';

suite('page of the matrix', () => {
  test('may use its own script and style by a nonce, and nothing else', () => {
    const page = webviewPage(
      { nonce: 'n0', cssUri: 'c.css', scriptUri: 's.js', documentUri: 'file:///a"b.json', language: 'de' },
      (text) => text,
    );
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    assert.equal(policy, "default-src 'none'; style-src 'nonce-n0'; script-src 'nonce-n0'");
    for (const [tag] of page.matchAll(/<(?:script|link)[^>]*>/g)) {
      assert.match(tag, / nonce="n0"/);
    }
    assert.doesNotMatch(page, / style=| on[a-z]+=|<style/);
    assert.match(page, /data-document="file:\/\/\/a&quot;b\.json"/);
  });
});
