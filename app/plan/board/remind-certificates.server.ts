import { recordWords } from '~/ground/firms/record-words'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, daysBetween, timeOf } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { alertsBefore } from '~/ground/records/ending'
import { endingRows, type EndingRow } from './ending.server'

const OFFICE_OPENS = '09:00'
const ABOUT = 'certificate'

/**
 * Tells firms that a certificate by which they count ends soon: 90, 30 and 7 days before, each once. After missed days
 * the most urgent letter goes alone. It may run at any time, any number of times, on several servers at once.
 */
export async function remindOfCertificates(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const where = only ? { id: only } : {}
  let told = 0
  for (const { id } of await db.enclave.findMany({ where, select: { id: true } })) {
    told += await remindIn(id, now)
  }
  return told
}

async function remindIn(enclaveId: string, now: Date): Promise<number> {
  const today = dayOf(now)
  const rows = await endingRows(enclaveId, today)
  if (rows.length === 0) return 0
  const [sent, founders] = await Promise.all([
    db.reminder.findMany({
      where: { enclaveId, aboutType: ABOUT, aboutId: { in: rows.flatMap((row) => idOf(row) ?? []) } },
    }),
    db.membership.findMany({
      where: { enclaveId, role: 'founder', endedAt: null, firmId: { in: rows.map(({ firmId }) => firmId) } },
      select: { userId: true, firmId: true },
    }),
  ])
  let told = 0
  for (const row of rows) {
    const kinds = sent.filter(({ aboutId }) => aboutId === idOf(row)).map(({ kind }) => kind)
    const due = reminderDue(alertsBefore(row.coveredUntil), kinds, today)
    const to = founders.filter(({ firmId }) => firmId === row.firmId).map(({ userId }) => userId)
    if (!due || to.length === 0) continue
    if (await inTransaction((tx) => remind(tx, { enclaveId, row, due, to }, now))) told += 1
  }
  return told
}

const idOf = ({ coveredBy }: EndingRow) => coveredBy?.recordId

type Due = {
  enclaveId: string
  row: EndingRow
  due: ReturnType<typeof alertsBefore>[number]
  to: readonly string[]
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind(tx: Tx, { enclaveId, row, due, to }: Due, now: Date): Promise<boolean> {
  const { coveredBy, coveredUntil, firm } = row
  if (!coveredBy) return false
  const about = { type: ABOUT, id: coveredBy.recordId }
  const { count } = await tx.reminder.createMany({
    data: {
      enclaveId,
      aboutType: about.type,
      aboutId: about.id,
      kind: due.kind,
      dueOn: dateOfDay(due.on),
      sentAt: now,
    },
    skipDuplicates: true,
  })
  if (count === 0) return false
  const { kind } = coveredBy
  const params = {
    firm: firm.name,
    number: coveredBy.number,
    day: coveredUntil,
    days: daysBetween(dayOf(now), coveredUntil),
    certificateZh: recordWords.zh.kinds[kind],
    certificateEn: recordWords.en.kinds[kind],
    link: env().BASE_URL + paths.myNewRecord(kind),
  }
  for (const toUserId of to) {
    await postLetter(tx, { enclaveId, toUserId, kind: 'certificate_ends_soon', params, about }, now)
  }
  return true
}
