import { expect, it } from 'vitest'

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown
type RouteModule = { loader?: Handler; action?: Handler }

/** Every route behind the sign-in page; files that are added later are swept with them. */
const modules = import.meta.glob<RouteModule>(
  '../../app/audiences/{my,desk,review,bureau,park,department,host,admin}/**/*.{ts,tsx}',
)

const handlers = (
  await Promise.all(
    Object.entries(modules).map(async ([path, load]) => {
      const { loader, action } = await load()
      const file = path.replace('../../app/audiences/', '')
      return [
        ...(loader ? [{ file, name: 'loader', method: 'GET', run: loader }] : []),
        ...(action ? [{ file, name: 'action', method: 'POST', run: action }] : []),
      ]
    }),
  )
).flat()

/** Whatever a route calls its parameters, it gets a word for each. */
const params = new Proxy<Record<string, string>>({}, { get: () => 'any' })

it('finds the routes', () => {
  expect(handlers.length).toBeGreaterThan(10)
})

it.each(handlers)('$file $name turns a stranger away', async ({ file, method, run }) => {
  const body = method === 'POST' ? { body: new URLSearchParams({ any: 'thing' }) } : {}
  const request = new Request(`http://127.0.0.1:3000/${file.split('/')[0]}/any`, { method, ...body })
  const answer = await Promise.resolve()
    .then(() => run({ request, params, context: {} }))
    .catch((thrown: unknown) => thrown)
  if (!(answer instanceof Response)) throw answer instanceof Error ? answer : new Error('answered a stranger')
  expect([302, 401, 403]).toContain(answer.status)
  if (answer.status === 302) expect(answer.headers.get('Location')).toMatch(/^\/sign-in(\?|$)/)
})
