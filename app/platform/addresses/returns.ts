type Area = 'desk' | 'bureau'

/** Addresses of the incubator's returns and of the figures of quarters they are made of; the same pages at the desk and at the bureau. */
export const returnPaths = {
  returns: (area: Area, e: string) => `/${area}/${e}/returns`,
  returnOf: (area: Area, e: string, period: string) => `/${area}/${e}/returns/${period}`,
  returnVersion: (area: Area, e: string, period: string, version: number) =>
    `/${area}/${e}/returns/${period}?version=${version}`,
  returnDebts: (area: Area, e: string, period: string) => `/${area}/${e}/returns/${period}/debts`,
  returnFile: (area: Area, e: string, period: string, format: 'csv' | 'xlsx', version: number | null) =>
    `/${area}/${e}/returns/${period}/firms.${format}${version === null ? '' : `?version=${version}`}`,
  returnAct: (e: string, period: string, act: 'submission' | 'approval' | 'sending-back' | 'scan') =>
    `/desk/${e}/returns/${period}/${act}`,
  myQuarterFigures: (quarter: string) => `/my/firm/quarter-figures/${quarter}`,
  deskQuarterFigures: (e: string, id: string, quarter: string) =>
    `/desk/${e}/firms/${id}/quarter-figures/${quarter}`,
} as const
