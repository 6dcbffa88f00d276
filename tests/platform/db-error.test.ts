import { expect, test } from 'vitest'
import { sentenceOfDatabase } from '~/commands/report'
import { readDbError } from '~/platform/db-error.server'

const coded = (code: string, message = code) => Object.assign(new Error(message), { code })

test.each([
  coded('EPIPE', 'write EPIPE'),
  coded('ECONNRESET', 'read ECONNRESET'),
  new Error('Client has encountered a connection error and is not queryable'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Query read timeout'),
  new Error('Connection terminated unexpectedly'),
  coded('57P03', 'the database system is starting up'),
  coded('57014', 'canceling statement due to statement timeout'),
  coded('55P03', 'canceling statement due to lock timeout'),
  coded('53300', 'sorry, too many clients already'),
  coded('P2024', 'Timed out fetching a new connection from the pool'),
  new Error('outer', { cause: coded('EPIPE', 'write EPIPE') }),
])('%s is the database being away', (error) => {
  expect(readDbError(error).kind).toBe('away')
})

test('a mistake of our own is none of it', () => {
  expect(readDbError(coded('42703', 'column "x" does not exist')).kind).toBe('other')
})

test.each(['ECONNREFUSED', 'ENOTFOUND', '3D000', '28P01', '28000'])(
  '%s at the start is a sentence',
  (code) => {
    expect(sentenceOfDatabase(coded(code))).toMatch(/^DATABASE_URL: .+[.?]$/)
    expect(sentenceOfDatabase(new AggregateError([coded(code)]))).toMatch(/^DATABASE_URL/)
  },
)
