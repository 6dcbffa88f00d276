import type { Actor } from '~/ground/people/actor'
import { linesWhere, parks, staff } from '~/landing/projects/queries.server'
import { STAGES } from '~/landing/projects/stages'
import { visibleTo } from '~/landing/projects/visible.server'
import { db, type Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { COUNTED, countedUpTo, rangeOfPage } from '~/shared/page-range'
import { PAGES_OF_A_SCREEN, PROJECTS_ON_A_PAGE, ROWS_OF_A_SCREEN, type ChartQuery } from './list-query'

/** A page of the live projects an actor sees, listed ones first, then those that are held up longest, then by park. */
export async function chartOf(actor: Actor, query: ChartQuery, today: Day) {
  const { park, stage, owner, page } = query
  const where: Prisma.LandingProjectWhereInput = {
    AND: [
      visibleTo(actor),
      { stage: stage ?? { not: 'dropped' } },
      ...(park ? [{ parkId: park }] : []),
      ...(owner ? [{ ownerId: owner }] : []),
    ],
  }
  const skip = (page - 1) * PROJECTS_ON_A_PAGE
  const [projects, count, allParks, owners] = await Promise.all([
    linesWhere(where, today, { skip, take: PROJECTS_ON_A_PAGE }),
    db.landingProject.count({ where, take: COUNTED }),
    parksToChoose(actor, today),
    staff(actor.enclaveId),
  ])
  const range = rangeOfPage(page, PROJECTS_ON_A_PAGE, projects.length, countedUpTo(count))
  return { projects, range, more: count > skip + projects.length, parks: allParks, owners }
}

/** A park officer sees the own park alone: there is nothing to choose. */
async function parksToChoose(actor: Actor, today: Day): ReturnType<typeof parks> {
  return actor.role === 'park' ? [] : parks(actor.enclaveId, today)
}

const ON_A_SCREEN = STAGES.slice(STAGES.indexOf('signed'), STAGES.indexOf('producing'))

/**
 * The projects for a screen on a wall, which anybody in the hall reads: from signing until production. What is only
 * talked about stays inside.
 */
export function chartOnAWall(enclaveId: string, today: Day) {
  const where = { enclaveId, stage: { in: ON_A_SCREEN } }
  return linesWhere(where, today, { skip: 0, take: ROWS_OF_A_SCREEN * PAGES_OF_A_SCREEN })
}
