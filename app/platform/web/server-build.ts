import type { ServerBuild } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Place = { id: string; parentId?: string; path?: string; index?: boolean }
/** A route of app/routes.ts with the module it names; the root has neither parent nor path. */
export type BuiltRoute = Place & { module: object }

/** The routes of app/routes.ts one by one, each with its file; one without a name of its own has the name Remix gives it. */
export function routesOf(tree: readonly RouteConfigEntry[], parentId = 'root'): (Place & { file: string })[] {
  return tree.flatMap(({ id, path, index, file, children = [] }) => {
    const own = id ?? file.replace(/\.tsx?$/, '')
    const place = { id: own, parentId, ...(path ? { path } : {}), ...(index ? { index } : {}) }
    return [{ ...place, file }, ...routesOf(children, own)]
  })
}

/**
 * The product as Remix runs it, made of its entry and its routes. It tells browsers of no module, because no page
 * hydrates (decisions/0025-no-react-in-the-browser.md).
 */
export function serverBuildOf(entry: object, routes: readonly BuiltRoute[]): ServerBuild {
  const byId = <T>(each: (route: BuiltRoute) => T) =>
    Object.fromEntries(routes.map((route) => [route.id, each(route)]))
  return {
    entry: { module: entry },
    routes: byId((route) => route),
    assets: {
      entry: { imports: [], module: '' },
      routes: byId(({ module, ...route }) => ({
        ...route,
        hasLoader: 'loader' in module,
        hasAction: 'action' in module,
        hasErrorBoundary: 'ErrorBoundary' in module,
        hasClientAction: false,
        hasClientLoader: false,
        module: '',
        imports: [],
      })),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/pages/client',
    basename: '/',
    mode: 'production',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_routeConfig: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
      unstable_optimizeDeps: false,
    },
  } as unknown as ServerBuild
}

/** The pages as `npm run build` made them. */
export async function builtPages(): Promise<ServerBuild> {
  const file = pathToFileURL(path.resolve('build/pages/server/index.js')).href
  const made = (await import(/* @vite-ignore */ file)) as { default: ServerBuild }
  return made.default
}
