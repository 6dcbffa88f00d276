/** Addresses of landing projects that every reader has at a place of their own. */
export const landingPaths = {
  parkLanding: (e: string) => `/park/${e}/landing`,
  departmentAsks: (e: string) => `/department/${e}/asks`,
  deskProjectChange: (e: string, id: string) => `/desk/${e}/landing/${id}/change`,
  deskProjectPlan: (e: string, id: string) => `/desk/${e}/landing/${id}/plan`,
  deskProjectUndo: (e: string, id: string) => `/desk/${e}/landing/${id}/stage/undo`,
  deskProjectDrop: (e: string, id: string) => `/desk/${e}/landing/${id}/drop`,
  /** What puts a project before others, and ends that. */
  listing: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/supervision`,
  unlisting: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/supervision/end`,
  greenChannel: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/green-channel`,
  greenChannelEnd: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/green-channel/end`,
  /** Closing a landing after production, and opening it again. */
  landingClosing: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/closing`,
  landingReopening: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/reopening`,
  /** One step of a landing, at one address for whoever may read it. */
  landingStep: (e: string, projectId: string, stage: string) =>
    `/parks/${e}/landings/${projectId}/steps/${stage}`,
  landingStepOwners: (e: string, projectId: string, stage: string) =>
    `/parks/${e}/landings/${projectId}/steps/${stage}/owners`,
  landingStepItem: (e: string, projectId: string, stage: string, code: string) =>
    `/parks/${e}/landings/${projectId}/steps/${stage}/items/${code}`,
  /** Visits of a landing's site, at one address for whoever may read them. */
  siteVisitNew: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/visits/new`,
  siteVisits: (e: string) => `/parks/${e}/visits`,
  siteVisit: (e: string, id: string) => `/parks/${e}/visits/${id}`,
  visitFindingNew: (e: string, id: string) => `/parks/${e}/visits/${id}/findings/new`,
  visitFindingClosing: (e: string, id: string) => `/parks/${e}/findings/${id}/closing`,
  /** Landings by phase, month and park, and the same as a file. */
  landingCounts: (area: 'desk' | 'bureau' | 'park', e: string) =>
    area === 'park' ? `/park/${e}/counts` : `/${area}/${e}/landing/counts`,
  landingCountsFile: (area: 'desk' | 'bureau' | 'park', e: string, format: 'csv' | 'xlsx') =>
    area === 'park' ? `/park/${e}/counts/${format}` : `/${area}/${e}/landing/counts/${format}`,
  landingChart: (area: 'desk' | 'bureau' | 'park', e: string) =>
    area === 'park' ? `/park/${e}/chart` : `/${area}/${e}/landing/chart`,
}
