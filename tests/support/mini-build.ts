import { json, type ActionFunction, type LoaderFunction, type ServerBuild } from '@remix-run/node'
import type { AddressInfo } from 'node:net'
import type { FilesHere } from '~/platform/files-here.server'
import { logBug } from '~/platform/log.server'
import type { Entry } from '~/platform/web/remix.server'
import { createApp } from '~/platform/web/server'
import { createWebServer } from '~/platform/web/web-server'

type Route = { loader?: LoaderFunction; action?: ActionFunction; handle?: { files?: FilesHere } }

/** A Remix build of a few resource routes, to test what stands before Remix with Remix behind it. */
export function miniBuild(routes: Record<string, Route>, entry: Partial<Entry> = {}): ServerBuild {
  const names = Object.keys(routes)
  const route = (path: string) => ({ id: path, path, parentId: 'root', module: routes[path] as never })
  const answer = (_: Request, status: number, headers: Headers) => new Response('page', { status, headers })
  return {
    entry: {
      module: {
        default: answer,
        handleError: (error: unknown, { context }: { context: { requestId?: unknown } }) =>
          logBug(error, String(context.requestId)),
        isKnown: () => false,
        sessionUserId: () => Promise.resolve(null),
        mayAct: () => Promise.resolve(true),
        freshCalendar: () => Promise.resolve(),
        ...entry,
      } as never,
    },
    routes: {
      root: { id: 'root', path: '', module: { default: () => null } },
      ...Object.fromEntries(names.map((name) => [name, route(name)])),
    },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
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
  } as ServerBuild
}

/** Answers what a form carried, field by field. */
export const echo: ActionFunction = async ({ request }) => json([...(await request.formData()).entries()])

export async function serve(
  build: ServerBuild,
): Promise<{ origin: string; port: number; close: () => Promise<void> }> {
  const server = createWebServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const names = { hosts: [`127.0.0.1:${port}`], origins: [origin] }
  server.on('request', createApp({ getBuild: () => Promise.resolve(build), guard: names, origin }))
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { origin, port, close }
}
