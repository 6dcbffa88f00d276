import { recordEvent } from '~/ground/audit/record.server'
import { can } from '~/ground/firms/abilities'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import type { Quarter } from '~/landing/quarters/quarter'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { quarterFiguresEvents } from './events'
import { askedAfterLanding, earlierOf, knownQuarters, slippedIn } from './queries.server'
import type { QuarterFiguresInput } from './quarter-figures.form'
import { quarterNamed } from './quarters'
import { sumYear } from './sum-year.part.server'

export type QuarterFiguresRefusal =
  'changed_meanwhile' | 'unchanged' | 'reason_needed' | 'rd_staff_over_staff' | 'slip' | 'doubt_needed'
type Reported = Outcome<{ quarter: Quarter; version: number }, QuarterFiguresRefusal>

/**
 * Reports a quarter of a firm, or corrects it with a reason: a correction is the next version. What the firm answers after
 * its landing is not asked and not kept twice. An amount a thousand times an earlier one stands only with a reason. Where
 * the year is complete with it, its figures are the sum. 404: no firm of the actor's, no quarter that may be reported.
 */
export async function reportQuarter(
  actor: Actor,
  at: { firmId: string | undefined; quarter: string | undefined },
  input: QuarterFiguresInput,
  now: Date,
): Promise<Reported> {
  if (!can(actor.role, 'report_figures')) forbidden()
  return onConstraint<Reported, Reported>(() => inTransaction((tx) => report(tx, actor, at, input, now)), {
    QuarterFigures_enclaveId_firmId_quarter_version_key: () => refuse('changed_meanwhile'),
  })
}

async function report(
  tx: Tx,
  actor: Actor,
  at: { firmId: string | undefined; quarter: string | undefined },
  input: QuarterFiguresInput,
  now: Date,
): Promise<Reported> {
  const { enclaveId, userId } = actor
  const today = dayOf(now)
  const found = isId(at.firmId)
    ? await tx.firm.findFirst({ where: { AND: [{ id: at.firmId }, visibleTo(actor)] } })
    : null
  const { id: firmId, foundedOn } = found ?? notFound()
  const quarter = quarterNamed(at.quarter, today, dayFromDate(foundedOn)) ?? notFound()
  const firm = { enclaveId, firmId }
  // Two quarters of a firm that are reported at once come one after the other: a year is the sum of both.
  await tx.$queryRaw`SELECT 1 AS held FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
  const last = await tx.quarterFigures.findFirst({
    where: { ...firm, quarter },
    orderBy: { version: 'desc' },
  })
  if ((last?.version ?? 0) !== input.basedOn) return refuse('changed_meanwhile')
  const asked = await askedAfterLanding(firm, { quarter, today }, tx)
  const own = asked === null ? ownOf(input) : NOT_ASKED
  if (own === null) return refuse('changed_meanwhile')
  const { rdYuan, rdStaff, doubt, reason } = input
  if (last) {
    const same =
      equal(last.revenueYuan, own.revenueYuan) &&
      equal(last.rdYuan, rdYuan) &&
      equal(last.taxYuan, own.taxYuan)
    if (same && last.staff === own.staff && last.rdStaff === rdStaff) return refuse('unchanged')
    if (reason === '') return refuse('reason_needed')
  }
  const [known] = asked ? await knownQuarters(firm, [quarter], tx) : []
  const staff = own.staff ?? known?.staff ?? null
  if (staff !== null && rdStaff > staff) return refuse('rd_staff_over_staff', { rdStaff, staff })
  const values = { revenue: own.revenueYuan, rd: rdYuan, tax: own.taxYuan }
  const [slip] = slippedIn(values, await earlierOf(firm, quarter, tx))
  if (slip && !input.sure) return refuse('slip', { figure: slip })
  if (slip && doubt === '') return refuse('doubt_needed')

  const version = (last?.version ?? 0) + 1
  const said = { ...own, rdYuan, rdStaff, doubt, reason: version > 1 ? reason : '' }
  const by = { reportedById: userId, reportedAt: now }
  await tx.quarterFigures.create({ data: { ...firm, id: newId(), quarter, version, ...said, ...by } })
  await sumYear(tx, { ...firm, year: Number(quarter.slice(0, 4)), byId: userId, actor }, now)
  const event = quarterFiguresEvents.quarter_figures_reported({ quarter, version, ...said })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event }, now)
  return ok({ quarter, version })
}

function equal(kept: { equals: (other: string) => boolean } | null, said: string | null): boolean {
  return kept === null || said === null ? kept === said : kept.equals(said)
}

type Own = { revenueYuan: string | null; taxYuan: string | null; staff: number | null }
const NOT_ASKED: Own = { revenueYuan: null, taxYuan: null, staff: null }

/** What the firm says here itself; null where the page asked for less, because it was answered after landing then. */
function ownOf({ revenueYuan, taxYuan, staff }: QuarterFiguresInput): Own | null {
  return revenueYuan === undefined || taxYuan === undefined || staff === undefined
    ? null
    : { revenueYuan, taxYuan, staff }
}
