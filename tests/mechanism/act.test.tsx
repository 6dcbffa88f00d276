import { expect, it } from 'vitest'
import { z } from 'zod'
import { act } from '~/mechanism/act.server'
import { labelsIn } from '~/mechanism/labels'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { DateField, TextField } from '~/ui/form'

type Refusal = 'taken' | 'too_early'
const sentences = {
  taken: 'Taken.',
  too_early: ({ day }: Record<string, unknown>) => `Not before ${String(day)}.`,
}
const words = { zh: { refusals: sentences }, en: { refusals: sentences } }

const declared = {
  guard: async () => 'Lin',
  show: async (who: string) => ({ who }),
  form: z.object({ name: z.string({ error: 'required' }) }),
  run: async (who: string, _: unknown, { name }: { name: string }): Promise<Outcome<string, Refusal>> => {
    if (name === 'late') return refuse('too_early', { day: '2026-12-01' })
    return name === who ? refuse('taken') : ok(name)
  },
  words,
  at: { taken: 'name' } as const,
  file: { field: 'paper', refusals: { zh: { too_large: '太大' }, en: { too_large: 'Too large' } } },
  to: (_: string, __: unknown, value: string) => `/done/${value}`,
}
const { loader, action } = act(declared)

const asked = (form?: Record<string, string>) => {
  const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = new Request('http://127.0.0.1/act', { ...body, headers: { 'Accept-Language': 'en' } })
  return { request, params: {}, context: {} }
}
const answer = async (form: Record<string, string>) => {
  const response = await action(asked(form))
  const reply = response.headers.get('Location') ? null : ((await response.json()) as Record<string, unknown>)
  return { status: response.status, to: response.headers.get('Location'), reply }
}

it('an act shows what its page needs, to whom its guard lets in', async () => {
  expect(await (await loader(asked())).json()).toEqual({ who: 'Lin' })
})

it('a page may be read by more than may act', async () => {
  const forbidden = new Response(null, { status: 403 })
  const shut = async () => {
    throw forbidden
  }
  const one = act({ ...declared, guard: shut, readers: async () => 'Wei' })
  expect(await (await one.loader(asked())).json()).toEqual({ who: 'Wei' })
  await expect(one.action(asked({ name: 'Wei' }))).rejects.toBe(forbidden)
})

it('an act that is done leads on', async () => {
  expect(await answer({ name: 'Wei' })).toEqual({ status: 302, to: '/done/Wei', reply: null })
})

it('a form that does not parse is 422, with what is wrong at its field', async () => {
  const { status, reply } = await answer({})
  expect([status, reply?.error]).toEqual([422, { name: ['required'] }])
})

it('a form that does not parse is 404 where the row is not there', async () => {
  const gone = act({
    ...declared,
    find: async () => {
      throw new Response(null, { status: 404 })
    },
  })
  await expect(gone.action(asked({}))).rejects.toMatchObject({ status: 404 })
  expect((await gone.action(asked({ name: 'Wei' }))).status).toBe(302)
})

it('a refusal is a sentence at its field or on top, with its figures and with what was typed', async () => {
  const taken = await answer({ name: 'Lin' })
  expect([taken.status, taken.reply?.error]).toEqual([409, { name: ['Taken.'] }])
  const early = await answer({ name: 'late' })
  expect([early.status, early.reply?.error]).toEqual([409, { '': ['Not before 2026-12-01.'] }])
  expect(early.reply?.initialValue).toEqual({ name: 'late' })
})

it('a file that was not taken says why at its field, before anything is done', async () => {
  const { status, reply } = await answer({ name: 'Wei', 'paper.error': 'too_large' })
  expect([status, reply?.error]).toEqual([422, { paper: ['Too large'] }])
})

it('a form may depend on the row, a sentence on more than its figures, and the way on on what was typed', async () => {
  const one = act({
    ...declared,
    form: async (who: string) => z.object({ name: z.string().startsWith(who.charAt(0)) }),
    words: ({ reason }, locale) => `${reason} in ${locale}`,
    at: {},
    to: async (_, __, value, { name }) => `/done/${value}/${name}`,
  })
  const sent = (name: string) => one.action(asked({ name }))
  expect((await sent('Wei')).status).toBe(422)
  expect((await sent('Lu')).headers.get('Location')).toBe('/done/Lu/Lu')
  expect(await (await sent('Lin')).json()).toMatchObject({ error: { '': ['taken in en'] } })
  const late = await act({ ...declared, at: 'name' }).action(asked({ name: 'late' }))
  expect(await late.json()).toMatchObject({ error: { name: ['Not before 2026-12-01.'] } })
})

it('a reason without a sentence does not compile', () => {
  const half = { refusals: { taken: 'Taken.' } }
  // @ts-expect-error: nothing is said of too_early.
  act({ ...declared, words: { zh: half, en: half } })
})

it('the summary of errors finds the labels of the fields in their order, however deep they stand', () => {
  const fields = (
    <>
      <input type="hidden" name="stage" value="signed" />
      {null}
      <TextField name="name" label="Name" />
      <div>
        {['a', 'b'].map((key) => (
          <DateField key={key} name={`plan.${key}`} label={key} />
        ))}
      </div>
    </>
  )
  expect(Object.entries(labelsIn(fields))).toEqual([
    ['name', 'Name'],
    ['plan.a', 'a'],
    ['plan.b', 'b'],
  ])
})

it('sends back what was typed, but never a secret; and answers with more than an address where it has to', async () => {
  const door = act({
    ...declared,
    form: z.object({ name: z.string(), password: z.string({ error: 'required' }) }),
    run: async (_: string, __: unknown, { password }): Promise<Outcome<string, Refusal>> =>
      password === 'wrong' ? refuse('taken') : ok(password),
    secrets: ['password'],
    to: async (_: string, __: unknown, ___: string, { name }) =>
      new Response(null, { status: 302, headers: { Location: `/${name}`, 'Set-Cookie': 'a=b' } }),
  })
  const refusal = await door.action(asked({ name: 'Lin', password: 'wrong' }))
  expect(refusal.status).toBe(409)
  const text = await refusal.text()
  expect(text).toContain('Lin')
  expect(text).not.toContain('wrong')
  const taken = await door.action(asked({ name: 'Lin', password: 'right' }))
  expect([taken.headers.get('Location'), taken.headers.get('Set-Cookie')]).toEqual(['/Lin', 'a=b'])
})
