import { expect, test } from 'vitest'
import { ownPath, wholeNumberOr404 } from '~/platform/http.server'
import { localeCookie } from '~/platform/locale.server'

test.each([
  ['/desk', '/desk'],
  ['/desk?a=企业#b', '/desk?a=%E4%BC%81%E4%B8%9A#b'],
  ['/a/../b', '/b'],
  ['/.//evil.example', '/home'],
  ['/..//evil.example', '/home'],
  ['/a/..//evil.example', '/home'],
  ['/%2e//evil.example', '/home'],
  ['/./\t/evil.example', '/home'],
  ['//evil.example', '/home'],
  ['/\\evil.example', '/home'],
  ['https://evil.example', '/home'],
  ['//', '/home'],
  [null, '/home'],
])('of %j the way back is %j', (next, path) => {
  expect(ownPath(next, '/home')).toBe(path)
})

test.each([
  ['0', 0],
  ['-2', -2],
  ['12', 12],
  ['999999999999', 404],
  ['1e3', 404],
  ['1.5', 404],
  ['', 404],
  ['０', 404],
  [undefined, 404],
])('%j in an address is %j', (text, expected) => {
  const read = () => {
    try {
      return wholeNumberOr404(text)
    } catch (thrown) {
      return (thrown as Response).status
    }
  }
  expect(read()).toBe(expected)
})

test('the language is kept on encrypted lines only where the site is on one', () => {
  const before = process.env.BASE_URL
  process.env.BASE_URL = 'https://feidi.example'
  const encrypted = localeCookie('zh')
  process.env.BASE_URL = before ?? ''
  expect([encrypted.endsWith('; Secure'), localeCookie('zh').endsWith('SameSite=Lax')]).toEqual([true, true])
})
