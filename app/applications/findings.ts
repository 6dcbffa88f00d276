import type { Criterion } from '~/criteria/expression'

export type FindingRow = { criterion: string; verdict: string }

/** The criteria frozen on an application; only our own commands write that column. */
export function criteriaFromJson(json: unknown): Criterion[] {
  return Array.isArray(json) ? (json as Criterion[]) : []
}

/** Obligatory criteria that nobody can tell yet: screening is not done while one is left. */
export function openFindings(criteria: unknown, findings: readonly FindingRow[]): string[] {
  return mustsWith(criteria, findings, 'unknown')
}

/** Obligatory criteria found unmet and not waived: such a firm is not accepted. */
export function unmetFindings(criteria: unknown, findings: readonly FindingRow[]): string[] {
  return mustsWith(criteria, findings, 'unmet')
}

function mustsWith(criteria: unknown, findings: readonly FindingRow[], verdict: string): string[] {
  const musts = criteriaFromJson(criteria).filter((criterion) => criterion.severity === 'must')
  return musts
    .filter(({ code }) =>
      findings.some((finding) => finding.criterion === code && finding.verdict === verdict),
    )
    .map(({ code }) => code)
}
