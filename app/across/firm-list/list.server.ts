import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { linesOf } from '~/ground/firm-line/line.server'
import { firmIdsInOrder, firmsCounted, type Narrowing } from './list-sql.server'
import { visibleTo } from '~/ground/firms/visible.server'

const PAGE = 40
export type FirmQuery = Narrowing & { after: string; before: string }

/** One page of the firms an actor sees, newest number first, each with its line and its term. */
export async function firmList(actor: Actor, query: FirmQuery, today: Day) {
  const backwards = query.before !== ''
  const [counts, ids] = await Promise.all([
    firmsCounted(actor, query.q),
    firmIdsInOrder(actor, query, { take: PAGE + 1, after: query.after, before: query.before }),
  ])
  const more = ids.length > PAGE
  const shown = backwards ? ids.slice(0, PAGE).reverse() : ids.slice(0, PAGE)
  const page = await firmsOf(actor, shown)
  const lines = await linesOf(actor.enclaveId, shown, today)
  return {
    counts,
    next: backwards || more ? (page.at(-1)?.ref ?? null) : null,
    previous: (backwards ? more : query.after !== '') ? (page[0]?.ref ?? null) : null,
    firms: page.map(({ tenancies: [tenancy], applications: [application], id, ...firm }) => ({
      id,
      ref: firm.ref,
      name: firm.name,
      track: firm.track,
      product: firm.product,
      application: application?.outcome === 'declined' ? 'declined' : (application?.state ?? null),
      line: lines.get(id) ?? [],
      tenancyState: tenancy?.state ?? null,
      endsOn: tenancy?.endsOn ? dayFromDate(tenancy.endsOn) : null,
    })),
  }
}

/** The firms of these ids in their order, each with its latest tenancy and application. */
function firmsOf(actor: Actor, ids: readonly string[]) {
  return db.firm.findMany({
    where: { AND: [visibleTo(actor), { id: { in: [...ids] } }] },
    include: {
      tenancies: { orderBy: { createdAt: 'desc' }, take: 1 },
      applications: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { state: true, outcome: true, noticeUntil: true },
      },
      projects: { where: { stage: { not: 'dropped' } }, take: 1, select: { stage: true } },
    },
    orderBy: { ref: 'desc' },
  })
}

/** Every firm of a view, in its order, a stretch at a time. */
export async function* everyFirm(actor: Actor, asked: Narrowing, stretch = 500) {
  let after = ''
  do {
    const ids = await firmIdsInOrder(actor, asked, { take: stretch, after })
    const firms = await firmsOf(actor, ids)
    for (const {
      tenancies,
      applications: [application],
      projects: [project],
      foundedOn,
      ...firm
    } of firms) {
      const [tenancy] = tenancies
      yield {
        ...firm,
        foundedOn: dayFromDate(foundedOn),
        application: application ?? null,
        landingStage: project?.stage ?? null,
        startedOn: tenancy?.startedOn ? dayFromDate(tenancy.startedOn) : null,
        tenancyState: tenancy?.state ?? null,
        endsOn: tenancy?.endsOn ? dayFromDate(tenancy.endsOn) : null,
      }
    }
    after = ids.length === stretch ? (firms.at(-1)?.ref ?? '') : ''
  } while (after)
}
