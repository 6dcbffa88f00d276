import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { rankWords } from './words'

type Waiting = { id: string; code: string; zh: string; en: string; place: number; state: string; since: Day }

/** Places that wait for the bureau, or that it returned and nobody has reported anew. */
export async function rankingItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(rankWords, locale)
  const rows = await askTogether<Waiting>(Prisma.sql`
    SELECT r.id, r.code, c.zh, c.en, r.place, r.state,
      (COALESCE(r."decidedAt", r."enteredAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS since
    FROM jsonb_to_recordset(coalesce(setting_on(${enclaveId}::uuid, 'rankings', ${today}::date) -> 'rankings', '[]'))
      AS c(code text, zh text, en text)
    CROSS JOIN LATERAL (SELECT * FROM "RankReading" x WHERE x."enclaveId" = ${enclaveId}::uuid AND x.code = c.code
      ORDER BY x."enteredAt" DESC, x.id DESC LIMIT 1) r
    WHERE r.state IN ('submitted', 'returned') ORDER BY r.code`)
  return rows.map(({ id, code, zh, en, place, state, since }): DeskItem => ({
    key: `ranking-${id}`,
    kind: 'task',
    firmId: null,
    firmName: { zh, en }[locale],
    ref: '',
    track: '',
    step: state === 'submitted' ? w.verifyStep(place) : w.mendStep(place),
    turn: state === 'submitted' ? 'bureau' : 'us',
    since,
    dueOn: null,
    to: paths.ranking('desk', enclaveSlug, code),
  }))
}
