import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { may, MAY_DRAFT, MAY_PUBLISH } from './abilities'
import { templateEvents } from './events'
import type { LetterText } from '~/ground/letters/letter'
import type { LetterKind } from '~/across/letters/catalogue'
import type { Seen, Template } from './template.form'

/** One letter in one language: what a template is of. */
export type Place = { kind: LetterKind; locale: Locale }
export type TemplateRefusal = 'wrong_role' | 'changed_meanwhile'

/** Keeps a text that is being worked on; letters go on being written from the version in force. */
export async function saveDraft(
  actor: Actor,
  { kind, locale }: Place,
  { subject, body, ...seen }: Template,
  now: Date,
): Promise<Outcome<null, TemplateRefusal>> {
  if (!may(actor.role, MAY_DRAFT)) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  return guarded(async (tx) => {
    if (!(await stands(tx, enclaveId, { kind, locale }, seen))) return refuse('changed_meanwhile')
    const text = { subject, body, savedById: userId, savedAt: now }
    if (seen.revision === 0) {
      await tx.letterDraft.create({ data: { enclaveId, kind, locale, ...text } })
    } else {
      const { count } = await tx.letterDraft.updateMany({
        where: { enclaveId, kind, locale, revision: seen.revision },
        data: { ...text, revision: { increment: 1 } },
      })
      if (count === 0) return refuse('changed_meanwhile')
    }
    return done(tx, actor, 'letter_template_drafted', { kind, locale }, {}, now)
  })
}

/** Takes the draft away; the version in force stays. */
export async function discardDraft(
  actor: Actor,
  { kind, locale }: Place,
  seen: Seen,
  now: Date,
): Promise<Outcome<null, TemplateRefusal>> {
  if (!may(actor.role, MAY_DRAFT)) return refuse('wrong_role')
  const where = { enclaveId: actor.enclaveId, kind, locale, revision: seen.revision }
  return guarded(async (tx) => {
    const { count } = await tx.letterDraft.deleteMany({ where })
    if (count === 0) return refuse('changed_meanwhile')
    return done(tx, actor, 'letter_template_discarded', { kind, locale }, {}, now)
  })
}

/**
 * Puts a text in force for every letter written from now on, as a new version, and ends the draft. Without a
 * text the built-in one is in force again, which is a version too.
 */
export async function publishTemplate(
  actor: Actor,
  { kind, locale }: Place,
  input: Seen & { text: LetterText | null },
  now: Date,
): Promise<Outcome<null, TemplateRefusal>> {
  if (!may(actor.role, MAY_PUBLISH)) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  const version = input.version + 1
  return guarded(async (tx) => {
    if (!(await stands(tx, enclaveId, { kind, locale }, input))) return refuse('changed_meanwhile')
    await tx.letterDraft.deleteMany({ where: { enclaveId, kind, locale, revision: input.revision } })
    // Of two who publish at once, the key of the version lets one through.
    await tx.letterTemplate.create({
      data: {
        enclaveId,
        kind,
        locale,
        version,
        publishedById: userId,
        publishedAt: now,
        subject: input.text?.subject ?? null,
        body: input.text?.body ?? null,
      },
    })
    const event = input.text ? 'letter_template_published' : 'letter_template_reset'
    return done(tx, actor, event, { kind, locale }, { version }, now)
  })
}

/** Whether version and draft are still those that the person saw. */
async function stands(tx: Tx, enclaveId: string, { kind, locale }: Place, seen: Seen): Promise<boolean> {
  const where = { enclaveId, kind, locale }
  const latest = await tx.letterTemplate.aggregate({ where, _max: { version: true } })
  const draft = await tx.letterDraft.findFirst({ where, select: { revision: true } })
  return (latest._max.version ?? 0) === seen.version && (draft?.revision ?? 0) === seen.revision
}

async function done(
  tx: Tx,
  actor: Actor,
  kind: keyof typeof templateEvents,
  { kind: letter, locale }: Place,
  payload: { version?: number },
  now: Date,
) {
  const { enclaveId } = actor
  const subject = { type: 'letter_template', id: enclaveId }
  const event = templateEvents[kind]({ ...payload, letter, locale })
  await recordEvent(tx, { enclaveId, actor, subject, event }, now)
  return ok(null)
}

/** The keys of version and draft are the last word between two people at once. */
function guarded(
  work: (tx: Tx) => Promise<Outcome<null, TemplateRefusal>>,
): Promise<Outcome<null, TemplateRefusal>> {
  const late = () => refuse<TemplateRefusal>('changed_meanwhile')
  return onConstraint(() => inTransaction(work), { LetterTemplate_pkey: late, LetterDraft_pkey: late })
}
