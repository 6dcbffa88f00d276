import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type Taken } from '~/ground/audit/taken-from'
import type { FormSection } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may, MAY_EDIT } from './abilities'
import { formEvents } from './events'
import { visibleTo } from '~/ground/forms/queries.server'

type Drafted = Outcome<{ formId: string }, 'wrong_role' | 'draft_exists'>

/**
 * Begins the next version of a track's form as a copy of the newest, or with what is taken over; there is one draft per
 * track.
 */
export async function draftVersion(
  actor: Actor,
  track: 'A' | 'B',
  now: Date,
  taken?: Taken & { sections: readonly FormSection[] },
): Promise<Drafted> {
  if (!may(actor.role, MAY_EDIT)) return refuse('wrong_role')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Drafted> => {
      const newest = await tx.applicationForm.findFirst({
        where: { enclaveId, track },
        orderBy: { version: 'desc' },
      })
      if (newest?.state === 'draft') return refuse('draft_exists')
      const [id, version] = [newId(), (newest?.version ?? 0) + 1]
      const sections = (taken?.sections ?? newest?.sections ?? []) as unknown as Prisma.InputJsonValue
      await tx.applicationForm.create({
        data: { enclaveId, id, track, version, state: 'draft', sections, createdAt: now },
      })
      const subject = { type: 'form', id }
      const from = taken ? { reason: taken.reason, ...ofSource(taken.source) } : {}
      const payload = { track, version, ...from }
      await recordEvent(tx, { enclaveId, actor, subject, event: formEvents.form_drafted(payload) }, now)
      return ok({ formId: id })
    })
  const drafted = (): Drafted => refuse('draft_exists')
  return onConstraint<Drafted, Drafted>(work, {
    one_draft_form_per_track: drafted,
    ApplicationForm_enclaveId_track_version_key: drafted,
  })
}

/** Throws a draft away; what was published stays as it is. */
export async function discardDraft(
  actor: Actor,
  id: string | undefined,
  now: Date,
): Promise<Outcome<{ track: string }, 'wrong_role' | 'published'>> {
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    const form =
      (await tx.applicationForm.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    if (!may(actor.role, MAY_EDIT)) return refuse('wrong_role')
    const { enclaveId, track, version } = form
    const { count } = await tx.applicationForm.deleteMany({ where: { enclaveId, id, state: 'draft' } })
    if (count === 0) return refuse('published')
    const subject = { type: 'form', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: formEvents.form_discarded({ track, version }) },
      now,
    )
    return ok({ track })
  })
}
