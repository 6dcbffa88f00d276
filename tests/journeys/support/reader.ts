import { request, type APIRequestContext } from 'playwright-core'
import { expect, inject } from 'vitest'

/** Somebody who only reads: pages as text over the line, signed in and in the language they chose. */
export class Reader {
  private constructor(private readonly line: APIRequestContext) {}

  static async open(account?: string, locale?: 'en'): Promise<Reader> {
    const baseURL = inject('feidi')
    const line = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } })
    const reader = new Reader(line)
    if (locale) await reader.send('/language', { locale, next: '/sign-in' }, '/sign-in')
    if (account) {
      const identifier = `${account}@example.test`
      await reader.send('/sign-in', { identifier, password: 'feidi-demo-2026', next: '/account' }, '/account')
    }
    return reader
  }

  /** A page as it comes, before any script. */
  async read(path: string): Promise<string> {
    const answer = await this.line.get(path)
    expect(`${path} ${answer.status()}`).toBe(`${path} 200`)
    return answer.text()
  }

  close(): Promise<void> {
    return this.line.dispose()
  }

  private async send(path: string, form: Record<string, string>, leadsTo: string): Promise<void> {
    const answer = await this.line.post(path, { form })
    expect(new URL(answer.url()).pathname).toBe(leadsTo)
  }
}
