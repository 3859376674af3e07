import { testAmong } from '../../support/among';

const rule = 'vague-verb';
const on = { rules: { [rule]: { severity: 'hint' as const } } };

suite(rule, () => {
  testAmong(rule, 'advanced', ['Suppliers — handle the large ones.']);
  testAmong(rule, 'developing', ['Suppliers — handle the large ones.'], on);
  testAmong(
    rule,
    'advanced',
    [
      'Suppliers — negotiate delivery terms.',
      'Suppliers — manage delivery terms by quarterly audits of price, quality and time.',
      'Suppliers — «handle» the large ones. => "handle" leaves open what is done here.',
      'Suppliers — «ensure» good relations.',
    ],
    on,
  );
});
