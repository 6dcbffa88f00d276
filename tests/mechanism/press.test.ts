import { expect, it } from 'vitest'
import { z } from 'zod'
import { press } from '~/mechanism/press.server'

const stranger = new Response(null, { status: 403 })
const done: string[] = []
const { loader, action } = press({
  guard: async ({ params }) => {
    if (!params.who) throw stranger
    return params.who
  },
  at: (who) => `/page/${who}`,
  form: z.object({ open: z.enum(['0', '1'], { error: 'required' }) }),
  run: async (who, _, __, { open }) => {
    done.push(`${who} ${open}`)
    if (open === '0') return `/page/${who}?refused=not_yours`
  },
})
const asked = (params: Record<string, string>, form?: Record<string, string>) => ({
  request: new Request('http://127.0.0.1/press', form && { method: 'POST', body: new URLSearchParams(form) }),
  params,
  context: {},
})
const to = (response: Response) => [response.status, response.headers.get('Location')]

it('has nothing to look at: whoever opens it is led to where its button stands', async () => {
  expect(to(await loader(asked({ who: 'Lin' })))).toEqual([302, '/page/Lin'])
})

it('leads back to that page, or to where the act says', async () => {
  expect(to(await action(asked({ who: 'Lin' }, { open: '1' })))).toEqual([302, '/page/Lin'])
  expect(to(await action(asked({ who: 'Lin' }, { open: '0' })))).toEqual([302, '/page/Lin?refused=not_yours'])
  expect(done).toEqual(['Lin 1', 'Lin 0'])
})

it('does nothing for whoever may not, and nothing that does not parse', async () => {
  await expect(loader(asked({}))).rejects.toBe(stranger)
  await expect(action(asked({}, { open: '1' }))).rejects.toBe(stranger)
  expect((await action(asked({ who: 'Lin' }, {}))).status).toBe(422)
  expect(done).toEqual(['Lin 1', 'Lin 0'])
})

it('finds its row before anything else, also where nothing is done', async () => {
  const gone = new Response(null, { status: 404 })
  const one = press({
    guard: async () => 'Lin',
    find: async () => {
      throw gone
    },
    at: () => '/page',
    form: z.object({ open: z.string() }),
    run: async () => void done.push('never'),
  })
  await expect(one.loader(asked({}))).rejects.toBe(gone)
  await expect(one.action(asked({}, {}))).rejects.toBe(gone)
  expect(done).not.toContain('never')
})
