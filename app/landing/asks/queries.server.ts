import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { keyPage } from '~/platform/key-page.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { COUNTED, countedUpTo } from '~/shared/page-range'
import { ASK_STATES, REPLIES, type AskList } from './vocabulary'
import { readersOf, visibleTo } from './visible.server'

const PAGE = 30
const withProject = {
  project: {
    select: {
      ref: true,
      stage: true,
      premises: true,
      areaMu: true,
      areaSqm: true,
      productZh: true,
      investmentYuan: true,
      nextStep: true,
      firm: { select: { name: true } },
      park: { select: { nameZh: true, nameEn: true } },
    },
  },
} satisfies Prisma.DepartmentAskInclude
type Row = Prisma.DepartmentAskGetPayload<{ include: typeof withProject }>
type Beside = { before?: string | undefined; after?: string | undefined }

/** What an actor's department is asked, the oldest first, or what it has answered, the newest first; by pages of 30. */
export async function asksOf(actor: Actor, list: AskList, beside: Beside, today: Day) {
  const state = list === 'open' ? 'open' : { not: 'open' }
  const where = { AND: [visibleTo(actor), { state }] }
  const [{ rows, previous, next }, count, late] = await Promise.all([
    keyPage(beside, {
      size: PAGE,
      order: list === 'open' ? 'asc' : 'desc',
      read: (bound, order, take) =>
        db.departmentAsk.findMany({
          where: bound ? { AND: [where, { id: bound }] } : where,
          include: withProject,
          orderBy: { id: order },
          take,
        }),
      keyOf: ({ id }) => id,
    }),
    db.departmentAsk.count({ where, take: COUNTED }),
    db.departmentAsk.count({
      where: { AND: [visibleTo(actor), { state: 'open', dueOn: { lt: dateOfDay(today) } }] },
    }),
  ])
  const lines = rows.map(lineOf)
  return { lines, late, previous, next, size: PAGE, shown: rows.length, counted: countedUpTo(count) }
}

/** One matter as the department reads it; 404 when it is not the actor's to see. */
export async function askOf(actor: Actor, id: string | undefined) {
  const row = isId(id)
    ? await db.departmentAsk.findFirst({
        where: { AND: [visibleTo(actor), { id }] },
        include: withProject,
      })
    : null
  return lineOf(row ?? notFound())
}

/** The department of an actor's account, by name; 404 for one without. */
export async function ownDepartment({ enclaveId, departmentId: id }: Actor) {
  const row = id ? await db.department.findUnique({ where: { enclaveId_id: { enclaveId, id } } }) : null
  const { nameZh: zh, nameEn: en } = row ?? notFound()
  return { zh, en }
}

/** The departments something can be addressed to on a day, by name, and whether anybody there would read it. */
export async function departmentsInForce(enclaveId: string, today: Day) {
  const rows = await db.department.findMany({
    where: { enclaveId, ...inForceOn(today) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const readers = await readersOf(
    db,
    enclaveId,
    rows.map(({ id }) => id),
  )
  const read = new Set(readers.map(({ departmentId }) => departmentId))
  return rows.map(({ id, nameZh: zh, nameEn: en }) => ({ id, zh, en, isRead: read.has(id) }))
}

function lineOf({ id, version, question, reply, answer, project, ...row }: Row) {
  return {
    id,
    version,
    question,
    answer,
    state: ASK_STATES.of(row.state),
    reply: reply === null ? null : REPLIES.of(reply),
    askedOn: dayOf(row.askedAt),
    dueOn: dayFromDate(row.dueOn),
    answeredOn: row.answeredAt && dayOf(row.answeredAt),
    firm: project.firm.name,
    ref: project.ref,
    stage: project.stage,
    park: { zh: project.park.nameZh, en: project.park.nameEn },
    premises: project.premises === 'land' ? ('land' as const) : ('factory' as const),
    areaMu: project.areaMu?.toString() ?? null,
    areaSqm: project.areaSqm?.toString() ?? null,
    product: project.productZh,
    investment: project.investmentYuan.toFixed(2),
    nextStep: project.nextStep,
  }
}
