import { afterEach } from 'vitest'

/** Nothing may go wrong in silence: whatever reaches console.error fails the test that caused it. */
const said: unknown[][] = []
console.error = (...words: unknown[]) => void said.push(words)

// Vite puts its own BASE_URL (a path) into the environment of tests.
delete process.env.BASE_URL
process.env.LOG_LEVEL = 'silent'
process.env.FEIDI_SECRET ??= 'only-for-tests-only-for-tests-only-for-tests'

afterEach(() => {
  const heard = said.splice(0)
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.map(String).join('\n')}`)
})
