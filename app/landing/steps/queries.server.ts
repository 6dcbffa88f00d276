import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { project, type ProjectView } from '~/landing/projects/queries.server'
import { isStep, STEPS } from '~/landing/projects/step-days'
import { isAtOrPast, type Stage } from '~/landing/projects/stages'
import { progressOf, type Item } from '~/landing/step-lists/checklist'
import { checklistsOfPage } from '~/landing/step-lists/lists.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayOf, type Day } from '~/shared/days'

/** How far the checklist of every step of a project is, and that of the next step in full. */
export async function stepsOf({ enclaveId }: Actor, found: ProjectView) {
  const steps = found.stages.filter(({ stage }) => isStep(stage))
  const lists = await checklistsOfPage({ enclaveId, projectId: found.id }, steps)
  const { next } = found.standing
  return {
    progress: Object.fromEntries(STEPS.map((stage) => [stage, progressOf(lists.get(stage) ?? [])])),
    next:
      next && found.stage !== 'dropped' ? { stage: next, items: await named(lists.get(next) ?? []) } : null,
  }
}
export type Steps = Awaited<ReturnType<typeof stepsOf>>

/** One step of a project with its checklist; 404 when there is none, or the project is not the actor's to see. */
export async function stepOf(actor: Actor, projectId: string, stage: string | undefined, today: Day) {
  if (!isStep(stage)) notFound()
  const found = await project(actor, projectId, today)
  const step = found.stages.find((one) => one.stage === stage) ?? notFound()
  const lists = await checklistsOfPage({ enclaveId: actor.enclaveId, projectId: found.id }, [step])
  const items = await named(lists.get(stage) ?? [])
  const isReached = found.stage === 'dropped' ? step.actualOn !== null : isAtOrPast(found.stage, stage)
  return { project: found, step, items, isReached, progress: progressOf(lists.get(stage) ?? []) }
}
export type StepView = Awaited<ReturnType<typeof stepOf>>

async function named(items: readonly Item[]) {
  const names = await namesOf(items.map(({ byId }) => byId))
  return items.map((one) => ({
    ...one,
    by: one.byId ? (names.get(one.byId) ?? '') : '',
    on: one.at ? dayOf(new Date(one.at)) : null,
  }))
}
export type NamedItem = Awaited<ReturnType<typeof named>>[number]

/** Who can be named for a step: officers and directors on our side, officers of the park on the other. */
export async function peopleFor(enclaveId: string, parkId: string) {
  const members = await db.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [{ role: { in: ['officer', 'director'] } }, { role: 'park', parkId }],
    },
    select: { userId: true, role: true },
    orderBy: { userId: 'asc' },
    take: 300,
  })
  const names = await namesOf(members.map(({ userId }) => userId))
  const of = (isPark: boolean) =>
    [...new Set(members.filter(({ role }) => (role === 'park') === isPark).map(({ userId }) => userId))].map(
      (id) => ({ id, name: names.get(id) ?? '' }),
    )
  return { ours: of(false), theirs: of(true) }
}

/** The version of who was named for a step; 0 where nobody was. */
export async function namedVersion(enclaveId: string, projectId: string, stage: Stage): Promise<number> {
  const key = { enclaveId_projectId_stage: { enclaveId, projectId, stage } }
  const row = await db.stepOwner.findUnique({ where: key, select: { version: true } })
  return row?.version ?? 0
}
