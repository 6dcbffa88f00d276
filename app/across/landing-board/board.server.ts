import type { Actor } from '~/ground/people/actor'
import { headFigures, passes, type BoardFilters } from '~/landing/projects/board'
import { projectsOf } from '~/landing/projects/queries.server'
import { countedFirms } from './counted-firms.server'
import type { Day } from '~/shared/days'
import { byName } from '~/shared/likeness/names'

/** The board: what passes the filters, the figures over everything the reader sees, and what one may filter by. */
export async function board(actor: Actor, filters: BoardFilters, today: Day) {
  const all = await projectsOf(actor, today)
  const owners = new Map(all.map(({ owner }) => [owner.id, owner]))
  const parks = new Map(all.map(({ park }) => [park.id, park]))
  return {
    projects: all.filter((project) => passes(project, filters)),
    total: all.length,
    figures: headFigures(all, await countedFirms(actor.enclaveId, 'landed_tech_smes', today)),
    owners: [...owners.values()].sort(byName),
    parks: [...parks.values()],
  }
}
