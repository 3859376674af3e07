import { nearestName, ruleById } from '../index';
import { UsageError } from './io';

/** @throws UsageError where there is no such rule */
export function assertRule(id: string): void {
  if (!ruleById.has(id)) {
    const near = nearestName(id, [...ruleById.keys()]);
    throw new UsageError(
      `there is no rule "${id}". ${near ? `Do you mean "${near}"?` : 'Run framework-lint rules for the list.'}`,
    );
  }
}
