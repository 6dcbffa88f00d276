import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { answerSupport, ratePlan } from '~/landing/firm-plans/answer-support.server'
import { askSupport, proposeSupport, takeBack } from '~/landing/firm-plans/ask-support.server'
import { endPlan, openPlan } from '~/landing/firm-plans/open-plan.server'
import { AskSupportForm, WatchForm } from '~/landing/firm-plans/plan.form'
import { beginWatch } from '~/landing/firm-plans/watch.server'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import { resident } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import { makePerson, type World } from '../../world'

/** A firm in residence with a founder. */
export async function keyFirm(world: World) {
  const firm = await resident(world, 'active')
  const founder = await makePerson(world, 'founder', { firmId: firm.id }, world.now)
  return { firm, founder }
}

export const saidOf = ({ officer }: World) => ({
  officerId: officer.userId,
  leader: '某副市长',
  duties: '每月上门一次，协调用地和贷款',
  goals: '2027 年 6 月前开工',
})

/** The plan of a key firm, which the officer looks after. */
export async function planned(world: World) {
  const { firm, founder } = await keyFirm(world)
  const { planId } = must(await openPlan(world.officer, firm.id, saidOf(world), world.now))
  return { firm, founder, planId }
}

type Asked = { what?: string; departmentId?: string | undefined; dueOn?: Day; at?: Date }

/** Support asked of a department under a plan, by the officer. */
export async function asked(world: World, planId: string, given: Asked = {}): Promise<string> {
  const { officer, departments, now } = world
  const { what = '需要工业用地 20 亩', departmentId = departments[0]?.id, dueOn, at = now } = given
  const input = AskSupportForm.parse({ kind: 'land', what, departmentId, dueOn })
  must(await askSupport(officer, planId, input, at))
  return newest(planId)
}

/** Support a founder asked for, which nobody passed on yet. */
export async function proposed(world: World, founder: Actor, planId: string): Promise<string> {
  must(await proposeSupport(founder, planId, { kind: 'money', what: '需要贷款 500 万元' }, world.now))
  return newest(planId)
}

const newest = async (planId: string) =>
  (await db.supportRequest.findFirstOrThrow({ where: { planId }, orderBy: { id: 'desc' } })).id

export const requestRow = (id: string) => db.supportRequest.findFirstOrThrow({ where: { id } })
export const planRow = (id: string) => db.firmPlan.findFirstOrThrow({ where: { id } })

/** The department answers. */
export async function answered(
  world: World,
  requestId: string,
  reply: 'done' | 'partly' | 'not_possible' = 'done',
  at = world.now,
) {
  const { version } = await requestRow(requestId)
  return answerSupport(world.department, requestId, { version, reply, answer: '已列入下月供地计划' }, at)
}

export async function ended(world: World, planId: string) {
  const { version } = await planRow(planId)
  return endPlan(world.officer, planId, { version, outcome: '已按期开工' }, world.now)
}

/** Something watched under a plan, to be looked at again in a month. */
export async function watched(
  world: World,
  planId: string,
  reviewOn = addDays(world.today, 30),
): Promise<string> {
  const input = WatchForm.parse({ what: '二期融资进展', level: 'attention', reviewOn })
  must(await beginWatch(world.officer, planId, input, world.now))
  return (await db.planWatch.findFirstOrThrow({ where: { planId }, orderBy: { id: 'desc' } })).id
}

/** A request in a state, with its plan, as whoever it concerns. */
async function requestIn(world: World, state: string): Promise<Scene> {
  const { founder, planId } = await planned(world)
  const requestId = state === 'proposed' ? await proposed(world, founder, planId) : await asked(world, planId)
  if (state === 'answered') must(await answered(world, requestId))
  if (state === 'withdrawn') {
    const { version } = await requestRow(requestId)
    must(
      await takeBack(world.officer, { planId, requestId }, { version, reason: '企业已自行解决' }, world.now),
    )
  }
  return scene({ planId, requestId }, { founder })
}

async function planIn(world: World, state: string): Promise<Scene> {
  const { founder, planId } = await planned(world)
  if (state !== 'open') must(await ended(world, planId))
  if (state === 'rated') {
    const { version } = await planRow(planId)
    must(await ratePlan(founder, planId, { version, rating: 5, note: '' }, world.now))
  }
  return scene({ planId }, { founder })
}

export const FIRM_PLAN_MAKERS: [RegExp, Maker][] = [
  [/firms\/:firmId\/plan$/, async (world) => scene({ firmId: (await keyFirm(world)).firm.id })],
  [/^\/my\/firm\/plan\/rating/, (world) => planIn(world, 'ended')],
  [/^\/my\/firm\/plan\/requests\/:requestId/, (world) => requestIn(world, 'answered')],
  [/^\/my\/firm\/plan/, (world) => planIn(world, 'open')],
  [/^\/department\/.*:requestId/, (world) => requestIn(world, 'open')],
  [/:requestId\/passing-on/, (world) => requestIn(world, 'proposed')],
  [/:requestId\/withdrawal/, (world) => requestIn(world, 'open')],
  [
    /firm-plans\/:planId\/watches\/:watchId/,
    async (world) => {
      const { planId, founder } = await planned(world)
      return scene({ planId, watchId: await watched(world, planId) }, { founder })
    },
  ],
  [/firm-plans\/:planId/, (world) => planIn(world, 'open')],
]

const each = (states: readonly string[], make: (world: World, state: string) => Promise<Scene>) =>
  Object.fromEntries(states.map((state) => [state, (world: World) => make(world, state)]))

export const FIRM_PLANS_STANDING: Record<string, Record<string, Maker>> = {
  FirmPlan: each(['open', 'ended'], planIn),
  SupportRequest: each(['proposed', 'open', 'answered', 'withdrawn'], requestIn),
}

export const PAGES_OF_FIRM_PLANS: Record<string, RegExp> = {
  FirmPlan: /^(?!.*(:requestId|:watchId)).*(firm-plans\/:planId|\/my\/firm\/plan)/,
  SupportRequest: /:requestId/,
}
