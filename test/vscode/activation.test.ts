import assert from 'node:assert/strict';
import { commands, type Hover, languages, window, workspace } from 'vscode';
import { activate, closeAll, diagnosticSource, openSeed, openText, until } from './workbench';

// What stands in nearly every repository.
const others = {
  'package.json': { name: 'a', version: '1.0.0', scripts: { test: 'mocha' }, dependencies: { framework: '1' } },
  'tsconfig.json': { compilerOptions: { strict: true }, include: ['src'] },
  'package-lock.json': { name: 'a', lockfileVersion: 3, packages: { '': { name: 'a' } } },
  'map.geojson': { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { levels: 3 } }] },
  'openapi.json': { openapi: '3.0.0', info: { title: 'a', version: '1' }, paths: { '/framework': {} } },
  'composer.json': { require: { 'a/framework': '^1.0' } },
  'case.json': { CFDocument: { title: 'a' }, CFItems: [], CFAssociations: [] },
  'empty.json': {},
};
// They have the words, so that the server is asked.
const lookalikes = {
  'report.json': { framework: 'mocha', stats: { levels: 1 } },
  'game.json': { framework: 'unity', levels: [{ name: 'one', statements: ['a — b'] }] },
  'workspace.json': { scripts: { levels: 'framework' }, framework: { version: '1' } },
};

// The first of all files: a window in which nothing has happened.
suite('a window without a framework', () => {
  teardown(closeAll);

  test('nothing is done for texts of other languages', async () => {
    // VS Code wakes whoever serves JSON with comments in every window, for its own settings; so being awake must be cheap.
    const { server, levels } = await activate();
    await window.showTextDocument(await workspace.openTextDocument({ language: 'python', content: 'print(1)' }));
    assert.equal(server.state, 'idle');
    assert.deepEqual(levels.provider.getChildren(), []);
  });

  test('other JSON starts no server, has no finding, no hover and no rows', async () => {
    const { server, levels } = await activate();
    for (const [name, content] of Object.entries({ ...others, ...lookalikes })) {
      const { document } = await openText(JSON.stringify(content, undefined, 2));
      const middle = document.positionAt(document.getText().length / 2);
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middle);
      assert.deepEqual(hovers, [], name);
      if (name in others) {
        assert.equal(server.state, 'idle', name);
      }
      assert.deepEqual(
        languages.getDiagnostics(document.uri).filter(({ source }) => source === diagnosticSource),
        [],
        name,
      );
      assert.deepEqual(levels.provider.getChildren(), [], name);
      await closeAll();
    }
  });

  test('the first framework starts the server', async () => {
    const { server } = await activate();
    await openSeed();
    await until('a running server', [server.onDidChangeState], () => server.state === 'running');
  });
});
