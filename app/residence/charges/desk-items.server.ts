import type { Actor } from '~/ground/people/actor'
import { atMost, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { formatYuan } from '~/shared/money'
import { inLocale, type Locale } from '~/shared/words'
import { chargeWords } from './words'

/** So many firms in arrears stand on the day one by one; the list of arrears has them all. */
const FIRMS_SHOWN = 30

type Row = {
  id: string
  what: 'submitted' | 'approved' | 'arrears'
  name: string | null
  ref: string
  track: string
  day: Day
  open: string
}

/** Charges that wait to be approved or sent, and firms whose bills are past their day. */
export async function chargeItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(chargeWords, locale)
  const { enclaveId, enclaveSlug } = actor
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT id, state AS what, NULL AS name, to_char(month, 'YYYY-MM') AS ref, '' AS track,
      (COALESCE("submittedAt", "preparedAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS day, '0' AS open
    FROM "ChargeRun" WHERE "enclaveId" = ${enclaveId}::uuid AND state IN ('submitted', 'approved')
    UNION ALL (
      SELECT b."firmId", 'arrears', f.name, f.ref, f.track, min(b."dueOn")::text, sum(b.total - b.settled)::text
      FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
      WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled AND b."dueOn" < ${dateOfDay(today)}::date
      GROUP BY b."firmId", f.name, f.ref, f.track ORDER BY min(b."dueOn"), b."firmId" ${atMost(FIRMS_SHOWN)}
    )`)
  return rows.map(({ id, what, name, ref, track, day, open }): DeskItem => {
    const isOwed = what === 'arrears'
    return {
      key: `${isOwed ? 'arrears' : 'charges'}-${id}`,
      kind: 'rent',
      firmId: isOwed ? id : null,
      firmName: name ?? w.runTitle(ref),
      ref,
      track,
      step: isOwed ? w.items.arrears(formatYuan(open)) : w.items[what],
      turn: isOwed ? 'firm' : what === 'submitted' ? 'director' : 'us',
      since: day,
      dueOn: isOwed ? day : null,
      to: isOwed ? paths.deskAccount(enclaveSlug, id) : paths.deskRun(enclaveSlug, id),
    }
  })
}
