import type { ServerBuild } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import * as entryServer from '~/entry.server'
import { handlerOf } from '~/platform/web/slices.server'
import * as root from '~/root'
import tree from '~/routes'

const modules = import.meta.glob('../../app/audiences/**/*.{ts,tsx}')
type Route = { id: string; parentId: string; path?: string; index?: boolean; module: unknown }

/** The product as Remix runs it, pages and all, without the bundler: what it threw is kept in `thrown`. */
export async function wholeProduct() {
  const thrown: unknown[] = []
  const routes = (await Promise.all((await tree).map((entry) => routesOf(entry, 'root')))).flat()
  const all = [{ id: 'root', path: '', module: root as unknown }, ...routes]
  const build = {
    entry: {
      module: { ...entryServer, handleError: (error: unknown) => void (isBug(error) && thrown.push(error)) },
    },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { imports: [], module: '/entry.js' },
      routes: Object.fromEntries(all.map((route) => [route.id, assetOf(route)])),
      url: '/manifest.js',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/pages/client',
    basename: '/',
    mode: 'production',
    isSpaMode: false,
    future: {
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
      v3_routeConfig: true,
      v3_relativeSplatPath: true,
    },
  } as unknown as ServerBuild
  return { build, handle: handlerOf(build, 'production'), thrown }
}

async function routesOf(
  { id, path, file, index, children = [] }: RouteConfigEntry,
  parentId: string,
): Promise<Route[]> {
  const own = id ?? file.replace(/\.tsx?$/, '')
  const module = await modules[`../../app/${file}`]?.()
  const below = await Promise.all(children.map((child) => routesOf(child, own)))
  return [
    { id: own, parentId, module, ...(path ? { path } : {}), ...(index ? { index } : {}) },
    ...below.flat(),
  ]
}

function assetOf({ module, ...route }: { id: string; module: unknown }) {
  const { loader, action } = module as { loader?: unknown; action?: unknown }
  return {
    ...route,
    hasLoader: Boolean(loader),
    hasAction: Boolean(action),
    module: '/route.js',
    imports: [],
  }
}

/** Answers that were thrown, and addresses that lead nowhere, are not bugs. */
function isBug(error: unknown): boolean {
  if (error instanceof Response) return error.status >= 500
  return error instanceof Error || !(typeof error === 'object' && error !== null && 'status' in error)
}
