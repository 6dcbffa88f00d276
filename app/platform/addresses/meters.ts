/** Where meters are read, and where further charges stand. */
export const meterPaths = {
  deskMeters: (e: string) => `/desk/${e}/rent/meters`,
  deskNewMeter: (e: string) => `/desk/${e}/rent/meters/new`,
  deskMeterRound: (e: string) => `/desk/${e}/rent/meters/round`,
  deskPasteReadings: (e: string) => `/desk/${e}/rent/meters/import`,
  deskMeter: (e: string, id: string) => `/desk/${e}/rent/meters/${id}`,
  deskReading: (e: string, id: string, isRound?: boolean) =>
    `/desk/${e}/rent/meters/${id}/reading${isRound ? '?round=1' : ''}`,
  deskReadingCorrection: (e: string, id: string, readingId: string) =>
    `/desk/${e}/rent/meters/${id}/readings/${readingId}/correction`,
  deskMeterEnd: (e: string, id: string) => `/desk/${e}/rent/meters/${id}/end`,
  deskExtras: (e: string) => `/desk/${e}/rent/extras`,
  deskNewExtra: (e: string) => `/desk/${e}/rent/extras/new`,
  deskExtraEnd: (e: string, id: string) => `/desk/${e}/rent/extras/${id}/end`,
} as const
