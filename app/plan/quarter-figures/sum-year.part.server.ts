import { recordEvent } from '~/ground/audit/record.server'
import { firmEvents } from '~/ground/firms/events'
import type { Actor } from '~/ground/people/actor'
import { quarterOf, quartersOfYear } from '~/landing/quarters/quarter'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { knownQuarters } from './queries.server'

type Of = { enclaveId: string; firmId: string; year: number; byId: string; actor: Actor | null }

/**
 * Where every quarter of a firm's year is known, its figures of the year are what they come to, flows added and stocks at
 * the end, so that nobody types them again. Figures that were reported for the year itself, from an audit, stay as they
 * are. Whether a version was written.
 */
export async function sumYear(
  tx: Tx,
  { enclaveId, firmId, year, byId, actor }: Of,
  now: Date,
): Promise<boolean> {
  const { foundedOn } = await tx.firm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: firmId } },
  })
  const founded = dayFromDate(foundedOn)
  const quarters = quartersOfYear(year).filter((quarter) => quarter >= quarterOf(founded))
  const known = await knownQuarters({ enclaveId, firmId }, quarters, tx)
  const whole = known.flatMap(({ revenue, rd, tax, staff, rdStaff }) =>
    revenue === null || rd === null || staff === null || rdStaff === null
      ? []
      : [{ revenue, rd, tax, staff, rdStaff }],
  )
  const last = whole.at(-1)
  if (!last || whole.length < quarters.length) return false
  const taxes = whole.flatMap(({ tax }) => (tax === null ? [] : [tax]))
  const sums = {
    revenueYuan: addYuan('0', ...whole.map(({ revenue }) => revenue)),
    rdYuan: addYuan('0', ...whole.map(({ rd }) => rd)),
    taxYuan: taxes.length === whole.length ? addYuan('0', ...taxes) : null,
    staff: last.staff,
    rdStaff: last.rdStaff,
  }
  const before = await tx.yearFigures.findFirst({
    where: { enclaveId, firmId, year },
    orderBy: { version: 'desc' },
  })
  if (before && before.source !== 'quarters') return false
  if (before && isSame(before, sums)) return false
  const version = (before?.version ?? 0) + 1
  const id = newId()
  const source = 'quarters'
  await tx.yearFigures.create({
    data: { enclaveId, id, firmId, year, version, ...sums, source, reportedById: byId, reportedAt: now },
  })
  const event = firmEvents[version === 1 ? 'figures_reported' : 'figures_corrected']
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: { type: 'figures', id },
      firmId,
      event: event({ year, version, ...sums, source }),
    },
    now,
  )
  return true
}

type Amount = { equals: (other: string) => boolean }
type Kept = { revenueYuan: Amount; rdYuan: Amount; taxYuan: Amount | null; staff: number; rdStaff: number }
type Sums = { revenueYuan: string; rdYuan: string; taxYuan: string | null; staff: number; rdStaff: number }

function isSame(kept: Kept, { revenueYuan, rdYuan, taxYuan, staff, rdStaff }: Sums): boolean {
  const tax =
    kept.taxYuan === null || taxYuan === null ? kept.taxYuan === taxYuan : kept.taxYuan.equals(taxYuan)
  return (
    tax &&
    kept.revenueYuan.equals(revenueYuan) &&
    kept.rdYuan.equals(rdYuan) &&
    kept.staff === staff &&
    kept.rdStaff === rdStaff
  )
}
