import { recordEvent } from '~/ground/audit/record.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { withCities, type Cities } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { dateOfDay, dayOf, isDay, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import { differencesInWords } from './differences-in-words'
import { criteriaEvents } from '~/ground/criteria/events'
import { criteriaSetOf, publishedSets, type SetRecord } from '~/ground/criteria/queries.server'
import { lockRules } from '~/ground/criteria/rules-lock.part.server'
import { inForceOn } from '~/ground/criteria/set-status'
import { notifySubscribers } from './notify-subscribers.part.server'
import { isAccepted } from './unasked'
import { gapsOfSet } from './unasked.server'
import { criteriaLetters } from './letters'

export type PublishRefusal =
  | ('wrong_role' | 'not_a_draft' | 'changed_meanwhile' | 'day_past' | 'no_must' | 'day_taken' | 'day_wrong')
  | 'not_asked'
export type Publication = { version: number; effectiveFrom: Day; reason?: string | undefined }
type Answer = Outcome<null, PublishRefusal>

/**
 * The director puts a draft in force from a day on, today at the earliest; from then on it never changes. A set with
 * an obligatory criterion that nobody could be judged by goes out only with a reason.
 */
export async function publishSet(
  actor: Actor,
  id: string | undefined,
  input: Publication,
  now: Date,
): Promise<Answer> {
  const work = () => inTransaction((tx) => publish(tx, actor, id, input, now))
  return onConstraint<Answer, Answer>(work, { one_published_set_per_day: () => refuse('day_taken') })
}

async function publish(
  tx: Tx,
  actor: Actor,
  id: string | undefined,
  { version, effectiveFrom, reason }: Publication,
  now: Date,
): Promise<Answer> {
  const before = await criteriaSetOf(actor, id, tx)
  if (!may(actor.role, 'publish')) return refuse('wrong_role')
  if (before.state !== 'draft') return refuse('not_a_draft')
  if (!isDay(effectiveFrom)) return refuse('day_wrong')
  if (effectiveFrom < dayOf(now)) return refuse('day_past', { today: dayOf(now) })
  if (!before.criteria.some(({ severity }) => severity === 'must')) return refuse('no_must')
  const { enclaveId } = actor
  await lockRules(tx, enclaveId)
  const gaps = await gapsOfSet(before, enclaveId, tx)
  if (!isAccepted(gaps, reason)) return refuse('not_asked')
  const earlier = inForceOn(await publishedSets(enclaveId, tx), before.purpose, effectiveFrom)
  const { count } = await tx.criteriaSet.updateMany({
    where: { enclaveId, id: before.id, state: 'draft', version },
    data: { state: 'published', effectiveFrom: dateOfDay(effectiveFrom), publishedAt: now },
  })
  if (count === 0) return refuse('changed_meanwhile')
  await notifySubscribers(
    tx,
    enclaveId,
    letterOf(before, earlier, { day: effectiveFrom, cities: await cityNames(enclaveId, tx) }),
    now,
  )
  const unasked = gaps.map(({ code }) => code).join(', ')
  const payload = { set: before.code, effectiveFrom, ...(unasked ? { unasked, reason: reason ?? '' } : {}) }
  const subject = { type: 'criteria_set', id: before.id }
  await recordEvent(tx, { enclaveId, actor, subject, event: criteriaEvents.criteria_published(payload) }, now)
  return ok(null)
}

function letterOf(set: SetRecord, earlier: SetRecord | null, { day, cities }: { day: Day; cities: Cities }) {
  const said = (locale: 'zh' | 'en') =>
    withCities(differencesInWords(earlier?.criteria ?? [], set.criteria, locale).join('\n'), cities, locale)
  return {
    letter: criteriaLetters.criteria_changed,
    setId: set.id,
    params: { titleZh: set.titleZh, titleEn: set.titleEn, day, changesZh: said('zh'), changesEn: said('en') },
  }
}
