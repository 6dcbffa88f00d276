import { fileLines } from '~/admission/reviews/file-access.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'

/** Who objected and what they said is for the incubator alone: neither the firm nor an expert reads it. */
export function visibleTo(actor: Actor): Prisma.ObjectionWhereInput {
  const { enclaveId, role } = actor
  return role === 'officer' || role === 'director' ? { enclaveId } : { enclaveId, id: { in: [] } }
}

const WITH_FILE = {
  application: { select: { id: true, ref: true, state: true, firm: { select: { name: true } } } },
} satisfies Prisma.ObjectionInclude
type Row = Prisma.ObjectionGetPayload<{ include: typeof WITH_FILE }>

/** The objections of an enclave, those to be answered first. */
export async function objectionsOf(actor: Actor) {
  const rows = await db.objection.findMany({
    where: visibleTo(actor),
    include: WITH_FILE,
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(view)
}

/** One objection, with the file that came with it. */
export async function objectionOf(actor: Actor, id: string | undefined) {
  if (!isId(id)) notFound()
  const row = await db.objection.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: WITH_FILE })
  if (!row) notFound()
  const files = await fileLines(row.fileId ? [row.fileId] : [])
  return { ...view(row), file: (row.fileId && files.get(row.fileId)) || null }
}

function view({ application, ...row }: Row) {
  return {
    id: row.id,
    name: row.name,
    contact: row.contact,
    text: row.text,
    state: row.state,
    answer: row.answer,
    raisedOn: dayOf(row.createdAt),
    answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
    applicationId: application.id,
    ref: application.ref,
    firmName: application.firm.name,
    onNotice: application.state === 'public_notice',
  }
}

/** The firm somebody may object to today; 404 once its notice has ended. */
export async function firmOnNotice(enclaveId: string, applicationId: string | undefined, today: Day) {
  if (!isId(applicationId)) notFound()
  const row = await db.application.findFirst({
    where: {
      enclaveId,
      id: applicationId,
      state: 'public_notice',
      noticeUntil: { gte: dateOfDay(today) },
    },
    select: { id: true, noticeUntil: true, firm: { select: { name: true } } },
  })
  if (!row?.noticeUntil) notFound()
  return { applicationId: row.id, firmName: row.firm.name, until: dayFromDate(row.noticeUntil) }
}
