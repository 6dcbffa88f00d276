import type { ServerBuild } from '@remix-run/node'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a page's scripts may weigh in all, compressed. */
export const MOST_BYTES = 15_000

/** A page of the build: the script its route names, and what it weighs with the one that every page has. */
export type PageScripts = { id: string; path: string; own: string | null; bytes: number }

export function pageScripts(build: ServerBuild): PageScripts[] {
  const { routes, assetsBuildDirectory: folder } = build
  const parents = new Set(Object.values(routes).map((route) => route?.parentId))
  const ofEveryPage = bytesOfEveryPage(build)
  return Object.values(routes).flatMap((route): PageScripts[] => {
    // The kit is for developers; in production it is not there.
    if (!route || route.path === 'ui' || parents.has(route.id) || !route.module.default) return []
    const own = scriptOf(route.module.handle)
    const bytes = ofEveryPage + (own ? sizeOf(path.join(folder, own)) : 0)
    return [{ id: route.id, path: placeOf(build, route.id), own, bytes }]
  })
}

/** What the script weighs that every page has. */
export function bytesOfEveryPage({ assetsBuildDirectory: folder }: ServerBuild): number {
  const files = globSync(path.join(folder, 'assets/every-page-*.js'))
  return files.reduce((sum, file) => sum + sizeOf(file), 0)
}

function placeOf({ routes }: ServerBuild, id: string): string {
  const route = routes[id]
  const above = route?.parentId ? placeOf({ routes } as ServerBuild, route.parentId) : ''
  return route?.path ? `${above}/${route.path}` : above
}

function scriptOf(handle: unknown): string | null {
  return typeof handle === 'object' && handle !== null && 'script' in handle ? String(handle.script) : null
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(file)).length
}
