import assert from 'node:assert/strict';
import { decodeText } from '../../../client/src/outline/decode-text';
import { importPreview } from '../../../client/src/outline/import-preview';
import { t as translate } from './sample';

suite('an import', () => {
  test('shows what was made level by level, and each place that was not understood', () => {
    const text = JSON.stringify({
      framework: { levels: { novice: { label: 'No|vice', statements: ['a'] }, expert: { statements: ['b', 'c'] } } },
    });
    const problems = [{ where: 'line 3', message: 'No <level>.' }];
    assert.equal(
      importPreview('Import of a.csv', { text, levels: 2, statements: 3, problems }, translate),
      [
        '# Import of a\\.csv\n\nThe framework beside is not saved yet.\n\n',
        '- No\\|vice, 1 statement\n- expert, 2 statements\n',
        '\n## Not understood\n\n| Place | What about it |\n| --- | --- |\n| line 3 | No &lt;level&gt;\\. |\n',
      ].join(''),
    );
  });

  test('reads UTF-8 and what Excel writes as Unicode text, and nothing that would be guessed', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x14, 0x20, 0x61, 0x00]);
    assert.equal(decodeText(utf16), '—a');
    assert.equal(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xe2, 0x80, 0x94])), '—');
    assert.equal(decodeText(Uint8Array.from([0x97, 0x61])), undefined);
  });
});
