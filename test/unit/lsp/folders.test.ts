/** Addresses as editors and Node write them on Windows, read on any system. */
import assert from 'node:assert/strict';
import { createFolders, mayExtend } from '../../../server/src/lsp/folders';
import { keyOf } from '../../../server/src/lsp/uri-key';

const vscode = 'file:///c%3A/Users/me/my%20frameworks';
const node = 'file:///C:/Users/me/my%20frameworks';
const neovim = 'file:///c:/Users/me/my frameworks';

suite('folders of the workspace', () => {
  for (const folder of [vscode, node, `${neovim}/`]) {
    test(`${folder} holds what lies in it, however that is written`, () => {
      const folders = createFolders([folder]);
      for (const form of [vscode, node, neovim]) {
        assert.equal(folders.of(`${form}/nursing/a%281%29.json`), folder.replace(/\/$/, ''));
        assert.equal(folders.of(`${form}-old/a.json`), undefined);
        assert.ok(mayExtend(`${form}/base.json`, `${node}/.framework-lint.json`, folders));
        assert.ok(!mayExtend('file:///c%3A/Users/me/base.json', `${form}/.framework-lint.json`, folders));
        assert.ok(!mayExtend('file:///d%3A/base.json', `${form}/.framework-lint.json`, folders));
      }
    });
  }

  test('the innermost counts, and one that goes is named in any form', () => {
    const folders = createFolders([vscode, `${vscode}/sub`]);
    assert.equal(folders.of(`${node}/sub/a.json`), `${vscode}/sub`);
    folders.change(['file:///d%3A/other/'], [`${node}/sub`]);
    assert.deepEqual(folders.all(), [vscode, 'file:///d%3A/other']);
    assert.equal(folders.of(`${node}/sub/a.json`), vscode);
  });

  test('a file has one key: letters of drives, brackets, accents, a percent sign alone', () => {
    assert.equal(keyOf(`${vscode}/f(1)[a] \u00e9.json`), keyOf(`${node}/f%281%29%5Ba%5D%20%C3%A9.json`));
    assert.notEqual(keyOf(`${vscode}/A.json`), keyOf(`${vscode}/a.json`));
    assert.equal(keyOf('file:///a/100%.json'), 'file:///a/100%.json');
  });
});
