import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, ONE_VERSION, writeSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import type { Topic } from '~/ground/settings/vocabulary'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changedIn } from './changes'
import type { When } from './when.form'

export type DecideRefusal =
  'wrong_role' | 'day_passed' | 'reason_missing' | 'changed_meanwhile' | 'nothing_changed'
/** What is decided: the whole topic, or a change to what is in force on the day it begins. */
type Decided<T extends Topic, More extends string> = { when: When } & (
  { content: SettingOf<T> } | { change: (before: SettingOf<T>) => Outcome<SettingOf<T>, More> }
)
/** What comes with it: a file that becomes part of the enclave, and what follows from the new version. */
type With<More extends string> = {
  belongs?: (tx: Tx) => Promise<Outcome<unknown, More>>
  follows?: (tx: Tx) => Promise<void>
  /** Whose version it was, where it is taken over. */
  source?: TakenFrom
}
type Answer<More extends string> = Outcome<{ version: number }, DecideRefusal | More>

/**
 * An administrator decides on a topic from a day on. While the enclave is private nobody relies on what was decided
 * before, so it counts at once and needs no reason.
 */
export async function decideSetting<T extends Topic, More extends string = never>(
  actor: Actor,
  topic: T,
  decided: Decided<T, More>,
  now: Date,
  { belongs, follows, source }: With<More> = {},
): Promise<Answer<More>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const { when } = decided
  const work = () =>
    inTransaction(async (tx): Promise<Answer<More>> => {
      // Of two who decide at once the second waits here and then finds a newer version.
      await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR NO KEY UPDATE`
      const { publishedAt } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
      const today = dayOf(now)
      const effectiveOn = publishedAt === null ? today : (when.effectiveOn ?? today)
      const reason = when.reason ?? ''
      if (effectiveOn < today) return refuse('day_passed')
      if (publishedAt !== null && reason === '') return refuse('reason_missing')
      const newest = await newestSetting(tx, enclaveId, topic)
      if (newest.version !== when.basedOn) return refuse('changed_meanwhile')
      const before = await settingOn(tx, enclaveId, topic, effectiveOn)
      const made = 'change' in decided ? decided.change(before) : ok(decided.content)
      if (!made.ok) return made
      const content = made.value
      const changed = changedIn(topic, before, content)
      if (changed.length === 0) return refuse('nothing_changed')
      // A file that comes with it is made its own here, last of all that may be refused.
      const held = (await belongs?.(tx)) ?? ok(null)
      if (!held.ok) return held
      const by = { byId: actor.userId, after: newest.version }
      const version = await writeSetting(tx, { enclaveId, topic, content, effectiveOn, reason, ...by }, now)
      await follows?.(tx)
      const subject = { type: 'enclave', id: enclaveId }
      const payload = {
        topic: topic as string,
        version,
        from: effectiveOn,
        changed,
        reason,
        ...ofSource(source),
      }
      const event = enclaveEvents.setting_decided(payload)
      await recordEvent(tx, { enclaveId, actor, subject, event }, now)
      return ok({ version })
    })
  return onConstraint<Answer<More>, Answer<More>>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}
