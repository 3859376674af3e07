import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  activationEvents: readonly string[];
  contributes: Record<string, unknown> & {
    commands: { command: string }[];
    views: Record<string, { id: string }[]>;
  };
};
const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

suite('the manifest', () => {
  test('names texts that there are', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((key) => !texts[key]?.trim()),
      [],
    );
  });

  test('names commands that it declares, in menus, keys and buttons', () => {
    const { commands, views, ...others } = manifest.contributes;
    // VS Code makes a command of its own for each view.
    const focus = Object.values(views).flatMap((list) => list.map(({ id }) => `${id}.focus`));
    const declared = new Set([...commands.map(({ command }) => command), ...focus]);
    const named = strings({ views, ...others }).filter(([key]) => key === 'command');
    const linked = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)/g)].map(([, id = '']) => ['text', id] as const),
    );
    const own = [...named, ...linked].map(([, id]) => id).filter((id) => id.startsWith('frameworkAuthoring.'));
    assert.deepEqual(
      own.filter((id) => !declared.has(id)),
      [],
    );
  });

  test('asks to be woken by JSON and by its own matrix only', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:json',
      'onLanguage:jsonc',
      'onWebviewPanel:frameworkAuthoring.matrix',
    ]);
  });

  test('names files that there are', () => {
    const named = strings(manifest.contributes).filter(
      ([key, value]) => ['path', 'url', 'icon'].includes(key) && /\.\w+$/.test(value) && !value.startsWith('$('),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.map(([, file]) => file).filter((file) => !existsSync(file)),
      [],
    );
  });
});

/** All strings of a value, each with the key that it stands at. */
function strings(value: unknown, key = ''): (readonly [key: string, value: string])[] {
  if (typeof value === 'string') {
    return [[key, value]];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([inner, item]) => strings(item, Array.isArray(value) ? key : inner))
    : [];
}
