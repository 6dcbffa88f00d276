import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, inTransaction, onConstraint } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { indicatorEvents } from './events'
import type { WordingSaid } from './indicator.form'

export type WordingRefusal =
  'wrong_role' | 'in_the_past' | 'before_it_began' | 'name_taken' | 'changed_meanwhile' | 'nothing_changed'

const ONE_VERSION = 'IndicatorWording_pkey'
const TEXTS = ['zh', 'en', 'ruleZh', 'ruleEn', 'noteZh', 'noteEn'] as const
const BUILT_IN = { not: 'defined' }

/**
 * An administrator words one of the plan's indicators anew: its name at once, its definition and note from a day on.
 * What is counted stays as it is. 404 for an indicator that is not there, or is defined in versions of its own.
 */
export async function rewordIndicator(
  actor: Actor,
  code: string,
  { basedOn, effectiveOn, reason, ...texts }: WordingSaid,
  now: Date,
): Promise<Outcome<{ code: string }, WordingRefusal>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId, userId } = actor
  type Answer = Outcome<{ code: string }, WordingRefusal>
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
      const found =
        (await tx.indicator.findFirst({
          where: { enclaveId, code, rule: BUILT_IN },
          include: { wordings: { orderBy: { version: 'desc' }, take: 1 } },
        })) ?? notFound()
      const { id, wordings, zh, en, ruleZh, ruleEn } = found
      const [newest] = wordings
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      if (effectiveOn < dayOf(now)) return refuse('in_the_past')
      if (newest && effectiveOn < dayFromDate(newest.effectiveOn)) return refuse('before_it_began')
      const before = newest ?? { zh, en, ruleZh, ruleEn, noteZh: '', noteEn: '' }
      if (TEXTS.every((text) => before[text] === texts[text])) return refuse('nothing_changed')
      if (await tx.indicator.findFirst({ where: { enclaveId, zh: texts.zh, id: { not: id } } }))
        return refuse('name_taken')
      const version = basedOn + 1
      await tx.indicator.update({
        where: { enclaveId_id: { enclaveId, id } },
        data: { zh: texts.zh, en: texts.en },
      })
      await tx.indicatorWording.create({
        data: {
          enclaveId,
          indicatorId: id,
          version,
          ...texts,
          reason,
          byId: userId,
          at: now,
          effectiveOn: dateOfDay(effectiveOn),
        },
      })
      const payload = { code, zh: texts.zh, en: texts.en, version, from: effectiveOn, reason }
      const event = indicatorEvents.indicator_worded(payload)
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'indicator', id }, event }, now)
      return ok({ code })
    })
  return onConstraint<Answer, Answer>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}

/** One of the plan's indicators as the form that words it shows it, with every earlier wording. 404 for any other. */
export async function wordingEdit(actor: Actor, code: string | undefined, today: Day) {
  const { enclaveId, enclaveSlug: slug } = actor
  const found =
    (await db.indicator.findFirst({
      where: { enclaveId, code: code ?? '', rule: BUILT_IN },
      include: { wordings: { orderBy: { version: 'desc' } } },
    })) ?? notFound()
  const [newest] = found.wordings
  const people = await namesOf(found.wordings.map(({ byId }) => byId))
  const { zh, en, ruleZh, ruleEn, noteZh, noteEn } = newest ?? { ...found, noteZh: '', noteEn: '' }
  return {
    slug,
    today,
    code: found.code,
    name: { zh: found.zh, en: found.en },
    basedOn: newest?.version ?? 0,
    said: { zh, en, ruleZh, ruleEn, noteZh, noteEn },
    history: found.wordings.map((one) => ({
      version: one.version,
      from: dayFromDate(one.effectiveOn),
      at: dayOf(one.at),
      by: people.get(one.byId) ?? '',
      name: { zh: one.zh, en: one.en },
      rule: { zh: one.ruleZh, en: one.ruleEn },
      note: { zh: one.noteZh, en: one.noteEn },
      reason: one.reason,
    })),
  }
}
export type WordingEdit = Awaited<ReturnType<typeof wordingEdit>>
