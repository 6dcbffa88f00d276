type Area = 'desk' | 'bureau' | 'host'

/** Addresses of what two cities share; the same pages at the desk and at the bureaus of both cities. */
export const sharingPaths = {
  sharing: (area: Area, e: string) => `/${area}/${e}/sharing`,
  sharingNew: (e: string) => `/bureau/${e}/sharing/new`,
  sharingAgreement: (area: Area, e: string, id: string) => `/${area}/${e}/sharing/${id}`,
  sharingVersion: (e: string, id: string) => `/bureau/${e}/sharing/${id}/version`,
  sharingAnswer: (e: string, id: string) => `/host/${e}/sharing/${id}/answer`,
  sharingSettle: (e: string, id: string) => `/bureau/${e}/sharing/${id}/settlement`,
  sharingSettlement: (area: Area, e: string, id: string) => `/${area}/${e}/settlements/${id}`,
  sharingFile: (area: Area, e: string, id: string, format: 'csv' | 'xlsx') =>
    `/${area}/${e}/settlements/${id}/file.${format}`,
  sharingRows: (area: Area, e: string, id: string, metric: string) =>
    `/${area}/${e}/settlements/${id}/firms/${metric}`,
  sharingConfirm: (area: 'bureau' | 'host', e: string, id: string) =>
    `/${area}/${e}/settlements/${id}/confirmation`,
  sharingObject: (area: 'bureau' | 'host', e: string, id: string) =>
    `/${area}/${e}/settlements/${id}/objection`,
}
