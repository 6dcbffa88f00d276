import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { joiningWords } from '~/plan/evidence/joining-words'
import type { Actor } from '~/ground/people/actor'
import { act, type Asked } from '~/mechanism/act.server'
import type { Outcome } from '~/shared/outcome'
import { JoiningForm, type Joining } from './joining.form'
import { joiningPage } from './joining-page.server'

const idsOf = ({ params }: Asked) => [params.recordId, params.otherId] as const
type Command<T, R extends string> = (
  actor: Actor,
  ids: ReturnType<typeof idsOf>,
  input: Joining,
  now: Date,
) => Promise<Outcome<T, R>>

/** An act on two achievements that may be one; where `stays` says so it leads back to itself, else to the evidence. */
export function actOnPair<T, R extends keyof (typeof joiningWords)['zh']['refusals']>(
  command: Command<T, R>,
  stays: (value: T) => boolean = () => false,
) {
  return act({
    guard: ({ request, params }) => requireWorker(request, params.enclave),
    show: (actor, asked) => joiningPage(actor, idsOf(asked)),
    form: JoiningForm,
    find: (actor, asked) => joiningPage(actor, idsOf(asked)),
    run: async (actor, asked, input, now) => {
      await joiningPage(actor, idsOf(asked))
      return command(actor, idsOf(asked), input, now)
    },
    words: joiningWords,
    to: (actor, { request }, value) => {
      const { pathname } = new URL(request.url)
      return stays(value) ? pathname : pathsOf(areaOf(pathname), actor.enclaveSlug).evidence
    },
  })
}
