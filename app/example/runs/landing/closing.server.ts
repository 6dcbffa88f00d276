import type { Enclave } from '~/example/enclave.server'
import { must } from '~/example/drivers/must'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { closeLanding } from '~/landing/closing/close.server'
import { openMatters } from '~/landing/closing/open-matters.server'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'

/** Two landings that have produced longest and have nothing to settle are closed; what lies ahead stays with a reason. */
export function runClosings(enclave: Enclave): void {
  enclave.time.begin(async () => {
    const { enclaveId, staff, today, time } = enclave
    const at = await time.until(
      momentOf(workingDayFrom(addDays(today, -8)), enclave.chance.of('closing'), 15, 17),
    )
    const producing = await db.landingProject.findMany({
      where: { enclaveId, stage: { in: ['producing', 'full_capacity', 'above_scale'] }, blockedSince: null },
      orderBy: [{ stageSince: 'asc' }, { ref: 'asc' }],
      take: 10,
    })
    let closed = 0
    for (const { id, version } of producing) {
      const open = await openMatters(db, { enclaveId, projectId: id }, dayOf(at))
      if (open.must > 0 || closed === 2) continue
      const reason = '余下的产值、税收承诺按年度跟踪（示例）'
      must(await closeLanding(staff.officer, id, { version, reason }, at), 'close a landing')
      closed += 1
    }
  })
}
