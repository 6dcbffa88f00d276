/** The field of a kind of paper in an upload form. */
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

/** Where the sentence is written that says why an item of a correction stays as it is. */
export function stayField(target: string): string {
  return `stay-${target}`
}

/** The field of a correction that asks for what the register says of the firm. */
export function identityField(field: string): string {
  return `identity-${field}`
}
