// Makes the animated tour of the README from pictures of the extension at work: node scripts/tour.mjs [out.gif]
// Needs ffmpeg and gifsicle (Debian: apt-get install ffmpeg gifsicle), and a bundle (npm run bundle).
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './host/processes.mjs';
import { projectFolder } from './host/project.mjs';
import { openWorkbench, runCommand } from './host/window.mjs';

const target = resolve(process.argv[2] ?? join(projectFolder, 'docs', 'images', 'tour.gif'));
const size = { width: 1200, height: 740 };
const seconds = 3;
const settle = 1500;

const levels = {
  emerging: {
    label: 'Emerging',
    statements: [
      'Weld inspection records — complete inspection records for finished welds under direct supervision.',
      'Cutting torches — set the long-term strategy for cutting torches across the organization.',
      'Welding safety — know the rules for fire, fumes and eye protection in the workshop.',
    ],
  },
  developing: {
    label: 'Developing',
    statements: ['Cutting torches — operate a cutting torch on standard steel plates with minimal supervision.', ''],
  },
  proficient: {
    label: 'Proficient',
    statements: [
      'Weld inspection records — analyze inspection records independently to find recurring defects in welds.',
      'Cutting torches — coordinate cutting torch work across a shift.',
      'Welding safety — train new welders in fire watch and ventilation.',
    ],
  },
  advanced: {
    label: 'Advanced',
    statements: [
      'Weld inspection records — direct the policy for inspection records across all plants.',
      'Cutting torches — design cutting torch procedures for all sites.',
      'Welding safety — govern welding safety standards across the organization.',
    ],
  },
};
const framework = {
  schemaVersion: '1.0',
  occupation: { soc: '51-4121.00', title: 'Welders, Cutters, Solderers, and Brazers', group: 'Production' },
  framework: { version: 'v.26.05', description: 'Welding in steel construction.', levels },
};

const work = temporaryFolder('framework-authoring-tour-');
const file = join(work.path, '51-4121.00.json');
writeFileSync(file, `${JSON.stringify(framework, undefined, 2)}\n`);
const { page, close } = await openWorkbench({
  workbench: { folder: work.path, file, extension: projectFolder },
  size,
});
const frames = [];

await page.locator('.monaco-editor .view-line').first().waitFor();
await page.locator('.activitybar [aria-label^="Framework Levels"]').first().click();
await runCommand(page, 'View: Toggle Word Wrap');
await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
await page.waitForTimeout(settle);
await picture('Findings stand under the words at fault, and in the tree of levels.');

await word('know').hover();
await page.locator('.monaco-hover .hover-row').first().waitFor();
await page.waitForTimeout(settle);
await picture('Hover a verb: why it is flagged, how strong it is, what fits instead.');

await page.keyboard.press('Escape');
await word('know').click();
await page.keyboard.press('Control+.');
await page.locator('.action-widget').first().waitFor();
await page.waitForTimeout(settle);
await picture('The light bulb offers what can be done.');

await page.keyboard.press('Escape');
await place('""');
await page.keyboard.press('Control+Space');
await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
await page.waitForTimeout(settle);
await picture('A new statement: topics come first that this level lacks …');

await page.locator('.suggest-widget .monaco-list-row', { hasText: 'Weld inspection records' }).first().click();
await page.waitForTimeout(settle);
await page.keyboard.press('Control+Space');
await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
await page.waitForTimeout(settle);
await picture('… then verbs that fit the level.');

await page.keyboard.press('Escape');
await runCommand(page, 'Framework: Open Progression Matrix');
await page.waitForTimeout(3 * settle);
await runCommand(page, 'View: Close Primary Side Bar').catch(() => {});
await page.waitForTimeout(settle);
await page.mouse.move(600, 300);
await page.waitForTimeout(settle);
await picture('The progression matrix: threads by levels; gaps and regressions stand out.');

await close();
animate();

/** The words in the editor, as the page draws them. */
function word(text) {
  return page.locator('.monaco-editor .view-line span span', { hasText: text }).last();
}

/** Puts the cursor into the first empty string. */
async function place(text) {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
}

async function picture(caption) {
  await page.evaluate((text) => {
    const banner = document.getElementById('tour') ?? document.body.appendChild(document.createElement('div'));
    banner.id = 'tour';
    banner.textContent = text;
    banner.style.cssText =
      'position:fixed;left:0;right:0;bottom:0;z-index:99999;padding:12px 24px;background:#1f3a4d;color:#fff;font:600 20px system-ui,sans-serif;text-align:center';
  }, caption);
  const path = join(work.path, `${String(frames.length).padStart(2, '0')}.png`);
  await page.screenshot({ path });
  frames.push(path);
}

function animate() {
  const raw = join(work.path, 'raw.gif');
  const filter =
    'scale=900:-1:flags=lanczos,split[a][b];[a]palettegen=max_colors=96:stats_mode=full[p];[b][p]paletteuse=dither=none';
  run(
    'ffmpeg',
    ['-y', '-loglevel', 'error', '-framerate', `1/${seconds}`, '-i', join(work.path, '%02d.png')],
    filter,
    raw,
  );
  run('gifsicle', ['-O3', '--lossy=30', raw, '-o', target]);
  console.log(`${target}: ${Math.round(statSync(target).size / 1000)} kB, ${frames.length} pictures`);
}

function run(program, args, filter, out) {
  const all = filter ? [...args, '-filter_complex', filter, '-loop', '0', out] : args;
  const { status, error, stderr } = spawnSync(program, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}
