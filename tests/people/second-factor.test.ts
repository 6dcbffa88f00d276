import { expect, it } from 'vitest'
import { authenticator, plainRecoveryCode, recoveryCode, stepOf } from '~/ground/accounts/second-factor'

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const NOW = new Date('2026-11-20T02:00:10Z')
const codeAt = (at: Date) => authenticator(SECRET, 'a').generate({ timestamp: at.getTime() })
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

it('takes the code of this step and of the steps beside it, and no other', () => {
  const step = stepOf(SECRET, codeAt(NOW), NOW)
  expect(step).toBe(Math.floor(NOW.getTime() / 30_000))
  expect(stepOf(SECRET, codeAt(later(-30)), NOW)).toBe((step ?? 0) - 1)
  expect(stepOf(SECRET, codeAt(later(30)), NOW)).toBe((step ?? 0) + 1)
  expect(stepOf(SECRET, codeAt(later(-60)), NOW)).toBeNull()
  expect(stepOf(SECRET, '12345', NOW)).toBeNull()
  expect(stepOf(SECRET, 'letters', NOW)).toBeNull()
})

it('writes recovery codes that read back however they are typed', () => {
  const code = recoveryCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))
  expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  expect(plainRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''))
})
