import { testAmong } from '../../support/among';

const rule = 'scope-too-wide';
const alone = { rules: { 'level-misfit': { severity: 'off' as const } } };

suite(rule, () => {
  testAmong(
    rule,
    'emerging',
    [
      'Tyre checks — measure treads on assigned trucks.',
      'Tyre checks — follow organization-wide rules on treads.',
      'Tyre checks — measure treads across the whole organization under direct supervision.',
      'Tyre checks — apply tread limits «organization-wide». => is a wide reach for Emerging',
    ],
    alone,
  );
  testAmong(rule, 'advanced', ['Tyre checks — establish tread limits organization-wide.'], alone);
});
