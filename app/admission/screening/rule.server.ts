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
import type { Ruling } from './opinion.form'
import { seatOf, screeningStateOf } from '~/admission/applications/screening-state'
import { screeningLetters } from './letters'

export type RuleRefusal = 'wrong_state' | 'wrong_role' | 'own_opinion' | 'not_apart' | 'ruled'
type Ruled = Outcome<{ round: number }, RuleRefusal>

/** Two screeners are apart: the director, who is neither of them, says what follows, once a round, with reasons. */
export async function ruleOnScreening(actor: Actor, id: string, input: Ruling, now: Date): Promise<Ruled> {
  const work = () =>
    inTransaction(async (tx): Promise<Ruled> => {
      const file = await fileToScreen(tx, actor, id)
      if (actor.role !== 'director') return refuse('wrong_role')
      await holdFile(tx, file)
      const row = await screenedFile(tx, file)
      const facts = screeningOf(row)
      if (row.state !== 'screening') return refuse('wrong_state')
      if (seatOf(facts, actor.userId) !== null) return refuse('own_opinion')
      const standing = screeningStateOf(facts)
      if (standing.kind === 'settled' && standing.ruled) return refuse('ruled')
      if (standing.kind !== 'apart') return refuse('not_apart')
      const { enclaveId, userId: screenerId } = actor
      const { recommendation, note } = input
      const round = row.screeningRound
      await tx.screeningOpinion.create({
        data: {
          enclaveId,
          applicationId: id,
          round,
          screenerId,
          ruling: true,
          recommendation,
          note,
          givenAt: now,
        },
      })
      const link = env().BASE_URL + paths.deskApplication(actor.enclaveSlug, id)
      for (const toUserId of [facts.officerId, facts.secondOfficerId].filter((one) => one !== null)) {
        const params = { ref: file.ref, firm: file.firm.name, note, link }
        const about = { type: 'application', id }
        await postLetter(
          tx,
          { enclaveId, toUserId, letter: screeningLetters.screening_ruled, params, about },
          now,
        )
      }
      await noteOnFile(tx, actor, file, screeningEvents.screening_ruled({ round, recommendation, note }), now)
      return ok({ round })
    })
  return onConstraint<Ruled, Ruled>(work, {
    one_ruling_per_round: () => refuse('ruled'),
    ScreeningOpinion_pkey: () => refuse('ruled'),
  })
}
