import { defineRule } from './rule';

export const verbStrength = defineRule({
  meta: {
    id: 'verb-strength',
    description: 'The main verb is too weak or too strong for the level.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check() {},
});
