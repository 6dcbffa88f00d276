import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { abilitiesOf, TABLES } from '~/across/abilities/tables'
import { abilityWords, sentenceOf } from '~/across/abilities/words'
import { ROLES } from '~/ground/people/actor'

const STAFF = ['officer', 'director'] as const
const read = (file: string) => readFileSync(file, 'utf8')

describe('who may do what', () => {
  it('has a sentence for every ability of every table, in both languages, and none for another', () => {
    const asked = Object.entries(TABLES).flatMap(([noun, table]) =>
      Object.keys(table).map((ability) => `${noun}.${ability}`),
    )
    const said = Object.entries<Record<string, string>>(abilityWords.zh.does).flatMap(([noun, sentences]) =>
      Object.keys(sentences).map((ability) => `${noun}.${ability}`),
    )
    expect(said.sort()).toEqual(asked.sort())
    for (const [noun, table] of Object.entries(TABLES)) {
      for (const ability of Object.keys(table)) {
        expect(sentenceOf('zh', noun, ability)).not.toBe('')
        expect(sentenceOf('en', noun, ability)).not.toBe('')
      }
    }
  })

  it('collects every table of abilities and every lifecycle there is', () => {
    const collected = read('app/across/abilities/tables.ts')
    const tables = globSync('app/**/abilities.ts')
    const lifecycles = globSync('app/**/*.ts', { exclude: (name) => name === 'generated' }).filter((file) =>
      read(file).includes('satisfies StepTable<'),
    )
    expect(tables.length + lifecycles.length).toBeGreaterThan(15)
    const missing = [...tables, ...lifecycles].filter(
      (file) =>
        !collected.includes(`'${file.replaceAll('\\', '/').replace(/^app/, '~').replace(/\.ts$/, '')}'`),
    )
    expect(missing).toEqual([])
  })

  it('guards every act of the house by a table, and none by roles written out on its route', () => {
    const routes = globSync('app/audiences/**/*.{ts,tsx}')
    expect(routes.length).toBeGreaterThan(300)
    const written = routes.flatMap((file) =>
      (read(file).match(/\bguard: inRole\('(?!founder'\))[^)]*\)/g) ?? []).map((guard) => `${file} ${guard}`),
    )
    expect(written).toEqual([])
    // Acts on what the building gives: each says which ability it asks.
    const ofTheBuilding = [...globSync('app/audiences/desk/{bookings,care,contracts,rent}/**/*.{ts,tsx}')]
    expect(ofTheBuilding.filter((file) => read(file).includes('guard: asStaff'))).toEqual([])
  })

  it('says of each role what it may do, and of all together the same', () => {
    const flat = (role: (typeof ROLES)[number] | null) =>
      abilitiesOf(role, { admit: STAFF, extend: ['director'] }).flatMap(({ noun, lines }) =>
        lines.map(({ ability, roles }) => ({ at: `${noun}.${ability}`, roles })),
      )
    const all = flat(null)
    for (const role of ROLES) {
      expect(flat(role).map(({ at }) => at)).toEqual(
        all.filter(({ roles }) => roles.includes(role)).map(({ at }) => at),
      )
      expect(abilityWords.zh.scope[role]).not.toBe('')
    }
    expect(ROLES.filter((role) => flat(role).length === 0)).toEqual([])
  })

  it('names who confirms admissions as the enclave has decided', () => {
    const admitting = (by: readonly (typeof ROLES)[number][]) =>
      abilitiesOf('bureau', { admit: by, extend: [] })
        .filter(({ noun }) => noun === 'applications')
        .flatMap(({ lines }) => lines.map(({ ability }) => ability))
    expect(admitting(['bureau'])).toEqual(['admit'])
    expect(admitting(STAFF)).not.toContain('admit')
  })
})
