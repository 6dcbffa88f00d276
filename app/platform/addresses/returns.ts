type Area = 'desk' | 'bureau'

/** Addresses of the incubator's yearly returns; the same pages at the desk and at the bureau. */
export const returnPaths = {
  yearlyReturns: (area: Area, e: string) => `/${area}/${e}/returns`,
  yearlyReturn: (area: Area, e: string, year: string) => `/${area}/${e}/returns/${year}`,
  yearlyReturnVersion: (area: Area, e: string, year: string, version: number) =>
    `/${area}/${e}/returns/${year}?version=${version}`,
  yearlyReturnDebts: (area: Area, e: string, year: string) => `/${area}/${e}/returns/${year}/debts`,
  yearlyReturnFile: (area: Area, e: string, year: string, format: 'csv' | 'xlsx', version: number | null) =>
    `/${area}/${e}/returns/${year}/firms.${format}${version === null ? '' : `?version=${version}`}`,
  yearlyReturnAct: (e: string, year: string, act: 'submission' | 'approval' | 'sending-back' | 'scan') =>
    `/desk/${e}/returns/${year}/${act}`,
} as const
