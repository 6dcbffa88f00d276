import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { joiningWords } from '~/plan/evidence/joining-words'
import type { Actor } from '~/ground/people/actor'
import { act, type Asked } from '~/mechanism/act.server'
import type { Sentences } from '~/mechanism/sentences'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
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
  return actOnTwo({ command, page: joiningPage, words: joiningWords, stays })
}

type On<Page, T, R extends string> = {
  command: Command<T, R>
  page: (actor: Actor, ids: ReturnType<typeof idsOf>) => Promise<Page>
  words: Record<Locale, { refusals: Sentences<NoInfer<R>> }>
  stays?: (value: T) => boolean
}

/** An act on two achievements that an address names. */
export function actOnTwo<Page, T, R extends string>({
  command,
  page,
  words,
  stays = () => false,
}: On<Page, T, R>) {
  return act({
    guard: ({ request, params }) => requireWorker(request, params.enclave),
    show: (actor, asked) => page(actor, idsOf(asked)),
    form: JoiningForm,
    find: (actor, asked) => page(actor, idsOf(asked)),
    run: async (actor, asked, input, now) => {
      await page(actor, idsOf(asked))
      return command(actor, idsOf(asked), input, now)
    },
    words,
    to: (actor, { request }, value) => {
      const { pathname } = new URL(request.url)
      return stays(value) ? pathname : pathsOf(areaOf(pathname), actor.enclaveSlug).evidence
    },
  })
}
