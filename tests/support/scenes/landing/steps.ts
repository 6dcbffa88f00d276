import { must } from '~/example/drivers/must'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { STANDARD_STEPS, type StepRules } from '~/ground/settings/steps'
import { CHECK_STATES, type CheckState } from '~/landing/step-lists/vocabulary'
import { markItem } from '~/landing/steps/mark.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { project } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

/** The item of the standard list that a project at its intent has before it. */
export const SEEN = { stage: 'matched', code: 'site_seen' } as const

/** Other rules of the steps from a day on. */
export async function decideSteps(world: World, from: Day, given: Partial<StepRules>): Promise<void> {
  const { enclaveId, now } = world
  const { version } = await newestSetting(db, enclaveId, 'steps')
  const content = { ...STANDARD_STEPS, ...given }
  const row = { enclaveId, topic: 'steps', version: version + 1, effectiveOn: dateOfDay(from) }
  await db.setting.create({ data: { ...row, content, reason: '试验', at: now } })
}

/** The standard list with some items required. */
export const requiring = (...codes: string[]) => ({
  checks: STANDARD_STEPS.checks.map((one) => ({ ...one, required: codes.includes(one.code) })),
})

/** What is said of an item in each state. */
export const mark = (world: World, state: CheckState, version = 0) => ({
  version,
  state,
  doneOn: state === 'done' ? addDays(world.today, -1) : undefined,
  note: state === 'not_needed' ? '租用现有厂房' : '',
  proof: undefined,
})

const step =
  (state: CheckState = 'open'): Maker =>
  async (world) => {
    const { projectId } = await project(world)
    if (state !== 'open')
      must(await markItem(world.officer, { projectId, ...SEEN }, mark(world, state), world.now))
    return scene({ projectId, ...SEEN })
  }

export const STEP_MAKERS: [RegExp, Maker][] = [[/\/landings\/:projectId\/steps\/:stage/, step()]]
export const PAGES_OF_STEPS = { StepCheck: /\/steps\/:stage/ }
export const STEPS_STANDING = {
  StepCheck: Object.fromEntries(CHECK_STATES.codes.map((state) => [state, step(state)])),
}

export const FORMS_OF_STEPS: Record<string, Form> = {
  '/parks/:enclave/landings/:projectId/steps/:stage/owners': (world) => ({
    version: '0',
    officerId: world.director.userId,
    parkPersonId: world.park.userId,
    parkContact: '',
    onwards: 'on',
  }),
  '/parks/:enclave/landings/:projectId/steps/:stage/items/:code': (world) => ({
    version: '0',
    state: 'done',
    doneOn: world.today,
    note: '已看过三处',
  }),
  '/admin/:enclave/settings/steps': async ({ enclaveId }) => ({
    checks:
      'site_seen | 对接 | 用地厂房 | 看过场地 | Site seen | 须办\nlease | 落位 | 用地厂房 | 租约 | Lease | -',
    ownerAfter: '1',
    leadAfter: '4',
    topAfter: '8',
    basedOn: String((await newestSetting(db, enclaveId, 'steps')).version),
    reason: '主任办公会通过',
  }),
}
