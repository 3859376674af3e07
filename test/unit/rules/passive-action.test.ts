import { testAmong } from '../../support/among';

const rule = 'passive-action';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Leaks — report to the foreman.',
    'Rules — ensure that they are applied on site.',
    'Rules — be aware of them at all times.',
    'Rules — be committed to safety on site.',
    'Debates — open to being challenged on site.',
    'Debates — staff are interview-trained on site.',
    'Leaks — «are reported» to the foreman. => Turn it round and start with the verb: "report"',
    'Leaks — the hose «is promptly replaced» by the crew.',
    'Leaks — «must be reported» to the foreman.',
  ]);
});
