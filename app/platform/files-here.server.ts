import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

/**
 * What files the form at an address may carry, as its route declares it (`export const handle = { files: 'own' }`):
 * those of people signed in, the same of which photos are written anew, the same or a table as text, pieces of theirs, or
 * one of a stranger. Everywhere else none is taken.
 */
export type FilesHere = 'none' | 'own' | 'photos' | 'tables' | 'pieces' | 'strangers'

type Branch = { path?: string; index?: boolean; caseSensitive?: boolean; id: string; children?: Branch[] }

const trees = new WeakMap<ServerBuild, Branch[]>()

/** What the route at an address declares. */
export function filesAt(build: ServerBuild, path: string): FilesHere {
  const tree = trees.get(build) ?? branchesOf(build, undefined)
  trees.set(build, tree)
  const id = matchRoutes(tree as Parameters<typeof matchRoutes>[0], path)?.at(-1)?.route.id
  const handle = id ? (build.routes[id]?.module.handle as { files?: FilesHere } | undefined) : undefined
  return handle?.files ?? 'none'
}

function branchesOf(build: ServerBuild, parentId: string | undefined): Branch[] {
  return Object.values(build.routes).flatMap((route): Branch[] => {
    if (!route || route.parentId !== parentId) return []
    const { id, path, index, caseSensitive } = route
    const place = { id, ...(path ? { path } : {}), ...(caseSensitive ? { caseSensitive } : {}) }
    return [index ? { ...place, index } : { ...place, children: branchesOf(build, id) }]
  })
}
