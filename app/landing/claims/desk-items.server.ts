import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { dueOn } from './steps'
import { visibleSql } from './visible.server'
import { CLAIM_STATES } from './vocabulary'
import { claimWords } from './words'

type Waiting = {
  id: string
  ref: string
  state: string
  zh: string
  en: string
  firmId: string
  firm: string
  track: string
  parkZh: string | null
  parkEn: string | null
  since: Day
  noticeUntil: Day | null
  checkDays: number
  approveDays: number
  payDays: number
}

/** Every claim that is on its way, by whose turn it is; what was offered waits for nobody here. */
export async function claimItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(claimWords, locale)
  const rows = await askTogether<Waiting>(Prisma.sql`
    SELECT c.id, c.ref, c.state, i."nameZh" AS zh, i."nameEn" AS en, f.id AS "firmId", f.name AS firm, f.track,
      k."nameZh" AS "parkZh", k."nameEn" AS "parkEn", c."stateSince"::text AS since, c."noticeUntil"::text AS "noticeUntil",
      v."checkDays", v."approveDays", v."payDays"
    FROM "PolicyClaim" c
    JOIN "Policy" p ON p."enclaveId" = c."enclaveId" AND p.id = c."policyId"
    JOIN "PolicyItem" i ON i."enclaveId" = c."enclaveId" AND i.id = c."itemId"
    JOIN "PolicyVersion" v ON v."enclaveId" = c."enclaveId" AND v.id = i."versionId"
    JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    LEFT JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    WHERE c."enclaveId" = ${actor.enclaveId}::uuid AND ${visibleSql(actor)}
      AND c.state IN ('submitted', 'returned', 'checked', 'noticed', 'approved')
    ORDER BY c."stateSince", c.ref`)
  return rows.map((row): DeskItem => {
    const state = CLAIM_STATES.of(row.state)
    const { since: stateSince, noticeUntil, ref, firmId, firm } = row
    const park = locale === 'zh' ? row.parkZh : row.parkEn
    const turn = turnOf(row, today)
    return {
      key: `claim-${row.id}`,
      kind: 'landing',
      firmId,
      firmName: firm,
      ref,
      track: row.track,
      step: w.deskItem(
        row[locale],
        state === 'noticed' && turn === 'bureau' ? w.noticeOver : w.states[state],
      ),
      turn,
      ...(turn === 'park' && park ? { turnName: park } : {}),
      since: stateSince,
      dueOn: dueOn({ state, stateSince, noticeUntil }, row),
      to: paths.claim(actor.enclaveSlug, row.id),
    }
  })
}

/** Whose turn a claim is: a park checks what is claimed of its own package, the staff what is claimed of the city's. */
function turnOf({ state, parkZh, noticeUntil }: Waiting, today: Day): Turn {
  if (state === 'returned') return 'firm'
  if (state === 'noticed' && noticeUntil !== null && noticeUntil >= today) return 'public'
  if (state === 'noticed' || state === 'approved') return 'bureau'
  return parkZh === null ? 'us' : 'park'
}
