import assert from 'node:assert/strict';
import { judged, nameOf } from '../../support/judged';

function duplicates(table: string): string[] {
  return judged(table).duplicates.map(({ a, b, kind }) => `${nameOf(a)} = ${nameOf(b)} ${kind}`);
}

/** Two statements of one level a row, parted by ` / `. */
const same = `
number, case and verb: Food label — write use-by dates on tubs. / Food Labels — mark use-by dates with day dots.
order of words: Maintenance of lathes — oil the ways. / Lathe maintenance — grease the chuck.
derived words: Patient deterioration — call the response team. / Deteriorating patients — raise the alarm early.
British spelling: Colour matching — mix to a swatch. / Color matching — tint paint by eye.
hyphens: Non-routine failures — find the cause. / Nonroutine failures — repair under pressure.
a filler word: Engine overhaul — strip the block. / Engine overhaul tasks — fit new bearings.
synonyms: Staff training — run sessions on site. / Employee training — book the rooms.
accents: Café service — carry trays. / Cafe service — clear tables.
a light word: Base metal surfaces — clean the edges. / Base-metal surface preparation — degrease the edges.
one phrase under two topics: Speech — explain technical ideas to lay people. / Print — explain technical ideas to lay people.
a point inside a longer statement: Speech — explain technical ideas to lay people. / Leading — present work to sponsors. Explains technical ideas clearly to lay people.
both sides on both: Doors — open and close fire doors weekly by key. / Exits — open and close fire doors by key.
one topic, two sides: Till counts — count at opening. / Till counts — sign at closing.
one word more: Pumps — calibrate dosing pumps with the kit. / Meters — calibrate dosing pumps weekly with the kit.`;

const different = `
one word of two: Hardware maintenance tasks — swap fans. / Hardware procurement tasks — order fans.
false friends: Tutor group — watch attendance. / Tutorial groups — lead small sessions.
kinds of one thing: Gas metal arc welding — weld laps. / Gas tungsten arc welding — weld roots.
parts of one thing: Blood glucose monitoring — test strips. / Blood pressure monitoring — fit cuffs.
two objects of one verb: Data — describe main features of open data. / Access — describe main features of big data.
requests and responses: Discovery requests — draft questions. / Discovery responses — compile papers.
a shared generic word: Risk management — set the limits. / Resource management — share out crews.
two sides of one thing: Departure radar — separate aircraft in a defined sector by day. / Arrival radar — sequence aircraft in a defined sector by day.
two sides in the phrase: Creditors — reconcile payable invoices with bank statements. / Month end — reconcile receivable invoices with bank statements.
two verbs on one object: Pumps — inspect dosing pumps weekly. / Meters — replace dosing pumps weekly.
short phrases: Pads — inspect. / Discs — inspect.`;

suite('duplicates in one level', () => {
  for (const [rows, found] of [
    [same, ['working 0 = working 1 near']],
    [different, []],
  ] as const) {
    for (const row of rows.trim().split('\n')) {
      const at = row.indexOf(': ');
      test(row.slice(0, at), () => {
        const [a, b] = row.slice(at + 2).split(' / ');
        assert.deepEqual(duplicates(`working: ${a}\nworking: ${b}`), found);
      });
    }
  }

  test('the same text, whatever its case, blanks, dashes and full stop', () => {
    assert.deepEqual(duplicates('basic: Menu costs — work out yields.\nbasic:  Menu  costs - Work out yields '), [
      'basic 0 = basic 1 exact',
    ]);
  });

  test('topics that are categories of many statements are no duplicates', () => {
    const statements = ['write plain reports', 'listen to clients', 'chair meetings', 'answer letters'];
    assert.deepEqual(duplicates(statements.map((it) => `basic: Communication — ${it}.`).join('\n')), []);
  });

  test('placeholders and empty statements are none', () => {
    assert.deepEqual(duplicates('basic: Payroll — TBD.\nbasic: Payroll — TBD.\nbasic: \nbasic:  '), []);
  });
});

suite('one act in other words', () => {
  const level = `
basic: Bitewing films — position and expose sensors on adults.
basic: Gum charts — measure pocket depths at six sites per tooth.
basic: Sealants — isolate and etch molars as directed.
basic: Histories — update allergies at check-in.
basic: Brushing lessons — show patients how to floss.`;

  test('is a duplicate where only the verbs differ', () => {
    assert.deepEqual(
      duplicates(`${level}
basic: Instrument processing — clean, bag, and autoclave hand scalers and ultrasonic tips.
basic: Sterilization of instruments — scrub and load scalers and ultrasonic inserts into the autoclave.`),
      ['basic 5 = basic 6 near'],
    );
  });

  test('is one in synonyms throughout, and with the same verbs in another order', () => {
    assert.deepEqual(
      duplicates(`${level}
basic: Emergency arrivals — triage by airway, breathing, and circulation, start oxygen, and summon the duty vet.
basic: Incoming urgent cases — sort and rank on breathing, airway, and perfusion, alerting the veterinary surgeon.
basic: Evidence collection — photograph, bag, and label items at property-crime scenes.
basic: Property-crime evidence — bag, tag, and photograph items from burglary and theft scenes.`),
      ['basic 5 = basic 6 near', 'basic 7 = basic 8 near'],
    );
  });

  test('is none where one verb is used on two things', () => {
    assert.deepEqual(
      duplicates(`${level}
basic: Water networks — model and troubleshoot pressures and water age.
basic: Wastewater networks — model and troubleshoot infiltration and pump cycles.`),
      [],
    );
  });
});

suite('duplicates across levels', () => {
  test('a pasted statement is one, with blanks and full stop aside', () => {
    assert.deepEqual(duplicates('basic: Feedback — take and act on it.\nadvanced: Feedback — take and act on it '), [
      'basic 0 = advanced 0 exact',
    ]);
  });

  test('a ladder that repeats a statement gives a pair for each copy, not for each two copies', () => {
    const text = 'Quality — fix faults in your own code.';
    assert.deepEqual(duplicates(`basic: ${text}\nintermediate: ${text}\nadvanced: ${text}`), [
      'basic 0 = intermediate 0 exact',
      'basic 0 = advanced 0 exact',
    ]);
  });

  test('the same topic one step on is progression', () => {
    assert.deepEqual(
      duplicates(
        'basic: Ideas — explain technical ideas clearly.\nadvanced: Ideas — explain complex technical ideas clearly.',
      ),
      [],
    );
  });
});
