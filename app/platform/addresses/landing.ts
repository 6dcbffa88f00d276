import { links, table } from './table'

const desk = table(['desk'], {
  deskLanding: ['landing', 'desk/landing/board.tsx'],
  deskNewLanding: ['landing/new', 'desk/landing/new.tsx'],
  deskProject: ['landing/:projectId', 'desk/landing/project.tsx'],
  deskProjectStage: ['landing/:projectId/stage', 'desk/landing/stage.tsx'],
  deskProjectChange: ['landing/:projectId/change', 'desk/landing/change.tsx'],
  deskProjectPlan: ['landing/:projectId/plan', 'desk/landing/plan.tsx'],
  deskProjectBlocker: ['landing/:projectId/blocker', 'desk/landing/blocker.tsx'],
  deskProjectUnblocking: ['landing/:projectId/blocker/end', 'desk/landing/unblocking.tsx'],
  deskProjectDrop: ['landing/:projectId/drop', 'desk/landing/drop.tsx'],
  deskProjectUndo: ['landing/:projectId/stage/undo', 'desk/landing/undo.tsx'],
})

const deskAndBureau = table(['desk', 'bureau'], {
  landingChart: ['landing/chart', 'desk/landing/chart.tsx'],
  landingCounts: ['landing/counts', 'desk/landing/counts.tsx'],
  landingCountsFile: ['landing/counts/:format', 'desk/landing/counts-file.ts'],
})

const bureau = table(['bureau'], {
  bureauLanding: ['landing', 'desk/landing/board.tsx'],
  bureauProject: ['landing/:projectId', 'desk/landing/project.tsx'],
})

const park = table(['park'], {
  park: ['', 'park/today.tsx'],
  parkLanding: ['landing', 'desk/landing/board.tsx'],
  parkSearch: ['search', 'desk/search.tsx'],
  parkChart: ['chart', 'desk/landing/chart.tsx'],
  parkCounts: ['counts', 'desk/landing/counts.tsx'],
  parkCountsFile: ['counts/:format', 'desk/landing/counts-file.ts'],
  parkProject: [':projectId', 'desk/landing/project.tsx'],
  parkProjectStage: [':projectId/stage', 'desk/landing/stage.tsx'],
  parkProjectBlocker: [':projectId/blocker', 'desk/landing/blocker.tsx'],
  parkProjectUnblocking: [':projectId/blocker/end', 'desk/landing/unblocking.tsx'],
})

const department = table(['department'], {
  departmentAsks: ['asks', 'department/asks.tsx'],
  departmentAsk: ['asks/:askId', 'department/ask.tsx'],
})

const parks = table(['parks'], {
  listing: ['landings/:projectId/supervision', 'parks/supervision/listing.tsx'],
  unlisting: ['landings/:projectId/supervision/end', 'parks/supervision/unlisting.tsx'],
  landingClosing: ['landings/:projectId/closing', 'parks/closing/closing.tsx'],
  landingReopening: ['landings/:projectId/reopening', 'parks/closing/reopening.tsx'],
  greenChannel: ['landings/:projectId/green-channel', 'parks/supervision/green-channel.tsx'],
  greenChannelEnd: ['landings/:projectId/green-channel/end', 'parks/supervision/green-channel-end.tsx'],
  landingStep: ['landings/:projectId/steps/:stage', 'parks/steps/step.tsx'],
  landingStepOwners: ['landings/:projectId/steps/:stage/owners', 'parks/steps/owners.tsx'],
  landingStepItem: ['landings/:projectId/steps/:stage/items/:code', 'parks/steps/item.tsx'],
  siteVisitNew: ['landings/:projectId/visits/new', 'parks/visits/new.tsx'],
  siteVisit: ['visits/:visitId', 'parks/visits/visit.tsx'],
  visitFindingNew: ['visits/:visitId/findings/new', 'parks/visits/finding.tsx'],
  visitFindingClosing: ['findings/:findingId/closing', 'parks/visits/closing.tsx'],
})

export const landingTables = [desk, deskAndBureau, bureau, park, department, parks]

const to = {
  ...links(desk),
  ...links(deskAndBureau),
  ...links(bureau),
  ...links(park),
  ...links(department),
  ...links(parks),
}

/** Addresses of landing projects. */
export const landingPaths = {
  ...to,
  landingCounts: (area: 'desk' | 'bureau' | 'park', e: string) =>
    area === 'park' ? to.parkCounts(e) : to.landingCounts(area, e),
  landingCountsFile: (area: 'desk' | 'bureau' | 'park', e: string, format: 'csv' | 'xlsx') =>
    area === 'park' ? to.parkCountsFile(e, format) : to.landingCountsFile(area, e, format),
  landingChart: (area: 'desk' | 'bureau' | 'park', e: string) =>
    area === 'park' ? to.parkChart(e) : to.landingChart(area, e),
  deskNewLanding: (e: string, firmId?: string) => `${to.deskNewLanding(e)}${firmId ? `?firm=${firmId}` : ''}`,
}
