import { createRequestHandler, json, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node'
import { Links, Outlet, RemixServer, Scripts, useLoaderData } from '@remix-run/react'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { renderToString } from 'react-dom/server'

/** What the page below takes before it is filled up. */
const OWN_BYTES = 14_000

export type Row = {
  id: string
  ref: string
  name: string
  track: string
  state: string
  outcome: string | null
  at: string
}
type Rows = (enclaveId: string) => Promise<Row[]>

/** The rows of the list's first page with one prepared statement: no session, no counts, no rules. */
export function preparedRows(pool: Pool): Rows {
  const text = `SELECT a.id, a.ref, f.name, a.track, a.state, a.outcome, a."submittedAt" AS at FROM "Application" a
    JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"
    WHERE a."enclaveId" = $1 AND a."submittedAt" IS NOT NULL ORDER BY a."submittedAt" DESC, a.id DESC LIMIT 30`
  return async (enclaveId) => (await pool.query<Row>({ name: 'bench', text, values: [enclaveId] })).rows
}

/** `node:http` and `pg`: the rows as JSON, filled up to the bytes the product sends. */
export function bareHttp(rows: Rows, enclaveId: string): RequestListener {
  return (request, response) => {
    const bytes = Number(request.headers['x-bytes'] ?? 0)
    const answer = async () => {
      const text = JSON.stringify({ rows: await rows(enclaveId) })
      const body = text + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(text)))
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      })
      response.end(body)
    }
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)))
  }
}

/** A Remix page with the same rows in a table, string-rendered like ours and filled up to the same bytes. */
export function bareRemix(rows: Rows, enclaveId: string): RequestListener {
  const page = {
    default: Page,
    loader: async ({ request }: LoaderFunctionArgs) => {
      const bytes = Number(request.headers.get('x-bytes') ?? 0)
      return json({ rows: await rows(enclaveId), filler: Math.max(0, bytes - OWN_BYTES) / 3 })
    },
  }
  const build = {
    entry: { module: { default: render } },
    routes: {
      root: { id: 'root', path: '', module: { default: Root } },
      list: { id: 'list', parentId: 'root', index: true, module: page },
    },
    assets: {
      entry: { imports: [], module: '/entry.js' },
      url: '/manifest.js',
      version: '1',
      routes: {
        root: { id: 'root', path: '', module: '/root.js', imports: [] },
        list: { id: 'list', parentId: 'root', index: true, hasLoader: true, module: '/list.js', imports: [] },
      },
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/pages/client',
    basename: '/',
    mode: 'production',
    isSpaMode: false,
    future: { v3_singleFetch: false, v3_lazyRouteDiscovery: false },
  } as unknown as ServerBuild
  const handle = createRequestHandler(build, 'production')
  return (request, response) => {
    const answer = async () => {
      const headers = { 'x-bytes': String(request.headers['x-bytes'] ?? 0) }
      const page = await handle(new Request('http://127.0.0.1/', { headers }))
      response.writeHead(page.status, Object.fromEntries(page.headers)).end(await page.text())
    }
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)))
  }
}

function render(request: Request, status: number, headers: Headers, context: never) {
  const markup = renderToString(<RemixServer context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

function Root() {
  return (
    <html lang="zh-CN">
      <head>
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}

function Page() {
  const { rows, filler } = useLoaderData() as unknown as { rows: Row[]; filler: number }
  return (
    <table>
      <caption>{'行'.repeat(filler)}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.ref}</td>
            <td>
              <a href={`/desk/bench/applications/${row.id}`}>{row.name}</a>
            </td>
            <td>{row.track}</td>
            <td>{row.state}</td>
            <td>{row.outcome}</td>
            <td>{row.at}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export async function listen(handler: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
