type Area = 'desk' | 'bureau'
export type PlanActAddress =
  | 'change'
  | 'end'
  | 'watches/new'
  | 'requests/new'
  | 'visits/new'
  | `watches/${string}`
  | `requests/${string}`

/** Addresses of the plans of key firms: at the desk, read at the bureau, a department's requests, a founder's own. */
export const firmPlanPaths = {
  firmPlans: (area: Area, e: string) => `/${area}/${e}/firm-plans`,
  firmPlan: (area: Area, e: string, id: string) => `/${area}/${e}/firm-plans/${id}`,
  firmPlanAct: (e: string, id: string, act: PlanActAddress) => `/desk/${e}/firm-plans/${id}/${act}`,
  firmPlanNew: (e: string, firmId: string) => `/desk/${e}/firms/${firmId}/plan`,
  supportRequests: (area: Area, e: string) => `/${area}/${e}/support-requests`,

  departmentRequests: (e: string) => `/department/${e}/requests`,
  departmentRequest: (e: string, id: string) => `/department/${e}/requests/${id}`,

  myPlan: '/my/firm/plan',
  myPlanRequestNew: '/my/firm/plan/requests/new',
  myPlanRating: '/my/firm/plan/rating',
  myAnswerRating: (id: string) => `/my/firm/plan/requests/${id}/rating`,
}
