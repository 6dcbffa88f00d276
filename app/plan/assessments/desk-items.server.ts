import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { assessmentWords } from './words'

type Waiting = { id: string; year: number; state: string; since: Day }

/** Self-assessments that wait for the bureau, or that it returned and the director has not handed in anew. */
export async function assessmentItems(actor: Actor, _: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(assessmentWords, locale)
  const rows = await askTogether<Waiting>(Prisma.sql`
    SELECT a.id, a.year, a.state, (COALESCE(a."decidedAt", a."submittedAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS since
    FROM "Assessment" a WHERE a."enclaveId" = ${enclaveId}::uuid AND a.state IN ('submitted', 'returned')
      AND NOT EXISTS (SELECT 1 FROM "Assessment" n WHERE n."enclaveId" = a."enclaveId" AND n.year = a.year
        AND n.version > a.version)
    ORDER BY a.year`)
  return rows.map(({ id, year, state, since }): DeskItem => ({
    key: `assessment-${id}`,
    kind: 'task',
    firmId: null,
    firmName: w.yearTitle(year),
    ref: '',
    track: '',
    step: state === 'submitted' ? w.bureauStep : w.directorStep,
    turn: state === 'submitted' ? 'bureau' : 'director',
    since,
    dueOn: null,
    to: paths.assessment('desk', enclaveSlug, String(year)),
  }))
}
