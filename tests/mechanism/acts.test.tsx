import { expect, it } from 'vitest'
import { z } from 'zod'
import { acts } from '~/mechanism/acts.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'

const ofNoun = { title: 'A noun', refusals: { taken: 'Taken.' } }
const words = { zh: ofNoun, en: ofNoun }
const frame = (w: { title: string }, { slug }: { slug: string }) => ({
  crumbs: [{ label: w.title, to: `/${slug}` }],
  errorText: (code: string) => code,
})
const nounAct = acts(words, frame)

const does = {
  guard: async () => 'Lin',
  show: async (who: string) => ({ slug: who, since: new Date(0) }),
  form: z.object({ name: z.string() }),
  run: async (who: string, _: unknown, { name }: { name: string }): Promise<Outcome<string, 'taken'>> =>
    name === who ? refuse('taken') : ok(name),
  to: () => '/done',
}
const looks = { name: () => 'Take', send: () => 'Take it' }

const refusal = async (action: typeof declared.action) => {
  const request = new Request('http://127.0.0.1/act', {
    method: 'POST',
    body: new URLSearchParams({ name: 'Lin' }),
  })
  return ((await (await action({ request, params: {}, context: {} })).json()) as { error: unknown }).error
}

const declared = nounAct({
  ...does,
  ...looks,
  lead: (w, { slug, since }) => `${w.title} ${slug} ${since.slice(0, 4)}`,
})

it('an act of a noun is loader, action, title and page, and words its refusals as the noun does', async () => {
  expect(Object.keys(declared).sort()).toEqual(['Page', 'action', 'loader', 'meta'])
  expect(await refusal(declared.action)).toEqual({ '': ['Taken.'] })
})

it('a noun may keep the sentences of its refusals elsewhere', async () => {
  const own = { refusals: { taken: 'Gone.' } }
  const one = acts(words, frame, { refusals: { zh: own, en: own } })({ ...does, ...looks })
  expect(await refusal(one.action)).toEqual({ '': ['Gone.'] })
})

it('what the types hold: a sentence for each reason, what the frame needs, and what is shown as it arrives', () => {
  const silent = { title: 'A noun' }
  // @ts-expect-error: nobody says what is to be said when it is taken.
  acts({ zh: silent, en: silent }, frame)({ ...does, ...looks })
  // @ts-expect-error: a reason has no field that the command does not give.
  nounAct({ ...does, ...looks, at: { too_early: 'name' } })
  // @ts-expect-error: the frame needs a slug.
  nounAct({ ...does, ...looks, show: async () => ({ since: 'today' }) })
  // @ts-expect-error: a moment arrives as a text.
  nounAct({ ...does, ...looks, lead: (_, { since }) => since.getFullYear() })
})
