import { withdrawAsk } from '~/landing/asks/ask.part.server'
import type { Item } from '~/landing/step-lists/checklist'
import { openItems } from '~/landing/step-lists/lists.server'
import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import { setPlace } from '~/ground/firm-places/places.part.server'
import { checkUscc } from '~/shared/codes/uscc'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, daysBetween, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import { factsOf, greenOf, milestonesOf, NO_BLOCKER, NO_CHANNEL } from './facts'
import type { Reach } from './move.form'
import {
  isAtOrPast,
  nextStages,
  placeOf,
  PROVEN_STAGES,
  type Premises,
  type ProjectStage,
  type Stage,
} from './stages'
import { beganOn } from './step-days'
import { notifyAll } from './notify.server'
import { holdProject, ownProject, type ProjectRow } from './visible.server'
import { stageInWords } from './words'
import { projectLetters } from './letters'

export type ReachRefusal =
  | 'not_next'
  | 'in_the_future'
  | 'before_the_last'
  | 'proof_missing'
  | 'unknown_file'
  | 'items_open'
  | 'uscc_format'
  | 'uscc_needs_reason'
  | 'uscc_elsewhere'
  | 'changed_meanwhile'
type Landed = { name: string; uscc: string; reason: string | null }

/**
 * Puts on record that a stage was reached, on which day, with its paper. A blocker ends with it. Registration
 * moves the firm's registered place to the home city, production its place of production and ends its green channel.
 */
export async function reachStage(
  actor: Actor,
  projectId: string,
  input: Reach,
  now: Date,
): Promise<Outcome<{ stage: string }, ReachRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'reach_stage')) forbidden()
    const refusal = whyNot(project, input, now)
    if (refusal) return refusal
    await holdProject(tx, project)
    const open = await openItems(
      tx,
      { enclaveId: project.enclaveId, projectId: project.id },
      { stage: input.stage, beganOn: begun(input.stage, project, dayOf(now)) },
    )
    if (open.length > 0 && !input.openReason) return refuse('items_open', namesOf(open))
    const landed = await landedCompany(tx, project, input)
    if (landed && !landed.ok) return landed
    const company = landed?.value ?? null
    if (!(await lockStage(tx, project))) return refuse('changed_meanwhile')
    if (input.proof) {
      const attached = await attachFile(tx, actor, input.proof, { type: 'project', id: project.id })
      if (!attached.ok) return attached
    }
    await move(tx, actor, project, input, company, now)
    await movePlaces(tx, project, input, company, now)
    const { stage, actualOn } = input
    const words = { stageZh: stageInWords(stage, 'zh'), stageEn: stageInWords(stage, 'en') }
    await notifyAll(
      tx,
      actor,
      project,
      projectLetters.landing_stage_reached,
      { ...words, day: actualOn },
      now,
    )
    const payload = {
      ref: project.ref,
      stage,
      day: actualOn,
      proof: input.proof ?? null,
      note: input.note ?? '',
      ...(open.length > 0 ? { ...namesOf(open), openReason: input.openReason ?? '' } : {}),
      ...(company ? { landedName: company.name, landedUscc: company.uscc, usccReason: company.reason } : {}),
    }
    const { enclaveId, firmId } = project
    const subject = { type: 'project', id: project.id }
    const about = { enclaveId, actor, subject, firmId }
    await recordEvent(tx, { ...about, event: landingEvents.landing_stage_reached(payload) }, now)
    const green = endsChannel(project, stage) ? greenOf(project) : null
    if (green) {
      const ended = { ref: project.ref, stage, days: daysBetween(green.on, dayOf(now)) }
      await recordEvent(tx, { ...about, event: landingEvents.landing_channel_ended(ended) }, now)
    }
    return ok({ stage })
  })
}

function begun(stage: Stage, project: ProjectRow, today: Day): Day {
  return beganOn(stage, { ...factsOf(project), milestones: milestonesOf(project.milestones) }, today)
}

/** The items by name, for the refusal and for the record. */
function namesOf(items: readonly Item[]) {
  return { openZh: items.map(({ zh }) => zh).join('、'), openEn: items.map(({ en }) => en).join(', ') }
}

