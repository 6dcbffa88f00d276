import { fileToScreen, noteOnFile } from '~/admission/applications/screened-file.part.server'
import { screeningOf } from '~/admission/applications/queries.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { screeningEvents } from './events'
import { holdFile, screenedFile } from '~/admission/applications/gate.part.server'
import type { OpinionChange, OpinionInput } from './opinion.form'
import {
  opinionOf,
  seatOf,
  screeningStateOf,
  type HeldVerdict,
  type ScreeningFacts,
} from '~/admission/applications/screening-state'
import { screeningLetters } from './letters'

export type OpinionRefusal =
  | 'wrong_state'
  | 'not_a_screener'
  | 'already_given'
  | 'not_given'
  | 'ruled'
  | 'no_such_criterion'
  | 'changed_meanwhile'
type Given = Outcome<{ round: number }, OpinionRefusal>

/** A screener's own opinion of this round: once a person, before the other's can be read. */
export async function giveOpinion(actor: Actor, id: string, input: OpinionInput, now: Date): Promise<Given> {
  const work = () =>
    inTransaction(async (tx): Promise<Given> => {
      const open = await openForScreener(tx, actor, id, input)
      if (!open.ok) return open
      const { file, facts, round, verdicts } = open.value
      if (opinionOf(facts, actor.userId)) return refuse('already_given')
      const { recommendation, note } = input
      await tx.screeningOpinion.create({
        data: {
          enclaveId: actor.enclaveId,
          applicationId: id,
          round,
          screenerId: actor.userId,
          recommendation,
          note,
          verdicts,
          givenAt: now,
        },
      })
      const own = { screenerId: actor.userId, ruling: false, recommendation, verdicts }
      await tellTheOther(tx, actor, file, { ...facts, opinions: [...facts.opinions, own] }, now)
      // What was said stays out of the log's sentence: the other has not spoken yet.
      await noteOnFile(tx, actor, file, screeningEvents.screening_opinion_given({ round }), now)
      return ok({ round })
    })
  return onConstraint<Given, Given>(work, { ScreeningOpinion_pkey: () => refuse('already_given') })
}

/** A screener thinks again, and says why; what was held before stays in the log. */
export async function changeOpinion(
  actor: Actor,
  id: string,
  input: OpinionChange,
  now: Date,
): Promise<Given> {
  return inTransaction(async (tx): Promise<Given> => {
    const open = await openForScreener(tx, actor, id, input)
    if (!open.ok) return open
    const { file, facts, round, verdicts } = open.value
    const before = opinionOf(facts, actor.userId)
    if (!before) return refuse('not_given')
    const { recommendation, note, reason } = input
    const { enclaveId, userId: screenerId } = actor
    const { count } = await tx.screeningOpinion.updateMany({
      where: { enclaveId, applicationId: id, round, screenerId, ruling: false },
      data: { recommendation, note, verdicts, changedAt: now, changeReason: reason },
    })
    if (count === 0) return refuse('changed_meanwhile')
    // While the other has not spoken, not even the log says what was held.
    const bothSpoke = screeningStateOf(facts).kind !== 'waits'
    const held = {
      recommendation: before.recommendation,
      verdicts: before.verdicts.map((one) => ({ ...one })),
    }
    const payload = bothSpoke ? { round, reason, before: held } : { round }
    await noteOnFile(tx, actor, file, screeningEvents.screening_opinion_changed(payload), now)
    return ok({ round })
  })
}

/** The file in screening, held, with the person's seat; the verdicts named by the file's own criteria only. */
async function openForScreener(tx: Tx, actor: Actor, id: string, input: OpinionInput) {
  const file = await fileToScreen(tx, actor, id)
  await holdFile(tx, file)
  const row = await screenedFile(tx, file)
  const facts = screeningOf(row)
  if (row.state !== 'screening' || facts.screeners < 2) return refuse('wrong_state')
  if (seatOf(facts, actor.userId) === null) return refuse('not_a_screener')
  const standing = screeningStateOf(facts)
  if (standing.kind === 'settled' && standing.ruled) return refuse('ruled')
  const known = new Map(file.findings.map(({ criterion, verdict }) => [criterion, verdict]))
  const verdicts = input.verdicts.map(({ criterion, verdict, note }): HeldVerdict => ({
    criterion,
    verdict,
    note,
  }))
  const named = new Set(verdicts.map(({ criterion }) => criterion))
  if (named.size !== verdicts.length || named.size !== known.size) return refuse('no_such_criterion')
  if (![...named].every((code) => known.has(code))) return refuse('no_such_criterion')
  // What is agreed with must be what stood on the page.
  if (input.verdicts.some(({ criterion, seen }) => known.get(criterion) !== seen)) {
    return refuse('changed_meanwhile')
  }
  return ok({ file, facts, round: row.screeningRound, verdicts })
}

type File = Awaited<ReturnType<typeof fileToScreen>>

/** Whoever is still to speak is told that it is their turn; when both have, and are apart, both are told. */
async function tellTheOther(tx: Tx, actor: Actor, file: File, facts: ScreeningFacts, now: Date) {
  const standing = screeningStateOf(facts)
  const both = [facts.officerId, facts.secondOfficerId].filter((one) => one !== null)
  const letter =
    standing.kind === 'waits'
      ? screeningLetters.screening_opinion_awaited
      : screeningLetters.screening_opinions_apart
  if (standing.kind === 'settled' || standing.kind === 'alone') return
  const receivers = standing.kind === 'waits' ? both.filter((one) => one !== actor.userId) : both
  const { enclaveId, id, ref } = file
  const link = env().BASE_URL + paths.deskOpinion(actor.enclaveSlug, id)
  for (const toUserId of receivers) {
    const params = { ref, firm: file.firm.name, by: actor.name, link }
    await postLetter(tx, { enclaveId, toUserId, letter, params, about: { type: 'application', id } }, now)
  }
}
