import type { Actor } from '~/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { linesOf } from './line.server'
import { FIRM_FILTERS, type FirmFilter } from './filters'
import { visibleTo } from './visible.server'

const PAGE = 40
const LANDED = [
  'registered',
  'approved_or_leased',
  'under_construction',
  'completed',
  'producing',
  'full_capacity',
  'above_scale',
]

/** Where a firm stands, as a condition; each reads dated records, nothing is flagged. */
const WHERE: Record<FirmFilter, Prisma.FirmWhereInput> = {
  all: {},
  resident: { tenancies: { some: { state: 'active' } } },
  offered: { tenancies: { some: { state: 'offered' } } },
  graduated: { tenancies: { some: { state: 'graduated' } } },
  landing: { projects: { some: { stage: { notIn: ['dropped', ...LANDED] } } } },
  landed: { projects: { some: { stage: { in: LANDED } } } },
  exited: { tenancies: { some: { state: 'exited' }, none: { state: { in: ['offered', 'active'] } } } },
  applying: {
    applications: {
      some: {
        state: {
          in: ['submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice'],
        },
        NOT: { outcome: 'declined' },
      },
    },
  },
}

type Narrowing = { q: string; filter: FirmFilter }
export type FirmQuery = { q: string; filter: FirmFilter; after: string; before: string }

/** One page of the firms an actor sees, newest number first, each with its line and its term. */
export async function firmList(actor: Actor, query: FirmQuery, today: Day) {
  const base = { AND: [visibleTo(actor), found(query.q)] }
  const all = { AND: [base, WHERE[query.filter]] }
  const backwards = query.before !== ''
  const edge = backwards ? { ref: { gt: query.before } } : query.after ? { ref: { lt: query.after } } : {}
  const [rows, counts] = await Promise.all([
    db.firm.findMany({
      where: { AND: [all, edge] },
      orderBy: { ref: backwards ? 'asc' : 'desc' },
      take: PAGE + 1,
      select: {
        id: true,
        ref: true,
        name: true,
        track: true,
        product: true,
        tenancies: { orderBy: { createdAt: 'desc' }, take: 1 },
        applications: { orderBy: { createdAt: 'desc' }, take: 1, select: { state: true, outcome: true } },
      },
    }),
    Promise.all(FIRM_FILTERS.map((filter) => db.firm.count({ where: { AND: [base, WHERE[filter]] } }))),
  ])
  const page = backwards ? rows.slice(0, PAGE).reverse() : rows.slice(0, PAGE)
  const more = rows.length > PAGE
  const lines = await linesOf(
    actor.enclaveId,
    page.map(({ id }) => id),
    today,
  )
  return {
    counts: Object.fromEntries(FIRM_FILTERS.map((filter, i) => [filter, counts[i] ?? 0])) as Record<
      FirmFilter,
      number
    >,
    next: backwards || more ? (page.at(-1)?.ref ?? null) : null,
    previous: (backwards ? more : query.after !== '') ? (page[0]?.ref ?? null) : null,
    firms: page.map(({ tenancies: [tenancy], applications: [application], ...firm }) => ({
      ...firm,
      application: application?.outcome === 'declined' ? 'declined' : (application?.state ?? null),
      line: lines.get(firm.id) ?? [],
      tenancyState: tenancy?.state ?? null,
      endsOn: tenancy?.endsOn ? dayFromDate(tenancy.endsOn) : null,
    })),
  }
}

/** Every firm of a view, in its order, a stretch at a time. */
export async function* everyFirm(actor: Actor, { q, filter }: Narrowing, stretch = 500) {
  let after = ''
  do {
    const rows = await db.firm.findMany({
      where: { AND: [visibleTo(actor), found(q), WHERE[filter], after ? { ref: { lt: after } } : {}] },
      orderBy: { ref: 'desc' },
      take: stretch,
      include: { tenancies: { orderBy: { createdAt: 'desc' }, take: 1 } },
    })
    for (const { tenancies, foundedOn, ...firm } of rows) {
      const [tenancy] = tenancies
      yield {
        ...firm,
        foundedOn: dayFromDate(foundedOn),
        tenancyState: tenancy?.state ?? null,
        endsOn: tenancy?.endsOn ? dayFromDate(tenancy.endsOn) : null,
      }
    }
    after = rows.length === stretch ? (rows.at(-1)?.ref ?? '') : ''
  } while (after)
}

function found(q: string): Prisma.FirmWhereInput {
  if (!q) return {}
  // LIKE would read % and _ as wildcards.
  const word = q.replace(/[\\%_]/g, '\\$&')
  return {
    OR: [
      { name: { contains: word, mode: 'insensitive' } },
      { ref: { contains: word, mode: 'insensitive' } },
      { uscc: { startsWith: word.toUpperCase() } },
      { contactName: { contains: word } },
      { contactPhone: { startsWith: word } },
      { product: { contains: word, mode: 'insensitive' } },
    ],
  }
}