/** What produces has nothing left to speed up: its green channel ends with the step. */
function endsChannel({ greenOn }: ProjectRow, stage: ProjectStage): boolean {
  return greenOn !== null && isAtOrPast(stage, 'producing')
}

function whyNot(project: ProjectRow, input: Reach, now: Date) {
  const { stage, actualOn, proof } = input
  if (!nextStages(project.stage as ProjectStage, project.premises as Premises).includes(stage)) {
    return refuse('not_next')
  }
  if (actualOn > dayOf(now)) return refuse('in_the_future')
  const last = dayFromDate(project.stageSince)
  if (actualOn < last) return refuse('before_the_last', { day: last })
  if (PROVEN_STAGES.includes(stage) && !proof) return refuse('proof_missing')
  return null
}

/** The company registered in the home city. The same company cannot be the landing of two firms. */
async function landedCompany(
  tx: Tx,
  project: ProjectRow,
  input: Reach,
): Promise<Outcome<Landed, ReachRefusal> | null> {
  if (input.stage !== 'registered') return null
  const { enclaveId, id, firmId } = project
  const checked = checkUscc(input.landedUscc ?? '')
  if (checked.format !== 'ok') return refuse('uscc_format')
  const wrong = checked.checkDigit === 'wrong'
  if (wrong && !input.usccReason)
    return refuse('uscc_needs_reason', {
      expected: checked.expected,
      ...(checked.inner ? { position: 17 } : {}),
    })
  const uscc = checked.text
  // Two landings that name the same company at once wait for each other here.
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`${enclaveId}:${uscc}`}))`
  const other =
    (await tx.landingProject.findFirst({
      where: {
        enclaveId,
        landedUscc: uscc,
        id: { not: id },
        stage: { not: 'dropped' },
        firmId: { not: firmId },
      },
      select: { ref: true },
    })) ??
    (await tx.firm.findFirst({ where: { enclaveId, uscc, id: { not: firmId } }, select: { ref: true } }))
  if (other) return refuse('uscc_elsewhere', { ref: other.ref })
  return ok({ name: input.landedName ?? '', uscc, reason: wrong ? (input.usccReason ?? null) : null })
}

/** The stage and the version are in the WHERE: of two who write at once, one does; the other has written nothing. */
async function lockStage(tx: Tx, { enclaveId, id, stage, version }: ProjectRow): Promise<boolean> {
  const { count } = await tx.landingProject.updateMany({
    where: { enclaveId, id, stage, version },
    data: { version: { increment: 1 } },
  })
  return count === 1
}

async function move(
  tx: Tx,
  actor: Actor,
  project: ProjectRow,
  input: Reach,
  landed: Landed | null,
  now: Date,
) {
  const { enclaveId, id } = project
  const { stage, proof, note } = input
  await withdrawAsk(tx, actor, project, now)
  const actualOn = dateOfDay(input.actualOn)
  await tx.landingProject.update({
    where: { enclaveId_id: { enclaveId, id } },
    data: {
      stage,
      stageSince: actualOn,
      nextStep: input.nextStep ?? '',
      ...NO_BLOCKER,
      ...(endsChannel(project, stage) ? NO_CHANNEL : {}),
      ...(landed ? { landedName: landed.name, landedUscc: landed.uscc } : {}),
    },
  })
  const done = { actualOn, ownerId: actor.userId, fileId: proof ?? null, note: note ?? '' }
  await tx.milestone.upsert({
    where: { enclaveId_projectId_stage: { enclaveId, projectId: id, stage } },
    create: { enclaveId, projectId: id, stage, ...done },
    update: done,
  })
}

async function movePlaces(tx: Tx, project: ProjectRow, input: Reach, landed: Landed | null, now: Date) {
  const kind = placeOf(input.stage)
  if (kind === null) return
  const place = {
    enclaveId: project.enclaveId,
    firmId: project.firmId,
    kind,
    city: 'home' as const,
    address: input.address || project.park.nameZh,
    since: input.actualOn,
    divisionCode: project.park.divisionCode,
    entityName: landed?.name ?? project.landedName,
  }
  await setPlace(tx, place, now)
}
