/** What an enclave may not have said yet; its portal names it instead of promising. */
export const SAID = [
  ...(['sponsor', 'operator', 'address', 'phone', 'area'] as const),
  ...(['rooms', 'relief', 'parks', 'targets'] as const),
] as const
export type Said = (typeof SAID)[number]

type Texts = Record<'sponsorZh' | 'operatorZh' | 'addressZh' | 'phone', string> & { areaSqm: number }
type Counts = Record<'relief' | 'parks' | 'rooms' | 'targets', number>

/** What an enclave has not entered, in the order of its portal. */
export function missingOf(enclave: Texts, counts: Counts): Said[] {
  const has: Record<Said, boolean> = {
    sponsor: enclave.sponsorZh.trim() !== '',
    operator: enclave.operatorZh.trim() !== '',
    address: enclave.addressZh.trim() !== '',
    phone: enclave.phone.trim() !== '',
    area: enclave.areaSqm > 0,
    relief: counts.relief > 0,
    parks: counts.parks > 0,
    rooms: counts.rooms > 0,
    targets: counts.targets > 0,
  }
  return SAID.filter((one) => !has[one])
}
