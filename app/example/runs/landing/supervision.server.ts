import type { Enclave } from '~/example/enclave.server'
import { must } from '~/example/drivers/must'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { openChannel } from '~/landing/supervision/channel.server'
import { listProject } from '~/landing/supervision/list.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'

/** The landing that has been held up longest is listed for supervision, and another goes through the green channel. */
export function runSupervision(enclave: Enclave): void {
  enclave.time.begin(async () => {
    const { enclaveId, staff, today, time } = enclave
    const chance = enclave.chance.of('supervision')
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -10)), chance, 15, 17))
    const [first, second] = await db.landingProject.findMany({
      where: { enclaveId, blockedSince: { not: null }, stage: { not: 'dropped' } },
      orderBy: [{ blockedSince: 'asc' }, { ref: 'asc' }],
      take: 2,
    })
    if (first) {
      const said = { level: 'city' as const, reason: '净地久未交付，影响年内注册（示例）' }
      const until = {
        leader: '市政府分管副市长（示例）',
        ends: '净地交付，完成注册',
        dueOn: addDays(today, 25),
      }
      must(
        await listProject(staff.bureau, first.id, { ...said, ...until, version: first.version }, at),
        'list',
      )
    }
    if (second) {
      const reason = '市级重点项目，审批提速（示例）'
      must(await openChannel(staff.bureau, second.id, { reason, version: second.version }, at), 'open')
    }
  })
}
