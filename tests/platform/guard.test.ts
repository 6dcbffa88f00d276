import { json } from '@remix-run/node'
import { createHash } from 'node:crypto'
import { request as send, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AHEAD } from '~/platform/ahead'
import { echo, miniBuild, serve } from '../support/mini-build'

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
type Ask = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  server = await serve(
    miniBuild({
      form: { action: echo, loader: () => json('form') },
      broken: { loader: () => Promise.reject(new Error('a secret of 13800138000')) },
    }),
  )
})
afterAll(() => server.close())

function ask({ method = 'GET', path = '/form', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = send({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response
        resolve({ status: statusCode, headers: answered, text: Buffer.concat(chunks).toString() })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (headers: Record<string, string>, body = 'a=1') => ask({ method: 'POST', headers, body })

test('a form of our own page arrives as it was typed', async () => {
  const answer = await post(own, 'name=%E6%B8%AD%E5%8D%97&plus=a+b')
  expect([answer.status, answer.text]).toEqual([
    200,
    JSON.stringify([
      ['name', '渭南'],
      ['plus', 'a b'],
    ]),
  ])
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is not a method here',
  async (method) => {
    const answer = await ask({ method, headers: own })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  },
)

test.each(['evil.example', 'evil.example:80', '127.0.0.1', 'a b'])('the host %s is refused', async (host) => {
  expect((await ask({ headers: { host } })).status).toBe(400)
})

test('a forwarded host counts for nothing without a trusted proxy', async () => {
  expect((await ask({ headers: { 'x-forwarded-host': 'evil.example' } })).status).toBe(200)
})

test.each([
  ['no word of where it comes from', {}, 403],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }, 403],
  ['another origin', { origin: 'http://evil.example' }, 403],
  ['a hidden origin', { origin: 'null' }, 403],
  ['the referer of another site', { referer: 'http://evil.example/form' }, 403],
  ['a referer that is no address', { referer: 'form' }, 403],
])('a form with %s is refused', async (_, headers, status) => {
  const answer = await post({ 'content-type': own['content-type'], ...headers } as Record<string, string>)
  expect(answer.status).toBe(status)
})

test('older browsers are known by Origin or Referer', async () => {
  const type = { 'content-type': own['content-type'] }
  const statuses = [
    (await post({ ...type, origin: server.origin })).status,
    (await post({ ...type, referer: `${server.origin}/form?x=1` })).status,
  ]
  expect(statuses).toEqual([200, 200])
})

test.each([
  ['JSON', 'application/json', 415],
  ['text', 'text/plain', 415],
  ['nothing', '', 415],
  ['multipart without a boundary', 'multipart/form-data', 400],
])('a body of %s is refused', async (_, type, status) => {
  expect((await post({ ...own, 'content-type': type })).status).toBe(status)
})

test('a compressed form is refused', async () => {
  expect((await post({ ...own, 'content-encoding': 'gzip' })).status).toBe(415)
})

test('a form that says it is too large is refused before it is read', async () => {
  expect((await post({ ...own, 'content-length': '2000000' }, 'a')).status).toBe(413)
})

test('a form that turns out too large is refused', async () => {
  const answer = await post({ ...own, 'transfer-encoding': 'chunked' }, `a=${'x'.repeat(1_000_100)}`)
  expect(answer.status).toBe(413)
})

test.each(['a=%00', 'a=b\0c'])('a form with NUL is refused: %j', async (body) => {
  expect((await post(own, body)).status).toBe(400)
})

test.each(['/form?a=%', '/%E0%A4%A', '/form?a=%00', `/form?${'a'.repeat(9000)}`])(
  'an address that cannot be read is refused: %.20s',
  async (path) => {
    expect((await ask({ path })).status).toBe(400)
  },
)

test.each([
  '/form?_data=__proto__',
  '/form?_data=nothing',
  '//evil.example/form',
  '/constructor',
  '/form?_data=root',
])('%s never ends in a 500', async (path) => {
  expect((await ask({ path })).status).toBeLessThan(500)
})

test('a broken page shows a number and nothing of its inside', async () => {
  const answer = await ask({ path: '/broken' })
  expect([answer.status, /secret|13800138000|at .*\.ts/.test(answer.text)]).toEqual([500, false])
})

test('every page carries the strict policy and no foreign origin', async () => {
  const { headers } = await ask({})
  const policy = String(headers['content-security-policy'])
  const hash = createHash('sha256').update(AHEAD).digest('base64')
  expect(policy).toBe(
    `default-src 'self';script-src 'self' 'sha256-${hash}';style-src 'self';connect-src 'self';img-src 'self' data:;` +
      "font-src 'self';frame-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self'",
  )
  expect([headers['x-content-type-options'], headers['x-powered-by']]).toEqual(['nosniff', undefined])
})

test('the server says that it lives, whatever the host', async () => {
  const answer = await ask({ path: '/healthz', headers: { host: 'probe' } })
  expect([answer.status, answer.text]).toEqual([200, 'ok\n'])
})

test('a monitor with the token reads figures without addresses; nobody else finds the page', async () => {
  const stranger = await ask({ path: '/metrics' })
  expect(stranger.status).toBe(404)
  process.env.METRICS_TOKEN = 'a token of a monitor'
  const bearing = (token: string) => ask({ path: '/metrics', headers: { authorization: `Bearer ${token}` } })
  expect((await bearing('another token of sb')).status).toBe(404)
  await ask({ path: '/healthz' })
  const { status, text } = await bearing('a token of a monitor')
  delete process.env.METRICS_TOKEN
  expect(status).toBe(200)
  expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",status="200"\} [1-9]/)
  expect(text).toMatch(/^feidi_ready [01]$/m)
  expect(text).toMatch(/nodejs_eventloop_lag_seconds/)
  expect(text).not.toMatch(/healthz|broken/)
})
