/** What of a person's row says which addresses they have, and which of them they have shown to be theirs. */
export type Addressed = {
  email: string | null
  phone: string | null
  emailProvenAt: Date | null
  phoneProvenAt: Date | null
}

export const ADDRESSED = { email: true, phone: true, emailProvenAt: true, phoneProvenAt: true } as const

/** The addresses a person has shown to be theirs, by opening what was sent there. */
export function provenAddresses({ email, phone, emailProvenAt, phoneProvenAt }: Addressed): string[] {
  return [...(email && emailProvenAt ? [email] : []), ...(phone && phoneProvenAt ? [phone] : [])]
}

/** Whether anything is known of who stands behind an account. */
export function isProven(person: Addressed): boolean {
  return provenAddresses(person).length > 0
}

/** Whether an account has an address, and has shown it to be its own. */
export function hasProven(person: Addressed, address: string): boolean {
  return provenAddresses(person).includes(address)
}
