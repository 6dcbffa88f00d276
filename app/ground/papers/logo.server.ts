import { readFile } from 'node:fs/promises'
import { pathOf } from '~/ground/files/store.server'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import type { SheetLogo } from './sheet'

/** The mark of an enclave as its papers carry it; nothing where it has none. */
export function logoOf({ slug, logo }: { slug: string; logo: string }): SheetLogo | undefined {
  return logo ? { fileId: logo, address: paths.logo(slug, logo) } : undefined
}

/** The bytes of a mark; null where its file is gone: a paper is handed out without it. */
export async function logoBytes({ fileId }: SheetLogo): Promise<Buffer | null> {
  if (!isId(fileId)) return null
  const file = await db.file.findFirst({
    where: { id: fileId, aboutType: 'enclave' },
    select: { sha256: true },
  })
  return file ? readFile(pathOf(file.sha256)).catch(() => null) : null
}
