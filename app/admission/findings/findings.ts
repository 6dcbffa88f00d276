import { criteriaFromJson } from '~/ground/criteria/criteria-json'

export type FindingRow = { criterion: string; verdict: string }

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
