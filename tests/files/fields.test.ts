import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { miniBuild } from '../support/mini-build'
import { addresses } from '../support/route-tree'
import { filesAt } from '~/platform/files-here.server'

/** A file field, or a form that carries one. */
const FIELD = /<FileField|encType="multipart|type="file"/

/** What a page is made of: its route and the nouns' own pieces, not the pieces of `ui` that know no page. */
function sourcesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([~.][^']*)'/g)) {
    const base = from.startsWith('~') ? path.join('app', from.slice(2)) : path.join(path.dirname(file), from)
    const found = [`${base}.tsx`].find((name) => existsSync(name))
    if (found && !found.startsWith('app/ui/')) sourcesOf(found, seen)
  }
  return seen
}

test('every page with a file field declares that its form carries files, and no other does', () => {
  const declared: string[] = []
  const fielded: string[] = []
  for (const { at, file } of addresses) {
    const route = path.join('app', file)
    const source = readFileSync(route, 'utf8')
    const files = /export const handle = \{[^}]*files: '(\w+)'/.exec(source)?.[1]
    if (files && files !== 'pieces') declared.push(at)
    const acts = /export (async )?(function|const) action\b|export \{[^}]*\baction\b/.test(source)
    const hasField = [...sourcesOf(route)].some((one) => FIELD.test(readFileSync(one, 'utf8')))
    if (acts && hasField) fielded.push(at)
  }
  expect(declared.sort()).toEqual(fielded.sort())
})

test('what a route declares is found by its address', () => {
  const build = miniBuild({
    'my/:ref/papers': { handle: { files: 'own' } },
    'my/:ref/uploads/:id': { handle: { files: 'pieces' } },
    account: {},
  })
  expect(
    ['/my/A-1/papers', '/my/A-1/papers/', '/my/A-1/uploads/1', '/account', '/nowhere', '/my/A-1'].map((at) =>
      filesAt(build, at),
    ),
  ).toEqual(['own', 'own', 'pieces', 'none', 'none', 'none'])
})
