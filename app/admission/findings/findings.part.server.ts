import { evaluateSet } from '~/ground/criteria/evaluate'
import type { Criterion, Track } from '~/ground/criteria/expression'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import type { Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { factsFrom } from './facts'

type Subject = {
  enclaveId: string
  id: string
  track: string
  firm: { foundedOn: Date; industryCode: string }
}
type Basis = {
  criteria: readonly Criterion[]
  sections: readonly FormSection[]
  answers: Answers
  onDate: Day
}

/**
 * Judges the frozen criteria on the frozen answers and keeps one row per criterion. A verdict that an
 * officer has set stays theirs; what the rule computes is renewed beside it.
 */
export async function computeFindings(tx: Tx, subject: Subject, basis: Basis): Promise<void> {
  const { enclaveId, id: applicationId, firm } = subject
  const facts = {
    ...factsFrom(basis.sections, basis.answers, {
      foundedOn: dayFromDate(firm.foundedOn),
      industryCode: firm.industryCode,
    }),
    ...fitsHome(firm.industryCode, await parkIndustries(enclaveId, tx), basis.onDate),
  }
  const track: Track = subject.track === 'B' ? 'B' : 'A'
  const { results } = evaluateSet({ criteria: [...basis.criteria] }, facts, basis.onDate, track)
  const rows = results.map(({ code, verdict, values }) => ({
    criterion: code,
    computed: verdict,
    values: values.map(({ fact, value }) => ({ fact, value: value ?? null })),
  }))
  await tx.$executeRaw`
    INSERT INTO "Finding" AS known ("enclaveId", "applicationId", criterion, computed, "values", verdict)
    SELECT ${enclaveId}::uuid, ${applicationId}::uuid, f.criterion, f.computed, f."values", f.computed
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS f(criterion text, computed text, "values" jsonb)
    ON CONFLICT ("enclaveId", "applicationId", criterion) DO UPDATE SET computed = excluded.computed,
      "values" = excluded."values",
      verdict = CASE WHEN known."setById" IS NULL THEN excluded.computed ELSE known.verdict END`
}
