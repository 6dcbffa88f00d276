import type { Actor } from '~/ground/people/actor'
import { settingByDay } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { personsOf, type Named, type Persons } from './persons'
import {
  paceOf,
  type BlockerSide,
  type Milestone,
  type Premises,
  type ProjectPace,
  type ProjectStage,
} from './stages'
import { visibleSql } from './visible.server'
import { landingWords, type LandingWords } from './words'

type Row = {
  id: string
  ref: string
  stage: ProjectStage
  premises: Premises
  stageSince: Day
  blocker: string
  blockedSince: Day | null
  blockedBy: BlockerSide | null
  blockedUntil: Day | null
  greenOn: Day | null
  greenPercent: number | null
  ownerId: string
  firmId: string
  firm: string
  track: string | null
  parkZh: string
  parkEn: string
  departmentZh: string | null
  departmentEn: string | null
  milestones: Milestone[] | null
  stepOwners: Named[] | null
  names: Record<string, string>
}

/** Landing projects that are stalled, or whose next planned stage is due within the days the enclave has decided. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(landingWords, locale)
  const { landingSoonDays } = (await settingByDay(db, actor.enclaveId, 'limits'))(today)
  const soonest = addDays(today, landingSoonDays)
  const rows = await askTogether<Row>(waiting(actor, soonest))
  return rows.flatMap((row): DeskItem[] => {
    const { greenOn, greenPercent, milestones } = row
    const green = greenOn && greenPercent ? { on: greenOn, percent: greenPercent } : null
    const standing = paceOf({ ...row, green }, milestones ?? [], today)
    const stalled = standing.pace === 'stalled'
    const soon = standing.pace !== 'done' && standing.nextOn !== null && standing.nextOn <= soonest
    if (!stalled && !soon) return []
    const turn = standing.turn ?? 'us'
    const names = new Map(Object.entries(row.names))
    const persons = personsOf(
      standing.next,
      { ownerId: row.ownerId, stepOwners: row.stepOwners ?? [] },
      names,
    )
    return [
      {
        key: `landing-${row.id}`,
        kind: 'landing',
        firmId: row.firmId,
        firmName: row.firm,
        ref: row.ref,
        track: row.track ?? '',
        step: stepOf(w, row.blocker, standing),
        turn,
        ...turnOf(row, turn, persons, locale),
        mine: (turn === 'park' ? persons.park?.id : persons.officer.id) === actor.userId,
        since: row.stageSince,
        dueOn: standing.dueOn,
        stalled,
        to:
          actor.role === 'park'
            ? paths.parkProject(actor.enclaveSlug, row.id)
            : paths.deskProject(actor.enclaveSlug, row.id),
      },
    ]
  })
}

/** What blocks a project, or a step that is planned for a day until then; the green channel brings days nearer. */
function waiting(actor: Actor, soonest: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT p.id, p.ref, p.stage, p.premises, p."stageSince", p.blocker, p."blockedSince", p."blockedBy", p."blockedUntil",
      p."greenOn", p."greenPercent", p."ownerId", f.id AS "firmId", f.name AS firm, f.track,
      k."nameZh" AS "parkZh", k."nameEn" AS "parkEn", d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn",
      (SELECT json_agg(json_build_object('stage', m.stage, 'plannedOn', m."plannedOn", 'actualOn', m."actualOn"))
        FROM "Milestone" m WHERE m."enclaveId" = p."enclaveId" AND m."projectId" = p.id) AS milestones,
      (SELECT json_agg(json_build_object('stage', o.stage, 'officerId', o."officerId", 'parkPersonId', o."parkPersonId",
        'parkContact', o."parkContact", 'version', o.version))
        FROM "StepOwner" o WHERE o."enclaveId" = p."enclaveId" AND o."projectId" = p.id) AS "stepOwners",
      (SELECT json_object_agg(u.id, u.name) FROM "User" u WHERE u.id = p."ownerId" OR u.id IN (
        SELECT unnest(ARRAY[o."officerId", o."parkPersonId"]) FROM "StepOwner" o
        WHERE o."enclaveId" = p."enclaveId" AND o."projectId" = p.id)) AS names
    FROM "LandingProject" p
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    LEFT JOIN LATERAL (SELECT a."departmentId" FROM "DepartmentAsk" a
      WHERE a."enclaveId" = p."enclaveId" AND a."projectId" = p.id AND a.state = 'open' LIMIT 1) a ON true
    LEFT JOIN "Department" d ON d."enclaveId" = p."enclaveId" AND d.id = a."departmentId"
    WHERE ${visibleSql(actor)} AND p.stage <> 'dropped' AND (p."blockedSince" IS NOT NULL OR p."greenOn" IS NOT NULL
      OR EXISTS (SELECT FROM "Milestone" m WHERE m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
        AND m."actualOn" IS NULL AND m."plannedOn" <= ${soonest}::date))
    ORDER BY p.ref`
}

/** Whose turn by name: the park with its person, the department that is asked, on our side the person in charge. */
function turnOf(row: Row, turn: Turn, persons: Persons, locale: Locale): { turnName?: string } {
  const zh = locale === 'zh'
  if (turn === 'park')
    return { turnName: [zh ? row.parkZh : row.parkEn, persons.park?.name].filter(Boolean).join(' ') }
  const department = turn === 'department' ? (zh ? row.departmentZh : row.departmentEn) : null
  return department ? { turnName: department } : {}
}

function stepOf(w: LandingWords, blocker: string, { next, pace }: ProjectPace): string {
  if (blocker) return w.desk.blocked(blocker)
  const stage = next ? w.stages[next] : w.nothingNext
  return pace === 'stalled' ? w.desk.overdue(stage) : w.desk.soon(stage)
}
