import { recordEvent } from '~/ground/audit/record.server'
import { takePlaceBack } from '~/ground/firm-places/places.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Undo } from './move.form'
import { notifyAll } from './notify.server'
import { placeOf, stageBefore, type ProjectStage, type Stage } from './stages'
import { ownProject, type ProjectRow } from './visible.server'
import { stageInWords } from './words'
import { projectLetters } from './letters'

export type UndoRefusal = 'is_dropped' | 'is_closed' | 'nothing_to_undo' | 'changed_meanwhile'

/**
 * Takes the stage a project stands at back, because it was recorded in error: the project stands where it stood
 * before, with the reason on record. What came with the stage goes with it: its day and paper, the company of a
 * registration, the firm's place in the home city. So a landing that the plan counted no longer counts.
 */
export async function undoStage(
  actor: Actor,
  projectId: string,
  { reason, version }: Undo,
  now: Date,
): Promise<Outcome<{ stage: Stage }, UndoRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'undo_stage')) forbidden()
    const { enclaveId, id, firmId, ref } = project
    const stage = project.stage as ProjectStage
    if (stage === 'dropped') return refuse('is_dropped')
    if (project.closedOn) return refuse('is_closed')
    const to = stageBefore(stage, project.milestones)
    if (!to) return refuse('nothing_to_undo')
    const since = project.milestones.find((one) => one.stage === to)?.actualOn ?? project.createdAt

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, stage, version },
      data: {
        stage: to,
        stageSince: since,
        ...(stage === 'registered' ? { landedName: null, landedUscc: null } : {}),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const day = await takeBack(tx, project, stage)
    const words = { stageZh: stageInWords(stage, 'zh'), stageEn: stageInWords(stage, 'en') }
    await notifyAll(tx, actor, project, projectLetters.landing_stage_undone, { ...words, reason }, now)
    const subject = { type: 'project', id }
    const event = landingEvents.landing_stage_undone({ ref, stage, day, to, reason })
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
    return ok({ stage: to })
  })
}

/** The day, the paper and the note of the stage go; what was planned for it stays planned. */
async function takeBack(tx: Tx, { enclaveId, id, firmId, milestones }: ProjectRow, stage: Stage) {
  const actualOn = milestones.find((one) => one.stage === stage)?.actualOn
  await tx.milestone.updateMany({
    where: { enclaveId, projectId: id, stage },
    data: { actualOn: null, ownerId: null, fileId: null, note: '' },
  })
  const kind = placeOf(stage)
  const since = actualOn ? dayFromDate(actualOn) : null
  if (kind && since) await takePlaceBack(tx, { enclaveId, firmId, kind, city: 'home', since })
  return since
}
