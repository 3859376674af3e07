import type { Analysis } from '../analysis/analysis';
import { levelName } from '../framework/paths';
import type { Cue } from '../lexicon/cues';
import { escaped } from './markdown';

const kinds: Readonly<Record<Cue['kind'], string>> = {
  autonomy: 'how much the person works on their own',
  scope: 'how far the work reaches',
  complexity: 'how hard the work is',
};

export function hoverOfCue(cue: Cue, { ladder }: Analysis): string[] {
  const level = ladder[Math.round(cue.position * (ladder.length - 1))];
  const speaksFor = level ? ` It speaks for *${escaped(levelName(level))}*.` : '';
  return [`**${escaped(cue.text)}** is a cue of ${cue.kind}: it tells ${kinds[cue.kind]}.${speaksFor}`];
}
