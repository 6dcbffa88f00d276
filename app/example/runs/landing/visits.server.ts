import type { Enclave } from '~/example/enclave.server'
import { must } from '~/example/drivers/must'
import { photograph } from '~/example/photos.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { closeFinding } from '~/landing/site-visits/close.server'
import { noteFinding, recordVisit } from '~/landing/site-visits/record.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'

/** Somebody went to see two sites: one finding is put right, one is late, one still has its days. */
export function runVisits(enclave: Enclave): void {
  enclave.time.begin(() => visits(enclave))
}

async function visits(enclave: Enclave): Promise<void> {
  const { enclaveId, staff, today, time } = enclave
  const chance = enclave.chance.of('visits of sites')
  const on = workingDayFrom(addDays(today, -18))
  const at = await time.until(momentOf(on, chance, 9, 12))
  const [officer] = [...staff.parks.values()]
  if (!officer?.parkId) return
  const projects = await db.landingProject.findMany({
    where: { enclaveId, parkId: officer.parkId, stage: { notIn: ['dropped', 'intent'] }, blockedSince: null },
    orderBy: { ref: 'desc' },
    take: 2,
    select: { id: true },
  })
  const [first, second] = projects
  if (!first) return
  const seen = {
    visitedOn: on,
    place: '厂区东门（示例）',
    people: '园区专员、企业代表、施工单位',
    said: '基础施工过半，人员到岗；围挡缺两段，堆土没有覆盖。',
  }
  const files = [await photograph(officer.userId, 'dry', at)]
  const { visitId } = must(await recordVisit(officer, first.id, { ...seen, files }, at), 'visit a site')
  const finding = (what: string, ownerId: string, days: number) => ({
    what,
    ownerId,
    dueOn: addDays(on, days),
    files: [],
  })
  const fence = finding('围挡缺两段，要补齐（示例）', officer.userId, 7)
  must(await noteFinding(officer, visitId, fence, at), 'note a finding')
  const road = finding('临时道路没有硬化，请协调施工单位（示例）', staff.officer.userId, 12)
  must(await noteFinding(officer, visitId, road, at), 'note a finding')
  const { id } = await db.visitFinding.findFirstOrThrow({ where: { visitId, what: fence.what } })
  const rightedOn = workingDayFrom(addDays(on, 6))
  const done = await time.until(momentOf(rightedOn, chance, 14, 17))
  const righted = { version: 1, person: '王工（示例）', putRightOn: rightedOn, note: '围挡已补齐' }
  const after = [await photograph(staff.officer.userId, 'dry', done)]
  must(await closeFinding(staff.officer, id, { ...righted, files: after }, done), 'close a finding')
  if (!second) return
  const lately = workingDayFrom(addDays(today, -4))
  const again = { ...seen, visitedOn: lately, said: '设备基础在做，进度与计划一致。' }
  const then = await time.until(momentOf(lately, chance, 9, 12))
  const made = must(
    await recordVisit(staff.officer, second.id, { ...again, files: [] }, then),
    'visit a site',
  )
  const channel = { ...finding('消防通道堆料（示例）', officer.userId, 0), dueOn: addDays(today, 6) }
  must(await noteFinding(staff.officer, made.visitId, channel, then), 'note a finding')
}
