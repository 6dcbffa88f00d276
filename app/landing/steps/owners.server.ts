import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { isStep, STEPS } from '~/landing/projects/step-days'
import { isAtOrPast, type ProjectStage, type Stage } from '~/landing/projects/stages'
import { canOwn, holdProject, ownProject, type ProjectRow } from '~/landing/projects/visible.server'
import { stageInWords } from '~/landing/projects/words'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayStep } from './abilities'
import { stepEvents } from './events'
import type { Owners } from './step.form'
import { stepLetters } from './letters'

export type OwnersRefusal =
  | 'is_dropped'
  | 'step_reached'
  | 'owner_not_staff'
  | 'park_person_unknown'
  | 'nothing_changed'
  | 'changed_meanwhile'
type Side = { officerId: string | null; parkPersonId: string | null; parkContact: string }

/**
 * Names who sees to a step of a landing on both sides, and where asked to all later ones; an officer of the park names
 * the park's side alone. Whoever is new gets a letter.
 */
export async function nameOwners(
  actor: Actor,
  { projectId, stage }: { projectId: string; stage: string | undefined },
  input: Owners,
  now: Date,
): Promise<Outcome<{ projectId: string }, OwnersRefusal>> {
  if (!mayStep(actor.role, 'name_owners')) forbidden()
  if (!isStep(stage)) notFound()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ projectId: string }, OwnersRefusal>> => {
    await holdProject(tx, { enclaveId, id: (await ownProject(tx, actor, projectId)).id })
    const project = await ownProject(tx, actor, projectId)
    if (project.stage === 'dropped') return refuse('is_dropped')
    if (isAtOrPast(project.stage as ProjectStage, stage)) return refuse('step_reached')
    const rows = await tx.stepOwner.findMany({ where: { enclaveId, projectId } })
    const before = rows.find((one) => one.stage === stage)
    if ((before?.version ?? 0) !== input.version) return refuse('changed_meanwhile')
    const { parkContact, parkPersonId = null } = input
    const officerId = actor.role === 'park' ? (before?.officerId ?? null) : (input.officerId ?? null)
    const wrong = await whyNot(tx, project, { officerId, parkPersonId, parkContact }, before ?? null)
    if (wrong) return refuse(wrong)
    const steps = input.onwards ? STEPS.slice(STEPS.indexOf(stage)) : [stage]
    const sides = steps.map((one): Side & { stage: Stage; version: number } => {
      const row = rows.find((it) => it.stage === one)
      const ours = actor.role === 'park' ? (row?.officerId ?? null) : officerId
      return { stage: one, officerId: ours, parkPersonId, parkContact, version: row?.version ?? 0 }
    })
    const changed = sides.filter(
      (one) =>
        !isSame(
          one,
          rows.find((row) => row.stage === one.stage),
        ),
    )
    if (changed.length === 0) return refuse('nothing_changed')
    for (const { version, ...side } of changed) {
      const said = { ...side, changedById: userId, changedAt: now, version: version + 1 }
      await tx.stepOwner.upsert({
        where: { enclaveId_projectId_stage: { enclaveId, projectId, stage: side.stage } },
        create: { enclaveId, projectId, ...said },
        update: said,
      })
    }
    const told = [officerId, parkPersonId].filter(
      (id) => id !== before?.officerId && id !== before?.parkPersonId,
    )
    await tell(tx, actor, project, { stage, to: told.flatMap((id) => id ?? []) }, now)
    const names = await namesOf([officerId ?? project.ownerId, parkPersonId], tx)
    const event = stepEvents.step_owners_named({
      ref: project.ref,
      stage,
      through: steps.at(-1) ?? stage,
      officer: names.get(officerId ?? project.ownerId) ?? '',
      park: parkPersonId ? (names.get(parkPersonId) ?? '') : parkContact,
    })
    const subject = { type: 'project', id: projectId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: project.firmId, event }, now)
    return ok({ projectId })
  })
}

function isSame(one: Side, row: Side | undefined): boolean {
  const { officerId, parkPersonId, parkContact } = row ?? {
    officerId: null,
    parkPersonId: null,
    parkContact: '',
  }
  return one.officerId === officerId && one.parkPersonId === parkPersonId && one.parkContact === parkContact
}

/** Who stands there already may stay, also once the person has left; whoever is new has to be one of the side. */
async function whyNot(tx: Tx, { enclaveId, parkId }: ProjectRow, side: Side, before: Side | null) {
  const { officerId, parkPersonId } = side
  if (officerId && officerId !== before?.officerId && !(await canOwn(tx, enclaveId, officerId)))
    return 'owner_not_staff'
  if (!parkPersonId || parkPersonId === before?.parkPersonId) return null
  const where = { enclaveId, userId: parkPersonId, role: 'park', parkId, endedAt: null }
  return (await tx.membership.count({ where })) > 0 ? null : 'park_person_unknown'
}

async function tell(
  tx: Tx,
  actor: Actor,
  project: ProjectRow,
  { stage, to }: { stage: Stage; to: readonly string[] },
  now: Date,
) {
  const { enclaveId, enclaveSlug, userId, name } = actor
  const { ref, firm, park } = project
  const params = {
    ref,
    firm: firm.name,
    parkZh: park.nameZh,
    parkEn: park.nameEn,
    stageZh: stageInWords(stage, 'zh'),
    stageEn: stageInWords(stage, 'en'),
    by: name,
    link: env().BASE_URL + paths.landingStep(enclaveSlug, project.id, stage),
  }
  const about = { type: 'project', id: project.id }
  for (const toUserId of new Set(to))
    if (toUserId !== userId)
      await postLetter(
        tx,
        { enclaveId, toUserId, letter: stepLetters.landing_step_given, params, about },
        now,
      )
}
