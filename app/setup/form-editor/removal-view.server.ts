import { needsBeyond } from '~/setup/criteria-sets/unasked.server'
import { questionOf } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import { edited } from './edits'
import { formVersion } from '~/ground/forms/queries.server'

type At = { section: string; question: string | null }

/** What is about to be taken out of a draft, and the criteria that could not be judged any more without it. */
export async function removalView(actor: Actor, id: string | undefined, at: At, today: Day) {
  const form = await formVersion(actor, id)
  const { sections, track, version, revision, state } = form
  const section = sections.find(({ key }) => key === at.section) ?? notFound()
  const question = at.question === null ? null : (questionOf([section], at.question) ?? notFound())
  const after = edited(sections, { act: 'remove', ...at })
  const { enclaveId } = actor
  const [before, left] = await Promise.all([
    needsBeyond({ enclaveId, track, sections }, today),
    needsBeyond({ enclaveId, track, sections: after.ok ? after.value : sections }, today),
  ])
  const known = new Set(before.map(({ set, code }) => `${set} ${code}`))
  const { zh, en } = question ?? section
  return {
    id: form.id,
    track,
    version,
    revision,
    state,
    ...at,
    zh,
    en,
    questions: question ? 0 : section.questions.length,
    needs: left.filter(({ set, code }) => !known.has(`${set} ${code}`)),
  }
}
