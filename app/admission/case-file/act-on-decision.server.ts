import { findApplication } from '~/admission/applications/queries.server'
import { deskWords } from '~/admission/applications/desk-words'
import { DecisionForm, type DecisionInput } from '~/admission/decisions/decide.form'
import type { DecideRefusal } from '~/admission/decisions/decide.server'
import { orBarred } from '~/admission/phases/bar-text'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import { decisionView } from './decision-view.server'

type Command = (
  actor: Actor,
  fileId: string,
  input: DecisionInput,
  now: Date,
) => Promise<Outcome<unknown, DecideRefusal>>

/** The director's decision on one file, known at once or held back. */
export function actOnDecision(command: Command, to: (slug: string, fileId: string) => string) {
  return act({
    guard: inRole('director'),
    show: (actor, { request, params }) =>
      decisionView(actor, params.applicationId, today(), localeOf(request)),
    form: DecisionForm,
    find: (actor, { params }) => findApplication(actor, params.applicationId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.applicationId), input, now),
    words: orBarred(deskWords),
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.applicationId ?? ''),
  })
}
