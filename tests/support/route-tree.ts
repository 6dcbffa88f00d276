import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import tree from '~/routes'

export type RouteModule = { loader?: LoaderFunction; action?: ActionFunction }
export type Address = {
  /** The whole pattern, as '/desk/:enclave/firms/:firmId'; a layout has that of the page it frames, and #frame. */
  at: string
  id: string
  file: string
  /** The address of the layout around it, if there is one. */
  frame: string | null
  load: () => Promise<RouteModule>
}

const modules = import.meta.glob<RouteModule>('../../app/audiences/**/*.{ts,tsx}')

/** Every address of the product with its module, and every layout that has a loader of its own. */
export const addresses: Address[] = (await tree).flatMap((entry) => addressesOf(entry, ''))

function addressesOf({ id, path = '', file, children }: RouteConfigEntry, above: string): Address[] {
  const own = [above, path].filter(Boolean).join('/')
  const load = modules[`../../app/${file}`]
  if (!load) throw new Error(`app/routes.ts names ${file}, which is not there`)
  // A layout stands at the addresses below it: `prefix` has already written its path into its children.
  if (!children) return [{ at: `/${own}`, id: id ?? routeId(file), file, frame: null, load }]
  const below = children.flatMap((child) => addressesOf(child, own))
  const shortest = below.map(({ at }) => at).sort((a, b) => a.length - b.length)[0] ?? '/'
  const frame = `${file.includes('public') ? '/:enclave' : shortest}#frame`
  const framed = below.map((one) => ({ ...one, frame: one.frame ?? frame }))
  return [{ at: frame, id: id ?? routeId(file), file, frame: null, load }, ...framed]
}

/** The name Remix gives to a route that has none of its own. */
function routeId(file: string): string {
  return file.replace(/\.tsx?$/, '')
}

/** The parameters a pattern names. */
export function paramNames(at: string): string[] {
  return [...at.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
}

/** The address with its parameters filled in. */
export function pathOf(at: string, params: Record<string, string>): string {
  return at
    .replace('#frame', '')
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
