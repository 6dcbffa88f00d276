import { expect, it } from 'vitest'
import { screeningOf } from '~/admission/applications/queries.server'
import { ACCOUNT_PASSWORD } from '~/example/plans/people'
import { isPassword } from '~/ground/accounts/password.server'
import { db } from '~/platform/db.server'
import { awaited, referralBar, screeningStateOf } from '~/admission/applications/screening-state'

/** What every load of the example must have of screening by two people; for a file that has loaded it. */
export function theScreening(enclaveId: () => string): void {
  const files = async (state: string) =>
    db.application.findMany({
      where: { enclaveId: enclaveId(), state, intake: { screeners: 2 } },
      include: { opinions: true, findings: true, intake: true },
      orderBy: { submittedAt: 'asc' },
    })
  const account = (part: string) =>
    db.user.findUniqueOrThrow({ where: { email: `${part}@second.example.test` } })

  it('has two opinions that agree on every file before the experts', async () => {
    const rows = await files('in_review')
    expect(rows).toHaveLength(3)
    for (const row of rows) {
      expect(screeningStateOf(screeningOf(row))).toEqual({
        kind: 'settled',
        recommendation: 'refer',
        ruled: false,
      })
      expect(referralBar(screeningOf(row), row.findings)).toBeNull()
    }
  })

  it('has one file on which the two lie apart, and one that waits for its second screener', async () => {
    const [apart, waits, ...others] = (await files('screening')).map(screeningOf)
    if (!apart || !waits) throw new Error('two files are needed')
    expect(others).toEqual([])
    expect(screeningStateOf(apart)).toEqual({ kind: 'apart' })
    expect(screeningStateOf(waits)).toEqual({ kind: 'waits', for: ['second'] })
    expect(awaited(waits)).toEqual([(await account('officer2')).id])
  })

  it('lets visitors be the second screener and the director who rules', async () => {
    for (const part of ['officer2', 'director']) {
      const { passwordHash } = await account(part)
      expect(await isPassword(passwordHash, ACCOUNT_PASSWORD)).toBe(true)
    }
  })
}
