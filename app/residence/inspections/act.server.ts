import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { refusalOfPhotos, type PhotoRefusal } from '~/residence/tickets/photos.part.server'
import { writeReport } from '~/residence/tickets/report.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayInspect } from './abilities'
import { nextDue } from './due'
import { inspectionEvents } from './events'
import type { ChecklistInput, RoundInput, Walk } from './inspection.form'
import { checklistFromJson, keyedAfter } from './items'
import { checklistOf, inspectionOf, roundOf, whereInWords } from './queries.server'
import { floorNamed, housesOf } from '~/residence/tickets/floor-name.server'

type Set = Outcome<{ checklistId: string }, 'changed_meanwhile'>

/** Makes a checklist, or its next version: what was found by an earlier one stays as it was asked. */
export async function setChecklist(
  actor: Actor,
  checklistId: string | null,
  { nameZh, nameEn, items, reason, version, idempotencyKey }: ChecklistInput,
  now: Date,
  source?: TakenFrom,
): Promise<Set> {
  if (!mayInspect(actor.role, 'set_checklists')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key: idempotencyKey, command: 'set_checklist' }, now, async (): Promise<Set> => {
        const before = checklistId === null ? null : await checklistOf(actor, checklistId, tx)
        if (before && before.version !== version) return refuse('changed_meanwhile')
        const id = before?.id ?? newId()
        if (!before) await tx.checklist.create({ data: { enclaveId, id, createdAt: now } })
        const next = (before?.version ?? 0) + 1
        const keyed = keyedAfter(before?.items ?? [], items, next)
        const content = { nameZh, nameEn, items: keyed as Prisma.InputJsonArray, reason }
        await tx.checklistVersion.create({
          data: { enclaveId, checklistId: id, version: next, ...content, byId: userId, at: now },
        })
        const said = { name: nameZh, version: next, items: items.length, reason, ...ofSource(source) }
        const subject = { type: 'checklist', id }
        const event = inspectionEvents.checklist_set(said)
        await recordEvent(tx, { enclaveId, actor, subject, event }, now)
        return ok({ checklistId: id })
      }),
    )
  return onConstraint<Set, Set>(work, { ChecklistVersion_pkey: () => refuse('changed_meanwhile') })
}

/** Plans a round from a day on. */
export async function planRound(
  actor: Actor,
  { checklistId, where, everyMonths, firstDueOn, idempotencyKey }: RoundInput,
  now: Date,
): Promise<Outcome<{ roundId: string }, 'unknown_place'>> {
  if (!mayInspect(actor.role, 'plan_rounds')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction((tx) =>
    once(tx, { userId, key: idempotencyKey, command: 'plan_round' }, now, async () => {
      const { name } = await checklistOf(actor, checklistId, tx)
      const [kind, id] = where.split(':')
      const [floorId, placeId] = [kind === 'floor' ? id : null, kind === 'place' ? id : null]
      const known = { where: { enclaveId, id: id ?? '' } }
      if (floorId && (!isId(floorId) || (await tx.floor.count(known)) === 0)) return refuse('unknown_place')
      if (placeId && (!isId(placeId) || (await tx.unit.count(known)) === 0)) return refuse('unknown_place')
      const roundId = newId()
      const round = await tx.inspectionRound.create({
        data: {
          enclaveId,
          id: roundId,
          checklistId,
          floorId: floorId ?? null,
          placeId: placeId ?? null,
          everyMonths,
          firstDueOn: dateOfDay(firstDueOn),
          createdById: userId,
          createdAt: now,
        },
        include: { place: true, floor: { include: { house: true } } },
      })
      const floor = round.floor && floorNamed(round.floor, await housesOf(tx, enclaveId))
      const said = {
        name,
        where: whereInWords({ ...round, floor }, 'zh'),
        months: everyMonths,
        from: firstDueOn,
      }
      const event = inspectionEvents.round_planned(said)
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'round', id: roundId }, event }, now)
      return ok({ roundId })
    }),
  )
}

/** No more rounds of this plan; those walked stay on record. */
export async function endRound(
  actor: Actor,
  roundId: string,
  now: Date,
): Promise<Outcome<{ roundId: string }, 'is_ended'>> {
  if (!mayInspect(actor.role, 'end_rounds')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const round = await roundOf(actor, roundId, tx)
    const { count } = await tx.inspectionRound.updateMany({
      where: { enclaveId, id: round.id, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) return refuse('is_ended')
    const event = inspectionEvents.round_ended({ name: round.name })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'round', id: round.id }, event }, now)
    return ok({ roundId: round.id })
  })
}

