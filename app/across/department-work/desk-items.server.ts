import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { MATTERS_OF, SHOWN } from './matters-sql.server'
import type { Matter } from './query'
import { workWords } from './words'

type Row = {
  matter: Matter
  id: string
  ofZh: string
  ofEn: string
  what: string
  askedOn: Day
  dueOn: Day | null
}

const PAGE_OF: Record<Matter, (slug: string, id: string) => string> = {
  ask: paths.departmentAsk,
  support: paths.departmentRequest,
  task: paths.departmentTask,
}

/** What a department's account has in hand: matters of landings, support asked for key firms, tasks; each leads to its page. */
export async function departmentItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug, departmentId } = actor
  const w = inLocale(workWords, locale)
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT x.matter, x.id, x."ofZh", x."ofEn", x.what, x."askedOn"::text AS "askedOn", x."dueOn"::text AS "dueOn"
    FROM ${MATTERS_OF(enclaveId, today)} x
    WHERE x."departmentId" = ${departmentId ?? NOBODY}::uuid AND ${SHOWN('in_hand')} ORDER BY x."dueOn", x.id`)
  return rows.map(({ matter, id, ofZh, ofEn, what, askedOn, dueOn }): DeskItem => ({
    key: `${matter}-${id}`,
    kind: matter === 'task' ? 'task' : 'landing',
    firmId: null,
    firmName: locale === 'zh' ? ofZh : ofEn,
    ref: '',
    track: '',
    step: w.matterOf(w.matters[matter], what),
    turn: 'department',
    since: askedOn,
    dueOn,
    to: PAGE_OF[matter](enclaveSlug, id),
  }))
}
