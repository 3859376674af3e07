import type { CheckedFile, ReportedFinding } from './result';

/** The findings of a file with a number for those that share a fingerprint: 0 for the first of them, 1 for the next. */
export function withOccurrence({ findings }: CheckedFile): { finding: ReportedFinding; occurrence: number }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, occurrence + 1);
    return { finding, occurrence };
  });
}
