import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { withMemory } from '~/platform/remembered.server'

/** A route by the words of its address, in small letters; null where any word may stand. */
type Place = { id: string; words: (string | null)[]; isOpen: boolean }

/**
 * Remix flattens, ranks and compiles every route it was given several times a request. So each address is handled over
 * the part of the build that it could lead to: the routes whose words agree with its own, mostly one. Which of them it
 * is, and whether it is any, Remix judges as ever (decisions/0028-what-a-request-costs.md).
 */
export function handlerOf(build: ServerBuild, mode: string): RequestHandler {
  const places = Object.keys(build.routes).map((id) => placeOf(build, id))
  const handlers = new Map<string, RequestHandler>()
  return (request, context) => {
    const words = wordsOf(decoded(new URL(request.url).pathname))
    const ids = places.filter((place) => agrees(place, words)).map(({ id }) => id)
    const key = ids.join('\n')
    const handle = handlers.get(key) ?? createRequestHandler(sliceOf(build, ids), mode)
    handlers.set(key, handle)
    return withMemory(request, () => handle(request, { ...context, method: request.method }))
  }
}

function placeOf(build: ServerBuild, id: string): Place {
  const paths = lineOf(build, id).map((one) => build.routes[one]?.path ?? '')
  const words = wordsOf(paths.reverse().join('/'))
  const rest = words.findIndex((word) => /[*?]/.test(word))
  const fixed = rest < 0 ? words : words.slice(0, rest)
  return { id, words: fixed.map((word) => (word.includes(':') ? null : word)), isOpen: rest >= 0 }
}

function agrees({ words, isOpen }: Place, given: string[]): boolean {
  if (isOpen ? given.length < words.length : given.length !== words.length) return false
  return words.every((word, index) => word === null || word === given[index])
}

/** Remix takes no notice of large letters and of slashes at the end. */
function wordsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean)
}

function decoded(path: string): string {
  try {
    return path.split('/').map(wordIn).join('/')
  } catch {
    return path
  }
}

function wordIn(part: string): string {
  return decodeURIComponent(part).replaceAll('/', '%2F')
}

/** The build with some routes and those they stand in, and nothing else. */
function sliceOf(build: ServerBuild, ids: string[]): ServerBuild {
  const kept = new Set(['root', ...ids.flatMap((id) => lineOf(build, id))])
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)))
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  }
}

/** A route and those it stands in, the innermost first. */
function lineOf(build: ServerBuild, id: string): string[] {
  const parentId = build.routes[id]?.parentId
  return parentId === undefined ? [id] : [id, ...lineOf(build, parentId)]
}
