import { chartOnAWall } from '~/landing/wall-chart/queries.server'
import { STAGES } from '~/landing/projects/stages'
import { boardOf, withTargets } from '~/plan/board/board.server'
import { ranksOn } from '~/plan/rankings/queries.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { dayOf, stampOf } from '~/shared/days'
import { screenBehind } from './walls.server'

/** What a screen shows: the figures of the plan as they are approved, and how many landings have come how far. */
export async function wallOf(secret: string | undefined, now: Date) {
  const { enclaveId } = await screenBehind(secret)
  const today = dayOf(now)
  const [board, ranks, enclave, chart, stages, blocked] = await Promise.all([
    boardOf(enclaveId, today),
    ranksOn(enclaveId, today),
    enclaveOn(db, enclaveId, today),
    chartOnAWall(enclaveId, today),
    db.landingProject.groupBy({
      by: ['stage'],
      where: { enclaveId, stage: { not: 'dropped' } },
      _count: true,
    }),
    db.landingProject.count({ where: { enclaveId, stage: { not: 'dropped' }, blockedSince: { not: null } } }),
  ])
  return {
    name: { zh: enclave.nameZh, en: enclave.nameEn },
    board: withTargets(board),
    ranks: ranks.filter(({ last }) => last !== null),
    chart,
    stages: STAGES.map((stage) => ({
      stage,
      projects: stages.find((one) => one.stage === stage)?._count ?? 0,
    })),
    blocked,
    at: stampOf(now),
  }
}
export type Wall = Awaited<ReturnType<typeof wallOf>>
