import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('has no route that hands loader and action out of a destructured const: Remix takes them out of what a browser would get by their names, while developing', () => {
  const files = globSync('app/audiences/**/*.{ts,tsx}')
  expect(files.length).toBeGreaterThan(300)
  const wrong = files.filter((file) => /^export const \{/m.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})
