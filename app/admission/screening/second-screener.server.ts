import { fileToScreen, noteOnFile } from '~/admission/applications/screened-file.part.server'
import { screeningOf } from '~/admission/applications/queries.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { screeningEvents } from './events'
import { holdFile, screenedFile } from '~/admission/applications/gate.part.server'
import { opinionOf } from '~/admission/applications/screening-state'
import { screeningLetters } from './letters'

export type SecondRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'same_person'
  | 'theirs_already'
  | 'opinion_given'
  | 'not_an_officer'
  | 'changed_meanwhile'
type Seated = Outcome<{ personId: string }, SecondRefusal>

/**
 * Puts an officer or the director on a file as its second screener: oneself, out of the queue, or somebody by
 * hand. Never whoever is in charge of it, and nobody else once the second has spoken.
 */
export async function seatSecondScreener(
  actor: Actor,
  id: string,
  { person, seen }: { person: string; seen?: string | null },
  now: Date,
): Promise<Seated> {
  const work = () =>
    inTransaction(async (tx): Promise<Seated> => {
      const file = await fileToScreen(tx, actor, id)
      if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
      await holdFile(tx, file)
      const row = await screenedFile(tx, file)
      const facts = screeningOf(row)
      if (row.state !== 'screening' || facts.screeners < 2) return refuse('wrong_state')
      if (seen !== undefined && facts.secondOfficerId !== seen) return refuse('changed_meanwhile')
      if (facts.secondOfficerId === person) return refuse('theirs_already')
      if (facts.officerId === person) return refuse('same_person')
      if (opinionOf(facts, facts.secondOfficerId)) return refuse('opinion_given')
      const { enclaveId } = actor
      const role = { in: ['officer', 'director'] }
      const member = await tx.membership.findFirst({
        where: { enclaveId, userId: person, role, endedAt: null },
      })
      if (!member) return refuse('not_an_officer')
      const { count } = await tx.application.updateMany({
        where: { enclaveId, id, state: 'screening', secondOfficerId: facts.secondOfficerId },
        data: { secondOfficerId: person },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const { name } = await tx.user.findUniqueOrThrow({ where: { id: person }, select: { name: true } })
      if (person !== actor.userId) {
        const link = env().BASE_URL + paths.deskOpinion(actor.enclaveSlug, id)
        const params = { ref: file.ref, firm: file.firm.name, by: actor.name, link }
        const about = { type: 'application', id }
        await postLetter(
          tx,
          { enclaveId, toUserId: person, letter: screeningLetters.second_screener_asked, params, about },
          now,
        )
      }
      await noteOnFile(
        tx,
        actor,
        file,
        screeningEvents.second_screener_set({ screener: name, screenerId: person }),
        now,
      )
      return ok({ personId: person })
    })
  return onConstraint<Seated, Seated>(work, { two_screeners_are_two_people: () => refuse('same_person') })
}
