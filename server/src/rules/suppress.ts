import type { Suppression } from '../config/file';
import type { FrameworkDocument } from '../framework/model';
import { contentHash, pointerFits } from './fingerprint';
import type { Finding } from './rule';

export interface Suppressed {
  readonly kept: Finding[];
  /** Entries that met no finding. */
  readonly unused: readonly Suppression[];
}

/** Takes out the findings that their author keeps: same rule, same words, same place but for its place in a list. */
export function suppress(
  findings: readonly Finding[],
  document: FrameworkDocument,
  suppressions: readonly Suppression[],
): Suppressed {
  if (suppressions.length === 0) {
    return { kept: [...findings], unused: [] };
  }
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const candidates = suppressions.filter((it) => it.rule === finding.rule && pointerFits(it.at, finding.path));
    const hash = candidates.length > 0 ? contentHash(finding, document) : undefined;
    const matching = candidates.filter((it) => it.hash === hash);
    for (const it of matching) {
      used.add(it);
    }
    return matching.length === 0;
  });
  return { kept, unused: suppressions.filter((it) => !used.has(it)) };
}
