import { json } from './json';
import type { Reporter } from './result';
import { stylish } from './stylish';

export const reporters: Readonly<Record<'stylish' | 'json', Reporter>> = { stylish, json };
