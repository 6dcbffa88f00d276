import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { json, type ServerBuild } from '@remix-run/node'
import { expect, it } from 'vitest'
import { remembered } from '~/platform/remembered.server'
import { handlerOf } from '~/platform/web/slices.server'
import routes from '~/routes'
import { miniBuild } from '../support/mini-build'

type Entry = { id?: string; file: string; path?: string; index?: boolean; children?: Entry[] }
type Branch = { id: string; path?: string; index?: boolean; children?: Branch[] }

const branchOf = ({ id, file, path, index, children }: Entry): Branch => {
  const place = { id: id ?? file.replace(/\.tsx?$/, ''), ...(path ? { path } : {}) }
  return index ? { ...place, index } : { ...place, children: (children ?? []).map(branchOf) }
}
const tree: Branch[] = [{ id: 'root', path: '', children: ((await routes) as Entry[]).map(branchOf) }]
const flat = (branch: Branch, parentId?: string): (Branch & { parentId?: string })[] => [
  { ...branch, ...(parentId ? { parentId } : {}) },
  ...(branch.children ?? []).flatMap((child) => flat(child, branch.id)),
]

/** The product's addresses, each answering which route it came to. */
function answering(): ServerBuild {
  const build = miniBuild({})
  const all = tree.flatMap((branch) => flat(branch))
  const loader = (id: string) => () => json({ id })
  const route = ({ id, path, index, parentId }: (typeof all)[number]) => {
    const isLeaf = !all.some((other) => other.parentId === id)
    const module = isLeaf ? { loader: loader(id) } : { default: () => null }
    return [id, { id, path, index, parentId, module }] as const
  }
  return { ...build, routes: Object.fromEntries(all.map(route)) } as unknown as ServerBuild
}

const handle = handlerOf(answering(), 'production')

async function cameTo(path: string): Promise<string | null> {
  const answer = await handle(new Request(`http://127.0.0.1${path}`), {})
  const isData = answer.headers.get('Content-Type')?.includes('json')
  return isData ? ((await answer.json()) as { id: string }).id : null
}

function leafOf(path: string): string | null {
  const match = matchRoutes(tree as Parameters<typeof matchRoutes>[0], new URL(`http://x${path}`).pathname)
  const route = match?.at(-1)?.route as Branch | undefined
  return route && !route.children?.length ? route.id : null
}

const words = [
  ...new Set(tree.flatMap((branch) => flat(branch)).flatMap(({ path }) => (path ?? '').split('/'))),
]
const word = fc.oneof(
  fc.constantFrom(...words.filter((one) => one && !/[:*]/.test(one))),
  fc.constantFrom(
    'weinan-xian',
    'DESK',
    'Desk',
    '%E6%BA%90',
    '%2F',
    'a.csv',
    '',
    '..',
    'd%65sk',
    '*',
    ':enclave',
  ),
)

it('leads every address where the whole map would lead it', async () => {
  const addresses = fc.tuple(fc.array(word, { maxLength: 6 }), fc.constantFrom('', '/', '//', '?a=/desk'))
  await fc.assert(
    fc.asyncProperty(addresses, async ([parts, end]) => {
      const path = `/${parts.join('/')}${end}`
      expect([path, await cameTo(path)]).toEqual([path, leafOf(path)])
    }),
    { numRuns: 150 },
  )
})

it('leads to every page of the map', async () => {
  const leaves = tree
    .flatMap((branch) => flat(branch))
    .filter(({ id, children }) => id !== 'root' && !children?.length)
  const paths = leaves.map(({ id, path, index }) => [id, index || path ? `/${path ?? ''}` : '/'] as const)
  for (const [id, path] of paths) {
    const address = path.replace(/:\w+/g, 'any').replace('*', 'left/over')
    expect([id, await cameTo(address)]).toEqual([id, leafOf(address)])
  }
  expect(leaves.length).toBeGreaterThan(200)
})

it('remembers for one who reads, and for that request alone', async () => {
  let reads = 0
  const read = () => remembered('it', () => Promise.resolve((reads += 1)))
  const twice = async () => json([await read(), await read()])
  const memories = handlerOf(miniBuild({ it: { loader: twice, action: twice } }), 'production')
  const ask = async (method: string) => {
    const answer = await memories(new Request('http://127.0.0.1/it', { method }), {})
    return (await answer.json()) as number[]
  }
  expect(await ask('GET')).toEqual([1, 1])
  expect(await ask('GET')).toEqual([2, 2])
  expect(await ask('POST')).toEqual([3, 4])
})
