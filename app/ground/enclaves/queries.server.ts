import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'

export type IntakeLine = {
  id: string
  number: number
  titleZh: string
  titleEn: string
  opensOn: Day
  closesOn: Day
  reviewOn: Day
  decideOn: Day
  noticeUntil: Day
  moveInOn: Day
  quotaFirms: number
  quotaSqm: number
  criteria: string
  received: number
  admitted: number
}

/** The intakes of an enclave, newest first, with how many applied and how many were admitted. */
export async function intakeLines({ enclaveId }: Pick<Actor, 'enclaveId'>): Promise<IntakeLine[]> {
  const [intakes, sets, counts] = await Promise.all([
    db.intake.findMany({ where: { enclaveId }, orderBy: { number: 'desc' } }),
    db.criteriaSet.findMany({ where: { enclaveId }, select: { id: true, code: true } }),
    db.fileTally.groupBy({ by: ['intakeId', 'state'], where: { enclaveId }, _sum: { rows: true } }),
  ])
  return intakes.map((intake) => {
    const own = counts.filter((row) => row.intakeId === intake.id)
    return {
      ...line(intake),
      criteria: sets.find((set) => set.id === intake.criteriaSetId)?.code ?? '',
      received: own.reduce((sum, { _sum }) => sum + (_sum.rows ?? 0), 0),
      admitted: own.find((row) => row.state === 'admitted')?._sum.rows ?? 0,
    }
  })
}

type IntakeRow = Awaited<ReturnType<typeof db.intake.findMany>>[number]

function line(intake: IntakeRow) {
  const { id, number, titleZh, titleEn, quotaFirms, quotaSqm } = intake
  return {
    id,
    number,
    titleZh,
    titleEn,
    quotaFirms,
    quotaSqm,
    opensOn: dayFromDate(intake.opensOn),
    closesOn: dayFromDate(intake.closesOn),
    reviewOn: dayFromDate(intake.reviewOn),
    decideOn: dayFromDate(intake.decideOn),
    noticeUntil: dayFromDate(intake.noticeUntil),
    moveInOn: dayFromDate(intake.moveInOn),
  }
}