export type WalkRefusal = 'done_already' | 'changed_meanwhile' | 'is_ended' | PhotoRefusal
type Walked = Outcome<{ inspectionId: string }, WalkRefusal>

/** Puts a round that was walked on record. Of two who walk the same one the second is told that it is done. */
export async function walkRound(actor: Actor, roundId: string, input: Walk, now: Date): Promise<Walked> {
  if (!mayInspect(actor.role, 'walk')) forbidden()
  const work = () => inTransaction((tx) => writeWalk(tx, actor, roundId, input, now))
  return onConstraint<Walked, Walked>(work, {
    Inspection_enclaveId_roundId_dueOn_key: () => refuse('done_already'),
  })
}

async function writeWalk(
  tx: Tx,
  actor: Actor,
  roundId: string,
  { dueOn, version, answers }: Walk,
  now: Date,
): Promise<Walked> {
  const { enclaveId, userId } = actor
  const round = await roundOf(actor, roundId, tx)
  if (round.endedAt) return refuse('is_ended')
  const due = nextDue(round, round.last)
  if (due !== dueOn) return refuse('done_already')
  if (round.version !== version) return refuse('changed_meanwhile')
  const fileIds = [...new Set(answers.flatMap(({ fileId }) => fileId ?? []))]
  const wrong = await refusalOfPhotos(tx, actor, fileIds)
  if (wrong) return refuse(wrong)
  const id = newId()
  const { checklistId } = round
  const done = { doneOn: dateOfDay(dayOf(now)), doneAt: now, doneById: userId }
  await tx.inspection.create({
    data: { enclaveId, id, roundId: round.id, checklistId, version, dueOn: dateOfDay(due), ...done },
  })
  for (const fileId of fileIds) {
    const taken = await attachFile(tx, actor, fileId, { type: 'inspection', id })
    // Another press took the file in the same moment: nothing of this one is kept.
    if (!taken.ok) throw new Error('a photo went elsewhere meanwhile')
  }
  await tx.inspectionAnswer.createMany({
    data: answers.map((answer) => ({ enclaveId, inspectionId: id, ...answer })),
  })
  const findings = answers.filter(({ isFinding }) => isFinding).length
  const said = { name: round.name, where: whereInWords(round, 'zh'), due, findings }
  const event = inspectionEvents.inspection_done(said)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'inspection', id }, event }, now)
  return ok({ inspectionId: id })
}

export type FindingRefusal = 'reported_already' | 'unknown_kind' | 'unknown_place'

/** Makes a finding a report, with its place and photo; pressed twice it stays one. */
export async function reportFinding(
  actor: Actor,
  inspectionId: string,
  item: string,
  now: Date,
): Promise<Outcome<{ ticketId: string }, FindingRefusal>> {
  if (!mayInspect(actor.role, 'report_finding')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const inspection = await inspectionOf(actor, inspectionId, tx)
    await tx.$queryRaw`SELECT item FROM "InspectionAnswer" WHERE "enclaveId" = ${enclaveId}::uuid
      AND "inspectionId" = ${inspection.id}::uuid AND item = ${item} FOR UPDATE`
    const where = { enclaveId_inspectionId_item: { enclaveId, inspectionId: inspection.id, item } }
    const answer = (await tx.inspectionAnswer.findUnique({ where })) ?? notFound()
    const asked = checklistFromJson(inspection.items).find(({ key }) => key === item)
    if (!answer.isFinding || !asked) notFound()
    if (answer.ticketId) return refuse('reported_already')
    const { kinds } = await settingOn(tx, enclaveId, 'care', dayOf(now))
    const kind = kinds.find(({ code }) => code === 'other') ?? kinds.at(-1)
    if (!kind) return refuse('unknown_kind')
    const value = asked.measure ? `${answer.answer} ${asked.measure.unit}，` : ''
    // A report names a place; where the round went through a floor, its words do.
    const floor = inspection.floor && !inspection.place ? `${inspection.floor.nameZh}，` : ''
    const text = `${floor}${asked.zh}：${value}${answer.note}`
    const said = { kind: kind.code, text, placeId: inspection.placeId ?? undefined, files: [] }
    const made = await writeReport(tx, actor, said, now)
    if (!made.ok) return refuse(made.reason === 'unknown_place' ? 'unknown_place' : 'unknown_kind')
    const { ticketId } = made.value
    await tx.inspectionAnswer.update({ where, data: { ticketId } })
    const { fileId } = answer
    if (fileId) await tx.ticketPhoto.create({ data: { enclaveId, ticketId, fileId, messageId: null } })
    return ok({ ticketId })
  })
}
