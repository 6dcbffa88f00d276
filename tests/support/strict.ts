import { afterAll, afterEach } from 'vitest'

/** Nothing may go wrong in silence: whatever reaches console.error fails the test that caused it. */
const said: unknown[][] = []
console.error = (...words: unknown[]) => void said.push(words)
// The driver's warning of two statements at once on one connection would be an error in its next version.
const hear = (warning: Error) =>
  void (warning.message.includes('client.query()') && said.push([warning.stack]))
process.on('warning', hear)
// Files share their process, and each hears for itself.
afterAll(() => void process.off('warning', hear))

// Vite puts its own BASE_URL (a path) into the environment of tests.
delete process.env.BASE_URL
process.env.LOG_LEVEL = 'silent'
process.env.FEIDI_SECRET ??= 'only-for-tests-only-for-tests-only-for-tests'

afterEach(() => {
  const heard = said.splice(0)
  if (heard.length > 0)
    throw new Error(`console.error was called, or a warning was given:\n${heard.map(String).join('\n')}`)
})
