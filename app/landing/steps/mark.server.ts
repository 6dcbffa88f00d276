import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { factsOf, milestonesOf } from '~/landing/projects/facts'
import { beganOn, isStep } from '~/landing/projects/step-days'
import { holdProject, ownProject } from '~/landing/projects/visible.server'
import { checklistsOf } from '~/landing/step-lists/lists.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayStep } from './abilities'
import { stepEvents } from './events'
import type { ItemMark } from './step.form'

export type MarkRefusal = 'is_dropped' | 'in_the_future' | 'unknown_file' | 'changed_meanwhile'
type Named = { projectId: string; stage: string | undefined; code: string | undefined }

/**
 * Puts on record what became of an item of a step's checklist: done on a day, not needed and why, or open again. A
 * paper that is there stays until another comes; once the item is open again it goes.
 */
export async function markItem(
  actor: Actor,
  { projectId, stage, code }: Named,
  { version, state, doneOn, note, proof }: ItemMark,
  now: Date,
): Promise<Outcome<{ projectId: string }, MarkRefusal>> {
  if (!mayStep(actor.role, 'mark_item')) forbidden()
  if (!isStep(stage)) notFound()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ projectId: string }, MarkRefusal>> => {
    await holdProject(tx, { enclaveId, id: (await ownProject(tx, actor, projectId)).id })
    const project = await ownProject(tx, actor, projectId)
    const today = dayOf(now)
    const facts = { ...factsOf(project), milestones: milestonesOf(project.milestones) }
    const step = { stage, beganOn: beganOn(stage, facts, today) }
    const lists = await checklistsOf(tx, { enclaveId, projectId }, [step])
    const item = lists.get(stage)?.find((one) => one.code === code) ?? notFound()
    if (project.stage === 'dropped') return refuse('is_dropped')
    if (item.version !== version) return refuse('changed_meanwhile')
    const day = state === 'done' ? doneOn : undefined
    if (day && day > today) return refuse('in_the_future')
    if (proof) {
      const attached = await attachFile(tx, actor, proof, { type: 'project', id: projectId })
      if (!attached.ok) return attached
    }
    const { area, zh, en } = item
    const kept = state === 'open' ? null : item.fileId
    const said = {
      area,
      zh,
      en,
      state,
      note,
      doneOn: day ? dateOfDay(day) : null,
      fileId: proof ?? kept,
      changedById: userId,
      changedAt: now,
      version: version + 1,
    }
    await tx.stepCheck.upsert({
      where: { enclaveId_projectId_stage_code: { enclaveId, projectId, stage, code: item.code } },
      create: { enclaveId, projectId, stage, code: item.code, ...said },
      update: said,
    })
    const { ref, firmId } = project
    const payload = { ref, stage, item: zh, itemEn: en, state, ...(day ? { day } : {}), note }
    const event = stepEvents.step_item_marked(payload)
    const subject = { type: 'project', id: projectId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
    return ok({ projectId })
  })
}
