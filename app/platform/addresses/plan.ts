/** Addresses of the plan: its figures at the desk and at the bureau, evidence, and screens on walls. */
export const planPaths = {
  deskKpi: (e: string) => `/desk/${e}/kpi`,
  deskIndicator: (e: string, code: string) => `/desk/${e}/kpi/${code}`,
  publicFigures: (e: string) => `/${e}/figures`,
  structure: (area: 'desk' | 'bureau', e: string) => `/${area}/${e}/structure`,
  breakdown: (area: 'desk' | 'bureau', e: string) => `/${area}/${e}/breakdown`,
  boardFile: (area: 'desk' | 'bureau', e: string, board: string, format: 'csv' | 'xlsx') =>
    `/${area}/${e}/boards/${board}/${format}`,
  walls: (area: 'desk' | 'bureau', e: string) => `/${area}/${e}/walls`,
  wall: (secret: string) => `/wall/${secret}`,
  wallChanges: (secret: string) => `/wall/${secret}/changes`,
  deskCourse: (e: string, code: string) => `/desk/${e}/kpi/${code}/course`,
  deskIndicatorForecast: (e: string, code: string) => `/desk/${e}/kpi/${code}/forecast`,
  deskEvidence: (e: string) => `/desk/${e}/evidence`,
  deskEvidenceRow: (e: string, id: string) => `/desk/${e}/evidence/${id}`,
  deskJoining: (e: string, one: string, other: string) => `/desk/${e}/evidence/achievements/${one}/${other}`,
  bureauPlan: (e: string) => `/bureau/${e}/plan`,
  bureauHomeFirms: (e: string) => `/bureau/${e}/plan/home-firms`,
  bureauIndicator: (e: string, code: string) => `/bureau/${e}/indicators/${code}`,
  bureauCourse: (e: string, code: string) => `/bureau/${e}/indicators/${code}/course`,
  bureauIndicatorForecast: (e: string, code: string) => `/bureau/${e}/indicators/${code}/forecast`,
  bureauEvidence: (e: string) => `/bureau/${e}/evidence`,
  bureauApprovals: (e: string) => `/bureau/${e}/evidence/approval`,
  bureauEvidenceRow: (e: string, id: string) => `/bureau/${e}/evidence/${id}`,
  bureauJoining: (e: string, one: string, other: string) =>
    `/bureau/${e}/evidence/achievements/${one}/${other}`,
}
