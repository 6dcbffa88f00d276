import { globSync, readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'
import { AREAS, below, links, patternIn, table } from '~/platform/addresses/table'
import { paths, tables } from '~/platform/paths'

const pages = tables.flatMap(({ areas, lines }) =>
  Object.entries(lines).flatMap(([name, [pattern, module]]) =>
    areas.map((area) => ({ name, module, at: patternIn(area, pattern) })),
  ),
)
const files = globSync('app/audiences/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/').replace('app/audiences/', ''),
)
const frames = Object.values(AREAS).map(({ frame }) => frame)

function twiceIn(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at)
}

it('has a module for each line', () => {
  expect(pages.map(({ module }) => module).filter((module) => !files.includes(module))).toEqual([])
})

it('has a line for each module that answers a request', () => {
  const said = new Set<string | null>([...pages.map(({ module }) => module), ...frames])
  const answers =
    /^export (default|((async )?function|const) (loader|action)|(const )?\{[^}]*\b(loader|action|default))\b/m
  const routes = files.filter((file) => answers.test(readFileSync(`app/audiences/${file}`, 'utf8')))
  expect(routes.length).toBeGreaterThan(700)
  expect(routes.filter((file) => !said.has(file))).toEqual([])
})

it('says each address once, whatever its parameters are called', () => {
  expect(twiceIn(pages.map(({ at }) => at.replace(/:\w+/g, ':')))).toEqual([])
})

it('gives each line a name of its own', () => {
  expect(twiceIn(tables.flatMap(({ lines }) => Object.keys(lines)))).toEqual([])
})

it('has a link for each name', () => {
  expect(pages.filter(({ name }) => !(name in paths))).toEqual([])
})

const my = table(['my'], { list: ['things', ''], thing: ['things/:thingId', ''] })
const desk = table(['desk'], {
  all: ['', ''],
  one: ['things/:thingId', ''],
  paper: ['papers/:thingId/:month.docx', ''],
  picture: ['things/:thingId/pictures/new', ''],
  removal: ['things/:thingId/pictures/:pictureId/removal', ''],
})
const both = table(['desk', 'bureau'], { month: ['months/:month', ''] })

it('makes links that take a value for each parameter, in their order', () => {
  expect(links(my).list).toBe('/my/things')
  expect(links(my).thing('7/a 中')).toBe('/my/things/7%2Fa%20%E4%B8%AD')
  expect(links(desk).all('weinan')).toBe('/desk/weinan')
  expect(links(desk).paper('weinan', 7, '2026-10')).toBe('/desk/weinan/papers/7/2026-10.docx')
  expect(links(both).month('bureau', 'weinan', '2026-10')).toBe('/bureau/weinan/months/2026-10')
})

it('makes links that do not compile with a value too few or too many', () => {
  expectTypeOf(links(my).list).toEqualTypeOf<string>()
  expectTypeOf(links(my).thing).parameters.toEqualTypeOf<[value: string | number]>()
  expectTypeOf(links(both).month).parameters.toEqualTypeOf<
    [area: 'desk' | 'bureau', value: string | number, value: string | number]
  >()
  // @ts-expect-error the thing is missing
  void links(desk).one('weinan')
  // @ts-expect-error there is no such value
  void links(desk).one('weinan', 7, 8)
  // @ts-expect-error nobody has months there
  expect(() => links(both).month('park', 'weinan', '2026-10')).toThrow('does not stand in park')
})

it('chooses among the pages below an address, and no others', () => {
  const act = below(desk, 'things/:thingId')
  expect(act('weinan', 7, 'pictures/new')).toBe('/desk/weinan/things/7/pictures/new')
  expectTypeOf<Parameters<typeof act>[2]>().toEqualTypeOf<'pictures/new' | `pictures/${string}/removal`>()
})
