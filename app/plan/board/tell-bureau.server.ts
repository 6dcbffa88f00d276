import { kindName } from '~/ground/firms/kind-name'
import { postLetter } from '~/ground/notices/post.server'
import { alertsBefore } from '~/ground/records/ending'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, daysBetween } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { inLocale, type Locale } from '~/shared/words'
import { evidenceWords } from '~/plan/counting/words'
import type { EndingRow } from './ending.server'
import { boardLetters } from './letters'

export const ABOUT_CERTIFICATE = 'certificate'
/** What the bureau heard stands by itself, beside what founders and officers heard of the same certificate. */
const OF_BUREAU = 'bureau'
/** So many are listed by name; the rest stand behind the link. */
const MOST_LINES = 50

type Sent = { aboutId: string; kind: string }
type Given = {
  enclaveId: string
  slug: string
  rows: readonly EndingRow[]
  sent: readonly Sent[]
  alertDays: readonly number[]
}
type Due = { row: EndingRow; about: string; kind: string; on: string }

/**
 * Tells whoever works for the bureau of the certificates whose reminders are due, all of a day in one letter to a person.
 * Of two rounds at once each tells what it was the first to write down. How many letters went.
 */
export async function tellBureau(
  { enclaveId, slug, rows, sent, alertDays }: Given,
  now: Date,
): Promise<number> {
  const today = dayOf(now)
  const due = rows.flatMap((row): Due[] => {
    const about = row.coveredBy?.recordId
    const planned = alertsBefore(row.coveredUntil, alertDays).map(({ kind, on }) => ({
      kind: `${OF_BUREAU} ${kind}`,
      on,
    }))
    const kinds = sent.filter(({ aboutId }) => aboutId === about).map(({ kind }) => kind)
    const step = reminderDue(planned, kinds, today)
    return about && step ? [{ row, about, ...step }] : []
  })
  if (due.length === 0) return 0
  return inTransaction(async (tx) => {
    const people = await bureauOf(tx, enclaveId)
    const fresh = people.length > 0 ? await writeDown(tx, enclaveId, due, now) : []
    const [first] = fresh
    if (!first) return 0
    const params = {
      count: fresh.length,
      day: first.row.coveredUntil,
      certificatesZh: listed(fresh, now, 'zh'),
      certificatesEn: listed(fresh, now, 'en'),
      link: `${env().BASE_URL}${paths.bureauEvidence(slug)}?state=ending`,
    }
    const letter = boardLetters.certificates_end
    const about = { type: ABOUT_CERTIFICATE, id: first.about }
    for (const toUserId of people) await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
    return people.length
  })
}

async function bureauOf(tx: Tx, enclaveId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT m."userId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'bureau' AND m."endedAt" IS NULL AND u."disabledAt" IS NULL
    ORDER BY 1`
  return rows.map(({ userId }) => userId)
}

/** Those that nobody had written down before, the first to end on top. */
async function writeDown(tx: Tx, enclaveId: string, due: readonly Due[], now: Date): Promise<Due[]> {
  const written = await tx.reminder.createManyAndReturn({
    data: due.map(({ about, kind, on }) => ({
      enclaveId,
      aboutType: ABOUT_CERTIFICATE,
      aboutId: about,
      kind,
      dueOn: dateOfDay(on),
      sentAt: now,
    })),
    skipDuplicates: true,
    select: { aboutId: true, kind: true },
  })
  return due
    .filter(({ about, kind }) => written.some((one) => one.aboutId === about && one.kind === kind))
    .filter(({ about }, index, all) => all.findIndex((one) => one.about === about) === index)
}

function listed(due: readonly Due[], now: Date, locale: Locale): string {
  const w = inLocale(evidenceWords, locale)
  const lines = due.slice(0, MOST_LINES).map(({ row: { firm, coveredBy, coveredUntil } }) => {
    const certificate = coveredBy ? kindName(coveredBy.kind, coveredBy.own, locale) : ''
    return w.endingLine(firm.name, certificate, coveredUntil, daysBetween(dayOf(now), coveredUntil))
  })
  return [...lines, ...(due.length > MOST_LINES ? [w.endingMore(due.length - MOST_LINES)] : [])].join('\n')
}
