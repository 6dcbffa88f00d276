import { db } from '~/platform/db.server'

/** The telephones of the incubators here, for people whom no letter reaches. */
export async function telephones(): Promise<{ zh: string; en: string; phone: string }[]> {
  const rows = await db.enclave.findMany({
    where: { phone: { not: '' } },
    select: { nameZh: true, nameEn: true, phone: true },
    orderBy: { slug: 'asc' },
    take: 50,
  })
  return rows.map(({ nameZh: zh, nameEn: en, phone }) => ({ zh, en, phone }))
}
