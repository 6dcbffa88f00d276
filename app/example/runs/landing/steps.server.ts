import type { Enclave } from '~/example/enclave.server'
import { must } from '~/example/drivers/must'
import { momentOf, workingDayFrom, workingDaysBefore } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import type { Actor } from '~/ground/people/actor'
import { escalateSteps } from '~/landing/escalation/round.server'
import { openItems } from '~/landing/step-lists/lists.server'
import { markItem } from '~/landing/steps/mark.server'
import { nameOwners } from '~/landing/steps/owners.server'
import { stepsOf, type NamedItem } from '~/landing/steps/queries.server'
import { project } from '~/landing/projects/queries.server'
import type { Stage } from '~/landing/projects/stages'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, dayOf, type Day } from '~/shared/days'

/** What Weinan asks for before a step is recorded. */
const REQUIRED = ['site_secured', 'eia', 'building_permit', 'accepted', 'production_permit']

/** Working days ago on which it was looked who has to be told of stalled steps. */
const ROUNDS = [30, 20, 10, 5, 1]

/** Some items became required this autumn; the landings under way have people on both sides and a checklist begun. */
export function runSteps(enclave: Enclave): void {
  const { time, today, chance } = enclave
  const of = chance.of('steps of landings')
  time.begin(async () => {
    await decide(enclave, await time.until(momentOf(workingDayFrom(addDays(today, -90)), of)))
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -12)), of, 9, 12))
    for (const { id, parkId } of await underWay(enclave)) await begin(enclave, id, parkId, at)
  })
  time.begin(async () => {
    for (const ago of ROUNDS) {
      const at = await time.until(momentOf(workingDaysBefore(today, ago), of, 9, 12))
      await escalateSteps(at, enclave.enclaveId)
    }
  })
}

async function decide({ enclaveId, staff }: Enclave, at: Date): Promise<void> {
  const { version: basedOn, content } = await newestSetting(db, enclaveId, 'steps')
  const checks = content.checks.map((one) => ({ ...one, required: REQUIRED.includes(one.code) }))
  const when = { effectiveOn: dayOf(at), reason: '落地推进专题会议（示例）', basedOn }
  must(await decideSetting(staff.admin, 'steps', { content: { ...content, checks }, when }, at), 'decide')
}

/** Of every park with an account the landing that came last, among those with a step before them. */
async function underWay({ enclaveId, staff }: Enclave) {
  const parkIds = [...staff.parks.values()].flatMap(({ parkId }) => parkId ?? [])
  return db.landingProject.findMany({
    where: {
      enclaveId,
      parkId: { in: parkIds },
      stage: { in: ['signed', 'registered', 'approved_or_leased'] },
    },
    orderBy: { ref: 'desc' },
    take: 4,
    select: { id: true, parkId: true },
  })
}

async function begin(enclave: Enclave, projectId: string, parkId: string, at: Date): Promise<void> {
  const { staff } = enclave
  const park = [...staff.parks.values()].find((one) => one.parkId === parkId)
  const found = await project(staff.officer, projectId, dayOf(at))
  const { next } = await stepsOf(staff.officer, found)
  if (!next || !park) return
  const both = { officerId: staff.officer.userId, parkPersonId: park.userId, parkContact: '' }
  const of = { projectId, stage: next.stage }
  must(await nameOwners(staff.officer, of, { ...both, version: 0, onwards: 'on' }, at), 'name owners')
  const [first, second] = next.items
  if (first)
    await mark(park, of, first, at, { note: '批文已收到（示例）', proof: await upload(park, 'landing', at) })
  if (second && next.items.length > 2)
    await mark(park, of, second, at, { state: 'not_needed', note: '租用现有标准厂房（示例）' })
}

type Said = { state?: 'not_needed'; note: string; proof?: string }

async function mark(
  who: Actor,
  of: { projectId: string; stage: string },
  { code, version }: Pick<NamedItem, 'code' | 'version'>,
  at: Date,
  { state, note, proof }: Said,
) {
  const done = { state: 'done' as const, doneOn: dayOf(at) }
  const said = { version, note, proof, ...(state ? { state, doneOn: undefined } : done) }
  must(await markItem(who, { ...of, code }, said, at), 'mark an item')
}

/** What is required for a step is settled before the step is recorded. */
export async function settleRequired(
  { enclaveId }: Enclave,
  who: Actor,
  { projectId, stage, beganOn }: { projectId: string; stage: Stage; beganOn: Day },
  at: Date,
): Promise<void> {
  for (const item of await openItems(db, { enclaveId, projectId }, { stage, beganOn }))
    await mark(who, { projectId, stage }, item, at, { note: '随进度办结（示例）' })
}
