import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import type { ProjectView } from '~/landing/projects/queries.server'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import { daysOverdue, dueOfStep, LEVELS, nextLevel } from './late'
import { kindOf, told } from './late-sql.server'

/** Of a stalled step how late it is, who was told when, and who comes next; null where nothing is overdue. */
export async function stallOf({ enclaveId }: Actor, project: ProjectView, today: Day) {
  const due = dueOfStep(project, project.milestones)
  const days = daysOverdue(due, today)
  if (due === null || days === 0) return null
  const [rules, sent] = await Promise.all([
    settingOn(db, enclaveId, 'steps', today),
    db.reminder.findMany({
      where: {
        enclaveId,
        ...told,
        aboutId: project.id,
        kind: { in: LEVELS.map((level) => kindOf(project.stage, due, level)) },
      },
      select: { kind: true, sentAt: true },
    }),
  ])
  const levels = LEVELS.flatMap((level) => {
    const row = sent.find(({ kind }) => kind === kindOf(project.stage, due, level))
    return row ? [{ level, on: dayOf(row.sentAt) }] : []
  })
  return { due, days, told: levels, next: nextLevel(due, today, rules) }
}
export type Stall = Awaited<ReturnType<typeof stallOf>>
