import { evaluateSet } from '~/ground/criteria/evaluate'
import type { Criterion, Track } from '~/ground/criteria/expression'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import type { Prisma, Tx } from '~/platform/db.server'
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
  for (const { code: criterion, verdict: computed, values: used } of results) {
    const values = used.map(({ fact, value }) => ({
      fact,
      value: value ?? null,
    })) satisfies Prisma.InputJsonValue
    const where = { enclaveId_applicationId_criterion: { enclaveId, applicationId, criterion } }
    const known = await tx.finding.findUnique({ where, select: { setById: true } })
    if (known) {
      await tx.finding.update({
        where,
        data: { computed, values, ...(known.setById ? {} : { verdict: computed }) },
      })
    } else {
      await tx.finding.create({
        data: { enclaveId, applicationId, criterion, computed, values, verdict: computed },
      })
    }
  }
}
