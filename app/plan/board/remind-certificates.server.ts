import { kindName } from '~/ground/firms/kind-name'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, daysBetween, timeOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { alertDaysOn } from '~/ground/records/alert-days.server'
import { alertsBefore } from '~/ground/records/ending'
import { ABOUT_CERTIFICATE, tellBureau } from './tell-bureau.server'
import { endingRows, type EndingRow } from './ending.server'
import { boardLetters } from './letters'

const OFFICE_OPENS = '09:00'

/** Who hears of each: the firm's founders, and the officer who looks after it. The bureau hears of all of a day together. */
const READERS = ['founder', 'officer'] as const
type Reader = (typeof READERS)[number]
/** A firm whose founder comes later hears of it then, whoever heard before: each has reminders of their own. */
const kindFor = (reader: Reader, kind: string) => (reader === 'founder' ? kind : `${reader} ${kind}`)

/**
 * Tells of a certificate by which a firm counts and that ends soon, so many days before as the settings say, each once.
 * After missed days the most urgent letter goes alone. It may run at any time, any number of times, on several servers at once.
 */
export async function remindOfCertificates(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const where = only ? { id: only } : {}
  let told = 0
  for (const { id, slug } of await db.enclave.findMany({ where, select: { id: true, slug: true } })) {
    told += await remindIn({ enclaveId: id, slug }, now)
  }
  return told
}

type Place = { enclaveId: string; slug: string }

async function remindIn({ enclaveId, slug }: Place, now: Date): Promise<number> {
  const today = dayOf(now)
  const rows = await endingRows(enclaveId, today)
  if (rows.length === 0) return 0
  const ids = rows.flatMap((row) => idOf(row) ?? [])
  const sent = await db.reminder.findMany({
    where: { enclaveId, aboutType: ABOUT_CERTIFICATE, aboutId: { in: ids } },
  })
  const people = await peopleOf(
    enclaveId,
    rows.map(({ firmId }) => firmId),
  )
  const alertDays = await alertDaysOn(enclaveId, today)
  const matters = rows.flatMap((row) => READERS.map((reader) => ({ row, reader })))
  const told = await eachRow('certificates', matters, async ({ row, reader }) => {
    const kinds = sent.filter(({ aboutId }) => aboutId === idOf(row)).map(({ kind }) => kind)
    const planned = alertsBefore(row.coveredUntil, alertDays).map(({ kind, on }) => ({
      kind: kindFor(reader, kind),
      on,
    }))
    const due = reminderDue(planned, kinds, today)
    const to = people[reader](row.firmId)
    if (!due || to.length === 0) return false
    return inTransaction((tx) => remind(tx, { enclaveId, slug, row, due, reader, to }, now))
  })
  return told + (await tellBureau({ enclaveId, slug, rows, sent, alertDays }, now))
}

const idOf = ({ coveredBy }: EndingRow) => coveredBy?.recordId

/** The founders of each firm and its officer; where it has none who is still there, every officer. */
async function peopleOf(enclaveId: string, firmIds: readonly string[]) {
  const [members, tenancies] = await Promise.all([
    db.$queryRaw<{ userId: string; role: string; firmId: string | null }[]>`
      SELECT m."userId", m.role, m."firmId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m."endedAt" IS NULL AND u."disabledAt" IS NULL
        AND (m.role = 'officer' OR m.role = 'founder' AND m."firmId" = ANY(${[...firmIds]}::uuid[]))
      ORDER BY m.id`,
    db.tenancy.findMany({
      where: { enclaveId, firmId: { in: [...firmIds] }, state: 'active' },
      select: { firmId: true, officerId: true },
    }),
  ])
  const officers = members.filter(({ role }) => role === 'officer').map(({ userId }) => userId)
  return {
    founder: (firmId: string) =>
      members.filter((one) => one.role === 'founder' && one.firmId === firmId).map(({ userId }) => userId),
    officer: (firmId: string) => {
      const own = tenancies.find((one) => one.firmId === firmId)?.officerId
      return own && officers.includes(own) ? [own] : officers
    },
  }
}

type Due = Place & {
  row: EndingRow
  due: { kind: string; on: Day }
  reader: Reader
  to: readonly string[]
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind(tx: Tx, { enclaveId, slug, row, due, reader, to }: Due, now: Date): Promise<boolean> {
  const { coveredBy, coveredUntil, firm } = row
  if (!coveredBy) return false
  const about = { type: ABOUT_CERTIFICATE, id: coveredBy.recordId }
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
  const { kind, own } = coveredBy
  const page = reader === 'founder' ? paths.myNewRecord(kind, own?.code) : paths.deskFirm(slug, row.firmId)
  const params = {
    firm: firm.name,
    number: coveredBy.number,
    day: coveredUntil,
    days: daysBetween(dayOf(now), coveredUntil),
    certificateZh: kindName(kind, own, 'zh'),
    certificateEn: kindName(kind, own, 'en'),
    link: env().BASE_URL + page,
  }
  const letter =
    reader === 'founder' ? boardLetters.certificate_ends_soon : boardLetters.certificate_of_firm_ends
  for (const toUserId of to) await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
  return true
}
