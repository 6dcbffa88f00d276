import type { ServerBuild } from '@remix-run/node'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A route of app/routes.ts with the module it names; the root has neither parent nor path. */
export type BuiltRoute = { id: string; parentId?: string; path?: string; index?: boolean; module: object }

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
