import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { nameOfMonth } from '~/plan/months/calendar'
import type { Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dayFromDate } from '~/shared/days'
import { refuse, type Outcome } from '~/shared/outcome'
import { MAY, type MeetingAct } from './abilities'
import { ownItem, ownMeeting, type ItemRow, type MeetingRow } from './visible.server'

export type MeetingRefusal =
  | 'exists'
  | 'not_draft'
  | 'not_held'
  | 'closed'
  | 'day_to_come'
  | 'before_the_month_ended'
  | 'off_the_agenda'
  | 'not_in_force'
  | 'figures_reopened'
  | 'changed_meanwhile'
  | 'owner_unknown'
  | 'after_the_measure'
  | 'before_the_measure'
  | 'unknown_measure'
export type Done = Outcome<{ month: string }, MeetingRefusal>

/** An item of the meeting on a month, as an address names it. */
export type ItemNamed = { month: string | undefined; itemId: string | undefined }

export function ask({ role }: Actor, act: MeetingAct): void {
  if (!(MAY[act] as readonly string[]).includes(role)) forbidden()
}

export const monthOf = ({ month }: Pick<MeetingRow, 'month'>) => nameOfMonth(dayFromDate(month))

type Told = Parameters<typeof recordEvent>[1]['event']

export async function keep(tx: Tx, actor: Actor, id: string, event: Told, now: Date): Promise<void> {
  const subject = { type: 'meeting', id }
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, event }, now)
}

/** The meeting of a month, held until the end: whoever changes it at the same time waits. */
export async function held(tx: Tx, actor: Actor, named: string | undefined): Promise<MeetingRow> {
  const { enclaveId, id } = await ownMeeting(actor, named, tx)
  await tx.$queryRaw`SELECT 1 AS held FROM "MonthlyMeeting"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return ownMeeting(actor, named, tx)
}

/** An item that stands on the agenda of a meeting under way, or why nothing can be put down on it. */
export async function itemUnderWay(
  tx: Tx,
  actor: Actor,
  { month, itemId }: ItemNamed,
): Promise<{ ok: true; meeting: MeetingRow; item: ItemRow } | ReturnType<typeof refuse<MeetingRefusal>>> {
  const meeting = await held(tx, actor, month)
  const item = await ownItem(meeting, itemId, tx)
  if (meeting.state === 'closed') return refuse('closed')
  if (meeting.state !== 'held') return refuse('not_held')
  return item.dropped ? refuse('off_the_agenda') : { ok: true, meeting, item }
}
