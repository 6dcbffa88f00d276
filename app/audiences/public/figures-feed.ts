import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEnclave } from '~/ground/people/guard.server'
import { figuresInLines } from '~/plan/open-figures/csv'
import { openFigures } from '~/plan/open-figures/figures.server'
import { schemaOfFigures } from '~/plan/open-figures/shape'
import { today } from '~/platform/clock.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

const FOR_ALL = { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' }
const inJson = (what: unknown, type = 'application/json') =>
  new Response(JSON.stringify(what, null, 2), {
    headers: { ...FOR_ALL, 'Content-Type': `${type}; charset=utf-8` },
  })

/** The published figures by machine: as JSON, as CSV, and the schema of the JSON. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const address = env().BASE_URL + paths.publicFigures(enclave.slug)
  const { pathname } = new URL(request.url)
  if (pathname.endsWith('.schema.json'))
    return inJson(schemaOfFigures(`${address}.schema.json`), 'application/schema+json')
  const figures = await openFigures(enclave, today())
  if (pathname.endsWith('.json')) return inJson({ $schema: `${address}.schema.json`, ...figures })
  return new Response(figuresInLines(figures), {
    headers: { ...FOR_ALL, 'Content-Type': 'text/csv; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  })
}
