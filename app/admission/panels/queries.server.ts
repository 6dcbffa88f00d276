import { textsFromJson } from '~/shared/json'
import { groundsOf } from '~/admission/findings/cites'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import type { Actor, Role } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { flagsByFile } from '~/admission/lists/flags.server'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { dayFromDate, dayOf, timeOf } from '~/shared/days'
import { visibleTo } from './visible.server'

/** Who can sit on a panel. */
export const MEMBER_ROLES = ['expert', 'director', 'officer'] as const satisfies readonly Role[]

/** The meetings of an enclave, the latest first. */
export async function panelsOf(actor: Actor) {
  const panels = await db.panel.findMany({
    where: visibleTo(actor),
    include: {
      members: { select: { present: true } },
      items: { select: { outcome: true } },
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  const intakes = await db.intake.findMany({
    where: { enclaveId: actor.enclaveId, id: { in: panels.map(({ intakeId }) => intakeId) } },
    select: { id: true, titleZh: true, titleEn: true },
  })
  return panels.map(({ members, items, heldOn, ...panel }) => ({
    id: panel.id,
    ref: panel.ref,
    state: panel.state,
    place: panel.place,
    startsAt: panel.startsAt,
    heldOn: dayFromDate(heldOn),
    intake: intakes.find(({ id }) => id === panel.intakeId) ?? { titleZh: '', titleEn: '' },
    members: members.length,
    present: members.filter(({ present }) => present).length,
    items: items.length,
    decided: items.filter(({ outcome }) => outcome !== null).length,
  }))
}

/** What the form of a new meeting offers. */
export async function convening({ enclaveId }: Actor) {
  const memberships = await db.membership.findMany({
    where: { enclaveId, role: { in: [...MEMBER_ROLES] }, endedAt: null },
    select: { userId: true, role: true },
  })
  const users = await db.user.findMany({
    where: { id: { in: memberships.map(({ userId }) => userId) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const intakes = await db.intake.findMany({
    where: { enclaveId },
    select: { id: true, titleZh: true, titleEn: true },
    orderBy: { number: 'desc' },
  })
  const rolesOf = (id: string) => memberships.filter(({ userId }) => userId === id).map(({ role }) => role)
  return { intakes, people: users.map(({ id, name }) => ({ id, name, roles: [...new Set(rolesOf(id))] })) }
}

const PANEL_INCLUDE = {
  members: { orderBy: [{ chair: 'desc' }, { name: 'asc' }] },
  items: { orderBy: { position: 'asc' }, include: { absences: true } },
} satisfies Prisma.PanelInclude
type PanelRow = Prisma.PanelGetPayload<{ include: typeof PANEL_INCLUDE }>

/** One meeting with all it holds; 404 when it is not theirs to see. */
export async function panelOf(actor: Actor, id: string | undefined) {
  if (!isId(id)) notFound()
  const row =
    (await db.panel.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      include: PANEL_INCLUDE,
    })) ?? notFound()
  const { enclaveId } = row
  const intake = await db.intake.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: row.intakeId } },
  })
  const scan = row.scanFileId ? await db.file.findUnique({ where: { id: row.scanFileId } }) : null
  return {
    id: row.id,
    ref: row.ref,
    state: row.state,
    place: row.place,
    startsAt: row.startsAt,
    quorum: row.quorum,
    heldOn: dayFromDate(row.heldOn),
    met: metAt(row),
    agendaBy: row.agendaBy,
    recorder: row.recorder,
    otherBusiness: row.otherBusiness,
    openedAt: row.openedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    lockedAt: row.lockedAt?.toISOString() ?? null,
    scan: scan ? { id: scan.id, name: scan.name } : null,
    intake: { number: intake.number, titleZh: intake.titleZh, titleEn: intake.titleEn },
    members: row.members.map(({ userId, name, chair, present }) => ({ userId, name, chair, present })),
    items: await itemsOf(row, intake.rubric),
  }
}
export type PanelView = Awaited<ReturnType<typeof panelOf>>
export type ItemView = PanelView['items'][number]

/** When a meeting really met: as it was said when it opened, else when it was opened here; null before. */
function metAt({ metOn, metFrom, openedAt, closedAt }: PanelRow) {
  if (!openedAt) return null
  const day = metOn ? dayFromDate(metOn) : dayOf(openedAt)
  const until = closedAt && dayOf(closedAt) === day ? timeOf(closedAt) : null
  return { day, from: metFrom ?? timeOf(openedAt), until }
}

async function itemsOf(row: PanelRow, rubric: unknown) {
  const files = await db.application.findMany({
    where: { enclaveId: row.enclaveId, id: { in: row.items.map(({ applicationId }) => applicationId) } },
    include: { firm: { select: { name: true } } },
  })
  const cities = await cityNames(row.enclaveId)
  const flags = await flagsByFile(
    row,
    files.map(({ id }) => id),
  )
  return row.items.flatMap((item) => {
    const file = files.find(({ id }) => id === item.applicationId)
    if (!file) return []
    const criteria = criteriaFromJson(file.criteria)
    const known = groundsOf(
      criteria,
      criteria.map(({ code }) => code),
      rubricOf(rubric, file.track),
    )
    const cites = textsFromJson(item.cites)
    return [
      {
        applicationId: file.id,
        ref: file.ref,
        track: file.track,
        state: file.state,
        firmName: file.firm.name,
        position: item.position,
        median: item.median.toFixed(2),
        flags: flags.get(file.id) ?? [],
        outcome: item.outcome,
        rank: item.rank,
        cites,
        reasons: item.reasons,
        manner: item.manner,
        grounds: namedInBoth(
          known.filter(({ cite }) => cites.includes(cite)),
          cities,
        ),
        votes:
          item.manner === 'vote'
            ? {
                for: item.votesFor ?? 0,
                against: item.votesAgainst ?? 0,
                abstained: item.votesAbstained ?? 0,
              }
            : null,
        left: item.absences.map(({ userId, reason }) => ({
          userId,
          reason,
          name: row.members.find((member) => member.userId === userId)?.name ?? '',
        })),
      },
    ]
  })
}
