import type { ServerBuild } from '@remix-run/node'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export type FirstLoad = { id: string; path: string; area: Area; bytes: number }
type Area = 'public' | 'founder' | 'desk'

/** What a page's scripts may weigh, compressed. Public and founder pages are still: at most a plain script. */
export const MOST_BYTES: Record<Area, number> = { public: 15_000, founder: 15_000, desk: 160_000 }
const DESKS = ['desk', 'review', 'bureau', 'park', 'admin']

/** The scripts a browser fetches for the first page it opens, per address: entry, route modules, their imports. */
export function firstLoads(build: ServerBuild): FirstLoad[] {
  const { assets, routes } = build
  const sizes = new Map<string, number>()
  const size = (file: string) => {
    const known =
      sizes.get(file) ?? gzipSync(readFileSync(path.join(build.assetsBuildDirectory, file.slice(1)))).length
    sizes.set(file, known)
    return known
  }
  const parents = new Set(Object.values(routes).map((route) => route?.parentId))
  return Object.values(routes).flatMap((route) => {
    // The kit is for developers; in production it is not there.
    if (!route || route.path === 'ui' || parents.has(route.id) || !route.module.default) return []
    const chain = lineage(build, route.id)
    const still = chain.flatMap((id) => wordOf(routes[id]?.module.handle)).at(-1) ?? false
    const files = new Set([assets.entry.module, ...assets.entry.imports, assets.url])
    for (const id of chain) {
      const own = assets.routes[id]
      for (const file of own ? [own.module, ...(own.imports ?? [])] : []) files.add(file)
    }
    if (still) files.clear()
    const script = scriptOf(routes[route.id]?.module.handle)
    if (script) files.add(script)
    const bytes = [...files].reduce((sum, file) => sum + size(file), 0)
    const place = `/${chain.flatMap((id) => routes[id]?.path || []).join('/')}`
    return [{ id: route.id, path: place, area: areaOf(place), bytes }]
  })
}

function lineage({ routes }: ServerBuild, id: string): string[] {
  const parent = routes[id]?.parentId
  return parent ? [...lineage({ routes } as ServerBuild, parent), id] : [id]
}

/** What a route says of its scripts, if anything; the innermost word counts. */
function wordOf(handle: unknown): boolean[] {
  return typeof handle === 'object' && handle !== null && 'still' in handle ? [handle.still === true] : []
}

function scriptOf(handle: unknown): string | null {
  return typeof handle === 'object' && handle !== null && 'script' in handle ? String(handle.script) : null
}

function areaOf(place: string): Area {
  const first = place.split('/')[1] ?? ''
  return DESKS.includes(first) ? 'desk' : first === 'my' ? 'founder' : 'public'
}
