import { below, links, table } from './table'

const my = table(['my'], {
  myPlan: ['firm/plan', 'my/plan/page.tsx'],
  myPlanRequestNew: ['firm/plan/requests/new', 'my/plan/request-new.tsx'],
  myAnswerRating: ['firm/plan/requests/:requestId/rating', 'my/plan/answer-rating.tsx'],
  myPlanRating: ['firm/plan/rating', 'my/plan/rating.tsx'],
})

const deskAndBureau = table(['desk', 'bureau'], {
  firmPlans: ['firm-plans', 'firm-plans/list.tsx'],
  firmPlan: ['firm-plans/:planId', 'firm-plans/plan.tsx'],
  supportRequests: ['support-requests', 'firm-plans/requests.tsx'],
})

const desk = table(['desk'], {
  firmPlanChange: ['firm-plans/:planId/change', 'firm-plans/change.tsx'],
  firmPlanEnd: ['firm-plans/:planId/end', 'firm-plans/end.tsx'],
  firmPlanWatchNew: ['firm-plans/:planId/watches/new', 'firm-plans/watch-new.tsx'],
  firmPlanWatch: ['firm-plans/:planId/watches/:watchId', 'firm-plans/watch.tsx'],
  firmPlanRequestNew: ['firm-plans/:planId/requests/new', 'firm-plans/request-new.tsx'],
  firmPlanRequestPassingOn: [
    'firm-plans/:planId/requests/:requestId/passing-on',
    'firm-plans/request-passing-on.tsx',
  ],
  firmPlanRequestWithdrawal: [
    'firm-plans/:planId/requests/:requestId/withdrawal',
    'firm-plans/request-withdrawal.tsx',
  ],
  firmPlanVisitNew: ['firm-plans/:planId/visits/new', 'firm-plans/visit-new.tsx'],
  firmPlanNew: ['firms/:firmId/plan', 'desk/firms/plan-new.tsx'],
})

const department = table(['department'], {
  departmentRequests: ['requests', 'department/requests.tsx'],
  departmentRequest: ['requests/:requestId', 'department/request.tsx'],
})

export const firmPlansTables = [my, deskAndBureau, desk, department]

/** Addresses of the plans of key firms: at the desk, read at the bureau, a department's requests, a founder's own. */
export const firmPlansPaths = {
  ...links(my),
  ...links(deskAndBureau),
  ...links(desk),
  ...links(department),
  firmPlanAct: below(desk, 'firm-plans/:planId'),
}
