import type { ConfigProblem } from '../config/file';
import { loadConfigAlone } from '../config/load';
import { configResolver, type ResolvedConfig } from '../config/resolve';
import { rules } from './index';

/** What the text of one configuration says about one document; it may not extend others. */
export function resolveConfig(
  text: string,
  uri: string,
  documentUri: string,
  today?: string,
): ResolvedConfig & { readonly problems: readonly ConfigProblem[] } {
  const known = rules.map((rule) => rule.meta);
  const { file, problems } = loadConfigAlone(uri, text, known, today);
  return { ...configResolver(uri, file)(documentUri), problems };
}
