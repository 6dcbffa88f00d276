import { z } from 'zod'

/**
 * A file for one kind of paper. The server in front puts the stored file's id into the kind's own field, or
 * into `<field>.error` why it was refused.
 */
export const UploadForm = z.object({ kind: z.string().max(60) })

export function fileField(kind: string): string {
  return `file-${kind}`
}

/** What arrived in the field of a kind: a file's id, a refusal's code, or nothing. */
export function uploaded(formData: FormData, kind: string): { id: string } | { refusal: string } | null {
  const refusal = formData.get(`${fileField(kind)}.error`)
  if (typeof refusal === 'string') return { refusal }
  const id = formData.get(fileField(kind))
  return typeof id === 'string' && id !== '' ? { id } : null
}
