import { strictEqual } from 'node:assert';
import { findCues } from '../../../server/src/lexicon/cues';

/** The text with each cue in brackets and its kind and place behind it: `[basic]c0`. */
function marked(text: string): string {
  return findCues(text)
    .toReversed()
    .reduce(
      (rest, { start, end, kind, position }) =>
        `${rest.slice(0, start)}[${rest.slice(start, end)}]${kind[0]}${position}${rest.slice(end)}`,
      text,
    );
}

/** Each expected text, without its marks, is the text that is searched. */
function check(...expected: string[]): void {
  for (const line of expected) {
    strictEqual(marked(line.replace(/\[|\][asc]\d(\.\d+)?/g, '')), line);
  }
}

suite('findCues', () => {
  test('guidance received', () => {
    check(
      'gather and record [under direct supervision]a0 by interviewing staff',
      'install software [under the guidance]a0 of a senior engineer.',
      'maintain pumps [under direct technician oversight]a0',
      'run beads [under the eye]a0 of a qualified welder',
      'issue lists to teams [as directed]a0.',
      'wear gear, including gloves, [as instructed]a0 by the journeyman electrician.',
      'relay information [with a preceptor present]a0',
      'sort labels by size [as the office assistant directs]a0.',
      'write names [as dictated]a0 by the control officer.',
      'move crates [as the crane driver calls]a0 them out.',
      'chop herbs [on the instruction]a0 of the chef.',
      'file papers [at the direction]a0 of counsel.',
      'fill forms [on the supervisor’s instructions]a0.',
      'splice ropes [alongside a journeyman]a0.05.',
      'draw blood [with an instructor on hand]a0.',
      'key in dates [with every entry checked]a0.1.',
      'degrease plate [while the lead hand checks]a0 each edge',
      'read symbols [with help]a0.15 from a journeyman',
      'negotiate terms [with support]a0.15 from a senior buyer',
      'count boxes [with a senior colleague]a0.05 at the door',
      'flag anomalies [to the supervising engineer]a0.1',
    );
  });

  test('guidance reduced', () => {
    check(
      'own large areas [with no support]a0.67.',
      'work [under no supervision]a0.67 at night.',
      'braise cuts [with reduced oversight]a0.33 during service',
      'wire boards [with only periodic checks]a0.33 by the foreman.',
      'cut bevels, [with little day-to-day guidance]a0.33.',
      'complete records [with only occasional co-signature]a0.33 by a senior nurse',
      'plan routes [under general supervision]a0.33',
    );
  });

  test('nobody guides', () => {
    check(
      'join metals [autonomously]a0.67',
      'translate needs into designs [without supervisory input]a0.67.',
      'reconcile conflicts [without referral]a0.67 to a supervisor',
      'act [without waiting for direction]a0.67.',
      'resolve faults on their [own initiative]a0.67',
      'lead bids with [full accountability]a0.9 for results',
    );
  });

  test('guidance given is none', () => {
    check(
      'supervise and coach apprentices',
      'manage sites with oversight of three teams',
      'provide guidance and support to new starters',
      'lead cooks in the supervision of apprentices',
      'engage independent contractors',
      'work independently of the vendor',
      'build teams under your direction',
      'train supervised learning models',
      'present findings with charts',
      'set the direction for research',
      'secure funding with support from partner charities',
      'raise checks by phone',
    );
  });

  test('two pairs of eyes are a safeguard at every level, and bystanders guide nobody', () => {
    check(
      'issue drugs with a second check by a pharmacist.',
      'translate leaflets with a second reader.',
      'administer insulin with an independent double check.',
      'code modules [independently]a0.67 with peer review by the team.',
      'count cash with a second officer present.',
      'enter readings with checks by another nurse.',
      'settle claims with a second adjuster reviewing limits.',
      'open bags with a witness present.',
      'drive cranes with a banksman watching the load.',
      'examine children with a parent nearby.',
      'enter addresses [with a final check]a0.33 by the manager.',
      'sign leases [with a co-signature by]a0.1 a partner.',
      'fell trees [with a sawyer present]a0.',
      'greet readers [with a senior assistant]a0.05 on hand.',
      'release code [without a second review]a0.67.',
    );
  });

  test('how far the work reaches', () => {
    check(
      'set prices for the group [as a whole]s1.',
      'negotiate [internationally]s1 on fees.',
      'weld as a nationally certified hand',
      'shape [newsroom-wide]s1 rules',
      'govern [organization-wide]s1 policy',
      'govern [organisation wide]s1 policy',
      'direct policy [across all divisions]s1 and brands',
      'standards adopted by [every business unit]s0.9.',
      'champion growth [throughout the organization]s1',
      'direct staffing [across all branches]s0.9.',
      'brief teams [across departments]s0.67',
      'set direction at [executive level]s1',
      'present to the [executive remuneration committee]s1',
      'report to [senior management]s0.9',
      'fund a [five-year]s0.9 plan',
      'set [long-term]s1 aims',
      'deploy [multi-site]s0.75 systems',
      'fix faults on [assigned projects]s0.2',
    );
  });

  test('words that only look like reach', () => {
    check(
      'list all CSS properties and their values',
      'nurse long-term care residents',
      'mentor over a two-year induction',
      'run cable across the yard',
      'work across diverse enterprise environments',
      'solder on the board',
      'champion emerging technologies',
      'support multi-part assemblies',
      'read notes from senior pupils',
    );
  });

  test('how hard the work is', () => {
    check(
      'draft [basic]c0 reports of [routine]c0.1 outputs',
      'diagnose [non-routine]c0.67 faults [under operational pressure]c0.67',
      'answer questions using [provided checklists]c0.15',
      'follow [documented procedures]c0.15',
      'produce clear written procedures',
      'be familiar with the law',
      'work in [familiar]c0.33 contexts',
      'use critical thinking on direct current',
    );
  });

  test('any text', () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '\ud800 under',
      '🔥 under direct supervision 🔥',
      'é́',
      'under '.repeat(2000),
    ]) {
      for (const { start, end, text: found } of findCues(text)) {
        strictEqual(text.slice(start, end), found);
      }
    }
    strictEqual(marked('🔥 weld “under direct supervision”'), '🔥 weld “[under direct supervision]a0”');
  });
});
