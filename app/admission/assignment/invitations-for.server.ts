import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { assignedTo } from './assigned.server'
import { answerReminders, reviewReminders, type Planned } from './reminders'

export type ReminderView = Planned & { sentOn: Day | null }
export type AskedView = {
  id: string
  expertId: string
  expertName: string
  state: string
  position: number
  method: string
  seed: string | null
  answerBy: Day | null
  answeredOn: Day | null
  reason: string
  insteadOf: string | null
  reminders: ReminderView[]
}
export type Asked = {
  invitations: AskedView[]
  reviews: { id: string; expertId: string; expertName: string; reminders: ReminderView[] }[]
}

const STAFF = ['officer', 'director', 'admin', 'bureau']

/** Who was asked about a file and by letter, who waits as an alternate, and every reminder, sent or planned. */
export async function invitationsFor(actor: Actor, applicationId: string): Promise<Asked> {
  if (!STAFF.includes(actor.role)) return { invitations: [], reviews: [] }
  const where = { enclaveId: actor.enclaveId, applicationId }
  const invitations = await db.reviewInvitation.findMany({
    where,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const reviews = (await assignedTo(actor.enclaveId, applicationId))
    .filter(({ state, application }) => state === 'assigned' && application.state === 'in_review')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (invitations.length + reviews.length === 0) return { invitations: [], reviews: [] }
  const ids = [...invitations, ...reviews].map(({ id }) => id)
  const sent = await db.reminder.findMany({ where: { enclaveId: actor.enclaveId, aboutId: { in: ids } } })
  const with_ = (id: string, planned: Planned[]): ReminderView[] =>
    planned.map((one) => {
      const row = sent.find(({ aboutId, kind }) => aboutId === id && kind === one.kind)
      return { ...one, sentOn: row ? dayOf(row.sentAt) : null }
    })
  const names = await namesOf([...invitations, ...reviews].map(({ expertId }) => expertId))
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  return {
    invitations: invitations.map(({ id, expertId, state, position, method, seed, invitedAt, ...row }) => {
      const answerBy = row.answerBy ? dayFromDate(row.answerBy) : null
      const days = invitedAt && answerBy ? { invitedOn: dayOf(invitedAt), answerBy } : null
      const reminders = days ? with_(id, answerReminders(days)) : []
      return {
        id,
        expertId,
        expertName: nameOf(expertId) ?? '',
        state,
        position,
        method,
        seed,
        answerBy,
        answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
        reason: row.reason ?? '',
        insteadOf: nameOf(row.insteadOfId),
        // What is planned goes only to those who have not answered.
        reminders: reminders.filter(({ sentOn }) => sentOn !== null || state === 'invited'),
      }
    }),
    reviews: reviews.map(({ id, expertId, assignedAt, dueOn }) => {
      const planned = reviewReminders({ assignedOn: dayOf(assignedAt), dueOn: dayFromDate(dueOn) })
      return { id, expertId, expertName: nameOf(expertId) ?? '', reminders: with_(id, planned) }
    }),
  }
}
