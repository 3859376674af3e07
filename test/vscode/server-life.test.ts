import assert from 'node:assert/strict';
import { commands, languages, Range } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import { activate, closeAll, diagnosticSource, openSeed, replace, rows, until } from './workbench';

suite('the language server', () => {
  let extension: FrameworkAuthoring;
  suiteSetup(async () => {
    extension = await activate();
  });
  teardown(closeAll);

  const running = () =>
    until('a running server', [extension.server.onDidChangeState], () => extension.server.state === 'running');

  test('tells its version', async () => {
    await openSeed();
    await running();
    assert.match(extension.server.version, /^\d+\.\d+\.\d+/);
  });

  test('starts anew on command, and serves what is open', async () => {
    const editor = await openSeed();
    await running();
    await commands.executeCommand('frameworkAuthoring.restartServer');
    await running();
    await replace(editor, 'System operation logs', 'Operation logs');
    await rows(extension, 'the new topic', (it) => it?.children[0]?.children[3]?.row.label === 'Operation logs');
  });

  test('is killed in the middle of requests: no text is lost, and the findings come back', async function () {
    if ('importScripts' in globalThis) {
      this.skip(); // A worker that is ended tells nobody.
    }
    const editor = await openSeed();
    await running();
    await replace(editor, 'Hardware and software components', 'System requirements documentation');
    const isFound = () =>
      languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === diagnosticSource).length > 1;
    await until('findings', [languages.onDidChangeDiagnostics], isFound);
    const text = editor.document.getText();
    const whole = new Range(0, 0, 0, text.length);
    const asked = ['vscode.executeCodeActionProvider', 'vscode.executeDocumentSymbolProvider'].map((command) =>
      commands.executeCommand(command, editor.document.uri, whole).then(undefined, () => undefined),
    );
    extension.server.kill();
    await until('its end', [extension.server.onDidChangeState], () => extension.server.state !== 'running');
    await Promise.all(asked);
    await running();
    await replace(editor, 'System operation logs', 'Operation logs');
    await rows(extension, 'what was typed since', (it) => it?.children[0]?.children[3]?.row.label === 'Operation logs');
    await until('findings again', [languages.onDidChangeDiagnostics], isFound);
    assert.equal(editor.document.getText(), text.replace('System operation logs', 'Operation logs'));
    await commands.executeCommand('frameworkAuthoring.restartServer');
    await running();
  });

  test('is brought back with its findings when it dies, until that is of no use; then by command', async function () {
    // Six deaths, with a longer wait before each new start.
    this.timeout(90_000);
    if ('importScripts' in globalThis) {
      this.skip(); // A worker that is ended tells nobody.
    }
    const editor = await openSeed();
    await running();
    await commands.executeCommand('frameworkAuthoring.restartServer');
    for (let crash = 1; crash <= 5; crash++) {
      extension.server.kill();
      await until('its end', [extension.server.onDidChangeState], () => extension.server.state !== 'running');
      await running();
    }
    await replace(editor, 'Hardware and software components', 'System requirements documentation');
    await until('a finding', [languages.onDidChangeDiagnostics], () =>
      languages.getDiagnostics(editor.document.uri).some(({ source }) => source === diagnosticSource),
    );
    extension.server.kill();
    await until('the end of patience', [extension.server.onDidChangeState], () => extension.server.state === 'failed');
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('frameworkAuthoring.restartServer');
    assert.equal(extension.server.state, 'running');
  });
});
