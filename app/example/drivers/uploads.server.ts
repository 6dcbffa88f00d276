import { db, type Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

type Kept = Partial<Omit<Prisma.FileUncheckedCreateInput, 'id' | 'ownerUserId' | 'createdAt'>>

/** A file that somebody has uploaded and not used yet; unless told what is kept of it, nothing is behind the row. */
export async function uploadedBy(ownerUserId: string | null, at: Date, kept: Kept = {}): Promise<string> {
  const id = newId()
  const nothing = {
    sha256: id.replaceAll('-', '').padEnd(64, '0'),
    size: 1000,
    mime: 'application/pdf',
    name: '证明.pdf',
  }
  await db.file.create({ data: { id, ownerUserId, ...nothing, ...kept, createdAt: at } })
  return id
}
