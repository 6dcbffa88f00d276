import type { Page } from 'playwright-core'
import { db } from '~/platform/db.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { press } from './staff'

/** Opens the letter that came after signing up, signed in, and confirms; its link is written anew, as it has left. */
export async function confirmAddress(page: Page, address: string): Promise<void> {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: address } })
  const [token, now] = [newToken(), new Date()]
  const expiresAt = new Date('2030-01-01T00:00:00Z')
  await db.oneTimeLink.create({
    data: {
      id: newId(),
      tokenHash: sha256(token),
      kind: 'address_proof',
      userId,
      address,
      createdAt: now,
      expiresAt,
    },
  })
  await page.goto(`/addresses/${token}`)
  await page.getByRole('button', { name: '确认是我的地址' }).click()
  await page.getByText('地址已确认').waitFor()
}

/** The letter of an invitation has left: its link is written anew, and opened by whoever it went to. */
export async function acceptInvitation(
  page: Page,
  address: string,
  { name, password }: { name: string; password: string },
): Promise<void> {
  const token = newToken()
  const { enclaveId, id } = await db.invitation.findFirstOrThrow({ where: { address } })
  await db.invitation.update({
    where: { enclaveId_id: { enclaveId, id } },
    data: { tokenHash: sha256(token) },
  })
  await page.goto(`/invitations/${token}/account`)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('checkbox').check()
  await press(page, '新建账户并接受')
}
