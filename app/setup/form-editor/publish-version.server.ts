import { recordEvent } from '~/ground/audit/record.server'
import { lockRules } from '~/ground/criteria/rules-lock.part.server'
import { isAccepted } from '~/setup/criteria-sets/unasked'
import { needsBeyond } from '~/setup/criteria-sets/unasked.server'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may, MAY_PUBLISH } from './abilities'
import { faultsOf } from '~/ground/forms/check-form'
import { formEvents } from './events'
import { visibleTo } from '~/ground/forms/queries.server'

export type PublishRefusal =
  'wrong_role' | 'published' | 'faults' | 'criteria_need' | 'changed_meanwhile' | 'unknown_intake'

/**
 * Makes a draft the newest version: from here on it never changes. The intakes named take it over for drafts
 * that begin from now; drafts already begun stay on theirs until their firm takes the newer one. A form that
 * leaves an obligatory criterion without its facts goes out only with a reason.
 */
export async function publishVersion(
  actor: Actor,
  id: string | undefined,
  {
    revision,
    intakes,
    reason,
  }: { revision: number; intakes: readonly string[]; reason?: string | undefined },
  now: Date,
): Promise<Outcome<{ version: number }, PublishRefusal>> {
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    const form =
      (await tx.applicationForm.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    if (!may(actor.role, MAY_PUBLISH)) return refuse('wrong_role')
    if (form.state !== 'draft') return refuse('published')
    const sections = sectionsFromJson(form.sections)
    const faults = faultsOf(sections)
    if (faults.length > 0) return refuse('faults', { count: faults.length })
    const { enclaveId, track, version } = form
    await lockRules(tx, enclaveId)
    const gaps = await needsBeyond({ enclaveId, track, sections }, dayOf(now), tx)
    if (!isAccepted(gaps, reason)) return refuse('criteria_need', { field: 'reason' })
    const open = await tx.intake.findMany({
      where: { enclaveId, id: { in: intakes.filter(isId) }, closesOn: { gte: dateOfDay(dayOf(now)) } },
    })
    if (open.length < new Set(intakes).size) return refuse('unknown_intake')

    const { count } = await tx.applicationForm.updateMany({
      where: { enclaveId, id, state: 'draft', revision },
      data: { state: 'published', publishedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    for (const intake of open) await putInto(tx, enclaveId, intake.id, track, id)
    const subject = { type: 'form', id }
    const payload = {
      track,
      version,
      intakes: open.map(({ number }) => number).join(', '),
      ...(gaps.length > 0 ? { unasked: gaps.map(({ code }) => code).join(', '), reason: reason ?? '' } : {}),
    }
    await recordEvent(tx, { enclaveId, actor, subject, event: formEvents.form_published(payload) }, now)
    return ok({ version })
  })
}

/** One track of the intake's forms; two who publish the two tracks at once do not undo each other. */
async function putInto(tx: Tx, enclaveId: string, intakeId: string, track: string, formId: string) {
  await tx.$executeRaw`
    UPDATE "Intake" SET "formIds" = "formIds" || jsonb_build_object(${track}::text, ${formId}::text)
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${intakeId}::uuid`
}
