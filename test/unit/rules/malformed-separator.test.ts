import { checkFixAmong, testAmong } from '../../support/among';
import { checkFix, checkRule } from '../../support/check';

const rule = 'malformed-separator';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Sterile field — prepare trays for minor surgery.',
    'Object-oriented design — sketch classes for small modules.',
    'Pressure log — note values of 3–5 bar – twice a shift – on the sheet.',
    'Pressure log — note two values: inlet and outlet.',
    'Sterile field «-» prepare trays for minor surgery. => A hyphen divides "Sterile field" from its action',
    'Sterile field «–» prepare trays for minor surgery. => An en dash',
    'Sterile field«:» prepare trays for minor surgery. => A colon',
    'Sterile field «--» prepare trays for minor surgery. => A double hyphen divides "Sterile field" from its action',
    'Sterile field«—»prepare trays for minor surgery. => lacks a blank',
    'Sterile field «— —» prepare trays for minor surgery. => "— —" divides "Sterile field"',
    '«Sterile field prepare» trays for minor surgery. => No em dash stands between the topic and "prepare"',
    '«Prepare trays for minor surgery.» => no topic in front of it',
  ]);

  test('writes an em dash with blanks, and nothing else', () => {
    const title = 'Write an em dash with a blank on either side';
    const after = 'Sterile field — prepare trays: two a day.';
    checkFixAmong('emerging', 'Sterile field |- prepare trays: two a day.', title, after);
    checkFixAmong('emerging', 'Sterile field|: prepare trays: two a day.', title, after);
    checkFixAmong('emerging', 'Sterile field |\\u2013 prepare trays: two a day.', title, after);
    checkFixAmong('emerging', 'Sterile field |-- prepare trays: two a day.', title, after);
    checkFixAmong('emerging', 'Sterile field|—prepare trays: two a day.', title, after);
  });

  test('offers a dash before the verb where there is none', () =>
    checkFixAmong(
      'emerging',
      'Sterile field pre|pare trays for minor surgery.',
      'Write an em dash before "prepare"',
      'Sterile field — prepare trays for minor surgery.',
    ));

  const hyphens = (dash: string) =>
    `{"framework": {"levels": {"emerging": {"statements": [
  "Pumps ${dash} inspect seals daily.", "Valves ${dash} grease stems weekly.", "Fans ${dash} clean blades monthly.",
  "Belts ${dash} replace worn ones.", "Filters ${dash} change on time."
]}}}}`;

  test('reports a style of the whole file once, and mends it at once', () =>
    checkFix(hyphens('-').replace('-', '|-'), 'Write an em dash in all 5 statements', hyphens('—')));

  test('reports once that the statements of a file have no topics', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Inspect pump seals daily.",
   ^^^^^^^^^^^^^^^^^^^^^^^^^ malformed-separator: 3 of 4 statements name no topic
  "Grease valve stems weekly.", "Clean fan blades monthly.", "Belts — replace worn ones."
]}}}}`,
    ));

  test('reports once that categories and another dash stand before the topics of many statements', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Yard — Pumps - inspect seals daily.",
                ^ malformed-separator: 5 statements have another dash behind the em dash
  "Yard — Valves - grease stems weekly.", "Yard — Ducts - wipe blades monthly.",
  "Yard — Belts - replace worn ones.", "Yard — Tanks - drain water weekly.",
  "Filters — change on time.", "Lamps — replace burnt bulbs.", "Wells — sample water.", "Roofs — clear gutters."
]}}}}`,
    ));
});
