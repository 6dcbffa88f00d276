import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { linesOf } from '~/ground/firm-line/line.server'
import { firmIdsInOrder, firmsCounted, type Narrowing } from './list-sql.server'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import { visibleTo } from '~/ground/firms/visible.server'

const PAGE = 40
export type FirmQuery = Narrowing & { after: string; before: string }

/** One page of the firms an actor sees, newest number first, each with its line and its term. */
export async function firmList(actor: Actor, query: FirmQuery, today: Day) {
  const backwards = query.before !== ''
  const [counted, ids] = await Promise.all([
    firmsCounted(actor, query),
    firmIdsInOrder(actor, query, { take: PAGE + 1, after: query.after, before: query.before }),
  ])
  const more = ids.length > PAGE
  const shown = backwards ? ids.slice(0, PAGE).reverse() : ids.slice(0, PAGE)
  const page = await firmsOf(actor, shown)
  const lines = await linesOf(actor.enclaveId, shown, today)
  return {
    ...counted,
    size: PAGE,
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
      exitWay: tenancy?.exitWay ? EXIT_WAYS.of(tenancy.exitWay) : null,
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
        select: { state: true, outcome: true },
      },
    },
    orderBy: { ref: 'desc' },
  })
}
