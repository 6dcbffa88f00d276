import * as entryServer from '~/entry.server'
import { routesOf, serverBuildOf } from '~/platform/web/server-build'
import { handlerOf } from '~/platform/web/slices.server'
import * as root from '~/root'
import tree from '~/routes'

const modules = import.meta.glob<object>('../../app/audiences/**/*.{ts,tsx}')

/** The product as Remix runs it, pages and all, without the bundler: what it threw is kept in `thrown`. */
export async function wholeProduct() {
  const thrown: unknown[] = []
  const routes = await Promise.all(
    routesOf(await tree).map(async ({ file, ...place }) => ({ ...place, module: await moduleOf(file) })),
  )
  const entry = { ...entryServer, handleError: (error: unknown) => void (isBug(error) && thrown.push(error)) }
  const build = serverBuildOf(entry, [{ id: 'root', path: '', module: root }, ...routes])
  return { build, handle: handlerOf(build, 'production'), thrown }
}

const moduleOf = async (file: string) => (await modules[`../../app/${file}`]?.()) ?? {}

/** Answers that were thrown, and addresses that lead nowhere, are not bugs. */
function isBug(error: unknown): boolean {
  if (error instanceof Response) return error.status >= 500
  return error instanceof Error || !(typeof error === 'object' && error !== null && 'status' in error)
}
