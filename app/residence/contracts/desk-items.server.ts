import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { isStillInside } from './steps'
import { contractWords } from './words'
import { CONTRACT_STATES } from './vocabulary'

type Row = {
  id: string
  ref: string
  state: string
  firmId: string
  firmName: string
  track: string
  startsOn: Day
  endsBefore: Day
  holdUntil: Day
  since: Day
  /** The day on which rooms were handed over or back that the firm has not confirmed. */
  waitsSince: Day | null
}

/** Lease contracts that wait for the desk or the firm: to answer, sign, hand over, settle, and rooms not given back. */
export async function contractItems(
  { enclaveId, enclaveSlug }: Actor,
  today: Day,
  locale: Locale,
): Promise<DeskItem[]> {
  const w = inLocale(contractWords, locale)
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT c.id, c.ref, c.state, c."firmId", f.name AS "firmName", f.track, c."startsOn"::text AS "startsOn",
      COALESCE(e.last, c."endsBefore")::text AS "endsBefore", c."holdUntil"::text AS "holdUntil",
      (COALESCE(c."answeredAt", c."offeredAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS since,
      (h.first AT TIME ZONE 'Asia/Shanghai')::date::text AS "waitsSince"
    FROM "LeaseContract" c
    JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    CROSS JOIN LATERAL (SELECT max(l."endsBefore") AS last FROM "Lease" l
      WHERE l."enclaveId" = c."enclaveId" AND l."contractId" = c.id AND l.state IN ('active', 'ended')) e
    CROSS JOIN LATERAL (SELECT min(o."recordedAt") AS first FROM "LeaseHandover" o
      WHERE o."enclaveId" = c."enclaveId" AND o."contractId" = c.id AND o."confirmedAt" IS NULL) h
    WHERE c."enclaveId" = ${enclaveId}::uuid AND (c.state IN ('offered', 'accepted', 'signed', 'handed_back')
      OR h.first IS NOT NULL OR (c.state = 'in_force' AND (e.last IS NULL OR e.last <= ${today}::date)))
    ORDER BY c.ref`)
  return rows.map((row): DeskItem => {
    const state = CONTRACT_STATES.of(row.state)
    const { endsBefore, waitsSince } = row
    const inside = isStillInside(state, endsBefore, today)
    const due = { offered: row.holdUntil, accepted: row.startsOn, signed: row.startsOn }
    return {
      key: `contract-${row.id}`,
      kind: 'lease',
      firmId: row.firmId,
      firmName: row.firmName,
      ref: row.ref,
      track: row.track,
      step: waitsSince !== null ? w.items.confirm : inside ? w.items.still_inside : w.items[state],
      turn: state === 'offered' || waitsSince !== null ? 'firm' : 'us',
      since: waitsSince ?? (inside ? endsBefore : row.since),
      dueOn: inside
        ? addDays(endsBefore, -1)
        : state === 'offered' || state === 'accepted' || state === 'signed'
          ? due[state]
          : null,
      to: paths.deskContract(enclaveSlug, row.id),
    }
  })
}
