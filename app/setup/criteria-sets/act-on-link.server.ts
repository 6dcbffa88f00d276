import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { ok, type Outcome } from '~/shared/outcome'
import { z } from 'zod'
import { subscriptionBehind } from './subscribe.server'

type Command = (enclaveId: string, token: string | undefined, now: Date) => Promise<Outcome<unknown>>

/**
 * What the link of a letter to a subscriber does. Opening it changes nothing, because mail programs open links too: the
 * button does; a link that has ended says so on its page.
 */
export function actOnLink(
  purpose: 'confirm' | 'leave',
  command: Command,
  here: (slug: string, token: string) => string,
) {
  return act({
    guard: publicEnclave,
    show: async (enclave, { request, params }) => {
      const open = (await subscriptionBehind(enclave.id, params.token, purpose, now())) !== null
      const { slug, name } = enclaveInWords(enclave, localeOf(request))
      const done = !open && new URL(request.url).searchParams.has('done')
      return { slug, name, open, done }
    },
    form: z.object({}),
    run: async ({ id }, { params }, _, now): Promise<Outcome<boolean, never>> =>
      ok((await command(id, params.token, now)).ok),
    words: { zh: { refusals: {} }, en: { refusals: {} } },
    to: ({ slug }, { params }, done) => here(slug, params.token ?? '') + (done ? '?done' : ''),
  })
}
