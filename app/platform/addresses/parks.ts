import { links, table } from './table'

const department = table(['department'], {
  departmentReward: ['rewards/:round', 'department/reward.tsx'],
})

const parks = table(['parks'], {
  parks: ['', 'parks/list.tsx'],
  parksBeside: ['comparison', 'parks/comparison.tsx'],
  parksNewCount: ['counts/new', 'parks/count-new.tsx'],
  parkLists: ['checklists', 'parks/checklists.tsx'],
  parkListEnd: ['checklists/:itemId/end', 'parks/checklist-end.ts'],
  parkRounds: ['rounds', 'parks/rounds/list.tsx'],
  parkNewRound: ['rounds/new', 'parks/rounds/new.tsx'],
  parkRound: ['rounds/:round', 'parks/rounds/round.tsx'],
  parkScores: ['rounds/:round/scores/:parkId', 'parks/rounds/scores.tsx'],
  parkPublication: ['rounds/:round/publication', 'parks/rounds/publication.tsx'],
  parkObjection: ['rounds/:round/objection', 'parks/rounds/objection.tsx'],
  parkAnswer: ['rounds/:round/objections/:parkId', 'parks/rounds/answer.tsx'],
  parkReward: ['rounds/:round/reward', 'parks/rounds/reward.tsx'],
  parkRewardPayment: ['rounds/:round/reward/payments/:parkId', 'parks/rounds/reward-payment.tsx'],
  parkFiguresImport: ['figures/import', 'parks/years/figures-import.tsx'],
  parkQuotasImport: ['quotas/import', 'parks/years/quotas-import.tsx'],
  parkFigure: ['figures/:figureId', 'parks/years/figure.tsx'],
  parkFigureReturn: ['figures/:figureId/return', 'parks/years/figure-return.tsx'],
  parkPage: [':parkId', 'parks/park.tsx'],
  parkFigures: [':parkId/figures', 'parks/years/years.tsx'],
  parkNewFigures: [':parkId/figures/new', 'parks/years/figures-new.tsx'],
  parkQuota: [':parkId/quota', 'parks/years/quota.tsx'],
  parkNewCarrier: [':parkId/carriers/new', 'parks/years/carrier-new.tsx'],
  parkCarrier: [':parkId/carriers/:carrierId', 'parks/years/carrier.tsx'],
  parkDescription: [':parkId/description', 'parks/description.tsx'],
  parkTick: [':parkId/checklists', 'parks/tick.tsx'],
  parkUntick: [':parkId/checklists/:itemId/undo', 'parks/untick.ts'],
  parkStanding: [':parkId/standing', 'parks/standing.tsx'],
})

export const parksTables = [department, parks]

const to = { ...links(department), ...links(parks) }

/** Addresses of the home city's parks: one for everybody who may open them. */
export const parksPaths = {
  ...to,
  /** Below these lie the pages about one landing and about visits of its site. */
  landingsOfParks: (e: string) => `${to.parks(e)}/landings`,
  siteVisits: (e: string) => `${to.parks(e)}/visits`,
}
